"""Say once what two words say together: "rules and regulations" → "rules", "a long, winding road" → "a long road".

Why: "Omit unnecessary words", "Don't use redundant pairs" (Federal Plain Language Guidelines).

Of a pair of the same meaning the easier word stays; of two adjectives the first, where the second only paints.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.decorating import PAINTING
from simplify.rewriting.leaving_out import WIDENED
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import is_free

if TYPE_CHECKING:
    from spacy.tokens import Token

PAIRS: dict[tuple[str, str], str] = {
    (words[0], words[1]): words[2]
    for words in (
        line.split()
        for line in """
        rules regulations rules
        aims objectives aims
        goals objectives goals
        aims goals goals
        hopes dreams hopes
        hopes aspirations hopes
        dreams aspirations dreams
        peace quiet quiet
        peace calm calm
        peace tranquillity peace
        pomp ceremony ceremony
        shock horror horror
        worry concern worry
        worries concerns worries
        fears worries fears
        problems difficulties problems
        hurdles obstacles obstacles
        help assistance help
        aid assistance aid
        advice guidance advice
        thoughts ideas ideas
        views opinions views
        opinions views views
        kinds sorts kinds
        types kinds kinds
        customs traditions customs
        habits customs habits
        skills abilities skills
        talents abilities talents
        joy happiness joy
        happiness joy happiness
        joy delight joy
        grief sorrow grief
        anger fury fury
        anger rage rage
        noise din noise
        hustle bustle bustle
        nooks crannies nooks
        pleasure enjoyment pleasure
        bravery courage courage
        kindness compassion kindness
        screamed yelled screamed
        shouted yelled shouted
        hoped prayed hoped
        mixed blended mixed
        altered changed changed
        hard difficult hard
        difficult hard hard
        big large big
        happy glad happy
        sad unhappy sad
        quiet peaceful quiet
        calm peaceful calm
        peaceful quiet quiet
        calm quiet quiet
        neat tidy tidy
        tired weary tired
        scared frightened scared
        frightened scared scared
        wet soggy wet
        silly foolish silly
        strange odd strange
        bold daring bold
        brave courageous brave
        plain simple simple
        loud noisy loud
        dirty filthy filthy
        rich wealthy rich
        poor needy poor
        new innovative new
        full complete complete
        complete utter complete
        total complete total
        each every every
        first foremost first
        """.strip().splitlines()
    )
}
"""Two words on either side of "and", and the one of them that stays."""


@rule(
    Example("The club changed its rules and regulations in May.", "The club changed its rules in May.", shorten=True),
    Example(
        "They walked for hours on a long, winding road by the sea.",
        "They walked for hours on a long road by the sea.",
        shorten=True,
    ),
    Keep("The rules and the regulations of the club differ.", why="they are told apart", shorten=True),
    Keep("They walked for hours on a long, dangerous road.", why="the second adjective says more", shorten=True),
    Keep("It was a long, winding road to the sea.", why="that is what the sentence says", shorten=True),
    Keep("The Rules and Regulations were read out.", why="a title", shorten=True),
    Keep("The club changed its rules and regulations in May.", why="shortening was not asked for"),
    family="omissions",
)
def doubled(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Leave out the second of two words that say the same, or of two adjectives."""
    if not situation.shorten:
        return
    tokens = [token for token in sentence.tokens if not token.is_space]
    for first, link, second, after in zip(tokens, tokens[1:], tokens[2:], tokens[3:], strict=False):
        if any(sentence.is_quoted(one) for one in (first, link, second)):
            continue
        if link.lower_ == "and" and _is_pair(first, second, after):
            kept = PAIRS[first.lower_, second.lower_]
            span = Span(sentence.span_of(first).start, sentence.span_of(second).end)
            text = kept.capitalize() if first.text[0].isupper() else kept
            yield Proposal((Edit(span, text),), leaves_out=True)
        elif link.text == "," and _paints(first, second, after):
            span = Span(sentence.span_of(link).start, sentence.span_of(second).end)
            yield Proposal((Edit(span, ""),), leaves_out=True)


def _is_pair(first: Token, second: Token, after: Token) -> bool:
    if (first.lower_, second.lower_) not in PAIRS or second.text[0].isupper() or first.ent_type_:
        return False
    if first.nbor(-1).text == "," if first.i else False:
        return False  # the end of a list
    if first.pos_ == "NOUN":
        counted = first.dep_ in {"nsubj", "nsubjpass"} and first.tag_ == "NN"
        return not counted and after.pos_ not in {"NOUN", "PROPN"} and not after.lower_.startswith(("-", "of"))
    return True


def _paints(first: Token, second: Token, after: Token) -> bool:
    noun = first.head
    if first.dep_ != "amod" or second.dep_ != "amod" or second.head != noun or after.i > noun.i:
        return False
    if noun.dep_ in {"attr", "oprd", "ROOT", "conj", "appos"} or noun.pos_ != "NOUN" or after.text in {",", "-"}:
        return False
    if (
        animacy(noun) == "person"
        or second.lower_ not in PAINTING
        or first.tag_ != "JJ"
        or any(True for _ in second.children)
    ):
        return False
    before = first.nbor(-1) if first.i else first
    return is_free(noun) and before.text != "," and before.lower_ not in WIDENED | {"no", "not", "so", "too", "such"}
