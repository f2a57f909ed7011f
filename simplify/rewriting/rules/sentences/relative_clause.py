"""Give a remark introduced by ", who", ", which", ", whose" or ", where" a sentence of its own.

Why: one idea a sentence (UK Easy Read); a clause in the middle keeps a reader waiting for the verb (WCAG 2.2 G153).

Only clauses between commas or dashes are taken, because others say which person or thing is meant. Where two nouns
could be the one that "who" or "which" stands for, the sentence stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import is_plural
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.clauses import DASHES, auxiliaries, is_continuous, is_finite, subject_of, subtree
from simplify.rewriting.reference import again, again_inside
from simplify.rewriting.relatives import is_antecedent, is_cleft, is_share
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import (
    capital,
    cut_between_commas,
    is_free,
    is_in_report,
    may_split,
    moved_to_end,
    next_word,
    previous_word,
    resumes,
    span_text,
    stop_and_start,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

PLACES = frozenset(
    "house home building school university hospital church park city town village region area street prison museum "
    "office factory farm camp airport station island country district centre center court market".split()
)
RELATIVES = frozenset({"WDT", "WP", "WP$", "WRB"})
OWNERS = {"He": "His", "She": "Her", "It": "Its", "They": "Their", "We": "Our", "I": "My", "You": "Your"}


@rule(
    Example(
        "The police are looking for Maria Lopez, who was last seen near the old harbour on Sunday evening.",
        "The police are looking for Maria Lopez. Maria Lopez was last seen near the old harbour on Sunday evening.",
    ),
    Example(
        "Maria Lopez, who runs a small bakery near the old harbour, lost her home in the flood last winter.",
        "Maria Lopez lost her home in the flood last winter. Maria Lopez runs a small bakery near the old harbour.",
    ),
    Example(
        "The event is a public meeting with questions, and the mayor opened the new bridge, which had cost nine million euros.",
        "The event is a public meeting with questions, and the mayor opened the new bridge. "
        "The new bridge had cost nine million euros.",
    ),
    Example(
        "The mixed reality games, which the bakers play in the evening, are shown on a large screen in the town hall.",
        "The mixed reality games are shown on a large screen in the town hall. The bakers play the games in the evening.",
    ),
    Example(
        "Maria Lopez, who runs a bakery in the old harbour, said: “The flood destroyed my shop, and nobody helped us.”",
        "Maria Lopez runs a bakery in the old harbour. Maria Lopez said: “The flood destroyed my shop, and nobody helped us.”",
    ),
    Keep(
        "The new library, which opened last spring, pleased the people of the town, but the council wants to close it.",
        why="the remark would stand before the “but”",
    ),
    Keep(
        "Maria Lopez, a baker in the old harbour, who lost her home last winter, blames the council for the flood.",
        why="two remarks stand side by side",
    ),
    Keep(
        "The men who were arrested in the town on Sunday evening said that they had done nothing wrong at all.",
        why="it says which men",
    ),
    Keep(
        "She is the daughter of a well-known farmer, who died in the great fire of the old town in 1998.",
        why="the farmer or the daughter may have died",
    ),
    Keep(
        "The council bought a large old house, which stands above the river and whose roof fell in last winter.",
        why="'whose' belongs to the same house, and cannot stand alone",
    ),
    Keep(
        "But it was in Leeds, where the union has more than half of its members, where the first strike of the bakers began.",
        why="'it was in Leeds' points forward and is no news of its own",
    ),
    Keep(
        "The old ferry now waits for hours in the harbour because of storms, which could cost the town a lot of money.",
        why="the waiting, and not the storms, may cost it",
    ),
    Keep(
        "The British Harbour Workers (BHW) Association – which is not part of any party – also asked for more money.",
        why="half of the name would be said again",
    ),
    Keep(
        "The minister said that the bridge, which had cost nine million euros, would be closed for a whole year.",
        why="the minister may have said what it cost",
    ),
    family="sentences",
    structural=True,
)
def relative_clause(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Turn a remark with "who", "which" or "whose" into the next sentence."""
    if not may_split(sentence, situation):
        return
    for verb in sentence.tokens:
        if verb.dep_ == "relcl" and is_finite(verb):
            proposal = _proposal(sentence, verb, situation)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, verb: Token, situation: Situation) -> Proposal | None:
    clause = subtree(verb)
    noun, pronoun = verb.head, clause[0]
    opening = previous_word(pronoun)
    if opening is None or opening.i <= sentence.tokens.start or not is_continuous(clause):
        return None
    if opening.text != "," and opening.text not in DASHES - {"-"}:
        return None
    if pronoun.lower_ not in {"who", "which", "whose", "where"} or not is_free(noun) or sentence.is_quoted(opening):
        return None
    if is_in_report(noun) or is_cleft(sentence, noun) or _may_be_the_event(noun, pronoun, verb):
        return None
    if len(clause) < 4 or not is_antecedent(noun, pronoun, verb, opening):
        return None
    closing = next_word(clause[-1])
    if closing is None or closing.i >= sentence.tokens.end:
        return None
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and is_share(noun.head.head):
        return None  # "four of his signatures, which …"
    name = again(noun, situation.alone)
    if name is None:
        return None
    if _goes_on(clause):
        return None
    if closing.text == "." and next_word(closing) not in set(sentence.tokens):
        return _at_end(sentence, verb, clause, name, situation.alone)
    if closing.text == opening.text and opening.i > 0:
        return _in_middle(sentence, verb, clause, name, situation.alone)
    return None


