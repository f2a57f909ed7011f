"""What a sentence says nothing without, or says more than it did, so that no line may cut it off."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.clause_parts import parts_of
from simplify.summary.guarding import is_needed_by_others
from simplify.summary.shortening import droppable

Parse = Callable[[str], ParsedText]


def left_out(parse: Parse, text: str) -> list[str]:
    """Every part of the first sentence that either way of shortening may leave out, without the commas around it."""
    sentence = parse(text).sentences[0]
    doc = sentence.tokens.doc
    parts = [part.tokens for part in parts_of(sentence)]
    parts += [part for _, part in droppable(sentence) if not is_needed_by_others(sentence, part)]
    return [doc[min(part) : max(part) + 1].text.strip(",–() ") for part in parts]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The old photographs of the harbour give no idea of life in a village without roads.", "in a village"),
        ("Life in the valley of the winds asks a lot of the farmers.", "in the valley of the winds"),
        ("They wonder why a mill stands 5km away, rather than on wasteland near Sel’s picturesque old port.", "near"),
        ("About 30% of Danes sail, compared with 12% of Swedes and 9% in Norway and Finland.", "in Norway and Finland"),
        (
            "The number of deaths from fever infection in the port each year has risen to tens of thousands.",
            "in the port",
        ),
    ],
)
def test_the_place_of_something_without_a_word_of_its_own_stays(parse: Parse, text: str, part: str) -> None:
    assert not any(one.startswith(part) for one in left_out(parse, text))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Small towns such as Sel, Vik and Moss are working to make better use of their old harbours.", "to make"),
        ("The old fisherman looked out upon a sight that even he might have found strange.", "that even he"),
        (
            "An hour after the end of the sale, the firm issued a brief statement claiming that it had sold nothing.",
            "c",
        ),
        ("In winter, the fields are marked by a bright fence that keeps the deer out.", "that keeps"),
        ("A film of the ship showed sailors painting the deck near the old bridge.", "painting"),
        ("The gate was built as a way of counting the attendance of pupils at schools in the north.", "at schools"),
        ("The quarrel sent a shock through the fish trade in the north of Norway.", "through the fish"),
        ("The goats born in May emerged as fitter, stronger and more able to climb than the other goats.", "stronger"),
        ("The council will pay for ten poor sailors to take long lessons and look for jobs elsewhere.", "to take"),
        ("The grass near the gate will be turned into the venue for the largest sailing school of all.", "for the"),
        ("The team says that there are large differences, with a range of fish being rarer in the lake.", "with a"),
        ("They wrote down the names of a list of firms, including banks, bakers and two schools.", "including"),
        ("Ann Berg, a nurse, wrote a post criticizing the way in which the hospital treats its cooks.", "criticizing"),
        ("The bank confessed many sins, including lending money to dead men.", "including"),
    ],
)
def test_what_says_what_it_is_about_stays(parse: Parse, text: str, part: str) -> None:
    assert not any(one.startswith(part) for one in left_out(parse, text))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (
            "Sailors say the new road has eased traffic in the town and reduced travel times for drivers but also led "
            "to a strong rise in noise along the river.",
            "but also",
        ),
        ("The thought of leaving the ship and being at home in time for dinner is enough to anger them.", "and being"),
        ("The work of the cooks fell in the middle of the year and climbed again as the sun came back.", "and climbed"),
        (
            "Among the young cooks, who have grown up with YouTube, Spotify music streaming and online television, the "
            "average score was 98.",
            "who have",
        ),
        ("The harbour master made a mistake when he saw the wave.", "when he"),
        (
            "Lund was working as a cook on a ferry and had been told to find a way to keep the soup warm.",
            "and had been",
        ),
        ("You cannot swim slowly in this river, chewing gum and looking at the trees.", "chewing"),
        ("The cook worked slowly that night, reading the news of the day and the latest OLA!", "reading"),
    ],
)
def test_the_half_that_has_the_point_stays(parse: Parse, text: str, part: str) -> None:
    assert not any(one.startswith(part) for one in left_out(parse, text))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Winter in the north brings a dark sky that covers the hills for more than 20 hours a day.", "for more than"),
        ("The work on the farm is a burden for the children during the weeks of the harvest.", "during"),
        ("Prices for bread and corn have risen nearly 50% in the towns since June, caused by storms.", "since June"),
        ("The sailor was the sixth person to die from a fever in two years.", "in two years"),
        ("According to the group, there were just 41m sailors using boats with engines in 2014.", "in 2014"),
        ("But, in the poorest parts of the north, prices continue to grow and the talks do little.", "in the poorest"),
        ("That means eating at 3am before the boats leave.", "at 3am"),
        ("Many of the cooks have to ask permission before looking for other work.", "before"),
        ("In 1998, Lund won a prize for a song about the sea.", "In 1998"),
        ("Lund won a prize for a song about the sea in 1998.", "in 1998"),
    ],
)
def test_when_it_is_so_stays(parse: Parse, text: str, part: str) -> None:
    assert not any(one.startswith(part) for one in left_out(parse, text))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The council closed the harbour of Sel on Monday as more than 2,000 sailors marched through it.", "as more"),
        ("The fire destroyed many houses, including the old mill.", "including the old mill"),
        ("Lund got a letter from a sailor in the port.", "in the port"),
        ("The council closed the harbour of Sel for two weeks.", "for two weeks"),
        ("The firm says that the aim is to help sailors and that the boat is safer than all others.", "and that"),
        ("In an attempt to save the mill, the council sells bread.", "In an attempt"),
        ("The council has closed the harbour to look for the wreck.", "to look for the wreck"),
        ("A van hit two boats in the port on Monday.", "on Monday"),
        ("The office named the new islands on 30 March 2012 after a long debate.", "on 30 March"),
        ("The plan is part of a huge programme called Haro, which has cost millions.", "which has cost"),
        ("The council closed the harbour after it had found a wreck near the old mill.", "after it had found"),
        ("The picture showed not a single tree, hinting that the fire had reached the hill.", "hinting"),
    ],
)
def test_what_is_only_added_may_still_go(parse: Parse, text: str, part: str) -> None:
    assert any(one.startswith(part) for one in left_out(parse, text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The shop has filled its rooms with everything from a soft mattress to a lamp for the night.", "to a lamp"),
        (
            "To a sailor like Erik Lund from the north, a boat is much more than a way to cross the water.",
            "To a sailor",
        ),
        (
            "Nobody knows which came first: the bad years or fenol, the drug now known as the gold of the poor.",
            "the drug",
        ),
        ("A team of women claims to have found evidence for a slump in the joy of old apes.", "in the joy"),
        ("What the old sailor did in the harbour could land him in prison for many years to come.", "in prison"),
    ],
)
def test_one_end_of_a_reach_and_the_goal_of_a_verb_stay(parse: Parse, text: str, words: str) -> None:
    sentence = parse(text).sentences[0]
    parts = [
        " ".join(t.text for t in sentence.tokens.doc[min(p.tokens) : max(p.tokens) + 1]) for p in parts_of(sentence)
    ]
    assert not any(part.startswith(words) for part in parts)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The mirror could replace the old machines of the town in some cases.", "in some cases"),
        ("The sailor lost the match 7–6, 6–3 on Monday in the hall of the old town.", "6–3"),
        ("The fever killed 1.2 million people in 2010 – twice as many as the doctors had thought.", "twice"),
        ("Anna Berg is one of the autumn-born children who row in the harbour of Sel.", "autumn"),
        ("The country has had, on average, just one such death a year for the last 50 years.", "for the last"),
        ("The pictures were taken 45 minutes after the sailors had drunk the water of the lake.", "after"),
        ("The pictures were taken 45 minutes after the sailors had drunk the water of the lake.", "minutes"),
        ("A party of young sailors was broken up with sticks after they had blocked the road.", "after"),
        ("The office gives the prize only to ports that take major steps to keep the water clean.", "to keep"),
        ("Anna Berg has won the hearts of the rich by taking songs of the poor and making them tame.", "and making"),
        ("A team claims to have found evidence for a slump in the joy of old age among apes.", "among apes"),
        ("The body gave the prize for the best new boat of the year to a team from Sel.", "to a team"),
        ("There are about 50,000 such trips carried out every month in the UK by women.", "in the UK"),
        ("Erik Lund made something that all of the sailors in Sel use – the zip – but he died poor.", "the zip"),
        ("There are high levels of what is known as “grey water”, which is water from baths.", "which"),
    ],
)
def test_what_limits_or_measures_stays(parse: Parse, text: str, part: str) -> None:
    assert not any(one.startswith(part) for one in left_out(parse, text))
