"""Write docs/ anew: `python docs/build.py`. Tests compare the files with what this makes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import click

HERE = Path(__file__).parent


def commands_page() -> str:
    """Every command with its arguments and options, from the program itself."""
    from simplify.cli.commands import commands

    parts = ["# Commands and options\n\nMade by `make docs` from the program itself.\n"]
    for name, command in commands.commands.items():
        arguments = [_argument(one) for one in command.params if one.param_type_name == "argument"]
        parts.append(f"## simplify {' '.join([name, *arguments])}\n\n{_paragraphs(command.help or '')}\n")
        rows = [_row(one) for one in command.params if one.param_type_name == "option"]
        parts.append("\n".join(["| option | what it does |", "|---|---|", *rows]) + "\n")
    return "\n".join(parts)


def _argument(parameter: click.Parameter) -> str:
    return parameter.metavar or (parameter.name or "").upper()


def _paragraphs(text: str) -> str:
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def _row(option: click.Parameter) -> str:
    import click

    assert isinstance(option, click.Option)
    names = ", ".join(f"`{name}`" for name in (*option.opts, *option.secondary_opts))
    value = option.metavar or (r"\|".join(option.type.choices) if isinstance(option.type, click.Choice) else "")
    return f"| {names}{f' {value}' if value else ''} | {option.help} |"


def pages() -> dict[str, str]:
    """The name and content of every page."""
    from simplify.interchange import json_schema

    return {"commands.md": commands_page(), "schema.json": json_schema()}


if __name__ == "__main__":
    for name, content in pages().items():
        (HERE / name).write_text(content, encoding="utf-8", newline="\n")
