"""Texts that are no news article: a sensible summary, or a clear sentence saying why there is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.model import Passage, Rewriting, Statement, Summary
from simplify.settings import Settings
from simplify.summary.summarizing import summarize

Parse = Callable[[str], ParsedText]

INTERVIEW = """Interview with Rosa Telles
Q: When did you first see the water?
A: I saw it in May. I told the office the same day.
Q: What did they say?
A: They said that the ship would be mended in June. Nobody came.
Q: Did you sail again?
A: No. I refused. I have not sailed since then.
Q: Would you do it again?
A: Yes, of course I would. My crew has children and I would not let them go down with a broken ship."""

LIST = """Shopping for the camp
- two tents for the leaders and six for the children
- ten sleeping bags with blankets
- a stove and gas in small bottles
- bread, butter and cheese for four days
- rope, and a first aid box with plasters
- forty plates and forty cups of tin
- soap and towels in a dry bag
- lamps with batteries and spare batteries
- maps of the whole island
- tea, sugar and milk powder"""

QUOTATION = """“I have lived in this street for forty years. I have seen shops come and go. I have seen the river
rise twice. I will not leave now, whatever the council tells me. My mother was born in this house.
My children were born here. When the men came with their papers, I gave them tea and sent them away.
They came again in the spring. They may come as often as they like.”""".replace("\n", " ")

POEM = """The tide goes out, the tide comes in,
The gulls are loud, the light is thin;
And I, who never learned to row,
Watch all the others come and go.
The bell that hung above the bay
Was taken down on market day;
And still at dusk I hear it ring
For boats that no wind now can bring.
O harbour of my early years,
Your stones are older than my fears;
Your ropes are stronger than my hand,
Your water deeper than the land."""

MENU = """Monday: fish soup and rye bread. Tuesday: potatoes with herring. Wednesday: cabbage rolls. Thursday: pea soup,
pancakes. Friday: meat balls, mashed potatoes. Saturday: no meal. Sunday: roast pork, red cabbage, apple cake. Drinks:
water, milk, juice. Price: 60 crowns for adults, 30 crowns for children. Place: the old school hall. Time: noon to two
o'clock. Contact: the kitchen, telephone 44 21 90. No dogs in the hall.""".replace("\n", " ")

TWO_STORIES = """The council of Sel voted on Monday to close the old swimming pool. The pool was built in 1964 and loses
water every day. Repairs would cost 3 million crowns, the council said.
A new bakery has won a prize for its rye bread in the capital. The bakery opened two years ago in an old garage. Its
owner, Pia Lind, was a nurse before. She bakes 300 loaves every night.""".replace("loses\n", "loses ").replace(
    "Its\n", "Its "
)

LIVE_BLOG = """18:42 The harbour at Sel has been closed after a fire on a ferry that was about to leave for the islands.
18:55 The fire service says that all 140 passengers have left the ship and are safe in the old customs house.
19:10 The ferry company has not said how the fire began.
19:31 Two sailors have been taken to hospital with burns.
20:05 Will the harbour open again before Tuesday?"""

LEAFLET = """Your child and the measles vaccine
Measles is a disease that spreads very easily. It can make children very ill. The vaccine protects nearly all children
who get it.
When is it given?
The first dose is given at 12 months. The second dose is given at four years. Both doses are free.
Is it safe?
The vaccine has been used for more than fifty years. Most children have no problems. About one child in ten gets a fever
a week later. Call your doctor if the fever lasts more than two days.""".replace(
    "children\nwho", "children who"
).replace("fever\na", "fever a")


def summary_of(parsed: ParsedText, settings: Settings | None = None) -> Summary:
    passages = tuple(
        Passage(block.kind, tuple(Statement(s.text, (s.span,)) for s in parsed.sentences_of(index)), index)
        for index, block in enumerate(parsed.document.blocks)
    )
    return summarize(parsed, Rewriting("b1", passages), settings or Settings())


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (INTERVIEW, "There is no summary: the text is questions and answers in the speakers’ own words."),
        (LIST, "There is no summary: no sentence of the text stands on its own."),
        (QUOTATION, "There is no summary: the text is mostly quotation, and no sentence of it stands on its own."),
        (POEM, "There is no summary: the text speaks as “I” or “we”, and a summary could not say who that is."),
        (MENU, "There is no summary: no sentence of the text stands on its own."),
        (
            "The library will close at noon on Friday. It opens again on Monday.",
            "The text is short enough to be read as it is.",
        ),
        (" \n ", "There is no summary: the text has no sentences."),
    ],
)
def test_a_text_without_a_summary_says_why(parse: Parse, text: str, note: str) -> None:
    found = summary_of(parse(text))
    assert (found.gist, found.points, found.note) == (None, (), note)


def test_two_stories_are_both_told(parse: Parse) -> None:
    assert summary_of(parse(TWO_STORIES)).text.split("\n") == [
        "The council of Sel voted on Monday to close the old swimming pool.",
        "A new bakery has won a prize for its rye bread in the capital.",
    ]


def test_the_times_of_a_live_blog_become_its_timeline(parse: Parse) -> None:
    found = summary_of(parse(LIVE_BLOG))
    assert found.gist is not None
    assert [moment.when for moment in found.moments] == ["18:42", "18:55", "19:10", "19:31"]
    assert all(not moment.statement.text[0].isdigit() for moment in found.moments)


def test_a_leaflet_is_told_from_its_statements(parse: Parse) -> None:
    found = summary_of(parse(LEAFLET))
    assert found.gist is not None
    assert found.gist.text == "The measles vaccine protects nearly all children who get it."
    assert "Measles is a disease that spreads very easily." in [point.text for point in found.points]


@pytest.mark.parametrize("words", [15, 20, 30, 60])
def test_a_limit_of_words_is_never_passed(parse: Parse, article: Callable[[str], str], words: int) -> None:
    for name in ("border-talks", "ferry-trial"):
        found = summary_of(parse(article(name)), Settings(words=words))
        assert len(found.text.split()) <= words
        assert found.note or words < 60 or len(found.text.split()) >= 0.8 * words


def test_what_happened_to_the_writer_is_not_told_from_what_is_left_of_it(parse: Parse) -> None:
    text = (
        "I swam off the pier in May with a friend of mine. There was a woman in the water with a seal. I came close to "
        "the seal. It bit me in the leg. My friend pulled me out of the water and called for help. "
        "Many people swim with seals in the north. I will never do it again, and I tell my children not to do it. "
        "My leg hurts to this day when the weather is cold and wet, and I cannot run."
    )
    found = summary_of(parse(text))
    assert found.gist is None
    assert found.note == "There is no summary: the text speaks as “I” or “we”, and a summary could not say who that is."
