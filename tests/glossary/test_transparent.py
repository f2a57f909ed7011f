"""Words that a plain word in them explains, and words that readers of a level know."""

from __future__ import annotations

import pytest

from simplify.glossary.transparent import explains_itself, is_known
from simplify.lexicon.entries import parse_line


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("houseboat | noun | C1 | everyday | A houseboat is a boat that people live in. | | |", True),
        ("whiten | verb | C1 | everyday | If something whitens, it becomes white. | | |", True),
        ("reopen | verb | C1 | everyday | To reopen something means to open it again. | | |", True),
        ("sea wall | noun | C1 | everyday | A sea wall is a wall that keeps the sea off. | | |", True),
        ("joyous | adj | C1 | everyday | Something joyous is full of joy. | | |", True),
        ("unfairness | noun | B2 | society | Unfairness is the quality of not being fair. | | |", True),
        ("unsurprising | adj | B2 | everyday | If something is unsurprising, people expect it. | | |", True),
        (
            "unforgettable | adj | B2 | everyday | Something unforgettable is so good that it stays with you. | | |",
            True,
        ),
        ("unbelievable | adj | B2 | everyday | Something unbelievable is very strange. | | |", True),
        ("unassuming | adj | C1 | everyday | An unassuming person does not ask to be noticed. | | |", False),
        ("uncanny | adj | B2 | everyday | Something uncanny is strange. | | |", False),
        ("deadline | noun | C1 | work | A deadline is a time by which work must be finished. | | |", False),
        ("stronghold | noun | C1 | war | A stronghold is a place that a group holds. | | |", False),
        ("displace | verb | C1 | war | To displace something means to take its place. | | |", False),
        ("mass shooting | noun | C1 | crime | A mass shooting is an attack in which many people die. | | |", False),
        ("step down | verb | C1 | government | If a leader steps down, they give up their job. | | |", False),
        ("racist | noun | C1 | society | A racist dislikes people of another race. | | | usedby=a; others=b", False),
    ],
)
def test_a_plain_word_inside_explains_the_whole(line: str, plain: bool) -> None:
    sense = parse_line(line)
    assert explains_itself(sense, sense.term) is plain


@pytest.mark.parametrize(("lemma", "plain"), [("globally", True), ("vehemently", False)])
def test_the_adverb_of_a_plain_adjective_explains_itself(lemma: str, plain: bool) -> None:
    assert explains_itself(parse_line(f"{lemma} | adv | C1 | everyday | D. | | |"), lemma) is plain


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("mistake | noun | B2 | everyday | D. | | |", True),
        ("contribution | noun | B2 | everyday | D. | | |", False),
        ("concept | noun | B2 | everyday | D. | | |", True),
        ("concept | noun | C1 | everyday | D. | | |", False),
        ("media | noun | C1 | everyday | D. | | |", True),
        ("austerity | noun | C1 | economy | D. | | |", False),
        ("WHO | abbr | B2 | health | D. | | |", False),
        ("trouble maker | noun | B2 | everyday | D. | | |", False),
    ],
)
def test_a_frequent_word_that_learners_are_taught_is_known(line: str, known: bool) -> None:
    sense = parse_line(line)
    assert is_known(sense, sense.term, 4.2, 2) is known
