"""An archival PDF: PDF/A-3a and PDF/UA-1 in one file, with the briefing's data inside.

Archives and public bodies ask for PDF/A (ISO 19005-3), readers with assistive technology need PDF/UA (ISO 14289-1).
A file can be both when its metadata says so twice: PDF/A allows only properties that it knows or that the file itself
describes, so the mark of PDF/UA comes with a description of its schema. WeasyPrint writes the one mark; the other is
put into the same block of metadata, because validators read the first block only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from simplify.rendering.packing import FIRST, epoch

VARIANT = "pdf/a-3a"

_END = b"</rdf:RDF>"
_RDF = b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
_UNIVERSAL_ACCESS = b"""\
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>\
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file to attach. Programs open it by its `name`; the ending of the name tells its kind."""

    name: str
    content: bytes
    description: str


def attachment(enclosure: Enclosure, fetcher: Any) -> Any:
    """The enclosure as WeasyPrint attaches it: as the data that the document shows (AFRelationship Data)."""
    from io import BytesIO

    from weasyprint import Attachment

    moment = epoch() or FIRST
    return Attachment(
        file_obj=BytesIO(enclosure.content),
        name=enclosure.name,
        description=enclosure.description,
        created=moment,
        modified=moment,
        relationship="Data",
        url_fetcher=fetcher,
    )


def finish(pdf: Any) -> None:
    """Say in the metadata of a PDF/A that it is PDF/UA, too, and name each enclosed file once.

    Raises ValueError when the metadata has no block.
    """
    number = int(pdf.catalog["Metadata"].split()[0])
    stream = pdf.objects[number].stream
    content = b"\n".join(stream)
    head, found, tail = content.partition(_END)
    if not found or _RDF not in head:
        raise ValueError("the metadata has no rdf:RDF")
    stream[:] = [head + _UNIVERSAL_ACCESS + _END + tail]
    pdf.catalog["AF"][:] = list(dict.fromkeys(pdf.catalog["AF"]))
