"""A whole summary: the gist, the points, and the parts that the text gives ground for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.model import Rewriting, Statement, Summary
from simplify.settings import Settings
from simplify.summary.choosing import MOST_GIST, Chooser
from simplify.summary.compressing import Compressor
from simplify.summary.fairness import partners
from simplify.summary.headline import headline_of
from simplify.summary.introducing import Introducer
from simplify.summary.lines import Line
from simplify.summary.saying import Sayer
from simplify.summary.sections import Sections
from simplify.summary.weighing import weigh

SHORT = 60
"""A text of fewer words than this needs no summary."""

SHORT_SENTENCES = 3

LEADING = 6
"""So many sentences at the beginning are compressed where they are too long: news has its main point there."""

WEIGHTY = 8
"""So many of the other sentences, the weightiest, are looked at in the same way; more where many words are wanted."""

LONGER = 5
"""So many words more a gist may have that cannot be told in the words of the level."""

KEPT = 0.7
"""A gist with less than this share of the words of its sentence may be told more fully."""

GAIN = 0.1
"""So much more of the topic it must then have."""

OWN = 0.4
"""A text is somebody's own account if so much of it speaks as "I" outside quotations."""

OWN_ACCOUNT = "There is no summary: the text speaks as “I” or “we”, and a summary could not say who that is."

_SPEAKER = re.compile(r"[QA][:.] ?")


def summarize(parsed: ParsedText, rewriting: Rewriting, settings: Settings | None = None) -> Summary:
    """The summary of a text in the words of its plain `rewriting`.

    With `settings.words` the summary is the gist and the points alone, together of at most so many words.
    Without it their number is that of the reader level, and the other parts are added.
    """
    chosen = settings or Settings()
    title = chosen.title or parsed.document.title
    body = [s for s in parsed.sentences if parsed.document.blocks[s.block].kind != "heading"]
    words = sum(len(s.words) for s in body)
    if not words:
        return Summary(headline=title, note="There is no summary: the text has no sentences.")
    if not chosen.words and (words < SHORT or len(body) < SHORT_SENTENCES):
        return Summary(headline=title, note="The text is short enough to be read as it is.")
    if _is_own_account(body):
        return Summary(headline=title, note=_why_not(parsed, replace(chosen, words=0)))
    reader = chosen.reader
    compressor, chooser = _prepared(parsed, rewriting, chosen)
    sayer, weights, tied = chooser.sayer, chooser.weights, chooser.tied
    gist = chooser.gist(words=chosen.words)
    if gist is None:
        return Summary(headline=title, note=_why_not(parsed, chosen))
    if not chosen.words:
        gist = _less_cut(chooser, compressor, chooser.gist_told_fully(gist))
    count = _count(reader.summary_points, len(body)) if not chosen.words else len(body)
    points = chooser.points(taken=[gist], count=count, words=max(chosen.words - gist.words, 0))
    if not chosen.words:
        points = [chooser.told_fully(point) for point in points]
    elif chosen.words <= gist.words:
        points = []
    antecedents = chooser.worth.antecedents
    introducer = Introducer(parsed, sayer.mentions, limit=reader.longest_sentence, specifier=antecedents.specifier)
    named = introducer.lines([gist, *points], words=chosen.words)
    headline = title or headline_of(parsed, gist, compressor)
    summary = Summary(
        gist=_said(named[0], "summary.gist"),
        points=tuple(_said(line, "summary.points") for line in named[1:]),
        headline=headline,
        headline_is_ours=bool(headline) and not title,
    )
    if chosen.words:
        return summary
    sections = Sections(
        parsed,
        sayer,
        weights,
        tied,
        reader.longest_sentence,
        size=reader.summary_points,
        published=chosen.date or parsed.document.date,
        taken={number for line in (gist, *points) for number in (line.number, *line.also)},
        shown=named,
        introducer=introducer,
        antecedents=antecedents,
    )
    unknown = sections.unknown()  # each part leaves out what those before it told
    whole = replace(
        summary,
        claims=sections.claims(),
        unknown=unknown,
        known=sections.known() if unknown else (),
        moments=sections.moments(),
        figures=sections.figures(),
    )
    return introducer.parts(whole)


