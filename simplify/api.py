"""The verbs: what a program calls, and what every command of the command line calls.

Each takes the article as a string (the text itself, never a file name), a path, a `Document` or, to save a
second parse, a `ParsedText`; and the options of `Settings` as keywords, or a whole `Settings`. All offsets in
what they return count code points, half-open, into the text of the document.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date as Date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from simplify.errors import InputError, LanguageNotSupported, TooLarge, UsageError
from simplify.model import Briefing, Check, Document, Entry, Rewriting, Scores, Summary
from simplify.settings import Settings
from simplify.version import __version__

if TYPE_CHECKING:
    from simplify.language.parsed import ParsedText
    from simplify.rewriting.suggesting import Suggestion

    Article = str | Path | Document | ParsedText

UNTITLED = "An article in plain language"
"""The title of a briefing whose article has none, where no short and true one can be made of it."""
LARGEST = 1_000_000
"""The longest text in characters that is parsed: about 170,000 words, the size of a thick book."""


def read(
    source: str | Path | bytes,
    *,
    name: str = "",
    title: str = "",
    date: str = "",
    allow_private: bool = False,
) -> Document:
    """Read an article from a file, an address (http or https), bytes, or a string that is the text itself.

    A title or a publication date (YYYY-MM-DD) given here wins over what the article says. `allow_private`
    lets addresses of the own network through. Raises InputError when the article cannot be used.
    """
    from simplify import readers

    return readers.read(source, name=name, title=title, date=_checked_date(date), allow_private=allow_private)


def parse(article: Article, *, settings: Settings | None = None, **options: Any) -> ParsedText:
    """The parse of an article in any language, to hand to several verbs that would each make it again.

    Raises TooLarge over `LARGEST` characters, MissingPiece when no language model is installed.
    """
    return _parsed(article, _chosen(settings, options), "parsed", any_language=True)


def score(article: Article, *, settings: Settings | None = None, **options: Any) -> Scores:
    """How hard the text is: counts, readability formulas with and without names, and where it is hard.

    `level` sets which words count as hard. A text that is not English gets its counts only.
    """
    from simplify import scoring

    chosen = _chosen(settings, options)
    return scoring.score(_parsed(article, chosen, "scored", any_language=True), level=chosen.level)


def difficulty(word: str, *, context: str | None = None) -> float:
    """How hard a word or phrase is, from 0 to 1; `context` is a sentence that it stands in."""
    from simplify import scoring

    return scoring.difficulty(word, context=context)


def rewrite(article: Article, *, settings: Settings | None = None, **options: Any) -> Rewriting:
    """The article in plain language, with the log of every change and of every change that was refused.

    With `aids` the most needed words are explained in the text, in sentences that are marked as added. Side
    remarks are left out only with `shorten=True`. Raises LanguageNotSupported unless the text is English.
    """
    from simplify import glossary, rewriting
    from simplify.glossary.placing import place

    chosen = _chosen(settings, options)
    parsed = _parsed(article, chosen, "rewritten")
    plain = rewriting.rewrite(parsed, replace(chosen, shorten=bool(chosen.shorten)))
    return place(plain, glossary.explain(parsed, chosen), parsed, chosen) if chosen.aids else plain


def suggest(sentence: str, word: str, *, top: int = 10, model: str = "") -> tuple[Suggestion, ...]:
    """Ranked simpler wordings for `word` as it first stands in `sentence`, inflected to fit, for editors' tools.

    They come from the lexicon, those of the sense that the sentence shows first. Raises UsageError when the word is
    not in the sentence.
    """
    from simplify.rewriting import suggesting

    return suggesting.suggest(sentence, word, top=top, model=model)


def undo(
    briefing: Briefing, *, numbers: Collection[int] = (), rules: Collection[str] = (), model: str = ""
) -> Briefing:
    """The briefing with some changes of its text taken back: those numbered in `numbers`, and all of `rules`.

    Changes that rest on an undone one go with it. Raises UsageError for one that the log does not hold.
    """
    from simplify.rewriting import undoing

    return undoing.undo(briefing, numbers=numbers, rules=rules, model=model)


def summarize(article: Article, *, settings: Settings | None = None, **options: Any) -> Summary:
    """What happened, who says so, what is known and what is not; each line with the places it rests on.

    `words` limits its length. Raises LanguageNotSupported unless the text is English.
    """
    from simplify import rewriting, summary

    chosen = _chosen(settings, options)
    parsed = _parsed(article, chosen, "summarised")
    plain = rewriting.rewrite(parsed, replace(chosen, shorten=bool(chosen.shorten)))
    return summary.summarize(parsed, plain, chosen)


def explain(article: Article, *, settings: Settings | None = None, **options: Any) -> tuple[Entry, ...]:
    """The words to know: hard words and names of the text, each with one sentence that explains it.

    `glossary` names a file of own definitions, which win. Raises LanguageNotSupported unless the text is
    English.
    """
    from simplify import glossary

    chosen = _chosen(settings, options)
    return glossary.explain(_parsed(article, chosen, "explained"), chosen)


def check(original: Article, rewrite: Article, *, settings: Settings | None = None, **options: Any) -> Check:
    """What a rewrite, whoever wrote it, lost, changed or added; and one suspicion between 0 and 1.

    Findings carry a span in the original, in the rewrite, or both. Raises LanguageNotSupported unless the
    original is English.
    """
    from simplify import faithfulness

    chosen = _chosen(settings, options)
    before = _parsed(original, chosen, "checked")
    return faithfulness.check(before, _parsed(rewrite, chosen, "checked", any_language=True))


def brief(article: Article, *, settings: Settings | None = None, **options: Any) -> Briefing:
    """The whole briefing: summary, plain text, words to know, scores before and after, and what was changed.

    The article is parsed once, and everything is made from that parse. What is scored and checked is the
    rewriting without the explanations that are placed into it, because those are not from the article. Raises
    LanguageNotSupported unless the text is English, and TooLarge over `LARGEST` characters.
    """
    from simplify import glossary, rewriting, scoring, summary
    from simplify.glossary.placing import place

    chosen = _chosen(settings, options)
    if chosen.shorten is None:
        chosen = replace(chosen, shorten=chosen.reader.shorten)
    parsed = _parsed(article, chosen, "rewritten")
    document = parsed.document
    plain, after = rewriting.rewrite_and_parse(parsed, chosen)
    found = [finding for statement in plain.statements for finding in statement.findings]
    digest = summary.summarize(parsed, plain, chosen)
    entries = glossary.explain(parsed, chosen)
    return Briefing(
        source=document.source,
        title=document.title or digest.headline or UNTITLED,
        level=plain.level,
        summary=digest,
        rewriting=place(plain, entries, parsed, chosen),
        scores=scoring.compare(parsed, after, found, level=chosen.level),
        blocks=document.blocks,
        sentences=parsed.as_sentences(),
        glossary=entries,
        people=glossary.people(parsed),
        byline=document.byline,
        date=document.date,
        language=document.language or "en",
        notes=document.notes,
        made_with=f"simplify {__version__}",
    )


def render(briefing: Briefing, format: str = "html", *, settings: Settings | None = None, **options: Any) -> bytes:
    """A briefing as the bytes of a file: "html", "pdf", "json" or another format that `rendering` offers.

    The same briefing gives the same bytes. Raises UsageError for an unknown format, MissingPiece when a
    library or font that the format needs is not installed.
    """
    from simplify import rendering

    return rendering.render(briefing, format, settings=_chosen(settings, options))


def _chosen(settings: Settings | None, options: dict[str, Any]) -> Settings:
    chosen = settings or Settings()
    if options:
        chosen = chosen.with_options(**options)
    _checked_date(chosen.date)
    return chosen


def _checked_date(text: str) -> str:
    if text:
        try:
            Date.fromisoformat(text)
        except ValueError as problem:
            raise UsageError(f"{text!r} is not a date", where="date", remedy="write it as YYYY-MM-DD") from problem
    return text


def _checked_title(title: str) -> str:
    """A title goes into file names and pages of other systems, so nothing that could steer them is let in."""
    if "../" in title or "..\\" in title or any(ord(mark) < 32 or ord(mark) == 127 for mark in title):
        raise InputError(
            f"the title {title!r} holds a path or a control character",
            where="title",
            remedy="give the title as readers should see it",
        )
    return title


def _document(article: str | Path | Document, settings: Settings) -> Document:
    title = _checked_title(settings.title)
    if not isinstance(article, Document):
        from simplify import readers

        article = readers.read_text(article) if isinstance(article, str) else readers.read_file(article)
    if title or settings.date:
        article = replace(article, title=title or article.title, date=settings.date or article.date)
    return article


def _parsed(article: Article, settings: Settings, done: str, *, any_language: bool = False) -> ParsedText:
    from simplify.language import parsed as language

    known: ParsedText | None = None
    if isinstance(article, language.ParsedText):
        known, document = article, article.document
    else:
        document = _document(article, settings)
    where = document.source.uri or document.source.name
    if len(document.text) > LARGEST:
        raise TooLarge(
            f"the text has {len(document.text):,} characters, at most {LARGEST:,} can be {done}",
            where=where,
            remedy="give its chapters one by one",
        )
    if not any_language and document.language not in ("", "en"):
        raise LanguageNotSupported(
            f"the text is in the language {document.language!r}, and only English can be {done}",
            where=where,
            remedy="give an English text",
        )
    return known or language.parse(document, model=settings.model)
