"""The glossary file, walked as Moodle's import form walks it: what arrives, what is linked, what is refused."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from simplify.errors import OutputError
from simplify.model import Briefing, Citation, Entry, Span, Statement
from simplify.rendering import render
from tests.rendering import briefings

SETTINGS = "NAME INTRO INTROFORMAT SHOWSPECIAL SHOWALPHABET SHOWALL GLOBALGLOSSARY ENTBYPAGE DISPLAYFORMAT".split()


@dataclass(frozen=True)
class Imported:
    """An entry as it stands in the course afterwards."""

    concept: str
    definition: str
    format: str
    linked: str
    case_sensitive: str
    full_match: str
    aliases: tuple[str, ...]
    categories: tuple[str, ...]


class Definition(HTMLParser):
    """The words of a definition; elements that were left open show in `open`."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.open = "", list[str]()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def imported(content: bytes) -> tuple[list[Imported], list[str]]:
    """The entries that the import takes, and the concepts that it rejects: empty ones and those already there."""
    info = ElementTree.fromstring(content).find("INFO")
    assert info is not None
    assert [name for name in SETTINGS if info.find(name) is None or not info.findtext(name)] == []
    assert len(info.findtext("NAME") or "") <= 255
    taken: set[str] = set()
    made, rejected = [], []
    entries = info.find("ENTRIES")
    assert entries is not None
    for entry in entries.iterfind("ENTRY"):
        concept, definition = (entry.findtext("CONCEPT") or "").strip(), entry.find("DEFINITION")
        assert definition is not None
        assert list(definition) == [], "a definition must be text, or the whole import stops"
        duplicate = concept if entry.findtext("CASESENSITIVE") == "1" else concept.lower()
        if not concept or not definition.text or duplicate in taken or len(concept) > 255:
            rejected.append(concept)
            continue
        taken |= {concept, concept.lower()}
        one = Imported(
            concept,
            definition.text,
            *(entry.findtext(name) or "" for name in ("FORMAT", "USEDYNALINK", "CASESENSITIVE", "FULLMATCH")),
            aliases=tuple(alias.findtext("NAME") or "" for alias in entry.iterfind("ALIASES/ALIAS")),
            categories=tuple(one.findtext("NAME") or "" for one in entry.iterfind("CATEGORIES/CATEGORY")),
        )
        assert all(0 < len(name) <= 255 for name in (*one.aliases, *one.categories))
        made.append(one)
    return made, rejected


def with_glossary(*entries: Entry) -> Briefing:
    return replace(briefings.harbour(), glossary=entries)


def entry(term: str, meaning: str = "It is a thing.", **more: object) -> Entry:
    definition = Statement(meaning, (Citation(f"{term}/noun/1"),), "glossary", added=True)
    return Entry(term, definition, "lexicon", (Span(0, 4),), **more)  # type: ignore[arg-type]


def test_every_word_arrives() -> None:
    briefing = briefings.harbour()
    made, rejected = imported(render(briefing, "moodle-glossary"))
    assert rejected == []
    assert [one.concept for one in made] == [one.term for one in briefing.glossary]
    assert {(one.format, one.full_match, one.case_sensitive) for one in made} == {("1", "1", "0")}
    assert [one.concept for one in made if one.linked == "0"] == ["flagship"]
    assert [one.categories for one in made if one.linked == "0"] == [("Needs an editor",)]


def test_a_definition_says_where_it_is_from() -> None:
    made, _ = imported(render(briefings.harbour(), "moodle-glossary"))
    texts = {one.concept: " ".join(Definition(one.definition).text.split()) for one in made}
    article = "of “Ferry firm suspends night crossings after engine-room fire” by Hanna Lindqvist, 12 March 2026."
    assert texts["allegation"] == (
        "An allegation is a statement that someone did something wrong, without proof yet. Easier: claim. "
        "Say: al-uh-GAY-shun (noun) "
        "In the article: “Chief executive Margaret Oduya rejected the allegation.” [9] "
        "Meaning from the word list of simplify (lexicon:allegation), not from the article. "
        f"Used in sentence 9 {article}"
    )
    assert texts["thermal event"] == (
        "Norrow Lines uses the words “thermal event” for the fire on its ship. "
        "People do not agree on this word. "
        "This is the company's own name for it. Passengers and the union call it a fire. "
        f"Meaning from the article [3]. Used in sentence 3 {article}"
    )
    assert texts["fuel line"].startswith("The fuel line is the pipe that brings fuel to the engine. Meaning from your")
    assert texts["flagship"].startswith("This word needs an editor. It can mean: the most important ship of")


def test_every_definition_is_whole_html() -> None:
    for name in ("harbour", "hostile"):
        for one in imported(render(briefings.ALL[name](), "moodle-glossary"))[0]:
            assert Definition(one.definition).open == []


def test_hostile_text_stays_text() -> None:
    content = render(briefings.hostile(), "moodle-glossary").decode("utf-8")
    assert not set(content) & {"\x00", "\x1b", "\u202e"}
    (one,), _ = imported(content.encode("utf-8"))
    assert "<script" not in one.definition
    assert "<img" not in one.definition
    assert "javascript:" not in content
    assert one.concept.startswith("<script>alert(1)</script>")


def test_aliases_are_other_forms_and_link_one_entry_only() -> None:
    levy = entry("levy", forms=("levies", "Levies", "tax", "fee"), topics=("economy",))
    tax = entry("tax", forms=("taxes", "fee"))
    made, _ = imported(render(with_glossary(levy, tax), "moodle-glossary"))
    assert [(one.concept, one.aliases, one.categories) for one in made] == [
        ("levy", ("levies", "fee"), ("Economy",)),
        ("tax", ("taxes",), ()),
    ]


def test_initials_are_matched_with_their_case_and_named_in_full() -> None:
    who = entry("WHO", forms=("World Health Organization",), expansion="World Health Organization")
    ((made,), _) = imported(render(with_glossary(who), "moodle-glossary"))
    assert (made.case_sensitive, made.aliases) == ("1", ("World Health Organization",))


def test_a_term_with_two_meanings_is_one_entry_and_other_meanings_are_told() -> None:
    noun = entry("charge", "A charge is an official claim that someone broke the law.", topics=("law",))
    verb = entry("Charge", "To charge someone means to ask for money.", other_senses=("To charge means to run at.",))
    (made,), rejected = imported(render(with_glossary(noun, verb), "moodle-glossary"))
    assert rejected == []
    assert made.concept == "charge"
    text = Definition(made.definition).text
    assert text.index("someone broke the law.") < text.index("ask for money.")
    assert "In other texts it can mean something else: To charge means to run at." in text


def test_what_is_too_long_for_the_database_is_cut() -> None:
    long = entry("a" * 300, forms=("b" * 300,))
    briefing = replace(
        with_glossary(long), title="word " * 80, summary=replace(briefings.harbour().summary, headline="")
    )
    (made,), _ = imported(render(briefing, "moodle-glossary"))
    assert made.concept == "a" * 254 + "…"
    assert made.aliases == ()


def test_without_words_to_know_there_is_nothing_to_import() -> None:
    with pytest.raises(OutputError, match=r"note\.txt: this briefing has no words to know"):
        render(briefings.bare(), "moodle-glossary")
