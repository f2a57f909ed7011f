"""The gate: what honest rewriting may do, and what it may not."""

from __future__ import annotations

import pytest

from simplify.faithfulness import LEDGERS, gate
from simplify.faithfulness.side import Side

HONEST = [
    ("Anna Bell, who is 20, won the race in March.", "Anna Bell won the race in March. She is 20."),
    ("The law was passed by parliament in March.", "Parliament passed the law in March."),
    ("About 20% of the 3,000 people failed to vote.", "About a fifth of the 3,000 people did not vote."),
    ("The bridge cost 1.3bn pounds.", "The bridge cost 1.3 billion pounds."),
    ("“We won,” said Anna Bell.", "Anna Bell said: “We won.”"),
    ("She said the ship, which may sink, was not safe.", "She said the ship was not safe. She said the ship may sink."),
    ("He may visit Norham and may stay.", "He may visit Norham. He may stay."),
    ("Prices rose in two decades because the mine closed.", "Prices rose in 20 years. The mine closed."),
    ("The council bought the mill and did not mend it.", "The council bought the mill. The council did not mend it."),
    ("Gen. Tom Brandt, who leads the navy, resigned.", "Gen. Tom Brandt resigned. Gen. Brandt leads the navy."),
    ("She was unable to pay the rent.", "She could not pay the rent."),
    ("The crew ensured that everybody was safe.", "The crew made sure that everybody was safe."),
    ("He purchased the boat, according to the police.", "The police said that he bought the boat."),
    ("Marsh denied that she had seen the letter.", "Marsh said that she had not seen the letter."),
    ("Prices declined in March.", "Prices fell in March."),
    ("A handful of friends met.", "A few friends met."),
    ("The number of guests declined by 5% to 3,000.", "The number of guests fell by 5% to 3,000."),
    ("They maintain roads and bridges.", "They keep roads and bridges in good order."),
    ("Parliament rejected the plan.", "Parliament turned down the plan."),
    ("Parliament rejected the plan.", "Parliament said no to the plan."),
    ("The mayor declined to comment.", "The mayor refused to comment."),
    ("The job requires skill.", "The job needs skill."),
    ("The law requires firms to pay.", "The law says that firms must pay."),
    ("The club dismissed the manager in May.", "The club fired the manager in May."),
    ("The storm claimed the bridge.", "The storm took the bridge."),
    ("The task demands patience.", "The task needs patience."),
    ("Floods threatened the town.", "The town was in danger from floods."),
    ("The scheme promises higher pay.", "The scheme offers higher pay."),
    ("She refused to divulge the name.", "She refused to reveal the name."),
    ("They were taught and instructed how to sail.", "They were taught and told how to sail."),
    ("He ordered them to leave.", "He told them to leave."),
    ("The club charged ten pounds for entry.", "The club asked ten pounds for entry."),
    ("A court ruled that the law was unfair.", "A court decided that the law was unfair."),
    ("The law no longer applies.", "The law does not apply any more."),
    ("The law no longer applies.", "The law has stopped applying."),
    ("She seldom leaves the house.", "She does not leave the house often."),
    ("The team failed in its attempt to win.", "The team did not win."),
    ("The tower is unsafe.", "The tower is not safe."),
    ("The tower is not safe.", "The tower is unsafe."),
    ("The family is homeless.", "The family has no home."),
    ("He failed the exam.", "He did not pass the exam."),
    ("Few people came.", "Not many people came."),
    ("The town bans smoking in parks.", "Smoking is not allowed in the parks of the town."),
    ("The support you have provided was great.", "The support you have given was great."),
    ("The firm reduced costs by as much as 10%.", "The firm cut costs by up to 10%."),
    ("He visits the town annually nowadays.", "He visits the town every year these days."),
    ("It was plainly wrong.", "It was clearly wrong."),
    ("The man was detained by customs.", "The man was held by customs."),
    ("Red forces ceded ground to blue forces there.", "Red forces gave up ground to blue forces there."),
    ("Traffic is slow; Bell said the road is old.", "Traffic is slow. Bell said the road is old."),
]  # fmt: skip

