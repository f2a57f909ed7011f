"""A user's own glossary, laid over the dictionary: CSV, JSON or TBX.

A term that the user defines has only the user's senses, and a locked term is never replaced by simpler words.

CSV: a heading row with `term` and `definition`, and if wanted `pos`, `simpler`, `also`, `say`, `example`, `level`
and `locked` (yes or no); several values stand between semicolons. JSON: a list of objects with the same keys, where
`simpler` and `also` may be lists and `locked` a boolean. TBX (ISO 30042, version 2 or 3): the English terms
of each concept, with its definition; a term whose status is deprecated is left out.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from simplify.errors import LexiconError, UnreadableInput, UnsupportedInput
from simplify.lexicon.entries import DIFFICULTIES, PARTS_OF_SPEECH, Sense, Simpler

FIELDS = ("term", "definition", "pos", "simpler", "also", "say", "example", "level", "locked")
LARGEST = 5_000_000
_YES = {"yes": True, "true": True, "1": True, "x": True, "no": False, "false": False, "0": False, "": False}


def read_user_glossary(path: Path) -> tuple[Sense, ...]:
    """The senses of a user's glossary. Identities start with "user/".

    Raises UnreadableInput for a file that cannot be opened or is over 5 MB, UnsupportedInput for one of another kind,
    and LexiconError, with file, line and field, for a row that cannot be used.
    """
    kind = path.suffix.lower()
    readers = {".csv": _csv_rows, ".json": _json_rows, ".tbx": _tbx_rows, ".xml": _tbx_rows}
    if path.is_dir():
        raise UnreadableInput("the glossary is a folder", where=str(path), remedy="name a CSV, JSON or TBX file in it")
    if kind not in readers:
        raise UnsupportedInput(
            f"a glossary cannot be read from a {kind or 'nameless'} file",
            where=str(path),
            remedy="use CSV, JSON or TBX",
        )
    try:
        if path.stat().st_size > LARGEST:
            raise UnreadableInput("the glossary is larger than 5 MB", where=str(path), remedy="split it")
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as problem:
        raise UnreadableInput(f"the glossary cannot be read: {problem.strerror}", where=str(path)) from problem
    except UnicodeDecodeError as problem:
        raise UnreadableInput(
            "the glossary is not written in UTF-8", where=str(path), remedy="save it as UTF-8"
        ) from problem
    senses: list[Sense] = []
    counts: dict[tuple[str, str], int] = {}
    for place, line, row in readers[kind](text, path):
        sense = _sense(row, place, path.name, line)
        count = counts[sense.term, sense.pos] = counts.get((sense.term, sense.pos), 0) + 1
        if any(other.term == sense.term and other.definition == sense.definition for other in senses):
            raise LexiconError(f"the term {sense.term!r} is defined twice in the same way", where=place)
        senses.append(replace(sense, identity=f"user/{sense.term}/{sense.pos}/{count}"))
    return tuple(senses)


def _sense(row: dict[str, Any], place: str, file: str, line: int) -> Sense:
    """A checked sense from a row of strings, lists and booleans."""
    unknown = sorted(set(row) - set(FIELDS))
    if unknown:
        raise LexiconError(f"there is no field {unknown[0]!r}", where=place, remedy=f"use {', '.join(FIELDS)}")
    term = _text(row, "term", place)
    definition = _text(row, "definition", place)
    if not term:
        raise LexiconError("the field 'term' is empty", where=place)
    locked = _flag(row, place)
    if not definition and not locked:
        raise LexiconError("the field 'definition' is empty", where=place, remedy="write one, or lock the term")
    pos = (_text(row, "pos", place) or ("phrase" if " " in term else "noun")).lower()
    if pos not in PARTS_OF_SPEECH:
        raise LexiconError(
            f"the field 'pos' holds {pos!r}", where=place, remedy=f"use one of {', '.join(PARTS_OF_SPEECH)}"
        )
    level = (_text(row, "level", place) or "C1").upper()
    if level not in DIFFICULTIES:
        raise LexiconError(f"the field 'level' holds {level!r}", where=place, remedy=f"use {' '.join(DIFFICULTIES)}")
    extras = [("say", _text(row, "say", place)), ("eg", _text(row, "example", place))]
    extras.append(("also", ",".join(_list(row, "also", place))))
    return Sense(
        identity="user",
        term=term,
        pos=pos,
        level=level,
        topics=(),
        definition=definition,
        simpler=() if locked else tuple(Simpler(text, True) for text in _list(row, "simpler", place)),
        extras=tuple((key, value) for key, value in extras if value),
        file=file,
        line=line,
        locked=locked,
    )


def _text(row: dict[str, Any], field: str, place: str) -> str:
    value = row.get(field) or ""
    if not isinstance(value, str):
        raise LexiconError(f"the field {field!r} is not a text", where=place)
    return " ".join(value.split())


def _list(row: dict[str, Any], field: str, place: str) -> list[str]:
    value = row.get(field) or []
    parts = value.split(";") if isinstance(value, str) else value
    if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
        raise LexiconError(f"the field {field!r} is neither a text nor a list of texts", where=place)
    return [" ".join(part.split()) for part in parts if part.strip()]


def _flag(row: dict[str, Any], place: str) -> bool:
    value = row.get("locked")
    if isinstance(value, bool):
        return value
    flag = _YES.get(str(value or "").strip().lower())
    if flag is None:
        raise LexiconError(f"the field 'locked' holds {value!r}", where=place, remedy="write yes or no")
    return flag


_Row = tuple[str, int, dict[str, Any]]


def _csv_rows(text: str, path: Path) -> Iterator[_Row]:
    """(place, line number, fields) of each row; commas, semicolons and tabs are told apart by the heading."""
    heading = text.splitlines()[0] if text.strip() else ""
    separator = max(",;\t", key=heading.count)
    reader = csv.DictReader(io.StringIO(text), delimiter=separator, strict=True)
    names = [(name or "").strip().lower() for name in reader.fieldnames or ()]
    for field in ("term", "definition"):
        if field not in names:
            raise LexiconError(
                f"the heading has no field {field!r}", where=f"{path.name}:1", remedy="start with: term,definition"
            )
    reader.fieldnames = names
    try:
        for row in reader:
            place = f"{path.name}:{reader.line_num}"
            if None in row:
                raise LexiconError("the row has more fields than the heading", where=place, remedy="quote the commas")
            if any((value or "").strip() for value in row.values()):
                yield place, reader.line_num, row
    except csv.Error as problem:
        raise LexiconError(f"not CSV: {problem}", where=f"{path.name}:{reader.line_num}") from problem


def _json_rows(text: str, path: Path) -> Iterator[_Row]:
    try:
        found = json.loads(text)
    except json.JSONDecodeError as problem:
        raise LexiconError(f"not JSON: {problem.msg}", where=f"{path.name}:{problem.lineno}") from problem
    except RecursionError as problem:
        raise LexiconError("the JSON is nested too deeply", where=path.name) from problem
    if not isinstance(found, list):
        raise LexiconError("the JSON is not a list", where=path.name, remedy='write [{"term": …, "definition": …}]')
    for number, row in enumerate(found, 1):
        place = f"{path.name}, entry {number}"
        if not isinstance(row, dict):
            raise LexiconError("the entry is not an object with fields", where=place)
        yield place, number, row


def _tbx_rows(text: str, path: Path) -> Iterator[_Row]:
    """One row for each English concept: its first term that is not deprecated, with the others beside it."""
    if "<!ENTITY" in text:
        raise LexiconError("the TBX declares entities, which are not read", where=path.name, remedy="take them out")
    try:
        root = ElementTree.fromstring(text)  # entities are refused above; the parser fetches nothing
    except ElementTree.ParseError as problem:
        raise LexiconError(f"not XML: {problem}", where=f"{path.name}:{problem.position[0]}") from problem
    concepts = [node for node in root.iter() if _name(node) in ("termEntry", "conceptEntry")]
    if not concepts:
        raise LexiconError("the XML has no termEntry or conceptEntry, so it is not TBX", where=path.name)
    for number, concept in enumerate(concepts, 1):
        place = f"{path.name}, entry {concept.get('id') or number}"
        english = [node for node in concept if _name(node) in ("langSet", "langSec") and _is_english(node)]
        terms: list[str] = []
        for group in (node for part in english for node in part.iter() if _name(node) in ("tig", "ntig", "termSec")):
            status = [node for node in group.iter() if node.get("type") == "administrativeStatus"]
            if any("deprecated" in (node.text or "") or "superseded" in (node.text or "") for node in status):
                continue
            terms += [" ".join((node.text or "").split()) for node in group.iter() if _name(node) == "term"]
        definitions = [
            "".join(node.itertext())
            for scope in (*english, *(part for part in concept if _name(part) not in ("langSet", "langSec")))
            for node in scope.iter()
            if _name(node) == "descrip" and node.get("type") == "definition"
        ]
        if terms:
            row = {"term": terms[0], "also": terms[1:], "definition": (definitions or [""])[0]}
            yield place, number, row


def _name(node: ElementTree.Element) -> str:
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def _is_english(node: ElementTree.Element) -> bool:
    language = node.get("{http://www.w3.org/XML/1998/namespace}lang") or node.get("lang") or ""
    return language.lower().partition("-")[0] == "en"
