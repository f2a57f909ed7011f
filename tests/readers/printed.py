"""PDF files for tests, written by hand so that they need neither fonts nor another program."""

from __future__ import annotations

from collections.abc import Sequence

Placed = tuple[float, float, float, str]
"""A line: its place from the left and the bottom in points, the size of its letters, its text."""


def pdf(pages: Sequence[Sequence[Placed]], *, title: str = "", picture: bool = False) -> bytes:
    """A PDF with these lines on its pages, in Latin-1; with `picture`, a picture on each page."""
    objects = [b"", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    image = ""
    if picture:
        objects.append(_stream(b"\x80", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
                                        "/BitsPerComponent 8 "))  # fmt: skip
        image = "/XObject << /I 4 0 R >>"
    kids: list[int] = []
    for lines in pages:
        drawn = "".join(
            f"BT /F {size} Tf 1 0 0 1 {x} {y} Tm ({_escaped(text)}) Tj ET\n" for x, y, size, text in lines
        ) + ("q 100 0 0 100 50 300 cm /I Do Q\n" if picture else "")
        objects.append(_stream(drawn.encode("cp1252"), ""))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents {len(objects)} 0 R "
            f"/Resources << /Font << /F 3 0 R >> {image} >> >>".encode()
        )
        kids.append(len(objects))
    objects.append(f"<< /Title ({_escaped(title)}) >>".encode("cp1252"))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>".encode()
    out = b"%PDF-1.4\n"
    places: list[int] = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (len(objects) + 1, len(objects))
    return out + b"startxref\n%d\n%%%%EOF\n" % table


def _stream(content: bytes, about: str) -> bytes:
    return f"<< {about}/Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
