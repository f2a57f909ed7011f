"""The house rules that a program can check."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONGEST_FILE = 320
# The values that flow through all rooms are read as one page.
LONGER = {Path("simplify/model.py"): 460}
CODE = [
    path.relative_to(ROOT)
    for folder in ("simplify", "tests", "bench", "docs")
    for path in sorted((ROOT / folder).rglob("*.py"))
]
# These are run by hand, from a terminal, to keep the dictionary.
PRINTING = {Path("simplify/lexicon/__main__.py"), Path("simplify/lexicon/maintaining.py")}
PACKAGE = [path for path in CODE if path.parts[0] == "simplify"]
TEXTS = [
    path.relative_to(ROOT)
    for pattern in (
        "*.md",
        "*.toml",
        "Makefile",
        ".ci/*",
        "docs/*",
        "bench/*",
        "templates/**/*",
        "simplify/**/*.py",
    )
    for path in sorted(ROOT.glob(pattern))
    if path.is_file() and path.suffix not in {".png", ".pyc", ".woff2", ".ttf"}
]
ABSOLUTE = re.compile(r"(?<![\w./:])/(?:home|root|work|Users|opt|mnt)/\w|\b[A-Z]:\\\w")


@pytest.mark.parametrize("path", CODE, ids=str)
def test_no_file_grows_too_long(path: Path) -> None:
    assert len((ROOT / path).read_text(encoding="utf-8").splitlines()) <= LONGER.get(path, LONGEST_FILE)


@pytest.mark.parametrize("path", [path for path in PACKAGE if path not in PRINTING], ids=str)
def test_only_the_command_line_prints(path: Path) -> None:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    prints = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert prints == []


@pytest.mark.parametrize("path", PACKAGE, ids=str)
def test_every_file_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse((ROOT / path).read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", TEXTS, ids=str)
def test_no_path_of_one_computer(path: Path) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    assert [match.group() for match in ABSOLUTE.finditer(text)] == []


def contributing() -> str:
    return (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_contributing_names_every_room() -> None:
    rooms = {
        f"simplify/{path.name}" + ("/" if path.is_dir() else "")
        for path in (ROOT / "simplify").iterdir()
        if not path.name.startswith((".", "_")) and path.name not in {"py.typed", "version.py"}
    }
    assert rooms - set(re.findall(r"`([^`]+)`", contributing())) == set()


def test_what_contributing_names_is_there() -> None:
    named = [name for name in re.findall(r"`([^` ]+/[^` ]*)`", contributing()) if not name.startswith("-")]
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_order_tables_that_contributing_names_exist() -> None:
    from simplify.rendering import EXPORTERS
    from simplify.rewriting.rules import ORDER

    assert {"html", "pdf", "json"} <= set(EXPORTERS)
    assert len({rule.name for rule in ORDER}) == len(ORDER)
