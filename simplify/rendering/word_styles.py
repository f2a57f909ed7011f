"""Page, styles and hidden parts of a Word document: the profile's type, the theme's colours, the language.

ECMA-376 fixes the order of elements inside properties; where python-docx does not put them in, it is kept here by hand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from simplify.rendering.templating import style
from simplify.rendering.theme import Colours
from simplify.settings import Settings

PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height in millimetres."""

REGIONS = {"a4": "en-GB", "letter": "en-US"}
"""Word checks the spelling of a region's English only; the paper tells which is likelier."""

_WORD = "http://schemas.microsoft.com/office/word"
_SYMBOL_FONTS = ("Symbol", "Wingdings", "Courier New")


@dataclass(frozen=True, slots=True)
class Type:
    """The typeface of a profile: sizes in points, letter spacing in em, a second family where the first is missing."""

    family: str
    instead: str
    size: float
    small: float
    leading: float
    letters: float

    @classmethod
    def of(cls, settings: Settings) -> Type:
        """What the style sheet of the profile says."""
        sheet = style(f"profiles/{settings.profile}.css", settings)

        def value(name: str, usual: float) -> float:
            found = re.search(rf"--{name}:\s*([\d.]+)", sheet)
            return float(found.group(1)) if found else usual

        family = re.search(r'--family:\s*"([^"]+)"(?:,\s*"?([\w ]+))?', sheet)
        return cls(
            family.group(1) if family else "Verdana",
            (family.group(2) if family else "") or "Verdana",
            value("print", 12.5),
            value("print-small", 12),
            value("leading", 1.5),
            value("letters", 0),
        )


def set_page(section: Any, paper: str) -> None:
    """Paper and margins."""
    from docx.shared import Mm

    width, height = PAPERS[paper]
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin, section.bottom_margin = Mm(27), Mm(24)
    section.header_distance = section.footer_distance = Mm(12)


def set_styles(document: Any, kind: Type, colours: Colours) -> None:
    """Sizes of the profile, colours of the theme, no italics and no capitals anywhere."""
    from docx.enum.style import WD_STYLE_TYPE

    styles, gap = document.styles, kind.size * 0.75
    _set_style(styles["Normal"], kind, kind.size, colours.ink, after=gap)
    for level, factor in enumerate((1.75, 1.4, 1.2, 1.1, 1.05, 1.0), start=1):
        made, before = styles[f"Heading {level}"], kind.size * (0 if level == 1 else 1.4)
        _set_style(made, kind, kind.size * factor, colours.ink, bold=True, before=before, after=gap / 2)
        made.paragraph_format.keep_with_next = True
    for name in ("List Bullet", "List Bullet 2"):
        _set_style(styles[name], kind, kind.size, colours.ink, after=gap / 2)
    for name, size, colour in (
        ("Gist", kind.size * 1.15, colours.ink),
        ("Set-off Quote", kind.size, colours.ink),
        ("Fact", kind.small, colours.soft),
        ("Word", kind.size, colours.ink),
        ("Cell", kind.small, colours.ink),
        ("Running", kind.small, colours.soft),
    ):
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = styles["Normal"]
        before, after = gap if name == "Word" else 0, 0 if name in {"Cell", "Running"} else gap / 2
        _set_style(made, kind, size, colour, bold=name == "Gist", before=before, after=after)
    styles["Word"].paragraph_format.keep_with_next = True
    styles["Set-off Quote"].paragraph_format.left_indent = points(24)
    for name, colour, bold in (
        ("Strong", "", True),
        ("Evidence", colours.soft, False),
        ("Link", colours.accent, False),
        ("Explanation", colours.ink, False),
        ("Remark", colours.ink, True),
    ):
        made = styles[name] if name in styles else styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        made.font.bold, made.font.italic = bold or None, None
        if colour:
            made.font.color.rgb = colour_of(colour)
        made.font.underline = True if name == "Link" else None
        if name in {"Explanation", "Remark"}:
            shade = element("w:shd", val="clear", color="auto", fill=colours.mark.lstrip("#"))
            made.element.get_or_add_rPr().append(shade)


def _set_style(
    made: Any, kind: Type, size: float, colour: str, *, bold: bool = False, before: float = 0, after: float = 0
) -> None:
    """A paragraph style that takes nothing over from the template's own letters."""
    properties = made.element.get_or_add_rPr()
    for child in list(properties):
        properties.remove(child)
    properties.append(element("w:rFonts", **dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), kind.family)))
    made.font.bold, made.font.size, made.font.color.rgb = bold, points(size), colour_of(colour)
    properties.append(element("w:szCs", val=str(round(size * 2))))
    if kind.letters:
        spacing = element("w:spacing", val=str(round(kind.letters * size * 20)))
        properties.insert_element_before(spacing, "w:w", "w:kern", "w:position", "w:sz", "w:szCs")
    form = made.paragraph_format
    form.space_before, form.space_after, form.line_spacing = points(before), points(after), kind.leading
    form.widow_control = True


def set_language(document: Any, language: str) -> None:
    """The language of everything that names none itself, and the mode of a Word that is not older than 2013."""
    defaults = document.styles.element.find(name_of("w:docDefaults")).find(name_of("w:rPrDefault"))
    properties = defaults.find(name_of("w:rPr"))
    properties.remove(properties.find(name_of("w:lang")))
    properties.append(element("w:lang", val=language, eastAsia=language, bidi="ar-SA"))
    compat = element("w:compat")
    compat.append(element("w:compatSetting", name="compatibilityMode", uri=_WORD, val="15"))
    settings = document.settings.element
    for old, new in (
        ("w:themeFontLang", element("w:themeFontLang", val=language)),
        ("w:compat", compat),
    ):
        settings.replace(settings.find(name_of(old)), new)


def set_parts(document: Any, kind: Type) -> None:
    """The list of fonts, with one to take where the profile's is missing; and no thumbnail of another document."""
    parse: Any = import_module("lxml.etree").fromstring
    package = document.part.package
    for key in [key for key, relation in package.rels.items() if relation.reltype.endswith("/thumbnail")]:
        package.rels.pop(key)
    for part in package.iter_parts():
        if part.partname != "/word/fontTable.xml":
            continue
        fonts = parse(part.blob)
        for font in list(fonts):
            if font.get(name_of("w:name")) not in _SYMBOL_FONTS:
                fonts.remove(font)
        font = element("w:font", name=kind.family)
        font.append(element("w:altName", val=kind.instead))
        font.append(element("w:family", val="swiss"))
        fonts.append(font)
        part._blob = _serialized(fonts)


def _serialized(part: Any) -> bytes:
    serialize: Any = import_module("lxml.etree").tostring
    made: bytes = serialize(part, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


def element(tag: str, **attributes: str) -> Any:
    """An element; `tag` has its prefix (`w:tab`), the attributes are of the same kind (`w:val`)."""
    from docx.oxml import OxmlElement

    made: Any = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(name_of(f"w:{name}"), value)
    return made


def name_of(tag: str) -> str:
    """A name with its namespace written out."""
    from docx.oxml.ns import qn

    return str(qn(tag))


def points(size: float) -> Any:
    """A length in points, to the half point, the smallest step of a type size."""
    from docx.shared import Pt

    return Pt(round(size * 2) / 2)


def colour_of(colour: str) -> Any:
    """A `#rrggbb` colour."""
    from docx.shared import RGBColor

    return RGBColor.from_string(colour.lstrip("#").upper())
