"""Write short forms out: "do not" for "don't", "cannot" for "can't".

Why: "Avoid negative contractions like can’t and don’t. Many users find them harder to read, or misread them as the
opposite of what they say" (GOV.UK style guide, Contractions).

Only the negative ones, and only outside quotations: there the words are the speaker's.
"""

from __future__ import annotations

from collections.abc import Iterator

from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule

SHORT = frozenset({"n't", "n’t"})
WHOLE = {"ca": "can", "wo": "will", "sha": "shall", "ai": ""}
JOINED = frozenset({"can"})
"""The only verb that is written together with its "not"."""


@rule(
    Example("The shop doesn't open on Sundays.", "The shop does not open on Sundays."),
    Example("They can’t swim and won’t learn.", "They cannot swim and will not learn."),
    Keep("“I don’t swim,” he said.", why="a quotation is kept as it was said"),
    Keep("It ain't so.", why="'ain't' has no one long form"),
    Keep("Didn't they know?", why="in a question the subject would stand between"),
    family="phrases",
)
def spoken_forms(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Write out a verb and "not"."""
    if sentence.text.rstrip("”’\"' ").endswith("?"):
        return
    for token in sentence.tokens:
        if token.lower_ not in SHORT or token.i == sentence.tokens.start or sentence.is_quoted(token):
            continue
        verb = token.nbor(-1)
        whole = WHOLE.get(verb.lower_, verb.lower_)
        if not whole or verb.whitespace_:
            continue
        text = f"{whole}{'' if whole in JOINED else ' '}not"
        text = text.capitalize() if verb.text[0].isupper() else text
        yield Proposal((Edit(Span(sentence.span_of(verb).start, sentence.span_of(token).end), text),))
