"""Whether what a line calls "the hotel" or "the plan" was told by a line above it.

A writer says "a hotel" once and "the hotel" ever after. A summary that takes only the later sentence leaves its reader
with a thing that nobody told of, or, worse, with the wrong one: the nearest hotel that the summary happens to name
(coherence by "the": Halliday and Hasan, Cohesion in English, 1976). So a definite noun asks for the sentence that
introduced it, unless it is told in the line itself which one is meant, or there is only one: "the government".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.summary.definite import BODIES, SUBJECTS, is_bare
from simplify.summary.lines import Line
from simplify.summary.specifying import Specifier

if TYPE_CHECKING:
    from spacy.tokens import Token


_ONLY_ONE = frozenset(
    """
    government state public world earth globe planet sun moon sky sea ocean air ground weather climate environment
    internet web media press economy police army military parliament law future past present rest time times day night
    morning afternoon evening week weekend month year decade century end beginning start middle top bottom front back
    side way fact truth majority minority number amount right left north south east west poor rich young old elderly
    street streets countryside radio phone television tv news prime minister president king queen pope home kitchen
    floor wall roof door window body head face hand eye brain heart blood skin mind hour minute second moment chance
    power freedom wind rain snow cold heat dark light
    """.split()
)
"""What there is one of, or what any of will do."""

_SHELLS = frozenset(
    """
    method technique technology device machine system scheme plan proposal project programme program initiative effort
    idea campaign move decision measure policy rule ban bill ruling verdict sentence deal agreement contract treaty
    process procedure protocol experiment trial test study report survey poll research finding result figure statistic
    data number document paper article book film movie song album play show series episode game match race event
    ceremony festival exhibition conference meeting summit incident accident attack crash explosion shooting disaster
    scandal affair case crisis dispute row rivalry debate discussion protest demonstration strike movement phenomenon
    trend practice habit custom tradition problem issue change difference rise fall increase drop loss gain cut
    comment question answer reason aim possibility opportunity risk danger remark statement claim allegation
    accusation criticism suggestion warning message letter email announcement news story tale account picture photo
    photograph image painting mural statue sculpture piece artwork installation site website app service product tool
    drug treatment medicine disease illness condition virus company firm business group organization organisation
    charity agency body team club party band couple pair trio family crew town city village island region area
    district country nation state place building house hotel restaurant shop museum school university hospital prison
    factory farm park beach lake river mountain road bridge boat ship plane car train bus vehicle animal dog cat bird
    fish creature species tax fee fine price cost sum money cash fund donation prize award title job role post work
    task challenge goal target concept theory approach strategy theme design model prototype version sequel prequel
    spin-off franchise tournament competition contest vote election referendum operation mission list shortlist
    """.split()
)
"""Nouns that take up what was told before under a general name (shell nouns: Schmid, English Abstract Nouns as
Conceptual Shells, 2000; and general words for firms, places, works)."""

_DEEDS = frozenset("activity action behaviour behavior deed conduct comment remark request demand warning".split())
"""What somebody did or said, under a general name."""

_RELATED = frozenset("competitor rival alternative replacement counterpart successor predecessor equivalent".split())
"""What is one only beside another thing."""

_LEANS = frozenset({"however", "nonetheless", "nevertheless", "likewise", "conversely", "accordingly"})
_SAME = frozenset({"such", "similar", "same", "latter", "former", "resulting", "aforementioned"})
_PLACES = frozenset(
    {"country", "nation", "state", "city", "town", "village", "island", "region", "area", "district", "place"}
)
_LATER = frozenset({"second", "third", "fourth", "fifth", "sixth", "final"})
_NEW = frozenset({"a", "an", "another", "one", "some", "any", "every", "each", "no"})


@dataclass(frozen=True, slots=True)
class Missing:
    """A noun of a line that asks for a sentence which no line above has told: `main` where the line is about it,
    `shell` where it says nothing without that sentence."""

    noun: str
    main: bool
    shell: bool


class Antecedents:
    """Looks up, for one text, where the things that lines speak of were introduced."""

    def __init__(self, parsed: ParsedText) -> None:
        self.parsed = parsed
        self._said: defaultdict[str, list[int]] = defaultdict(list)
        self._introduced: defaultdict[str, list[int]] = defaultdict(list)
        self._found: dict[Line, tuple[tuple[Missing, frozenset[int], str], ...]] = {}
        self.specifier = Specifier(parsed)
        self._specified = self.specifier.places
        for sentence in parsed.sentences:
            for token in sentence.tokens:
                if token.pos_ in ("NOUN", "PROPN"):
                    lemma = _lemma(token)
                    self._said[lemma].append(sentence.number)
                    if token.pos_ == "PROPN" or not any(
                        c.dep_ in ("det", "poss") and c.lower_ not in _NEW for c in token.children
                    ):
                        self._introduced[lemma].append(sentence.number)

    def missing(self, line: Line, shown: Iterable[Line]) -> tuple[Missing, ...]:
        """The nouns of a line for which none of the lines `shown` before it has what they stand for."""
        told: defaultdict[int, str] = defaultdict(str)
        for other in shown:
            for number in (other.number, *other.also):
                told[number] += " " + other.text.lower()
        return tuple(
            one
            for one, numbers, lemma in self._needs(line)
            if not any(number in told and (not lemma or lemma[:5] in told[number]) for number in numbers)
        )

    def _needs(self, line: Line) -> tuple[tuple[Missing, frozenset[int], str], ...]:
        """What a line asks for: the noun, the sentences that would do, and the word that they must have kept."""
        if line not in self._found:
            told: set[str] = set()
            above: set[int] = set()
            asked = []
            for number in (line.number, *line.also):
                needs = self._asked(self.parsed.sentences[number - 1], line, told)
                asked += [need for need in needs if not need[1] & above]
                above.add(number)
            self._found[line] = tuple(asked)
        return self._found[line]

    def _asked(
        self, sentence: ParsedSentence, line: Line, told: set[str]
    ) -> Iterable[tuple[Missing, frozenset[int], str]]:
        """What one sentence of a line asks for, which has `told` these words before it; those of its own are added."""
        kept = [t for t in sentence.tokens if any(s.contains(sentence.span_of(t)) for s in line.evidence)]
        before = frozenset({sentence.number - 1})
        for place, token in enumerate(kept):
            lemma = _lemma(token)
            if token.lower_ in _LEANS:
                yield Missing(token.lower_, True, True), before, ""
            if token.lower_ in _SAME and token.dep_ in ("amod", "det") and not _compared(token):
                yield Missing(token.lower_, True, True), before, ""
            if lemma in _DEEDS and _is_of_somebody(token):
                yield Missing(token.text, False, True), before, ""
            if lemma in _RELATED and _is_related_to_nothing(token):
                yield Missing(token.text, True, True), before, ""
            if not sentence.is_quoted(token) and _takes_up(token):
                yield Missing(token.lower_, True, True), before, ""
            if token.pos_ in ("NOUN", "PROPN"):
                if (
                    token.pos_ == "NOUN"
                    and lemma not in told
                    and is_bare(token, kept)
                    and not self._is_named(token, kept[:place])
                ):
                    asked = self._for(sentence, token, lemma)
                    if asked is not None:
                        yield asked
                told.add(lemma)

    def _is_named(self, noun: Token, before: list[Token]) -> bool:
        """Whether a name in the same line tells which place, or which firm, is meant."""
        lemma = _lemma(noun)
        if lemma in _PLACES:
            return any(t.ent_type_ in ("GPE", "LOC") for t in before)
        return lemma in BODIES and any(t.ent_type_ in ("ORG", "PRODUCT") or t.pos_ == "PROPN" for t in before)

    def _for(self, sentence: ParsedSentence, token: Token, lemma: str) -> tuple[Missing, frozenset[int], str] | None:
        """What a bare definite noun asks for; None where it needs nothing."""
        if sentence.offset + token.idx in self._specified:
            return None  # the line will say which one it is
        main = token.dep_ in SUBJECTS and _is_main(token.head)
        shell = lemma in _SHELLS
        earlier = [number for number in self._said[lemma] if number < sentence.number]
        if lemma in _ONLY_ONE and not (shell and earlier and earlier[-1] == sentence.number - 1):
            return None
        if not earlier:
            return (Missing(token.text, main, True), frozenset({sentence.number - 1}), "") if shell else None
        introduced = [number for number in self._introduced[lemma] if number < sentence.number]
        since = introduced[-1] if introduced else earlier[0]
        return Missing(token.text, main, shell), frozenset(n for n in earlier if n >= since), lemma


def _is_main(verb: Token) -> bool:
    """Whether a verb is that of the sentence, or of what somebody says in it ("he announced that the piece was …")."""
    return verb.dep_ in ("ROOT", "conj") or (verb.dep_ == "ccomp" and verb.head.dep_ == "ROOT")


def _lemma(token: Token) -> str:
    return token.lemma_.lower()


def _is_of_somebody(noun: Token) -> bool:
    """ "His activities", "Lund's remarks": which ones, another sentence tells."""
    own = [c.dep_ for c in noun.children if not c.is_punct]
    return own == ["poss"] and noun.tag_ in ("NN", "NNS")


def _is_related_to_nothing(noun: Token) -> bool:
    """ "Is launching a competitor": to what, another sentence tells."""
    if noun.dep_ in ("compound", "appos") or noun.tag_ not in ("NN", "NNS"):
        return False
    return not any(c.dep_ in ("poss", "prep", "nmod", "compound") for c in noun.children)


def _takes_up(token: Token) -> bool:
    """ "The Senate too was …", "Lund, for example, …", "the third finding was …": one more of what was told before."""
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if token.lower_ == "too":
        return token.dep_ == "advmod" and token.head.pos_ in ("VERB", "AUX", "NOUN", "PROPN") and following is not None
    if token.lower_ in ("example", "instance"):
        return token.dep_ == "pobj" and token.head.lower_ == "for" and token.n_lefts == 0
    if token.lower_ in _LATER and token.dep_ == "amod" and token.head.dep_ in SUBJECTS:
        return any(c.lower_ == "the" for c in token.head.children) and not any(
            c.dep_ in ("prep", "relcl") for c in token.head.children
        )
    return False


def _compared(token: Token) -> bool:
    """ "such as", "similar to", "the same as": told in the line itself; "in such a way that" too."""
    following = [t.lower_ for t in token.doc[token.i + 1 : token.head.right_edge.i + 3]]
    return any(word in ("as", "to", "that") for word in following) or (
        token.lower_ == "former" and token.dep_ == "amod"
    )
