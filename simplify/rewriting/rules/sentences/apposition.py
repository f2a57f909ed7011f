"""Tell who somebody is in a sentence of its own.

Why: one idea a sentence (UK Easy Read). "Ann Lee, a doctor from Leeds, said …" makes the reader hold two ideas.

The tense is the safe one: "is" beside a verb in the present or a verb of saying, "was" for
somebody whom the text calls dead, and for a thing beside another past verb. Lists ("…, a nurse, and …") and ages are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy
from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.model import Edit, Span
from simplify.rewriting.clauses import DASHES, auxiliaries, is_continuous, is_finite, is_past, subtree
from simplify.rewriting.reference import again
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import (
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

ARTICLES = frozenset({"a", "an", "the"})
NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "EVENT"})
COMMENTING = frozenset({"neutral", "explain", "warn", "claim", "suggest", "believe", "estimate", "criticise", "accuse"})
"""Who comments to a reporter is alive and in the role; who "admitted" something may be history."""
KIN = frozenset(
    """
    son daughter brother sister father mother wife husband widow widower uncle aunt cousin nephew niece grandson
    granddaughter grandfather grandmother descendant heir friend partner twin
    """.split()
)
POSTS = frozenset({"of", "for", "at", "in"})
UNSAFE = frozenset({"late", "then", "both", "all", "each", "self", "one"})


@rule(
    Example(
        "Maria Lopez, a baker from the old harbour, said that the flood had destroyed her shop last winter.",
        "Maria Lopez said that the flood had destroyed her shop last winter. Maria Lopez is a baker from the old harbour.",
    ),
    Keep(
        "The award for the best bread in the whole country went to Maria Lopez, a baker from the old harbour.",
        why="'was a baker' would say that she no longer is, and 'is' may not be true any more",
    ),
    Example(
        "The flood had destroyed half of the shops in the old town, said Maria Lopez, chair of the bakers’ association.",
        "The flood had destroyed half of the shops in the old town, said Maria Lopez. "
        "Maria Lopez is chair of the bakers’ association.",
    ),
    Example(
        "The flood had destroyed half of the shops in the town, said Maria Lopez, a baker from Hull, which was flooded too.",
        "The flood had destroyed half of the shops in the town, said Maria Lopez. "
        "Maria Lopez is a baker from Hull, which was flooded too.",
    ),
    Keep(
        "The prize was shared by Maria Lopez, a baker from the old harbour, and John Webb, who teaches in Leeds.",
        why="it is a list",
    ),
    Example(
        "Maria Lopez, a baker from the old harbour, said: “The flood destroyed my shop, and nobody helped us all winter.”",
        "Maria Lopez is a baker from the old harbour. Maria Lopez said: "
        "“The flood destroyed my shop, and nobody helped us all winter.”",
    ),
    Example(
        "There was a long swim from the old harbour with Maria Lopez, a baker who has a small shop near the sea.",
        "There was a long swim from the old harbour with Maria Lopez. Maria Lopez is a baker who has a small shop near the sea.",
    ),
    Keep(
        "The first big boat race in the old harbour was won by Prince Henry of Hull, a cousin of the old king.",
        why="Hull is no cousin",
    ),
    Keep(
        "The old machine did not weigh loaves – instead, it looked for papers marked with carbon-14, a rare kind of carbon.",
        why="a sentence must begin with a capital",
    ),
    Keep(
        "The old house above the river and the harbour now belongs to Henry Webb, son of a baker from Leeds.",
        why="'is son of' is no plain English, and he may have brothers",
    ),
    Keep(
        "Maria Lopez, the young farmer, said that the flood had destroyed her house near the old harbour last winter.",
        why="“the” points back to what was told of her before",
    ),
    Keep(
        "Maria Lopez, 43, said that the flood had destroyed her shop near the old harbour last winter.",
        why="it is an age",
    ),
    family="sentences",
    structural=True,
)
def apposition(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Turn ", a baker from Leeds," after a name into a sentence of its own."""
    if not may_split(sentence, situation):
        return
    for role in sentence.tokens:
        if role.dep_ == "appos" and role.head.pos_ == "PROPN" and role.pos_ == "NOUN":
            proposal = _proposal(sentence, role, situation)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, role: Token, situation: Situation) -> Proposal | None:
    name, phrase = role.head, subtree(role)
    opening, closing = previous_word(phrase[0]), next_word(phrase[-1])
    if opening is None or closing is None or opening.text != "," or not is_continuous(phrase):
        return None
    if closing.i >= sentence.tokens.end or closing.text not in {",", "."} or sentence.is_quoted(opening):
        return None
    if not _names_one(name, role, phrase) or not is_free(name) or name.ent_type_ not in NAMES:
        return None
    if opening.i != name.i + 1 or is_in_report(name) or _is_of_a_name(name):
        return None
    if name.ent_type_ == "PERSON" and _tense(name, role, situation) == "was" and name.lower_ not in situation.dead:
        return None  # "was" would say that she no longer is
    label = again(name, situation.alone)
    if label is None:
        return None
    words = f"{label} {_tense(name, role, situation)} {_lower_article(phrase)}"
    evidence = (
        sentence.span_of(name),
        Span(sentence.span_of(phrase[0]).start, sentence.span_of(phrase[-1]).end),
    )
    if closing.text == ".":
        split = stop_and_start(
            sentence, opening, opening, words.removesuffix(span_text(phrase[0], phrase[-1])).rstrip()
        )
        return Proposal((Edit(split.span, split.text, evidence),))
    if not resumes(name, closing):
        return None
    added = moved_to_end(sentence, words, evidence)
    if added is not None:
        return Proposal((cut_between_commas(sentence, opening, closing), added))
    if subtree(name)[0].i != sentence.tokens.start or not words.startswith(f"{label} is "):
        return None
    # The sentence ends in a quotation: the role goes before it.
    return Proposal(
        (
            Edit(sentence.span_of(opening), " is a" if phrase[0].lower_ == "former" else " is"),
            Edit(sentence.span_of(closing), f". {label}", (sentence.span_of(name),)),
        )
    )


