"""The commands themselves."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from simplify.cli import options, scoring
from simplify.cli.messages import NOT_USABLE, Commands
from simplify.version import __version__


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, help="Log to standard error what is done, and where a fault happened.")
def commands(debug: bool) -> None:
    """Turn an article into a plain-language briefing in which every statement leads back to the source.

    SOURCE is a file (text, Markdown, HTML, PDF, DOCX), an address (http or https), or - for standard input.
    """
    if debug:
        import logging

        logging.basicConfig(stream=sys.stderr, format="%(name)s: %(message)s", force=True)
        logging.getLogger("simplify").setLevel(logging.DEBUG)


@commands.command()
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@options.level
@click.option("--out", metavar="DIR", type=Path, default=Path("out"), help="The folder for the results. [out]")
@click.option(
    "--format",
    "formats",
    metavar="FORMAT",
    multiple=True,
    help="html, pdf, docx, epub, embed, moodle-glossary, scorm12, scorm2004, json; repeats. [html, pdf]",
)
@options.title
@options.date
@click.option("--quiet", is_flag=True, help="Do not print the names of the files that were made.")
@options.shorten
@options.aids
@options.glossary
@click.option("--words", type=int, metavar="N", help="The longest summary, in words.")
@click.option("--profile", type=click.Choice(options.PROFILES), help="How the handout is set. [clear]")
@click.option("--layout", type=click.Choice(options.LAYOUTS), help="What the handout holds. [handout]")
@click.option("--paper", type=click.Choice(options.PAPERS), help="The size of the paper. [a4]")
@click.option("--templates", metavar="DIR", type=Path, help="Your own templates; those missing are ours.")
@click.option("--theme", metavar="FILE", type=Path, help="Your organisation's name, logo and colours, as TOML.")
@click.option("--heading-level", type=int, metavar="N", help="The first heading of an embedded page. [2]")
@click.option("--pdf-a", "archival", is_flag=True, default=None, help="Make the PDF archival, with the data inside.")
@click.option("--seed", type=int, metavar="N", help="Another choice of exercises. [0]")
@click.option("--pass-mark", type=int, metavar="N", help="Per cent to pass a SCORM lesson; 0: no mark. [60]")
@options.model
@options.settings_file
@options.allow_private
@click.pass_context
def brief(
    ctx: click.Context,
    /,
    *,
    sources: tuple[str, ...],
    out: Path,
    formats: tuple[str, ...],
    quiet: bool,
    settings_file: Path | None,
    allow_private: bool,
    **given: Any,
) -> None:
    """Make a whole briefing of each SOURCE: summary, plain text, words to know, scores.

    The results are named after the source: out/NAME.html, out/NAME.pdf … A .json file that this command made is
    not made again: only its pages are.
    """
    from simplify.cli.batch import brief_all

    settings = options.chosen(settings_file, given)
    ctx.exit(
        brief_all(
            sources,
            out=out,
            formats=formats or ("html", "pdf"),
            settings=settings,
            quiet=quiet,
            allow_private=allow_private,
        )
    )


@commands.command()
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@options.as_json
@options.level
@click.option(
    "--format",
    type=click.Choice(scoring.FORMATS),
    help="How to print; sarif and github list advice, html is a page. [table]",
)
@click.option("--standard", type=click.Choice(scoring.STANDARDS), help="Report on the rules of a standard, too.")
@click.option("--fast", is_flag=True, help="Counts and formulas only, without a language model.")
@click.option("--fail-above", type=float, metavar="GRADE", help="Status 1 if a text is above this grade.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, metavar="N", help="Score N texts at a time. [1]")
@options.model
@options.settings_file
@options.allow_private
@click.pass_context
def score(
    ctx: click.Context,
    /,
    *,
    sources: tuple[str, ...],
    as_json: bool,
    format: str | None,
    standard: str | None,
    fast: bool,
    fail_above: float | None,
    workers: int,
    settings_file: Path | None,
    allow_private: bool,
    **given: Any,
) -> None:
    """Say how hard each SOURCE is to read, and where."""
    if as_json and format not in (None, "json"):
        raise click.UsageError(f"--json and --format {format} exclude each other")
    if fast and standard:
        raise click.UsageError("--standard needs a parse: leave out --fast")
    ctx.exit(
        scoring.score_all(
            sources,
            format="json" if as_json else format or "table",
            settings=options.chosen(settings_file, given),
            standard=standard or "",
            fast=fast,
            fail_above=fail_above,
            allow_private=allow_private,
            workers=workers,
        )
    )


@commands.command()
@options.reading
@options.level
@options.shorten
@options.aids
@click.option("--changes", is_flag=True, help="Print every change, and every change that was refused, below the text.")
@click.option("--lines", is_flag=True, help="Take each line as a text of its own; write one line for each.")
@click.pass_context
def rewrite(
    ctx: click.Context,
    /,
    *,
    source: str,
    as_json: bool,
    changes: bool,
    lines: bool,
    settings_file: Path | None,
    allow_private: bool,
    **given: Any,
) -> None:
    """Say SOURCE in plain language."""
    from simplify import api
    from simplify.cli import tables

    if lines:
        from simplify.cli.lines import rewrite_lines

        if as_json or changes:
            raise click.UsageError("--lines writes lines only: leave out --json and --changes")
        # Added explanations would count as invented text where systems are compared.
        given["aids"] = bool(given["aids"])
        ctx.exit(rewrite_lines(source, settings=options.chosen(settings_file, given)))
    settings = options.chosen(settings_file, given)
    document = options.article(source, allow_private=allow_private)
    plain = api.rewrite(document, settings=settings)
    if as_json:
        tables.print_json(document, text=plain.text, rewriting=plain)
    else:
        tables.print_rewriting(plain, changes=changes)


@commands.command()
@options.reading
@options.level
@click.option("--words", type=int, metavar="N", help="The longest summary, in words. [as the level says]")
def summarize(source: str, as_json: bool, settings_file: Path | None, allow_private: bool, **given: Any) -> None:
    """Say in a few lines what happened in SOURCE, and who says so."""
    from simplify import api
    from simplify.cli import tables

    document = options.article(source, allow_private=allow_private)
    summary = api.summarize(document, settings=options.chosen(settings_file, given))
    if as_json:
        tables.print_json(document, text=summary.text, summary=summary)
    else:
        tables.print_summary(summary)


@commands.command()
@options.reading
@options.level
@options.glossary
@click.option("--all-terms", is_flag=True, default=None, help="Explain every hard word, not the most useful ones.")
def explain(source: str, as_json: bool, settings_file: Path | None, allow_private: bool, **given: Any) -> None:
    """Explain the words of SOURCE that a reader should know: its glossary."""
    from simplify import api
    from simplify.cli import tables

    document = options.article(source, allow_private=allow_private)
    entries = api.explain(document, settings=options.chosen(settings_file, given))
    if as_json:
        tables.print_json(document, glossary=entries)
    else:
        tables.print_glossary(entries)


@commands.command()
@click.argument("original")
@click.argument("rewrite")
@options.as_json
@options.model
@options.allow_private
@click.pass_context
def check(
    ctx: click.Context, /, *, original: str, rewrite: str, as_json: bool, model: str, allow_private: bool
) -> None:
    """Say what REWRITE lost, changed or added, whoever wrote it. Status 1 if it did."""
    from simplify import api
    from simplify.cli import tables

    before = options.article(original, allow_private=allow_private)
    after = options.article(rewrite, allow_private=allow_private)
    result = api.check(before, after, model=model or "")
    if as_json:
        tables.print_json(before, output=after.source, passed=result.passed, check=result)
    else:
        tables.print_check(result, before, after)
    if not result.passed:
        ctx.exit(NOT_USABLE)


@commands.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def rules(as_json: bool) -> None:
    """List the rewriting rules, in the order in which they are applied."""
    from simplify.cli import tables

    tables.print_rules(as_json=as_json)