BROKEN = [
    ("amount", "Many friends met.", "A few friends met."),
    ("amount", "Several friends met.", "Few friends met."),
    ("negation", "The council did not repair the mill.", "The council repaired the mill."),
    ("negation", "Marsh denied taking the money.", "Marsh took the money."),
    ("negation", "The mayor paid the rent.", "The mayor did not pay the rent."),
    ("negation", "The mayor declined to answer questions.", "The mayor answered questions."),
    ("negation", "She declined the offer.", "She took the offer."),
    ("negation", "Parliament rejected the plan.", "Parliament discussed the plan."),
    ("negation", "Marsh dismissed the claims as lies.", "Marsh repeated the claims as lies."),
    ("negation", "The crew hardly slept.", "The crew slept."),
    ("negation", "Few people came.", "People came."),
    ("negation", "The fence kept the goats from leaving.", "The goats left."),
    ("negation", "The law no longer applies.", "The law applies."),
    ("number", "At least 40 people died.", "40 people died."),
    ("number", "The bridge cost 40 million pounds.", "The bridge cost 14 million pounds."),
    ("name", "Anna Bell won the race.", "The runner won the race."),
    ("name", "The runner won the race.", "Rosa Lund won the race."),
    ("date", "The trial begins on Monday.", "The trial begins on Tuesday."),
    ("certainty", "The ship may sink.", "The ship sinks."),
    ("certainty", "The ship sails.", "The ship certainly sails."),
    ("evidence", "The alleged thief fled.", "The thief fled."),
    ("evidence", "He said without evidence that the firm lied.", "He said that the firm lied."),
    ("condition", "The strike ends unless the talks fail.", "The strike ends. The talks fail."),
    ("condition", "The talks go on if both sides agree.", "The talks go on. Both sides agree."),
    ("quotation", "He called it a “special operation”.", "He called it a special operation."),
    ("quotation", "“We lost everything,” she said.", "“We lost all,” she said."),
    ("quotation", "She said they had lost everything.", "“We lost everything,” she said."),
    ("speech", "He claimed the ship was safe.", "He explained that the ship was safe."),
    ("speech", "Marsh maintained that the ship was safe.", "Marsh explained that the ship was safe."),
    ("speech", "“The war is over,” Marsh claimed.", "“The war is over,” Marsh said."),
    ("speech", "The union claimed victory.", "The union had a victory."),
    ("speech", "The union demanded that they leave.", "The union said that they leave."),
    ("speech", "The gang threatened the baker.", "The gang visited the baker."),
    ("speech", "He said that he had lied.", "He admitted that he had lied."),
    ("speech", "They charged him with murder.", "They talked to him about murder."),
    ("condition", "We stay provided it rains.", "We stay. It rains."),
    ("speech", "He said that the firm lied to its clients.", "The firm lied to its clients."),
    ("speech", "He said that the firm lied and hid the debt.", "He said that the firm lied. It hid the debt."),
    ("opposite", "Prices rose in March.", "Prices fell in March."),
    ("amount", "All the guests stayed.", "Some of the guests stayed."),
    ("scale", "She waited for three months.", "She waited for three years."),
    ("roles", "The dog bit the mayor.", "The mayor bit the dog."),
    ("roles", "Anna Bell told Rosa Lund the news.", "Rosa Lund told Anna Bell the news."),
    ("severity", "The massacre shocked the town.", "The incident shocked the town."),
]  # fmt: skip


def refusals(parse, source: str, output: str) -> list[str]:
    """The kinds of the findings that refuse the rewrite."""
    before, after = parse(source), parse(output)
    found = gate([one.tokens for one in before.sentences], [one.tokens for one in after.sentences])
    return [finding.kind for finding in found if finding.severity == "error"]


@pytest.mark.parametrize(("source", "output"), HONEST)
def test_honest_rewriting_passes(parse, source, output):
    assert refusals(parse, source, output) == []


@pytest.mark.parametrize(("kind", "source", "output"), BROKEN)
def test_a_lost_or_changed_item_refuses_the_rewrite(parse, kind, source, output):
    assert kind in refusals(parse, source, output)


def test_the_same_sentence_has_no_findings(parse):
    sentence = [one.tokens for one in parse("Nobody said that at least 40 people may have died.").sentences]
    assert gate(sentence, sentence) == ()


def test_a_name_from_elsewhere_in_the_article_may_replace_a_pronoun(parse):
    before = [one.tokens for one in parse("She left the court on Monday.").sentences]
    after = [one.tokens for one in parse("Telles left the court on Monday.").sentences]
    assert [finding.severity for finding in gate(before, after)] == ["error"]
    assert gate(before, after, known=["Telles"]) == ()


def test_findings_tell_both_places_and_what_an_editor_reads(parse):
    before = parse("Prices rose in March.")
    after = parse("Prices fell in March.")
    (finding,) = gate([before.sentences[0].tokens], [after.sentences[0].tokens])
    assert finding.source.of(before.text) == "rose"
    assert finding.output.of(after.text) == "fell"
    assert finding.message == "The original says “rose”; the rewrite says “fell”."


def test_every_ledger_lists_items_inside_the_text(parse, article):
    text = article("border-talks")
    side = Side.of_text(parse(text))
    for ledger in LEDGERS:
        for item in ledger.items(side):
            assert item.kind == ledger.kind
            assert item.span.end <= len(text)
            assert 0 <= item.word < len(side)
    assert len({ledger.kind for ledger in LEDGERS}) == len(LEDGERS)
