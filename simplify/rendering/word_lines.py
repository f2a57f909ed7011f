"""The lines of a briefing in a Word document: what is said, what it rests on, and what an editor has to check."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from simplify.rendering.page import Line, Page
from simplify.rendering.wordprocessing import Manuscript


class Lines:
    """Writes lines of one page into one manuscript."""

    def __init__(self, page: Page, manuscript: Manuscript) -> None:
        self.page, self.manuscript = page, manuscript

    def say(self, text: str) -> None:
        """A paragraph of this text."""
        self.manuscript.say(self.manuscript.paragraph(), text)

    def fact(self, text: str) -> None:
        """A small paragraph of this text."""
        self.manuscript.say(self.manuscript.paragraph("Fact"), text)

    def items(self, lines: Iterable[Line]) -> None:
        """A list of these lines."""
        for line in lines:
            self.told(line, self.manuscript.item())

    def listed(self, title: str, texts: Iterable[str]) -> None:
        """A heading and a list, or nothing when the list is empty."""
        for number, text in enumerate(texts):
            if not number:
                self.manuscript.heading(title, 3)
            self.manuscript.say(self.manuscript.item(), text)

    def told(self, line: Line, paragraph: Any, before: str = "", *, strong: bool = True) -> Any:
        """A line with its evidence behind it."""
        paper = self.manuscript
        paper.say(paragraph, before, "Strong" if strong else "")
        paper.say(paragraph, f"[Added: {line.text}]" if line.added else line.text, "Explanation" if line.added else "")
        self.numbers(line.numbers, paragraph, before=" [", after="]")
        for name in line.citations:
            paper.say(paragraph, f" ({name})", "Evidence")
        self.remarks(line, paragraph)
        return paragraph

    def remarks(self, line: Line, paragraph: Any) -> None:
        """What has to be checked, behind a line."""
        for remark in line.remarks:
            self.manuscript.say(paragraph, " ")
            self.manuscript.say(paragraph, f"To check: {remark}", "Remark")

    def numbers(self, numbers: tuple[int, ...], paragraph: Any, *, before: str, after: str = "") -> None:
        """The numbers of sentences, each leading to its place in the text where there is one."""
        if not numbers:
            return
        paper = self.manuscript
        paper.say(paragraph, before, "Evidence")
        for place, number in enumerate(numbers):
            if place:
                paper.say(paragraph, ", ", "Evidence")
            if self.page.goal(number):
                paper.link(paragraph, str(number), anchor=f"s{number}", tip=f"Sentence {number}")
            else:
                paper.say(paragraph, str(number), "Evidence")
        paper.say(paragraph, after, "Evidence")
