"""From bytes to characters: byte order marks, UTF-8, and only then a guess that has to look like language.

A wrong guess gives mojibake ("donâ€™t"), which every later step would carry on. So a guess is accepted only
when its unusual characters stand where writers put them, and otherwise the file is refused.
"""

from __future__ import annotations

import codecs
import logging
import re

from simplify.errors import TooLarge, UnreadableInput

logger = logging.getLogger(__name__)

LONGEST_TEXT = 5_000_000
"""The largest text that is read, in characters."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL_BYTES = bytes({*range(0, 9), *range(14, 27), *range(28, 32), 127})
_MOJIBAKE = re.compile("[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}")
_REMEDY = "save it as UTF-8 text"


def decoded(data: bytes, *, where: str = "", charset: str = "") -> tuple[str, tuple[str, ...]]:
    """The text in `data` and remarks on how it was found. `charset` is what the carrier of the bytes claims.

    Raises UnreadableInput for binary data and for an encoding that cannot be told, TooLarge over
    `LONGEST_TEXT` characters.
    """
    text, notes = _decoded(data, where, charset)
    if len(text) > LONGEST_TEXT:
        raise too_large(len(text), where)
    mended, number = without_mojibake(text)
    if number:
        notes += (f"garbled characters repaired: {number}",)
    return mended, notes


def too_large(characters: int, where: str) -> TooLarge:
    """The error for a text of so many characters."""
    return TooLarge(
        f"the text has {characters:,} characters, more than the limit of {LONGEST_TEXT:,}",
        where=where,
        remedy="give one article at a time",
    )


def without_mojibake(text: str) -> tuple[str, int]:
    """`text` with UTF-8 that someone once read as Windows-1252 put right ("â€™" → "’"), and how many."""
    number = 0

    def mend(match: re.Match[str]) -> str:
        nonlocal number
        for end in range(len(match[0]), 1, -1):
            head, rest = match[0][:end], match[0][end:]
            try:
                sign = b"".join(_byte_of(character) for character in head).decode("utf-8")
            except (UnicodeDecodeError, UnicodeEncodeError):
                continue
            if len(sign) == 1:
                number += 1
                return sign + rest
        return match[0]

    return _MOJIBAKE.sub(mend, text), number


def _byte_of(character: str) -> bytes:
    # Windows-1252 leaves five bytes undefined; readers pass them through as control characters.
    return bytes([ord(character)]) if ord(character) < 256 else character.encode("cp1252")


def _decoded(data: bytes, where: str, charset: str) -> tuple[str, tuple[str, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), ()
            except UnicodeDecodeError as problem:
                what = f"the file is marked as {encoding.removesuffix('-sig').upper()} but is not"
                raise UnreadableInput(what, where=where, remedy=_REMEDY) from problem
    if wide := _wide_encoding(data):
        return data.decode(wide), ()
    if is_binary(data):
        raise UnreadableInput(
            "this is binary data, not text", where=where, remedy="give a text, HTML, PDF or DOCX file"
        )
    for encoding in ("utf-8", charset):
        try:
            if encoding:
                return data.decode(encoding), ()
        except (UnicodeDecodeError, LookupError):
            continue
    return _damaged_utf8(data) or _guessed(data, where)


def is_binary(data: bytes) -> bool:
    """Whether `data` holds a NUL or more control characters than any text does."""
    head = data[:65536]
    controls = len(head) - len(head.translate(None, _CONTROL_BYTES))
    return 0 in head or controls * 100 > len(head)


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of Western text is NUL."""
    head = data[:4096]
    if len(data) % 2 or len(head) < 4 or 0 not in head:
        return ""
    for encoding, high in (("utf-16-le", head[1::2]), ("utf-16-be", head[0::2])):
        if high.count(0) * 10 >= len(high) * 7:
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            return "" if "\0" in text else encoding
    return ""


def _damaged_utf8(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """UTF-8 with a few broken bytes, as from a cut download; None when it is more likely something else."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    sound = sum(1 for character in text if ord(character) > 127) - broken
    return (text, ()) if sound >= 10 * broken else None


def _guessed(data: bytes, where: str) -> tuple[str, tuple[str, ...]]:
    from charset_normalizer import from_bytes

    candidates = ["cp1252", "mac_roman"]
    best = from_bytes(data[:200_000]).best()
    if best is not None:
        candidates.append(best.encoding)
    ranked: list[tuple[float, int, str, str]] = []
    for place, encoding in enumerate(candidates):
        try:
            text = data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        ranked.append((_strangeness(text), place, encoding, text))
    if not ranked or min(ranked)[0] > 0.25:
        raise UnreadableInput("the encoding of the text cannot be told", where=where, remedy=_REMEDY)
    _, _, encoding, text = min(ranked)
    logger.info("%s: decoded as %s", where or "text", encoding)
    return text, (f"the text is not UTF-8; it was read as {encoding.replace('_', '-')}",)


def _strangeness(text: str) -> float:
    """The share, from 0 to 1, of the characters beyond ASCII that stand where no writer puts them."""
    unusual = list(re.finditer(r"[^\x00-\x7f]", text))
    accented = sum(1 for match in unusual if match[0].isalpha() and ord(match[0]) < 0x250)
    if accented * 10 > 3 * sum(map(str.isalpha, text)):  # no language in Latin letters has so many accents
        return 1.0
    odd = sum(1 for match in unusual if _is_odd(text, match.start()))
    return odd / len(unusual) if unusual else 0.0


def _is_odd(text: str, at: int) -> bool:
    sign = text[at]
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if sign.isalpha():
        if sign.isupper() or sign in "ªº":  # a capital begins a word or stands among capitals
            return before.islower() or (bool(before) and not before.isalpha() and not after.isalpha())
        # Small letters of one word share a script.
        return any(near.isalpha() and (ord(near) > 0x24F) != (ord(sign) > 0x24F) for near in (before, after)) or (
            not before.isalpha() and not after.isalpha() and sign not in "àéèóòúíáàâêôûùìœæøåäöü"
        )
    if sign in "“‘„«¿¡£€$":
        return before.isalpha() and sign not in "«"
    if sign in "’”»":
        return before.isspace() and after.isalpha() and sign == "”"
    return sign not in "–—…•·°½¼¾²³©®™§\u00a0×±´"
