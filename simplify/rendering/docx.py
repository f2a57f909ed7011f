"""The briefing as a Word document, for those who must edit it before they hand it out.

It holds what the handout holds, and every change as a row of a table. Numbers lead to the sentences, words to know to
their meaning. What is not from the article stands in brackets, "[Added: …]", in a style called Explanation.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Any

from simplify.errors import UsageError
from simplify.model import Briefing
from simplify.rendering.html import check_profile
from simplify.rendering.laying_out import lay_out
from simplify.rendering.page import Line, Page, Part, Word
from simplify.rendering.theme import load_theme
from simplify.rendering.word_about import write_about
from simplify.rendering.word_lines import Lines
from simplify.rendering.word_styles import PAPERS
from simplify.rendering.wordprocessing import Manuscript
from simplify.settings import Settings

logger = logging.getLogger(__name__)

LOGO_HEIGHT = 40
"""In points."""


def render(briefing: Briefing, *, settings: Settings) -> bytes:
    """The Word document. Raises UsageError for a profile, paper or theme that cannot be used."""
    check_profile(settings)
    if settings.paper not in PAPERS:
        raise UsageError(f"there is no paper {settings.paper!r}", remedy=f"choose one of {', '.join(PAPERS)}")
    page = lay_out(briefing)
    writer = _Writer(page, settings)
    writer.write()
    return writer.manuscript.content()


class _Writer:
    """Writes one page of a briefing, part by part."""

    def __init__(self, page: Page, settings: Settings) -> None:
        self.page, self.easy = page, settings.profile == "easyread"
        self.theme = load_theme(settings.theme)
        self.manuscript = Manuscript(settings, self.theme, language=page.briefing.language or "en")
        self.lines = Lines(page, self.manuscript)

    def write(self) -> None:
        """The whole document."""
        page = self.page
        self.manuscript.describe(
            title=f"{page.heading} – plain-language briefing",
            author=page.briefing.byline,
            about=f"A plain-language briefing at level {page.level}",
            made_with=page.briefing.made_with or "simplify",
        )
        head = page.heading if len(page.heading) <= 60 else page.heading[:59].rstrip() + "…"
        self.manuscript.running(head)
        self._banner()
        self._summary()
        self._text()
        self._words()
        self._people()
        write_about(self.lines)

    def _banner(self) -> None:
        page, paper, theme = self.page, self.manuscript, self.theme
        if theme.logo and not paper.picture(theme.logo.content, theme.logo.alt, height=LOGO_HEIGHT):
            logger.warning("a Word document cannot show this logo; use a PNG or JPEG file")
            self.lines.fact(theme.logo.alt)
        if theme.organisation:
            self.lines.fact(theme.organisation)
        self.lines.fact(f"{page.level} {page.level_words}")
        paper.heading(page.heading, 1)
        if page.briefing.summary.headline_is_ours:
            self.lines.fact("The article has no title. This headline was written for this briefing.")
        source = paper.say(paper.paragraph("Fact"), "From the article ")
        if not page.uri:
            paper.say(source, f"“{page.briefing.source.name}” ")
        paper.say(source, f"by {page.briefing.byline}" if page.briefing.byline else "")
        paper.say(source, f", {page.date}" if page.date else "")
        if page.uri:
            paper.say(source, ": ")
            paper.link(source, page.uri, address=page.uri)

    def _summary(self) -> None:
        page, summary = self.page, self.page.briefing.summary
        if not page.has_summary:
            return
        self.manuscript.heading("In short", 2)
        if summary.note:
            self.lines.say(summary.note)
        if page.gist:
            self.lines.told(page.gist, self.manuscript.paragraph("Gist"))
        self.lines.items(page.points)
        if page.claims:
            self.manuscript.heading("Who says what", 3)
            for claim in page.claims:
                self.lines.told(claim.line, self.manuscript.item(), f"{claim.speaker}: ")
                for reply in claim.reply:
                    self.lines.told(reply, self.manuscript.item(1), "Also note: ")
        for title, lines in (("What is known", page.known), ("What is not known", page.unknown)):
            if lines:
                self.manuscript.heading(title, 3)
                self.lines.items(lines)
        if page.moments:
            self.manuscript.heading("When", 3)
            for moment in page.moments:
                date = f" ({moment.date})" if moment.date and moment.date != moment.when else ""
                self.lines.told(moment.line, self.manuscript.item(), f"{moment.when}{date}: ")
        if page.figures:
            self.manuscript.heading("Key numbers", 3)
            for figure in page.figures:
                item = self.lines.told(figure.line, self.manuscript.item(), f"{figure.figure}: ")
                if figure.whose:
                    self.manuscript.say(item, f" Number from: {figure.whose}.")
        self.lines.fact("The numbers in brackets are the sentences of the article that a line comes from.")

    def _text(self) -> None:
        self.manuscript.heading("The whole story", 2)
        if self.page.added:
            self.lines.fact("Sentences marked [Added: …] are not from the article. They explain something.")
        for part in self.page.parts:
            self._part(part)

    def _part(self, part: Part) -> None:
        styles = {"heading": f"Heading {min(3 + part.depth, 6)}", "quote": "Set-off Quote", "caption": "Fact"}
        if part.kind == "item":
            for item in part.items:
                self._sentences(item, self.manuscript.item())
        else:
            self._sentences(part.lines, self.manuscript.paragraph(styles.get(part.kind, "Normal")))

    def _sentences(self, lines: Iterable[Line], paragraph: Any) -> None:
        """Sentences of the plain text, one after the other, or each on a line of its own in Easy Read."""
        paper = self.manuscript
        for number, line in enumerate(lines):
            if number:
                paper.say(paragraph, "\n" if self.easy else " ")
            for anchor in line.anchors:
                paper.bookmark(paragraph, f"s{anchor}")
            for shown in line.shown:
                paper.say(paragraph, f"{shown}\u00a0", "Evidence")
            if line.added:
                paper.say(paragraph, f"[Added: {line.text}]", "Explanation")
            else:
                for piece in line.pieces:
                    if piece.word:
                        paper.link(paragraph, piece.text, anchor=f"word{piece.word}", tip="What this word means")
                    else:
                        paper.say(paragraph, piece.text)
            self.lines.remarks(line, paragraph)

    def _words(self) -> None:
        if not self.page.words:
            return
        self.manuscript.heading("Words to know", 2)
        for word in self.page.words:
            self._word(word)

    def _word(self, word: Word) -> None:
        entry, paper = word.entry, self.manuscript
        paragraph = paper.paragraph("Word")
        paper.bookmark(paragraph, f"word{word.number}")
        paper.say(paragraph, entry.term, "Strong")
        about = [part for part in (entry.part_of_speech, f"say: {entry.say}" if entry.say else "") if part]
        paper.say(paragraph, f" ({', '.join(about)})" if about else "")
        paper.say(paragraph, "\n")
        if word.meaning:
            paper.say(paragraph, word.meaning.text)
        else:
            paper.say(paragraph, "This word needs an editor.", "Remark")
            paper.say(paragraph, " It can mean:" if entry.senses else "")
            for sense in entry.senses:
                paper.say(paper.item(), sense)
        if entry.simpler:
            paper.say(paper.item(), f"Easier: {', '.join(entry.simpler)}")
        if entry.note:
            item = paper.item()
            paper.say(item, "People do not agree on this word.", "Strong")
            paper.say(item, f" {entry.note}")
        if word.example and word.example.text not in self.page.texts:
            self.lines.told(word.example, paper.item(), "In the article: ", strong=False)
        item = paper.item()
        if word.meaning:
            cited = "".join(f" ({name})" for name in word.meaning.citations)
            paper.say(item, f"Meaning {word.origin}{cited}", "Evidence")
            self.lines.numbers(word.meaning.numbers, item, before=", sentence ")
            paper.say(item, ". ", "Evidence")
            self.lines.remarks(word.meaning, item)
        self.lines.numbers(word.numbers, item, before="Used in sentence ", after=".")

    def _people(self) -> None:
        if not self.page.people:
            return
        self.manuscript.heading("People and places", 2)
        for group, persons in self.page.people:
            self.manuscript.heading(group, 3)
            for person in persons:
                item = self.manuscript.item()
                self.manuscript.say(item, person.profile.name, "Strong")
                self.lines.numbers(person.numbers, item, before=" [", after="]")
                for line in person.says:
                    self.manuscript.say(item, "\n")
                    self.lines.told(line, item)
