"""Tell what goes with an event in a sentence of its own: ", with prices rising." → "Prices rose."

Why: one idea a sentence (UK Easy Read); a verb in -ing hides who does what and when.

The tense is that of the clause before, so a clause with a modal, a wish, a report or a look ahead is left alone: there
the event may never come. Only at the end of a sentence, and only where the subject is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy, is_plural
from simplify.language.inflection import inflected
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.clauses import (
    auxiliaries,
    final_stop,
    is_clause,
    is_past,
    subject_of,
    upper_first,
    word_count,
)
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import is_attributed, is_free, is_in_report, may_split, previous_word, stop_and_start

if TYPE_CHECKING:
    from spacy.tokens import Token

UNSURE = frozenset(
    """
    want wish hope plan expect aim urge call ask demand fear warn promise threaten try attempt intend propose
    seem appear suggest say claim allege estimate believe think predict forecast report put likely unlikely
    set due going possible risk chance imagine
    """.split()
)
"""Words that make what hangs on them less than a fact, or somebody's word."""
STANDING = frozenset("read contain overlook feature show depict hold carry wear bear belong hang face lie sit".split())
"""A noun with one of these in -ing is described, not told about: "with a garden overlooking the sea"."""
ENDERS = frozenset("until till before after although though but because which who whose whereas if unless so".split())
SHARES = frozenset({"%", "percent", "cent", "half", "third", "quarter", "majority", "rest"})
MANY = frozenset({"some", "many", "several", "most", "others", "few", "both", "these", "those"})


