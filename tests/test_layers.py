"""Imports point one way, as DESIGN says: a room may use those before it, never those after it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "simplify"

# Rooms on one line may not use each other.
ORDER: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in (
        "errors version",
        "model",
        "levels",
        "settings interchange",
        "lexicon",
        "language",
        "readers scoring faithfulness",
        "rewriting",
        "summary glossary",
        "rendering",
        "api",
        "cli",
    )
)
HEIGHT = {room: number for number, rooms in enumerate(ORDER) for room in rooms}
# The front door and `python -m simplify` stand outside the order: they hand on, they compute nothing.
DOORS = {"__init__", "__main__"}


def room_of(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def imported(path: Path) -> Iterator[str]:
    """Every module of the package that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "simplify")
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import in line {node.lineno}"
            if node.module == "simplify":
                yield from (f"simplify.{alias.name}" for alias in node.names)
            elif node.module and node.module.startswith("simplify."):
                yield node.module


def sources() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if room_of_file(path) not in DOORS)


def room_of_file(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def test_every_room_has_its_place() -> None:
    assert {room_of_file(path) for path in sources()} <= HEIGHT.keys()


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_uses_only_the_rooms_before_its_own(path: Path) -> None:
    here = room_of_file(path)
    wrong = [
        module
        for module in imported(path)
        if room_of(module) != here and HEIGHT.get(room_of(module), len(ORDER)) >= HEIGHT[here]
    ]
    assert wrong == []