def _may_be_the_event(noun: Token, pronoun: Token, verb: Token) -> bool:
    """Whether "which" may stand for all that was said, not for a bare noun after a preposition: nothing else tells.

    "It waits because of storms, which may cost a lot": the verb fits one storm, many, and the waiting.
    """
    if pronoun.lower_ != "which" or pronoun.dep_ != "nsubj" or noun.dep_ != "pobj" or noun.pos_ != "NOUN":
        return False
    first = [*auxiliaries(verb), verb][0]
    neutral = first.tag_ == "MD" or (first.tag_ == "VBD" and first.lower_ not in {"was", "were"})
    return neutral and not any(child.dep_ in {"det", "poss", "amod", "nummod", "compound"} for child in noun.lefts)


def _goes_on(clause: list[Token]) -> bool:
    """Whether a list of the main clause may have slipped into the remark: "…, which hangs here, as well as …".

    A second "who", "which" or "whose" that is joined to the first cannot stand alone either.
    """
    commas = sum(1 for token in clause if token.text == ",")
    if any(token.text == "," and clause[place + 1].tag_ in {"VBN", "VBG"} for place, token in enumerate(clause[:-1])):
        return True  # "…, who is the coach, armed with notes": the tail tells of that day only
    joined = any(token.tag_ in RELATIVES and clause[place].dep_ == "cc" for place, token in enumerate(clause[1:]))
    return (
        joined
        or commas > 1
        or any(
            token.text == "," and clause[place + 1].lower_ in {"as", "and", "or", "along", "plus", "each"}
            for place, token in enumerate(clause[:-1])
        )
    )


def _at_end(
    sentence: ParsedSentence, verb: Token, clause: list[Token], name: str, alone: frozenset[str]
) -> Proposal | None:
    noun, pronoun, opening = verb.head, clause[0], clause[0].nbor(-1)
    evidence = (sentence.span_of(noun),)
    if pronoun.lower_ == "where":
        return _at_place(sentence, verb, clause)
    if pronoun.lower_ == "whose":
        split = stop_and_start(sentence, opening, pronoun, _owner(name, noun))
    elif pronoun.dep_ in {"nsubj", "nsubjpass"} and pronoun.head == verb:
        split = stop_and_start(sentence, opening, pronoun, name)
    else:
        return _object(sentence, verb, clause, alone)
    return Proposal((Edit(split.span, split.text, split.evidence + evidence),))


def _object(sentence: ParsedSentence, verb: Token, clause: list[Token], alone: frozenset[str]) -> Proposal | None:
    """ ", which Smith built in May" → ". Smith built the bridge in May"."""
    noun = verb.head
    place, named = _object_place(noun, verb, clause), again_inside(noun, alone)
    if place is None or named is None:
        return None
    split = stop_and_start(sentence, clause[0].nbor(-1), clause[1], capital(clause[1]))
    after = sentence.span_of(place).end
    return Proposal((split, Edit(Span(after, after), f" {named}", (sentence.span_of(noun),))))


