"""Say first who says it: "She said that the road was open." for "The road was open, she said."

Why: A reader who meets the claim first takes it for a fact, and must take that back at the end of the sentence.

Only a bare subject and verb are moved, outside quotations, and only where all of the sentence is what was said.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.model import Edit, Span
from simplify.rewriting.clauses import SUBJECTS, final_stop, is_clause, is_finite, subtree, upper_first
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import cut_between_commas, lowered, span_text

if TYPE_CHECKING:
    from spacy.tokens import Token

CLASSES = frozenset({"neutral", "claim", "admit", "warn", "suggest", "believe", "estimate"})
LONGEST_SPEAKER = 5
NO_START = frozenset({"and", "but", "or", "so", "yet", "however", "if", "unless", "because", "that", "then", "nor"})
TAKES_THAT = frozenset(
    """
    say claim admit warn suggest believe think estimate add argue note insist report explain announce maintain state
    """.split()
)


@rule(
    Example(
        "The road to the old harbour was open, the mayor said.",
        "The mayor said that the road to the old harbour was open.",
    ),
    Example("The road to the harbour, she said, was open.", "She said that the road to the harbour was open."),
    Example("The bees slept at night, says Ann Lee.", "Ann Lee says that the bees slept at night."),
    Keep("“The road is open,” the mayor said.", why="a quotation is kept as it was said"),
    Keep("The road was open, the mayor said on Monday.", why="more than the bare speaker would have to move"),
    Keep("The road was open, she said, but few cars came.", why="who says the second half is not sure"),
    Keep("Was the road open, the mayor asked?", why="a question"),
    Keep("Clearly, the road was open, the mayor said.", why="'said that clearly' is not what was said"),
    Keep("Lund works too much at his mill, he says.", why="“he” before the name would be another man"),
    Keep("But the road was open, the mayor said.", why="'But' belongs before the speaker"),
    family="sentences",
    structural=True,
)
def speaker_first(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Move a bare speaker from the end or the middle of a claim to its beginning."""
    stop = final_stop(sentence)
    if stop is None or sentence.quotations or sentence.words[0].lower_ in NO_START:
        return
    for verb in sentence.words:
        if verb.lemma_.lower() in TAKES_THAT and class_of(verb.lemma_.lower()) in CLASSES and is_finite(verb):
            proposal = _proposal(sentence, verb, stop)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, verb: Token, stop: Token) -> Proposal | None:
    speaker = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    if speaker is None or abs(speaker.i - verb.i) > LONGEST_SPEAKER:
        return None
    words = sorted([*subtree(speaker), verb], key=lambda token: token.i)
    opening, closing = words[0].i - 1, words[-1].i + 1
    doc = verb.doc
    if words[-1].i - words[0].i != len(words) - 1 or len(words) > LONGEST_SPEAKER + 1:
        return None
    if opening <= sentence.tokens.start or doc[opening].text != "," or any(token.text == "," for token in words):
        return None
    if doc[closing] != stop and not _interrupts(sentence, doc[opening], doc[closing]):
        return None
    claim = [token for token in sentence.words if not words[0].i <= token.i <= words[-1].i]
    if not _is_whole(claim, verb) or claim[0].tag_ in {"WP", "WDT", "WRB"}:
        return None
    if speaker.pos_ == "PRON" and any(token.pos_ == "PROPN" and token.dep_ in SUBJECTS for token in claim):
        return None  # "Lund works too much, he says": "he" before the name would be somebody else
    if claim[0].pos_ in {"ADV", "SCONJ"}:
        return None  # "Clearly, it has changed, he said": the adverb would seem to belong to the saying
    first = claim[0]
    who = span_text(subtree(speaker)[0], subtree(speaker)[-1])
    evidence = (sentence.span_of(first), Span(sentence.span_of(words[0]).start, sentence.span_of(words[-1]).end))
    said = Edit(sentence.span_of(first), f"{upper_first(who)} {verb.text} that {lowered(first)}", evidence)
    if doc[closing] == stop:
        return Proposal((said, Edit(Span(sentence.span_of(doc[opening]).start, sentence.span_of(words[-1]).end), "")))
    return Proposal((said, cut_between_commas(sentence, doc[opening], doc[closing])))


def _interrupts(sentence: ParsedSentence, opening: Token, closing: Token) -> bool:
    """Whether the remark stands inside one clause: no verb with a tense before it, and no joining word after it."""
    if closing.text != "," or closing.i + 1 >= sentence.tokens.end:
        return False
    before = [token for token in sentence.tokens if token.i < opening.i]
    after = closing.nbor(1)
    return not any(is_finite(token) for token in before) and after.dep_ not in {"cc", "mark"}


def _is_whole(claim: list[Token], verb: Token) -> bool:
    """Whether the rest is a clause with its own subject and tense, said by the verb or standing beside it."""
    if len(claim) < 3:
        return False
    main = verb.head if verb.dep_ == "parataxis" else next((c for c in verb.children if c.dep_ == "ccomp"), None)
    return main is not None and is_clause(main) and main in claim
