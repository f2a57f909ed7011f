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
]  # fmt: skip

BROKEN = [
    ("negation", "The council did not repair the mill.", "The council repaired the mill."),
    ("negation", "Marsh denied taking the money.", "Marsh took the money."),
    ("negation", "The mayor paid the rent.", "The mayor did not pay the rent."),
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
