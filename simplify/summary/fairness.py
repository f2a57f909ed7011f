"""Which sentences belong together: a claim and its denial, an accusation and the reply, a figure and
"nobody could check".

Dropping the reply is how a summary lies without one false word. So a sentence that denies, rejects or
doubts is tied to the one that it answers, and whoever takes the one takes the other, or neither.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.speech import Attribution, attributions
from simplify.summary.lines import Line
from simplify.summary.weighing import Weights

if TYPE_CHECKING:
    from spacy.tokens import Token

REACH = 4
"""How many sentences back an answer may look for what it answers."""

UNPROVEN = re.compile(
    r"\b(?:no|without(?: any)?|little|offered no|any) (?:evidence|proof)\b"
    r"|\b(?:could|can|has|have)(?: not|n[’']t) (?:yet )?be(?:en)? (?:independently )?"
    r"(?:checked|verified|confirmed|proved|proven)\b"
    r"|\bunproven\b|\bfalsely\b|\bbaseless\b|\bnot true\b|\buntrue\b",
    re.I,
)
NOT_KNOWN = re.compile(
    r"\b(?:it (?:is|was|remains) (?:still )?(?:not (?:yet )?(?:clear|known|certain)|unclear|unknown|uncertain)"
    r"|(?:is|are|was|were|remains?) (?:still )?(?:unclear|unknown|uncertain|not (?:yet )?(?:clear|known(?! for| as)))"
    r"|no ?(?:one|body) knows|(?:could|can)(?: ?not|n[’']t) be (?:independently )?(?:checked|verified|confirmed)"
    r"|declined to (?:say|give|name|confirm|commit)|would not say|refused to (?:say|give|name|confirm)"
    r"|(?:has|have|had|did|does|do)(?: not|n[’']t) (?:yet )?"
    r"(?:say|said|give|given|explained?|confirm(?:ed)?|publish(?:ed)?)"
    r"|neither \w+ publishes|yet to be|still being investigated|not expected before)\b",
    re.I,
)
_BACK = re.compile(
    r"\b(?:it|that|this|them|those|these|claims?|accusations?|account|allegations?|figures?|numbers?|statements?)\b"
)
_CASES = ("where", "when", "if", "because", "whose", "which", "who")
_ANSWERS = frozenset({"deny"})
_ASSERTS = frozenset(
    {None, "accuse", "claim", "neutral", "criticise", "suggest", "warn", "explain", "estimate", "believe"}
)


def partners(parsed: ParsedText, weights: Weights) -> dict[int, frozenset[int]]:
    """For each sentence number, the numbers that must stand beside it. Symmetric."""
    told: dict[int, list[Attribution]] = defaultdict(list)
    for one in attributions(parsed):
        told[one.sentence].append(one)
    tied: dict[int, set[int]] = defaultdict(set)
    for sentence in parsed.sentences:
        asked = _answered(parsed, sentence, told, weights)
        if asked is not None:
            tied[asked].add(sentence.number)
            tied[sentence.number].add(asked)
    return {number: frozenset(others) for number, others in tied.items()}


def _answered(
    parsed: ParsedText, sentence: ParsedSentence, told: dict[int, list[Attribution]], weights: Weights
) -> int | None:
    """The sentence that this one answers or casts doubt on, if it does."""
    answers = [one for one in told[sentence.number] if one.verb_class in _ANSWERS and not one.negated]
    narrated = _narrated(parsed, sentence)
    doubts = bool(UNPROVEN.search(narrated)) and not _names_its_claim(told[sentence.number])
    if not answers and not doubts:
        return None
    speakers = {one.speaker for one in answers if one.speaker}
    best: tuple[float, int] | None = None
    for earlier in reversed(parsed.sentences[max(sentence.number - 1 - REACH, 0) : sentence.number - 1]):
        claims = [one for one in told[earlier.number] if one.verb_class in _ASSERTS]
        if not claims or any(one.speaker in speakers for one in claims):
            continue
        near = 1 / (sentence.number - earlier.number)
        shared = weights.likeness(earlier.number - 1, sentence.number - 1)
        points_back = bool(_BACK.search(narrated))
        score = shared + (0.3 * near if points_back else 0.0)
        if score >= 0.3 and (best is None or score > best[0]):
            best = (score, earlier.number)
    return best[1] if best else None


def _names_its_claim(told: list[Attribution]) -> bool:
    """Whether the claim that is called unproven stands in the same sentence."""
    return any(one.verb_class in ("claim", "accuse", "neutral", "suggest", "deny") for one in told)


def _narrated(parsed: ParsedText, sentence: ParsedSentence) -> str:
    if not sentence.quotations:
        return sentence.text
    return "".join(t.text_with_ws for t in sentence.tokens if not sentence.is_quoted(t))


def says_unknown(text: str) -> bool:
    """Whether a text says that something is not known, not said or not proven."""
    return bool(NOT_KNOWN.search(text) or UNPROVEN.search(text))


def leaves_open(sentence: ParsedSentence) -> bool:
    """Whether it is the sentence itself that tells of something unknown, and not an aside in it: "the cases in which
    the cause was unclear" are known cases."""
    tokens = [t for t in sentence.tokens if not sentence.is_quoted(t)]
    text, starts = "", []
    for token in tokens:
        starts.append(len(text))
        text += token.text_with_ws
    for match in (*NOT_KNOWN.finditer(text), *UNPROVEN.finditer(text)):
        inside = [t for t, start in zip(tokens, starts, strict=True) if match.start() <= start < match.end()]
        if not any(_is_aside(token) for token in inside) and not _lacks_what_for(match, text):
            return True
    return False


def _is_aside(token: Token) -> bool:
    """Whether a word stands in a clause that only says which thing, or which case, is meant."""
    for clause in (token, *token.ancestors):
        if clause.dep_ in ("relcl", "acl"):
            return True
        if clause.dep_ == "advcl" and any(c.lower_ in _CASES and c.i < clause.i for c in clause.subtree):
            return True
    return False


def _lacks_what_for(match: re.Match[str], text: str) -> bool:
    """ "found little evidence.": of what, is not told."""
    return match[0].lower().endswith(("evidence", "proof")) and text[match.end() :].strip(' ”"')[:1] in ("", ".")


def has_in_common(one: Line, other: Line) -> bool:
    """Whether a reply is seen to be one: both lines name somebody, or use a word of weight, alike."""
    words = [{word.lower().strip(".,’'") for word in re.findall(r"[\w’'-]{5,}", line.text)} for line in (one, other)]
    pointing = re.search(r"\b(?:it|this|them|these|those|accusations?|claims?|allegations?)\b", other.text)
    named = {word for name in (*one.names, *other.names) for word in name.split() if word in one.text}
    return bool(words[0] & words[1] - _SAYING or any(word in other.text for word in named) or pointing)


_SAYING = frozenset("denied denies claimed accused rejected president their there about would could which".split())
