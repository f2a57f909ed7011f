"""A `Briefing` as JSON and back, and the schema of that JSON.

Names and shapes are those of `model`: every statement is an object with `text` and `evidence`, a list of
`{"start": …, "end": …}` (code points, half-open, into the `source.text` that the same JSON carries) or of
`{"lexicon": …}` (an entry of a word list). Nothing is renamed and nothing is left out, so a briefing that
was written can be read again and is equal to the first.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from simplify.errors import InputError, UnreadableInput
from simplify.model import Briefing

if TYPE_CHECKING:
    from pydantic import TypeAdapter

SCHEMA_VERSION = 1
_REMEDY = "give a .json file that this program wrote"
_AGAIN = "make the briefing again"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


_adapters: dict[Any, TypeAdapter[Any]] = {}


def _adapter(kind: Any) -> TypeAdapter[Any]:
    """What pydantic knows of a class; finding it out takes long, so it is kept."""
    if kind not in _adapters:
        from pydantic import TypeAdapter

        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]


def to_data(value: Any) -> Any:
    """A value of the model as plain lists and dictionaries, ready for JSON."""
    return _adapter(type(value)).dump_python(value, mode="json")


def to_json(value: Any) -> str:
    """A value of the model as JSON text, indented by two spaces, with a line feed at the end."""
    return json.dumps(to_data(value), ensure_ascii=False, indent=2) + "\n"


def briefing_from_json(text: str, *, where: str = "") -> Briefing:
    """The briefing that `to_json` wrote; `where` names the file in messages.

    Raises InputError when the text is not JSON, comes from a newer version, or has another shape.
    """
    from pydantic import ValidationError

    try:
        data = json.loads(text)
    except json.JSONDecodeError as problem:
        raise InputError(
            f"this is not JSON: {problem.msg} in line {problem.lineno}",
            where=where,
            remedy=_REMEDY,
        ) from problem
    if not isinstance(data, dict):
        raise InputError("this JSON is no briefing", where=where, remedy=_REMEDY)
    version = data.get("schema", SCHEMA_VERSION)
    if isinstance(version, int) and version > SCHEMA_VERSION:
        raise InputError(
            f"this briefing has schema {version}, and this version of simplify knows schema {SCHEMA_VERSION}",
            where=where,
            remedy="install the newest simplify, or make the briefing again",
        )
    try:
        briefing: Briefing = _adapter(Briefing).validate_python(data)
    except ValidationError as problem:
        what = f"this briefing is damaged: {_first_fault(problem)}"
        raise InputError(what, where=where, remedy=_AGAIN) from problem
    except ValueError as problem:
        raise InputError(f"this briefing is damaged: {problem}", where=where, remedy=_AGAIN) from problem
    _check_offsets(data, len(briefing.source.text), where)
    return briefing


def read_briefing(path: Path) -> Briefing:
    """The briefing in a file that `to_json` wrote. Raises UnreadableInput, and what `briefing_from_json` raises."""
    where = str(path)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as problem:
        raise UnreadableInput("there is no such file", where=where, remedy="check the name and the folder") from problem
    except UnicodeDecodeError as problem:
        raise UnreadableInput("this is not UTF-8, so it is no briefing", where=where, remedy=_REMEDY) from problem
    except OSError as problem:
        what = f"it cannot be read: {problem.strerror or problem}"
        raise UnreadableInput(what, where=where, remedy="check the name") from problem
    return briefing_from_json(text, where=where)


def json_schema() -> str:
    """The JSON Schema of a briefing, as JSON text."""
    schema: dict[str, Any] = {"$schema": _DIALECT, **_adapter(Briefing).json_schema(mode="serialization")}
    schema["title"] = "Briefing"
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _first_fault(problem: Any) -> str:
    fault = problem.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(part) for part in fault["loc"])
    return f"{place}: {fault['msg']}" if place else str(fault["msg"])


def _check_offsets(data: Any, length: int, where: str) -> None:
    """Evidence that points past the end of the article would show the wrong words: refuse it."""
    pending = [data]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending.extend(value)
        elif isinstance(value, dict):
            pending.extend(value.values())
            for span in value.get("evidence") or ():
                if isinstance(span, dict) and span.get("end", 0) > length:
                    raise InputError(
                        f"this briefing is damaged: evidence ends at {span['end']}, the article at {length}",
                        where=where,
                        remedy=_AGAIN,
                    )
