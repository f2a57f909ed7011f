"""A user's glossary is read, or refused with file, line and field."""

from __future__ import annotations

from pathlib import Path

import pytest

from simplify.errors import LexiconError, UnreadableInput, UnsupportedInput
from simplify.lexicon.entries import Simpler
from simplify.lexicon.user import read_user_glossary

TBX = """<?xml version="1.0"?>
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="c1"><descrip type="definition">A levy is a tax.</descrip>
<langSet xml:lang="en-GB"><tig><term>levy</term></tig><tig><term>impost</term>
<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig><tig><term>duty</term></tig></langSet>
<langSet xml:lang="de"><descrip type="definition">Eine Abgabe.</descrip><tig><term>Abgabe</term></tig></langSet>
</termEntry></body></text></martif>
"""


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_csv(tmp_path: Path) -> None:
    text = 'Term,Definition,simpler,locked\nlevy,"A levy is a tax, paid once.",tax; fee,\nUnity Pact,,,yes\n'
    levy, pact = read_user_glossary(written(tmp_path, "own.csv", text))
    assert (levy.identity, levy.definition, levy.line) == ("user/levy/noun/1", "A levy is a tax, paid once.", 2)
    assert levy.simpler == (Simpler("tax", True), Simpler("fee", True))
    assert (pact.term, pact.pos, pact.locked, pact.definition) == ("Unity Pact", "phrase", True, "")


def test_csv_with_semicolons_and_a_byte_order_mark(tmp_path: Path) -> None:
    (sense,) = read_user_glossary(written(tmp_path, "own.csv", "\ufeffterm;definition\nlevy;A tax.\n"))
    assert (sense.term, sense.definition) == ("levy", "A tax.")


def test_json(tmp_path: Path) -> None:
    text = '[{"term": "levy", "definition": "A tax.", "simpler": ["tax"], "pos": "noun", "say": "LEV-ee"}]'
    (sense,) = read_user_glossary(written(tmp_path, "own.json", text))
    assert (sense.simpler, sense.say, sense.level) == ((Simpler("tax", True),), "LEV-ee", "C1")


def test_tbx_takes_the_english_terms_that_are_not_deprecated(tmp_path: Path) -> None:
    (sense,) = read_user_glossary(written(tmp_path, "own.tbx", TBX))
    assert (sense.term, sense.aliases, sense.definition) == ("levy", ("duty",), "A levy is a tax.")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.csv", "word,meaning\n", "a.csv:1: the heading has no field 'term'"),
        ("a.csv", "", "a.csv:1: the heading has no field 'term'"),
        ("a.csv", "term,definition\nlevy,\n", "a.csv:2: the field 'definition' is empty"),
        ("a.csv", "term,definition\n,A tax.\n", "a.csv:2: the field 'term' is empty"),
        ("a.csv", "term,definition\nlevy,A tax, paid once.\n", "a.csv:2: the row has more fields than the heading"),
        ("a.csv", "term,definition,locked\nlevy,A tax.,maybe\n", "a.csv:2: the field 'locked' holds 'maybe'"),
        ("a.csv", "term,definition,pos\nlevy,A tax.,thing\n", "a.csv:2: the field 'pos' holds 'thing'"),
        ("a.csv", "term,definition,colour\nlevy,A tax.,red\n", "a.csv:2: there is no field 'colour'"),
        ("a.csv", "term,definition\nlevy,A tax.\nlevy,A tax.\n", "a.csv:3: the term 'levy' is defined twice"),
        ("a.json", "[{]", "a.json:1: not JSON"),
        ("a.json", "{}", "a.json: the JSON is not a list"),
        ("a.json", "[3]", "a.json, entry 1: the entry is not an object"),
        ("a.json", '[{"term": "levy", "definition": 3}]', "a.json, entry 1: the field 'definition' is not a text"),
        ("a.json", '[{"term": "x", "definition": "y", "also": 3}]', "a.json, entry 1: the field 'also' is neither"),
        ("a.tbx", "<a>", "a.tbx:1: not XML"),
        ("a.tbx", "<a/>", "a.tbx: the XML has no termEntry"),
        ("a.tbx", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "a.tbx: the TBX declares entities"),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, name: str, text: str, message: str) -> None:
    with pytest.raises(LexiconError) as caught:
        read_user_glossary(written(tmp_path, name, text))
    assert str(caught.value).startswith(message)


def test_files_that_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedInput):
        read_user_glossary(written(tmp_path, "own.xls", ""))
    with pytest.raises(UnreadableInput):
        read_user_glossary(tmp_path / "missing.csv")
    with pytest.raises(UnreadableInput, match="is a folder"):
        read_user_glossary(tmp_path)
    (tmp_path / "latin.csv").write_bytes(b"term,definition\ncaf\xe9,x\n")
    with pytest.raises(UnreadableInput):
        read_user_glossary(tmp_path / "latin.csv")
