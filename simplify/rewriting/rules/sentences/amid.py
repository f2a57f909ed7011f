"""Tell what happens around it in a sentence of its own: "This comes amid …".

Why: one idea a sentence (UK Easy Read).

Only a closing ", amid …" of some length: the comma shows that it is about the whole, not about the last word.
"""

from __future__ import annotations

from collections.abc import Iterator

from simplify.language.parsed import ParsedSentence
from simplify.model import Edit
from simplify.rewriting.clauses import is_clause, is_past, word_count
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import may_split, previous_word, stop_and_start

SHORTEST = 4


@rule(
    Example(
        "The council of the old town closed the bridge for a whole year, amid growing anger about the long way round.",
        "The council of the old town closed the bridge for a whole year. "
        "This came amid growing anger about the long way round.",
    ),
    Keep(
        "The mayor left the stage of the town hall on Sunday evening after only ten minutes amid loud boos.",
        why="no comma",
    ),
    Keep(
        "Amid growing anger about the long way round, the mayor said that the bridge would stay closed.",
        why="not at the end",
    ),
    family="sentences",
    structural=True,
)
def amid(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Turn a closing ", amid …" into "This came amid …"."""
    root = sentence.tokens.root
    if not may_split(sentence, situation) or not is_clause(root):
        return
    for token in sentence.tokens:
        comma = previous_word(token)
        if token.lower_ not in {"amid", "amidst"} or comma is None or comma.text != "," or sentence.is_quoted(token):
            continue
        after = [one for one in sentence.tokens if one.i > token.i]
        if token.i < root.i or word_count(after) < SHORTEST or any(one.text in {",", "–", ";"} for one in after):
            continue
        edit = stop_and_start(sentence, comma, token, f"This {'came' if is_past(root) else 'comes'} amid")
        yield Proposal((Edit(edit.span, edit.text, (sentence.span_of(token), sentence.span_of(root))),))
