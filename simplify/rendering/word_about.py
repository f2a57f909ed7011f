"""The back pages of the Word document: who checked it, how hard it is to read, and everything that was changed."""

from __future__ import annotations

from simplify.rendering.word_lines import Lines


def write_about(lines: Lines) -> None:
    """The last part of the document."""
    page, paper = lines.page, lines.manuscript
    paper.heading("About this briefing", 2)
    by = f" by {page.briefing.byline}" if page.briefing.byline else ""
    made_with = page.briefing.made_with or "simplify"
    lines.say(
        f"Made by {made_with} from the article{by}. A program wrote this: a person should check it before it is used."
    )
    lines.say("Checked by: ____________________ Date: __________")
    lines.listed("Please check", page.warnings)
    _measures(lines)
    paper.heading("What was changed", 3)
    rows = [
        (
            str(line.change.sentence or ""),
            line.change.before or "(nothing)",
            line.change.after or "(nothing)",
            line.rule,
        )
        for line in page.changes
        if not line.change.left_out
    ]
    if rows:
        header = ("Sentence", "Before", "After", "Rule")
        paper.table("Every change, in order", header, rows, widths=(17, 32, 32, 19))
    else:
        lines.say("Nothing was changed.")
    if page.added:
        paper.heading("What was added", 3)
        for line in page.added:
            item = paper.say(paper.item(), line.text)
            for name in line.citations:
                paper.say(item, f" (from {name})", "Evidence")
            lines.numbers(line.numbers, item, before=" [", after="]")
    lines.listed("What was left out", [_left_out(one.change.sentence, one.gone) for one in page.left_out])
    lines.listed("What was not changed, and why", [_reason(one.text, one.numbers) for one in page.reasons])


def _measures(lines: Lines) -> None:
    paper, measures = lines.manuscript, lines.page.measures
    paper.heading("How hard is it to read?", 3)
    if measures.years_before and measures.years_after:
        give = f" (give or take {measures.uncertainty})" if measures.uncertainty else ""
        lines.say(
            f"To read the article, a person needs about {measures.years_before} years of school. For the plain text "
            f"it is about {measures.years_after} years{give}. These are estimates."
        )
    if measures.band_before and measures.band_after:
        lines.say(f"Estimated language level: article {measures.band_before}, plain text {measures.band_after}.")
    for note in measures.notes:
        lines.say(note)
    header, rows = ["What was measured", "Article", "Plain text"], []
    if measures.without_names:
        header += ["Article without names", "Plain text without names"]
    for row in measures.rows:
        name = row.name + (f" ({row.unit})" if row.unit else "") + (f" – {row.why}" if row.why else "")
        plain = [row.before_plain, row.after_plain] if measures.without_names else []
        rows.append([name, row.before, row.after, *plain])
    widths = [40, *[15] * (len(header) - 1)]
    caption = "Both texts measured. Lower is easier, if nothing else is said."
    paper.table(caption, header, rows, widths=widths)
    paper.paragraph("Cell")


def _left_out(sentence: int, text: str) -> str:
    return f"Sentence {sentence}: “{text}”" if sentence else f"“{text}”"


def _reason(text: str, numbers: tuple[int, ...]) -> str:
    if not numbers:
        return f"{text}."
    return f"{'Sentence' if len(numbers) == 1 else 'Sentences'} {', '.join(map(str, numbers))}: {text}."
