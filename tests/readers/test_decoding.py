"""Encodings are told, never guessed into mojibake."""

from __future__ import annotations

import random

import pytest

from simplify.errors import TooLarge, UnreadableInput
from simplify.readers.decoding import LONGEST_TEXT, decoded, without_mojibake

ENGLISH = "“Don’t go,” she said – a £5 café in Zürich… “I was ‘there’,” he added.\n"
RUSSIAN = "Река вышла из берегов, и старый мост закрыли. Я и ты видели это сами.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_without_a_remark(encoding: str) -> None:
    assert decoded(ENGLISH.encode(encoding)) == (ENGLISH, ())


@pytest.mark.parametrize(
    ("text", "encoding", "shown"),
    [
        (ENGLISH, "cp1252", "cp1252"),
        (ENGLISH, "mac_roman", "mac-roman"),
        (RUSSIAN, "cp1251", "cp1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
    ],
)
def test_older_encodings_are_told_and_named(text: str, encoding: str, shown: str) -> None:
    assert decoded(text.encode(encoding)) == (text, (f"the text is not UTF-8; it was read as {shown}",))


def test_a_stated_encoding_is_used() -> None:
    assert decoded("Größe".encode("latin-1"), charset="iso-8859-1") == ("Größe", ())
    assert decoded("Größe".encode(), charset="iso-8859-1") == ("Größe", ())


def test_a_cut_character_at_the_end_does_not_spoil_the_rest() -> None:
    text, notes = decoded((ENGLISH * 5).encode()[:-1] + "é".encode()[:1])
    assert (text, notes) == ((ENGLISH * 5)[:-1] + "\ufffd", ())


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"abc\x00def", "this is binary data, not text"),
        (random.Random(1).randbytes(3000), "this is binary data, not text"),
        (bytes(range(128, 256)) * 4, "the encoding of the text cannot be told"),
        (b"\xff\xfeabc", "the file is marked as UTF-16 but is not"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, what: str) -> None:
    with pytest.raises(UnreadableInput) as refusal:
        decoded(data, where="a.txt")
    assert (refusal.value.what, refusal.value.where) == (what, "a.txt")
    assert refusal.value.remedy


def test_a_text_over_the_limit_is_refused() -> None:
    with pytest.raises(TooLarge, match="10,000,000 characters, more than the limit of 5,000,000"):
        decoded(b"a" * (2 * LONGEST_TEXT))


def test_mojibake_is_put_right() -> None:
    assert without_mojibake(ENGLISH.encode().decode("latin-1")) == (ENGLISH, 12)
    assert without_mojibake("Itâ€™s a cafÃ©") == ("It’s a café", 2)
    assert without_mojibake("Âge, château, Ã la carte") == ("Âge, château, Ã la carte", 0)