def _is_own_account(body: Sequence[ParsedSentence]) -> bool:
    """Whether a text tells what happened to its writer: what is left when "I" is gone would not be the story."""
    own = [s for s in body if any(t.lower_ in ("i", "my", "me") and not s.is_quoted(t) for t in s.tokens)]
    return len(own) > OWN * len(body)


def chooser_of(parsed: ParsedText, rewriting: Rewriting, settings: Settings) -> Chooser:
    """What chooses the lines of a summary, with the lines of every sentence that it may look at."""
    return _prepared(parsed, rewriting, settings)[1]


def _prepared(parsed: ParsedText, rewriting: Rewriting, settings: Settings) -> tuple[Compressor, Chooser]:
    sayer = Sayer(parsed, rewriting, settings.reader)
    weights = weigh(parsed, settings.title or parsed.document.title)
    weighty = WEIGHTY if not settings.words else settings.words // 4
    compressor = Compressor(parsed, sayer.mentions, weights, model=settings.model)
    _compress(parsed, sayer, compressor, weighty=weighty)
    return compressor, Chooser(parsed, sayer, weights, partners(parsed, weights))


def _compress(parsed: ParsedText, sayer: Sayer, compressor: Compressor, *, weighty: int) -> None:
    """Give lines to the first sentences, and to the weightiest others, where those have none that is short enough."""
    kinds = ("heading", "caption", "table")
    body = [s for s in parsed.sentences if parsed.document.blocks[s.block].kind not in kinds]
    heavy = sorted(body[LEADING:], key=lambda s: (-compressor.weights.total[s.number - 1], s.number))[:weighty]
    looked_at = (*body[:LEADING], *heavy)
    wanted = [s for s in looked_at if sayer.wants_shorter(s)]
    wanted += [s for s in body[:LEADING] if s not in wanted and sayer.wants_fuller(s)]
    parted = [s for s in looked_at if s not in wanted and sayer.wants_parting(s)]
    longest = sayer.reader.longest_sentence
    made = compressor.lines(
        [*wanted, *parted],
        longest=longest,
        longer={s.number: longest + LONGER for s in body[:LEADING] if sayer.wants_shorter(s)},
        parted={s.number for s in parted},
    )
    sayer.use({number: line for number, line in made.items() if not sayer.is_less(line)})


def _less_cut(chooser: Chooser, compressor: Compressor, gist: Line) -> Line:
    """The gist with more of its sentence where much was left out that the text is about: the news is often in that."""
    sentence = chooser.parsed.sentences[gist.number - 1]
    if gist.also or gist.words >= KEPT * len(sentence.words):
        return gist
    fuller = compressor.lines([sentence], longest=chooser.limit + LONGER).get(gist.number)
    if fuller is None or fuller.words <= gist.words or fuller.words > chooser.limit * MOST_GIST:
        return gist
    return fuller if chooser.worth.topical(fuller) - chooser.worth.topical(gist) > GAIN else gist


def _said(line: Line, made_by: str) -> Statement:
    return line.statement(made_by)


def _count(most: int, sentences: int) -> int:
    """How many points a text of so many sentences can bear: about one in four."""
    return max(1, min(most, sentences // 4))


def _why_not(parsed: ParsedText, settings: Settings) -> str:
    if settings.words:
        return f"There is no summary: no sentence can be told in {settings.words} words or fewer."
    sentences = parsed.sentences
    starts = [block.span.of(parsed.text)[:3] for block in parsed.document.blocks]
    if sum(1 for start in starts if _SPEAKER.match(start)) > 2:
        return "There is no summary: the text is questions and answers in the speakers’ own words."
    if 2 * sum(1 for s in sentences if s.quotations) > len(sentences):
        return "There is no summary: the text is mostly quotation, and no sentence of it stands on its own."
    first = sum(1 for s in sentences if any(t.lower_ in ("i", "we", "my", "our") for t in s.tokens))
    if 4 * first > len(sentences):
        return OWN_ACCOUNT
    return "There is no summary: no sentence of the text stands on its own."
