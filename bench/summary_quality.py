"""Is every line of a summary short, plain, standing alone, and true to the places that it rests on?

    python -m bench.summary_quality ARTICLES [--level b1] [--lines] [--most N]

ARTICLES is a folder of .txt files. For the summaries of all of them it counts: the school grade without names (as the
scores of the package have it), sentences over the limit of the level, lines without evidence, pronouns without
anything before them in the line to stand for, numbers, names and quotations that the places do not have, and findings
of the ledgers of faithfulness against those places. `--lines` prints every line that is counted against.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean

from simplify import readers, rewriting, scoring, summary
from simplify.faithfulness import gate
from simplify.language.parsed import ParsedText, parse, parse_many
from simplify.levels import level_named
from simplify.model import Level, Span, Statement, Summary
from simplify.settings import Settings
from simplify.summary.lines import QUOTED, longest_sentence

PRONOUNS = frozenset("he him his she her hers it its they them their theirs himself herself itself themselves".split())
_PEOPLE = frozenset("he him his she her hers himself herself".split())
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")

Fault = tuple[str, str, str]
"""What is wrong with a line, the line, and more about it."""


def faults(parsed: ParsedText, found: Summary, level: Level, *, model: str = "") -> Iterator[Fault]:
    """Everything in a summary that can be counted against it."""
    lines = list(dict.fromkeys(found.statements))
    if not lines:
        return
    limit = level_named(level).longest_sentence
    for line, said in zip(lines, parse_many([line.text for line in lines], model=model), strict=True):
        spans = [one for one in line.evidence if isinstance(one, Span)]
        if not spans:
            yield "no evidence", line.text, ""
        if longest_sentence(line.text) > limit:
            yield "too long", line.text, str(longest_sentence(line.text))
        for word in _loose_pronouns(said):
            yield "pronoun", line.text, word
        yield from _not_there(parsed, line, spans)
        yield from _ledgers(parsed, line, spans, said, model)


def _loose_pronouns(said: ParsedText) -> Iterator[str]:
    """Pronouns of a line before which, and in whose sentence, nothing stands that they could mean."""
    nouns: list[str] = []
    for sentence in said.sentences:
        subject = {c.i for c in sentence.tokens.root.children if c.dep_ in ("nsubj", "nsubjpass") and c.pos_ != "PRON"}
        for token in sentence.tokens:
            if token.pos_ in ("NOUN", "PROPN"):
                nouns.append(token.text)
            if token.lower_ not in PRONOUNS or sentence.is_quoted(token) or nouns:
                continue
            empty = token.lower_ == "it" and token.dep_ in ("nsubj", "expl", "nsubjpass")
            clause = any(c.dep_ in ("ccomp", "csubj", "advcl", "xcomp", "acomp", "attr") for c in token.head.children)
            if (empty and clause) or any(at > token.i for at in subject):
                continue
            yield token.text


def _not_there(parsed: ParsedText, line: Statement, spans: Sequence[Span]) -> Iterator[Fault]:
    """Numbers, names and quotations of a line that none of its places has."""
    homes = " ".join(s.text for s in parsed.sentences if any(s.span.overlaps(one) for one in spans))
    for number in _NUMBER.findall(line.text):
        if number not in homes and not re.search(r"\b(?:19|20)\d\d\b", number):
            yield "number", line.text, number
    for match in re.finditer(r"(?<=[a-z,;] )[A-Z][\w’-]+", line.text):
        name = match.group().removesuffix("’s").removesuffix("’")
        if name not in homes and name.lower() not in homes.lower():
            yield "name", line.text, name
    for match in QUOTED.finditer(line.text):
        if match.group()[1:-1] not in parsed.text:
            yield "quotation", line.text, match.group()


def _ledgers(
    parsed: ParsedText, line: Statement, spans: Sequence[Span], said: ParsedText, model: str
) -> Iterator[Fault]:
    """What the ledgers find changed or added between the places that a line rests on and the line."""
    places = parse(" ".join(one.of(parsed.text) for one in spans), model=model)
    known = {token.text for s in parsed.sentences for token in s.tokens if token.pos_ == "PROPN"}
    for finding in gate([s.tokens for s in places.sentences], [s.tokens for s in said.sentences], known=known):
        if finding.effect in ("changed", "added") and finding.severity != "note":
            yield f"ledger {finding.effect}", line.text, f"{finding.kind}: {finding.message}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; 1 when a line has a fault."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("articles", type=Path)
    options.add_argument("--level", default="b1", choices=("a2", "b1", "b2"))
    options.add_argument("--lines", action="store_true")
    options.add_argument("--most", type=int, default=0, help="only so many articles")
    given = options.parse_args(arguments)
    settings = Settings(level=given.level)
    paths = sorted(given.articles.glob("*.txt")) if given.articles.is_dir() else [given.articles]
    summaries = []
    for path in paths[: given.most] if given.most else paths:
        parsed = parse(readers.read(path))
        summaries.append((parsed, summary.summarize(parsed, rewriting.rewrite(parsed, settings), settings)))
    counts = report(summaries, given.level, lines=given.lines)
    return 1 if counts else 0


def report(summaries: Sequence[tuple[ParsedText, Summary]], level: Level, *, lines: bool = False) -> Counter[str]:
    """Print what was counted over some summaries; the number of faults by kind."""
    told = [(parsed, found) for parsed, found in summaries if found.gist is not None]
    plain = parse_many([found.text for _, found in told])
    scored = (scoring.score(text, advice=False).value("Flesch-Kincaid", names=False) for text in plain)
    grades = [grade for grade in scored if grade is not None]  # none for the shortest
    counts: Counter[str] = Counter()
    for parsed, found in told:
        for kind, text, more in faults(parsed, found, level):
            counts[kind] += 1
            if lines:
                print(f"  {kind}: {text} [{more}]")
    print(f"level {level}: {len(told)} summaries of {len(summaries)} articles")
    lines_told = sum(len(found.statements) for _, found in told)
    print(f"  lines {lines_told}, grade without names {mean(grades):.2f} (of {len(grades)} summaries)")
    print(f"  points a summary {mean(len(found.points) for _, found in told):.1f}")
    for kind, count in sorted(counts.items()):
        print(f"  {kind}: {count}")
    return counts


if __name__ == "__main__":
    raise SystemExit(main())
