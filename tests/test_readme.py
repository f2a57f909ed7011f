"""The README is true: its example runs, its commands exist, its links lead somewhere."""

from __future__ import annotations

import importlib.util
import re
import shutil
from pathlib import Path

import click
import pytest

from simplify.cli.commands import commands
from simplify.rendering import EXPORTERS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [path.relative_to(ROOT) for path in sorted(ROOT.glob("*.md")) + sorted(ROOT.glob("*/README.md"))]


def test_the_example_makes_a_briefing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    examples = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert len(examples) == 1
    shutil.copytree(ROOT / "tests" / "articles", tmp_path / "tests" / "articles")
    monkeypatch.chdir(tmp_path)
    exec(compile(examples[0], "README.md", "exec"), {})
    page = (tmp_path / "river-leak.html").read_text(encoding="utf-8")
    assert "Hallowmere told not to drink tap water after leak at chemical plant" in page


def test_the_table_of_commands_is_what_help_says() -> None:
    told = dict(re.findall(r"^\| `simplify (\w+)[^`]*` \| (.+) \|$", README, re.MULTILINE))
    first_paragraphs = {
        name: " ".join((command.help or "").split("\n\n")[0].split()) for name, command in commands.commands.items()
    }
    assert told == {name: text.removesuffix(" Status 1 if it did.") for name, text in first_paragraphs.items()}


def test_the_table_of_formats_is_that_of_the_exporters() -> None:
    _, _, table = README.partition("| format | file | what it is for |")
    told: dict[str, str] = {}
    for line in table.partition("\n\n")[0].splitlines()[2:]:
        formats, extensions = (re.findall(r"`([^`]+)`", cell) for cell in line.split("|")[1:3])
        told.update(zip(formats, extensions, strict=True))
    assert told == {name: exporter.extension for name, exporter in EXPORTERS.items()}


def test_the_help_names_every_format() -> None:
    (option,) = [one for one in commands.commands["brief"].params if one.name == "formats"]
    assert isinstance(option, click.Option)
    named = re.findall(r"[a-z][\w-]+", (option.help or "").partition(";")[0])
    assert set(named) == set(EXPORTERS)


def test_the_page_of_options_is_up_to_date() -> None:
    spec = importlib.util.spec_from_file_location("build", ROOT / "docs" / "build.py")
    assert spec is not None and spec.loader is not None
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    assert (ROOT / "docs" / "commands.md").read_text(encoding="utf-8") == build.commands_page()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\bmake ([a-z]+)\b", README))))
def test_every_make_target_named_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_links_lead_somewhere(page: Path) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    local = [link for link in re.findall(r"\]\(([^)#]+)", text) if "://" not in link]
    assert [link for link in local if not (ROOT / page).parent.joinpath(link).exists()] == []
