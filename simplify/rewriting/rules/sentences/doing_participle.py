"""Give what somebody did at the same time, or by doing so, a sentence of its own, with its doer.

Why: one idea a sentence (UK Easy Read); "…, using them too often" leaves the reader to find out who does.

Of many participles the subject may be the whole clause before them ("The star sang, drawing a crowd"). So the verb must be one
of a closed list of things that only people do, and the subject a person, or people.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy
from simplify.language.inflection import inflected
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit
from simplify.rewriting.clauses import auxiliaries, is_clause, is_continuous, is_past, subject_of, subtree, word_count
from simplify.rewriting.reference import again
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import is_attributed, is_free, may_split, next_word, previous_word, stop_and_start

if TYPE_CHECKING:
    from spacy.tokens import Token

DOING = frozenset(
    """
    use visit speak talk phone write read collect gather form build plant paint wear carry hold hang tap smile wave lift
    close scoop feed cook eat drink buy sell spend sign walk run drive fly swim climb ride dance sing play shout chant
    march follow chase attack fire throw steal search look watch listen wait queue sit stand sleep live stay work study
    teach train meet join travel sail hide escape flee pose post tweet share film photograph interview photocopy cite
    quote echo choose pick hire sack recruit invite thank hug kiss shake point stroke nod clap cheer laugh cry weep pray
    kneel lean crouch lie earn win score beat finish start begin try attempt hope seek aim
    """.split()
)
GROUPS = frozenset({"ORG", "GPE", "NORP"})


@rule(
    Example(
        "The farmers of the valley worked through the night in the rain, using their own boats to bring people to the hall.",
        "The farmers of the valley worked through the night in the rain. "
        "The farmers used their own boats to bring people to the hall.",
    ),
    Keep(
        "The farmers of the valley worked through the night in the rain, drawing a large crowd of people from the town.",
        why="what drew the crowd is the work",
    ),
    Keep(
        "The farmers of the valley were asked to work through the night, using their own boats to bring people to the hall.",
        why="a passive has another doer",
    ),
    Keep(
        "The farmers of the valley could work through the whole night, using their own boats to bring people to the hall.",
        why="it may not happen",
    ),
    family="sentences",
    structural=True,
)
def doing_participle(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split "X did A, using B." into "X did A. X used B."."""
    if not may_split(sentence, situation) or is_attributed(sentence):
        return
    for verb in sentence.tokens:
        if verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.lemma_.lower() in DOING and is_free(verb.head):
            proposal = _proposal(sentence, verb, situation)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, verb: Token, situation: Situation) -> Proposal | None:
    main, clause = verb.head, subtree(verb)
    comma, after, subject = previous_word(clause[0]), next_word(clause[-1]), subject_of(main)
    if main.dep_ != "ROOT" or main.lemma_ == "be" or not is_clause(main) or subject is None or clause[0] != verb:
        return None
    if subject.dep_ != "nsubj" or not _does(subject):
        return None
    if comma is None or comma.text != "," or after is None or after.text != "." or not is_continuous(clause):
        return None
    if comma.i < main.i or word_count(clause) < 4 or sentence.is_quoted(verb) or sentence.is_quoted(comma):
        return None
    helpers = auxiliaries(main)
    if any(child.dep_ in {"neg", "ccomp", "conj"} for child in main.children) or any(
        aux.tag_ in {"MD", "TO"} or aux.lemma_ == "be" for aux in helpers
    ):
        return None
    if any(child.dep_ in {"conj", "neg"} for child in verb.children):
        return None
    name = again(subject, situation.alone)
    if name is None:
        return None
    form = _in_tense(verb, main, subject)
    if form is None:
        return None
    edit = stop_and_start(sentence, comma, verb, f"{name} {form}")
    return Proposal((Edit(edit.span, edit.text, (sentence.span_of(subject), sentence.span_of(verb))),))


def _does(subject: Token) -> bool:
    """Whether the subject can do such things: a person, people, or a group with a name."""
    return (
        animacy(subject) == "person"
        or subject.ent_type_ in GROUPS
        or (subject.lower_ == "they" and subject.pos_ == "PRON")
    )


def _in_tense(verb: Token, main: Token, subject: Token) -> str | None:
    """The participle in the tense of the main verb; None where the number of the subject is not known."""
    lemma = verb.lemma_.lower()
    perfect = [aux for aux in auxiliaries(main) if aux.lower_ in {"has", "have", "had"}]
    if perfect:
        return f"{perfect[0].lower_} {inflected(lemma, 'VBN')}"
    if is_past(main):
        return inflected(lemma, "VBD")
    if main.tag_ in {"VBZ", "VBP"}:
        return inflected(lemma, main.tag_)
    return None
