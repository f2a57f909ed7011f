"""Leave out an adverb that only colours: "She proudly showed the cup" → "She showed the cup", "actually".

Why: "Omit unnecessary words" (Federal Plain Language Guidelines); adverbs that stress add length and no fact.

A closed list. Adverbs of degree ("very"), certainty ("clearly"), time, amount and opinion ("sadly") stay, and so does any
adverb beside a denial, or that the verb asks for ("behave nicely").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import TAGS_QUOTES
from simplify.model import Edit, Span
from simplify.rewriting.clauses import auxiliaries
from simplify.rewriting.leaving_out import is_told
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import next_word

if TYPE_CHECKING:
    from spacy.tokens import Token

COLOURING = frozenset(
    """
    eagerly cheerfully cheerily merrily proudly excitedly enthusiastically contentedly gleefully joyfully
    joyously jubilantly playfully light-heartedly good-naturedly fondly lovingly affectionately sweetly neatly
    tidily daintily gracefully elegantly stylishly beautifully exquisitely lavishly ornately picturesquely
    charmingly delightfully splendidly magnificently majestically resplendently gloriously diligently
    painstakingly meticulously assiduously studiously languidly leisurely wearily breezily jauntily perkily
    suavely dreamily wistfully brightly vividly vibrantly gaudily garishly flamboyantly theatrically gamely
    doggedly busily
    """.split()
)
"""How somebody did what they did: true without it."""
STRESSING = frozenset({"actually", "literally", "truly", "indeed", "simply"})
"""Words that only stress."""
NEEDS = frozenset("be look feel seem smell taste sound behave act treat dress speak live sit shine glow".split())
"""Verbs that say little without their adverb."""


@rule(
    Example(
        "The captain proudly showed the silver cup to the fans.",
        "The captain showed the silver cup to the fans.",
        shorten=True,
    ),
    Example("The fans actually waited for hours.", "The fans waited for hours.", shorten=True),
    Keep("The captain did not eagerly show the cup to the fans.", why="it is denied", shorten=True),
    Keep("The captain was beautifully dressed.", why="that is what the sentence says", shorten=True),
    Keep("The captain would gladly show the cup to the fans.", why="it is not told as a fact", shorten=True),
    Keep("The captain secretly showed the cup to the fans.", why="it is a fact", shorten=True),
    Keep("The captain proudly showed the silver cup to the fans.", why="shortening was not asked for"),
    family="omissions",
)
def adverbs(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Leave out an adverb that only colours."""
    if not situation.shorten:
        return
    for token in sentence.tokens:
        if token.dep_ == "advmod" and token.lower_ in COLOURING | STRESSING and not sentence.is_quoted(token):
            following = next_word(token)
            if following is not None and _only_colours(sentence, token, following):
                span = Span(sentence.span_of(token).start, sentence.span_of(following).start)
                yield Proposal((Edit(span, ""),), leaves_out=True)


def _only_colours(sentence: ParsedSentence, adverb: Token, following: Token) -> bool:
    """Whether the adverb stands right before its verb, in a clause that tells a fact."""
    verb = adverb.head
    if following != verb or adverb.i <= sentence.words[0].i or any(True for _ in adverb.children):
        return False
    if verb.pos_ != "VERB" or verb.lemma_.lower() in NEEDS or not is_told(sentence, verb):
        return False
    passive = any(one.dep_ == "auxpass" or one.lemma_ == "be" for one in auxiliaries(verb))
    behind = [child for child in verb.children if child.i > verb.i and not child.is_punct]
    if passive or not behind or verb.lemma_.lower() in TAGS_QUOTES:
        return False
    return adverb.nbor(-1).lower_ not in {"so", "too", "very", "more", "less", "how", "as", "quite", "rather", ","}