def _object_words(verb: Token, clause: list[Token], alone: frozenset[str]) -> str | None:
    """The words of "which Smith built in May" as a sentence: "Smith built the bridge in May"."""
    noun = verb.head
    place = _object_place(noun, verb, clause)
    named = again_inside(noun, alone)
    if place is None or named is None:
        return None
    rest = f" {span_text(place.nbor(1), clause[-1])}" if place.i < clause[-1].i else ""
    return f"{capital(clause[1])}{span_text(clause[1], place)[len(clause[1]) :]} {named}{rest}"


def _object_place(noun: Token, verb: Token, clause: list[Token]) -> Token | None:
    """The word after which the object belongs; None when the pronoun is not the plain object of this verb."""
    pronoun, subject = clause[0], subject_of(verb)
    if subject is None or pronoun.dep_ != "dobj" or pronoun.head != verb or noun.pos_ == "PRON":
        return None
    if subtree(subject)[0].i != pronoun.i + 1:
        return None
    if any(child.dep_ in {"dobj", "ccomp", "xcomp", "dative", "oprd"} and child != pronoun for child in verb.children):
        return None
    return next((child for child in verb.rights if child.dep_ == "prt" and child.i == verb.i + 1), verb)


def _at_place(sentence: ParsedSentence, verb: Token, clause: list[Token]) -> Proposal | None:
    """ ", where he was born" → ". He was born there"; only after a place, and only where nothing else is asked for."""
    noun, where = verb.head, clause[0]
    if where.head != verb or subject_of(verb) is None or clause[1].dep_ == "mark":
        return None
    if noun.ent_type_ not in {"GPE", "LOC", "FAC"} and noun.lemma_.lower() not in PLACES:
        return None
    edit = stop_and_start(sentence, where.nbor(-1), where, "There,")
    return Proposal((Edit(edit.span, edit.text, (sentence.span_of(noun), sentence.span_of(where))),))


def _in_middle(
    sentence: ParsedSentence, verb: Token, clause: list[Token], name: str, alone: frozenset[str]
) -> Proposal | None:
    noun, pronoun, opening, closing = verb.head, clause[0], clause[0].nbor(-1), next_word(clause[-1])
    if closing is None or not resumes(noun, closing):
        return None
    if any(child.dep_ == "appos" and child.i < opening.i for child in noun.children):
        return None  # "Ann, a baker, who …, said": a comma still has to close the first remark
    if any(child.dep_ == "cc" and child.lower_ in {"but", "yet"} for child in sentence.tokens.root.children):
        return None  # the remark would come between the two sides of the "but"
    if pronoun.lower_ == "whose":
        words = f"{_owner(name, noun)} {span_text(clause[1], clause[-1])}"
    elif pronoun.dep_ in {"nsubj", "nsubjpass"} and pronoun.head == verb:
        words = f"{name} {span_text(clause[1], clause[-1])}"
    else:
        built = _object_words(verb, clause, alone)
        if built is None:
            return None
        words = built
    evidence = (
        sentence.span_of(noun),
        Span(sentence.span_of(pronoun).start, sentence.span_of(clause[-1]).end),
    )
    added = moved_to_end(sentence, words, evidence)
    if added is not None:
        return Proposal((cut_between_commas(sentence, opening, closing), added))
    if pronoun.lower_ != "who" or pronoun.head != verb or subtree(noun)[0].i != sentence.tokens.start:
        return None
    # The sentence ends in a quotation: the remark goes before it.
    lifted = Edit(Span(sentence.span_of(opening).start, sentence.span_of(pronoun).end), "")
    return Proposal((lifted, Edit(sentence.span_of(closing), f". {name}", (sentence.span_of(noun),))))


def _owner(name: str, noun: Token) -> str:
    if name in OWNERS:
        return OWNERS[name]
    mark = "’" if "’" in noun.doc.text or "'" not in noun.doc.text else "'"
    return f"{name}{mark}" if is_plural(noun) and name.endswith("s") else f"{name}{mark}s"
