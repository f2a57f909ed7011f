"""Which pronouns of a text a reader could take for the wrong person, and the name to put in their place.

Two things must hold. The text itself leaves no doubt who is meant (`language.coreference` says so only when sure), and
since that person was last named somebody else was, of whom "he" or "she" could be said too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.agreement import gender_of_noun
from simplify.language.coreference import resolve
from simplify.language.mentions import MALE, Mentions, Reference
from simplify.language.parsed import ParsedSentence, ParsedText

if TYPE_CHECKING:
    from spacy.tokens import Token

REPLACED = frozenset({"he", "she", "him", "her", "his"})
_PARTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "poss"})
_APOSTROPHES = ("’", "'")

Naming = tuple[int, int, int, str]
"""The number and the length of a sentence, the place of the pronoun in it, and what to write there."""


def names_for_pronouns(parsed: ParsedText) -> frozenset[Naming]:
    """For each sentence at most one pronoun that two people fit, with the name of the one who is meant.

    Places count from the beginning of the sentence. The length tells a rule that the sentence is still as it was.
    """
    if not any(token.lower_ in REPLACED for sentence in parsed.sentences[1:] for token in sentence.tokens):
        return frozenset()  # in the first sentence nobody was named before: finding out who is who can be spared
    return frozenset(_Walk(parsed).found())


class _Walk:
    """One pass over the narration, keeping where each person was last named and who else was named since."""

    def __init__(self, parsed: ParsedText) -> None:
        self.parsed = parsed
        self.mentions: Mentions = resolve(parsed)
        self.apostrophe = "'" if "'" in parsed.text and "’" not in parsed.text else "’"
        self.named: dict[str, int] = {}
        self.others: list[tuple[int, str, str]] = []
        """Where somebody was mentioned, who, and the gender that the text tells of them."""

    def found(self) -> Iterator[Naming]:
        for sentence in self.parsed.sentences:
            done = False
            for token in sentence.tokens:
                at = sentence.offset + token.idx
                self._see(sentence, token, at)
                if token.lower_ not in REPLACED or done or sentence.is_quoted(token):
                    continue
                words = self._words(sentence, token, at)
                if words:
                    done = True
                    yield (sentence.number, len(sentence.text), at - sentence.span.start, words)

    def _see(self, sentence: ParsedSentence, token: Token, at: int) -> None:
        name = self.mentions.name_at(at)
        if name is not None:
            if name.kind == "person":
                self.named[name.text] = at
                self.others.append((at, name.text, name.gender))
            return
        gender = gender_of_noun(token.lemma_.lower()) if token.tag_ == "NN" and token.dep_ in _PARTS else ""
        if gender and not sentence.is_quoted(token):
            who = self.mentions.who(at)
            self.others.append((at, who.text if who is not None else "", gender))

    def _words(self, sentence: ParsedSentence, token: Token, at: int) -> str:
        """What to write in place of the pronoun; empty when it is best left."""
        reference = self.mentions.reference_at(at)
        if reference is None or reference.name is None or reference.within or not self._is_sure(reference):
            return ""
        name, gender = reference.name, "m" if token.lower_ in MALE else "f"
        last = self.named.get(name.text)
        if last is None or reference.text in sentence.text or not self._is_narration(sentence):
            return ""
        rivals = [who for place, who, kind in self.others if place > last and who != name.text and kind in ("", gender)]
        after = token.doc[token.i + 1].text if token.i + 1 < len(token.doc) else ""
        if not rivals or after.startswith(_APOSTROPHES):
            return ""  # "he’s" would become "Webb’s", which is also what Webb has
        self.named[name.text] = at
        if token.dep_ == "poss":
            return f"{reference.text}{self.apostrophe}s"
        return reference.text

    def _is_sure(self, reference: Reference) -> bool:
        """Whether the name is a person's beyond doubt, and no other person of the text goes by its short form."""
        name = reference.name
        if name is None:
            return False
        same = [one for one in self.mentions.names if reference.text in (one.short, one.text, *one.forms)]
        return name.sure and name.kind == "person" and len(same) == 1

    def _is_narration(self, sentence: ParsedSentence) -> bool:
        """Whether the quote marks of the paragraph and of the one before pair up, so that nobody else is speaking."""
        text = self.parsed.text
        for block in self.parsed.document.blocks[max(0, sentence.block - 1) : sentence.block + 1]:
            words = block.span.of(text)
            if words.count("“") != words.count("”") or words.count('"') % 2:
                return False
        return True