def _is_of_a_name(name: Token) -> bool:
    """Whether the name is the last part of another ("Maria of Leeds"), so that the role is that of the whole."""
    return name.dep_ == "pobj" and name.head.lower_ == "of" and name.head.head.pos_ == "PROPN"


def _names_one(name: Token, role: Token, phrase: list[Token]) -> bool:
    """Whether one name is told one role, in the singular, with an article: no list, age, place or nickname."""
    if (animacy(role) == "person") != (name.ent_type_ == "PERSON") and animacy(role) != "unknown":
        return False  # "Prince George of Cambridge, a grandson": the place is no grandson
    if role.tag_ != "NN" or name.tag_ != "NNP":
        return False
    if any(child.dep_ in {"conj", "cc"} for child in name.children) or name.dep_ in {"conj", "appos"}:
        return False
    if sum(1 for child in name.children if child.dep_ == "appos") > 1:
        return False
    if any(
        token.text in DASHES - {"-"}
        or (
            token.tag_ in {"WDT", "WP"}
            and token.nbor(-1).text == ","
            and not (token.lower_ == "which" and name.dep_ == "nsubj" and name.ent_type_ == "PERSON")
        )
        for token in phrase
    ):
        return False  # what follows the comma may belong to something before the name
    if any(
        token.dep_ == "conj"
        and token.pos_ in {"NOUN", "PROPN"}
        and token.i + 1 >= phrase[-1].i
        and not (token.pos_ == token.head.pos_ == "PROPN" and token.head.dep_ == "pobj")
        for token in phrase
    ):
        return False  # "…, a tablet and the phone" may be a list; "a manager for Transport and Environment" is none
    first = phrase[0]
    if first.lower_ == "the" and role.i == phrase[-1].i and name.ent_type_ == "PERSON":
        return False  # "Ann Lee, the activist": "the" points back to what was told before
    article = first.lower_ in ARTICLES or (first.ent_type_ != "" and any(t.tag_ == "POS" for t in phrase[:4]))
    article = article or _is_bare_role(name, role)
    return article and not any(token.lower_ in UNSAFE for token in phrase[:3])


def _is_bare_role(name: Token, role: Token) -> bool:
    """ "Ann Lee, president of the club": a post that only one person holds stands without an article."""
    if name.ent_type_ != "PERSON" or animacy(role) != "person":
        return False
    if role.lemma_.lower() in KIN:
        return False
    determined = any(child.dep_ in {"det", "poss", "nummod"} for child in role.children)
    return not determined and any(child.dep_ == "prep" and child.lower_ in POSTS for child in role.children)


def _tense(name: Token, role: Token, situation: Situation) -> str:
    inner = [one for one in role.children if one.dep_ == "relcl" and is_finite(one)]
    first = [*auxiliaries(inner[0]), inner[0]][0] if inner else None
    if first is not None and first.tag_ in {"VBZ", "VBP"} and name.lower_ not in situation.dead:
        return "is"  # "a dolphin who has a friend": what still holds of it tells the tense
    verb = next((one for one in name.ancestors if one.pos_ in {"VERB", "AUX"}), None)
    return present_or_past(name, verb, situation)


def present_or_past(name: Token, verb: Token | None, situation: Situation) -> str:
    """ "is" or "was": the tense in which a role is true beside the verb that the name belongs to."""
    if name.lower_ in situation.dead:
        return "was"
    if verb is None or class_of(verb.lemma_.lower()) in COMMENTING or not is_past(verb):
        return "is"
    return "was"


def _lower_article(phrase: list[Token]) -> str:
    words = span_text(phrase[0], phrase[-1])
    return f"a {words}" if phrase[0].lower_ == "former" else words