@rule(
    Example(
        "The price of bread went up again last winter in most of the small towns, with many bakers asking for double.",
        "The price of bread went up again last winter in most of the small towns. Many bakers asked for double.",
    ),
    Example(
        "The old harbour is now the busiest in the country, with more than 900 boats leaving it every single day.",
        "The old harbour is now the busiest in the country. More than 900 boats leave it every single day.",
    ),
    Example(
        "The birds of the coast have lost most of their homes, with the number of nests falling by half in ten years.",
        "The birds of the coast have lost most of their homes. The number of nests has fallen by half in ten years.",
    ),
    Example(
        "Many of the small towns by the sea have had a bad year, with bakers, fishermen and farmers all losing money.",
        "Many of the small towns by the sea have had a bad year. Bakers, fishermen and farmers have all lost money.",
    ),
    Keep(
        "The price of bread would go up again in most of the small towns, with many bakers asking for double.",
        why="it may never come",
    ),
    Keep(
        "The mayor said that the price of bread went up in most of the small towns, with bakers asking for double.",
        why="the mayor said both",
    ),
    Keep(
        "The family bought a small white house on the hill near the old harbour, with a garden overlooking the sea.",
        why="the garden belongs to the house",
    ),
    Keep(
        "The church of the old harbour stands on a small hill in the middle of the town, with a tower rising to 60 metres.",
        why="the tower is the church’s",
    ),
    Keep(
        "The old harbour is likely to be the busiest in the country next year, with hundreds of boats leaving it every day.",
        why="it is only likely",
    ),
    family="sentences",
    structural=True,
)
def with_ing(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split ", with prices rising." off as "Prices rose."."""
    if not may_split(sentence, situation) or is_attributed(sentence):
        return
    for word in sentence.tokens:
        if word.lower_ == "with" and not sentence.is_quoted(word):
            proposal = _proposal(sentence, word)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, word: Token) -> Proposal | None:
    comma, stop = previous_word(word), final_stop(sentence)
    if comma is None or comma.text != "," or comma.i <= sentence.tokens.start or stop is None:
        return None
    rest = [token for token in sentence.tokens if word.i < token.i < stop.i]
    main, verb = _clause_before(word), _verb_in(word)
    if main is None or verb is None or not _is_told(sentence, main, word) or not _closes(rest, verb):
        return None
    subject = _subject(verb, word)
    if subject is None or word_count(rest) < 4:
        return None
    words = _finite(verb, subject, main, _has_day(rest))
    if words is None:
        return None
    first = rest[0]
    split = stop_and_start(sentence, comma, first, upper_first(first.text))
    evidence = (sentence.span_of(first), sentence.span_of(main))
    place, all_of_them = sentence.span_of(verb), verb.nbor(-1)
    if " " in words and all_of_them.lower_ in {"all", "both"}:  # "have all paid", not "all have paid"
        helper, form = words.split(" ", 1)
        place = Span(sentence.span_of(all_of_them).start, place.end)
        words = f"{helper} {all_of_them.text} {form}"
    return Proposal((Edit(split.span, split.text, evidence), Edit(place, words, (sentence.span_of(main),))))


def _clause_before(word: Token) -> Token | None:
    """The verb of the main clause that the phrase goes with."""
    verb = next((one for one in word.ancestors if one.pos_ in {"VERB", "AUX"} and is_clause(one)), None)
    while verb is not None and verb.dep_ == "conj":
        if not is_clause(verb):
            return None
        if verb.head.pos_ not in {"VERB", "AUX"} or is_past(verb.head) != is_past(verb):
            return None
        if verb.head.dep_ == "ROOT":
            return verb if verb.i < word.i else None
        verb = verb.head
    return verb if verb is not None and verb.dep_ == "ROOT" and verb.i < word.i else None


def _verb_in(word: Token) -> Token | None:
    """The -ing that "with" and a noun govern together, directly."""
    for child in word.children:
        if child.tag_ == "VBG" and child.dep_ in {"pcomp", "advcl"}:
            return child
        if child.dep_ == "pobj":
            noun = _counted(child) or child
            found = [one for one in noun.children if one.tag_ == "VBG" and one.dep_ == "acl"]
            joined = any(one.dep_ == "conj" for one in noun.children)
            if found and not joined and found[0].lemma_.lower() not in STANDING:
                return found[0]
    return None


def _counted(share: Token) -> Token | None:
    """What a share is of: "women" in "30 % of women", "one of the women"."""
    if share.tag_ != "CD" and share.lower_ not in SHARES | MANY | {"one", "number"}:
        return None
    of = next((child for child in share.children if child.dep_ == "prep" and child.lower_ == "of"), None)
    return next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None


def _is_told(sentence: ParsedSentence, main: Token, word: Token) -> bool:
    """Whether the clause is the narrator's own and a fact, so that what goes with it is one too."""
    if not is_free(main) or is_in_report(word) or sentence.is_quoted(main):
        return False
    before = [token for token in sentence.tokens if token.i < word.i]
    if any(token.tag_ == "MD" for token in before):
        return False
    return not any({token.lemma_.lower(), token.lower_} & UNSURE and not sentence.is_quoted(token) for token in before)


def _closes(rest: list[Token], verb: Token) -> bool:
    """Whether the -ing clause runs to the end of the sentence, and nothing after it can go back to what stood before."""
    after = [token for token in rest if token.i > verb.i]
    if any(token.lower_ in ENDERS and token.nbor(-1).text == "," for token in after):
        return False
    if any(token.text in {"–", "—", ";", ":"} for token in rest):
        return False
    if any(child.dep_ == "conj" for child in verb.children):
        return False
    if any(_is_beside(token, verb) for token in after):
        return False
    own = {token.i for token in verb.subtree}
    return all(token.i in own for token in after if not token.is_punct)


def _is_beside(token: Token, verb: Token) -> bool:
    """Whether a later verb stands on the same footing as the -ing: "… as much as our fears creating it"."""
    if token.tag_ == "VBG":
        return subject_of(token) is not None or (token.dep_ in {"acl", "conj"} and token.head.i < verb.i)
    return token.dep_ in {"conj", "ROOT"} and is_clause(token) and token.head.i < verb.i


def _subject(verb: Token, word: Token) -> Token | None:
    """The noun between "with" and the -ing; None when it is a bare pronoun or the words do not lie side by side."""
    found = (
        verb.head if verb.dep_ == "acl" else next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
    )
    if found is None or not word.i < found.i < verb.i:
        return None
    if found.tag_ == "PRP" or (found.pos_ == "PRON" and found.lower_ not in MANY | {"one"}):
        return None
    if (found.tag_ == "CD" or found.lower_ in SHARES) and _counted(found) is None:
        return None  # "with 7 % installing one": of whom, is told before
    vague = any(child.lower_ in {"a", "an"} for child in found.children) and found.lower_ not in SHARES | {"number"}
    return None if vague and animacy(found) != "person" else found  # "a tower rising to 60 metres" is a part of it


def _has_day(rest: list[Token]) -> bool:
    """Whether a past time is named, beside which English has no perfect: "in 2013"."""
    return any(
        (token.ent_type_ == "DATE" and token.shape_ == "dddd") or token.lower_ in {"yesterday", "ago", "last"}
        for token in rest
    )


def _finite(verb: Token, subject: Token, main: Token, past_time: bool) -> str | None:
    """The verb in the tense of the main clause; None when its number cannot be told and would show."""
    lemma, chain = verb.lemma_.lower(), [one.lower_ for one in auxiliaries(main)]
    if any(child.dep_ in {"aux", "auxpass", "neg"} for child in verb.children):
        return None
    plural = True if verb.nbor(-1).lower_ in {"all", "both"} else _number(subject)
    going_on = main.tag_ == "VBG" and lemma != "be"
    perfect = main.tag_ == "VBN" and bool(chain) and chain[0] in {"has", "have", "’ve"}
    if chain and chain[0] == "had":
        return None
    past = is_past(main) or (perfect and past_time)
    if past and not going_on and lemma != "be":
        return inflected(lemma, "VBD")
    if plural is None or (past_time and not past):
        return None
    if going_on or lemma == "be":
        be = ("were" if plural else "was") if past else ("are" if plural else "is")
        return f"{be} {verb.lower_}" if going_on else be
    if perfect:
        return f"{'have' if plural else 'has'} {inflected(lemma, 'VBN')}"
    return inflected(lemma, "VBP" if plural else "VBZ")


def _number(subject: Token) -> bool | None:
    """Whether the subject is plural; None when that cannot be told, as of "60 %" or "a third"."""
    if subject.lower_ in MANY:
        return True
    if subject.lower_ in {"one", "number"}:
        return False
    if subject.tag_ == "CD" or subject.lower_ in SHARES:
        counted = _counted(subject)
        return None if counted is None else is_plural(counted)
    if any(child.dep_ == "appos" for child in subject.children):
        return None
    return is_plural(subject)
