"""Give what a speaker adds its own sentence, and its own speaker.

Why: who said what must be plain in every sentence; "…, insisting that …" hides the speaker at the far end.

A closed list of verbs of saying, because only a person can do these; of other participles the subject is often the
whole clause ("…, drawing visitors").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy, is_plural
from simplify.language.inflection import inflected
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit
from simplify.rewriting.clauses import auxiliaries, is_clause, is_continuous, is_past, subject_of, subtree
from simplify.rewriting.reference import again
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import is_free, may_split, next_word, previous_word, stop_and_start

if TYPE_CHECKING:
    from spacy.tokens import Token

SAYING = frozenset(
    """
    say add insist claim allege argue warn tell describe call accuse urge promise admit deny explain suggest
    stress blame vow declare complain predict condemn praise criticise criticize note remark write ask
    demand
    """.split()
)
SPEAKERS = frozenset({"PERSON", "ORG", "GPE", "NORP"})


@rule(
    Example(
        "The mayor refused to say when the bridge would open again, insisting that the workers were making progress.",
        "The mayor refused to say when the bridge would open again. The mayor insisted that the workers were making progress.",
    ),
    Keep(
        "The mayor was seen in the old town after the flood, telling people that the bridge would open in spring.",
        why="a passive has another doer",
    ),
    Keep(
        "The mayor did not go to the old town after the flood, telling people that the bridge would open in spring.",
        why="the negation may reach over both",
    ),
    family="sentences",
    structural=True,
)
def saying_participle(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split "X did A, saying that B." into "X did A. X said that B."."""
    if not may_split(sentence, situation):
        return
    for verb in sentence.tokens:
        if verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.lemma_.lower() in SAYING and is_free(verb.head):
            proposal = _proposal(sentence, verb, situation)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, verb: Token, situation: Situation) -> Proposal | None:
    main, clause = verb.head, subtree(verb)
    subject = subject_of(main)
    comma, after = previous_word(clause[0]), next_word(clause[-1])
    if subject is None or not is_clause(main) or main.dep_ not in {"ROOT", "conj"} or auxiliaries(verb):
        return None
    if comma is None or comma.text != "," or after is None or after.text not in {".", "”", '"'} or clause[0] != verb:
        return None
    if not is_continuous(clause) or sentence.is_quoted(verb) or comma.i < main.i:
        return None
    if any(child.dep_ in {"neg", "auxpass"} for child in main.children) or subject.dep_ == "nsubjpass":
        return None
    speaks = (
        animacy(subject) == "person"
        or subject.ent_type_ in SPEAKERS
        or subject.lower_ in {"he", "she", "they", "we", "i"}
    )
    name = again(subject, situation.alone)
    if not speaks or name is None:
        return None
    if is_past(main) or any(aux.lower_ in {"has", "have"} for aux in auxiliaries(main)):
        tag = "VBD"
    else:
        tag = "VBP" if is_plural(subject) or subject.lower_ in {"they", "we", "i", "you"} else "VBZ"
    if auxiliaries(main) and auxiliaries(main)[0].tag_ == "MD":
        return None
    edit = stop_and_start(sentence, comma, verb, f"{name} {inflected(verb.lemma_.lower(), tag)}")
    return Proposal((Edit(edit.span, edit.text, (sentence.span_of(subject), sentence.span_of(verb))),))
