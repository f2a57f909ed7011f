"""Input that cannot be used: one clear line (what, where, what to do), status 1, and nothing half-written."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from pypdf import PdfWriter

Run = Callable[..., Result]

GERMAN = (
    "Der Bürgermeister sagte am Montag, dass die Brücke wegen der Arbeiten nicht vor dem Sommer "
    "geöffnet wird. Die Anwohner sind darüber nicht erfreut und haben sich bei der Stadt beschwert."
)
RUSSIAN = (
    "Мэр города сообщил в понедельник, что мост не откроют до лета из-за ремонта. "
    "Жители недовольны и уже пожаловались в городскую администрацию."
)


def pdf(*, password: str = "") -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


def bomb() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", bytes(300_000_000))
    return content.getvalue()


BAD: dict[str, tuple[str, bytes]] = {
    "empty": ("empty.txt", b""),
    "only blanks": ("blank.txt", b" \n\t\n  \n"),
    "binary": ("binary.txt", bytes(range(256)) * 40),
    "ten megabytes": ("long.txt", b"The mayor spoke to the council about the bridge again. " * 190_000),
    "encrypted PDF": ("secret.pdf", pdf(password="secret")),
    "truncated PDF": ("half.pdf", pdf()[:200]),
    "PDF without text": ("scan.pdf", pdf()),
    "DOCX that is a zip bomb": ("bomb.docx", bomb()),
    "DOCX that is none": ("fake.docx", b"PK\x03\x04 and no more"),
    "German": ("german.txt", GERMAN.encode()),
    "Russian": ("russian.txt", RUSSIAN.encode()),
}
WORDS_OF_MESSAGE = {
    "empty": "there is no text",
    "only blanks": "there is no text",
    "binary": "binary",
    "ten megabytes": "characters",
    "encrypted PDF": "password",
    "truncated PDF": "cut off",
    "PDF without text": "no text",
    "DOCX that is a zip bomb": "unpack",
    "DOCX that is none": "damaged",
    "German": "the language 'de', and only English can be rewritten",
    "Russian": "the language 'ru', and only English can be rewritten",
}


def assert_one_clear_line(result: Result, where: str) -> None:
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith(f"simplify: {where}: ")
    assert result.stderr.rstrip().endswith(")"), "the line says what to do"


@pytest.mark.parametrize("kind", BAD)
def test_brief_refuses(run: Run, tmp_path: Path, kind: str) -> None:
    name, content = BAD[kind]
    (tmp_path / name).write_bytes(content)
    result = run("brief", name)
    assert_one_clear_line(result, name)
    assert WORDS_OF_MESSAGE[kind] in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("command", ["score", "rewrite", "summarize", "explain"])
def test_every_command_refuses_an_empty_file(run: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    assert_one_clear_line(run(command, "empty.txt"), "empty.txt")


@pytest.mark.parametrize("command", ["brief", "score", "rewrite", "summarize", "explain"])
def test_a_missing_file(run: Run, command: str) -> None:
    result = run(command, "missing.txt")
    assert_one_clear_line(result, "missing.txt")
    assert "there is no such file" in result.stderr


def test_a_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    result = run("brief", "folder")
    assert_one_clear_line(result, "folder")
    assert "this is a folder" in result.stderr


def test_an_encoding_that_cannot_be_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "odd.txt").write_bytes("Мэр города".encode("utf-16-be") * 9 + b"\x00\xd8\x00\x00\xff" * 30)
    assert_one_clear_line(run("brief", "odd.txt"), "odd.txt")


def test_windows_quotes_are_read_and_not_garbled(run: Run, tmp_path: Path) -> None:
    text = "“We don’t know,” the café’s owner said. “Nobody has told us anything about the bridge.”\n"
    (tmp_path / "old.txt").write_bytes(text.encode("windows-1252"))
    result = run("rewrite", "old.txt")
    assert result.exit_code == 0
    assert "café" in result.stdout
    assert "“Nobody has told us anything about the bridge.”" in result.stdout


@pytest.mark.parametrize("title", ["../../secret", "a\x07bell", "two\nlines"])
def test_a_title_that_leads_elsewhere(run: Run, tmp_path: Path, title: str) -> None:
    (tmp_path / "a.txt").write_text("The mayor opened the bridge on Monday. It was closed for a year.")
    result = run("brief", "a.txt", "--title", title)
    assert_one_clear_line(result, "title")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_source_name_with_control_characters(run: Run) -> None:
    result = run("brief", "no\x1b[31mfile\n.txt")
    assert result.exit_code == 1
    assert "\x1b" not in result.stderr
    assert result.stderr.count("\n") == 1


def test_scripts_and_remote_images_of_a_page_are_not_taken_over(run: Run, tmp_path: Path) -> None:
    paragraphs = "".join(
        f"<p>The mayor of Brackwater said on Monday that bridge {number} would be closed for repairs.</p>"
        for number in ("one", "two", "three", "four")
    )
    (tmp_path / "page.html").write_text(
        "<html><head><title>Bridges closed</title><script>steal()</script></head><body><article>"
        f"<h1>Bridges closed</h1><img src='http://example.invalid/spy.png' onerror='steal()'>{paragraphs}"
        "<p>The mayor said that the <a href='javascript:steal()'>plans</a> were ready in May.</p>"
        "<script>steal()</script></article></body></html>"
    )
    formats = ("html", "json", "embed", "docx")
    result = run("brief", "page.html", *(part for one in formats for part in ("--format", one)))
    assert (result.exit_code, result.stderr) == (0, "")
    for made in ("page.html", "page.json", "page.embed.html", "page.docx"):
        content = (tmp_path / "out" / made).read_bytes()
        if made.endswith(".docx"):
            with zipfile.ZipFile(io.BytesIO(content)) as file:
                content = b"".join(file.read(name) for name in file.namelist())
        assert b"steal()" not in content
        assert b"javascript:" not in content
        assert b"example.invalid" not in content


def test_a_briefing_in_json_is_shown_again_and_not_simplified_again(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The mayor opened the bridge on Monday. It was closed for a year.")
    assert run("brief", "a.txt", "--level", "a2", "--format", "json", "--format", "html").exit_code == 0
    page = (tmp_path / "out" / "a.html").read_bytes()
    result = run("brief", Path("out") / "a.json", "--out", "again", "--format", "html")
    assert (result.exit_code, result.stderr) == (0, "")
    assert (tmp_path / "again" / "a.html").read_bytes() == page


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"schema": 99}', "this briefing has schema 99, and this version of simplify knows schema 1"),
        ("{", "this is not JSON"),
        ('{"schema": 1}', "this briefing is damaged"),
    ],
)
def test_a_briefing_that_cannot_be_read(run: Run, tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "b.json").write_text(content)
    result = run("brief", "b.json")
    assert_one_clear_line(result, "b.json")
    assert message in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["b.json"]
    assert_one_clear_line(run("brief", "missing.json"), "missing.json")


def test_a_glossary_without_words_is_said_and_the_other_files_are_made(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The dog ran home. It was tired.")
    result = run("brief", "a.txt", "--format", "moodle-glossary", "--format", "docx")
    assert result.exit_code == 1
    assert result.stdout == str(Path("out") / "a.docx") + "\n"
    assert result.stderr == (
        "simplify: a: this briefing has no words to know, so there is no glossary to import "
        "(leave out moodle-glossary, or choose an easier level)\n"
    )


def test_one_bad_file_does_not_stop_the_others(run: Run, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("The mayor opened the bridge on Monday. It was closed for a year.")
    (tmp_path / "bad.txt").write_bytes(b"")
    result = run("brief", "bad.txt", "missing.txt", "good.txt", "--format", "json")
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 2
    assert result.stdout == str(Path("out") / "good.json") + "\n"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["good.json"]


def test_another_language_gets_its_counts_and_no_formula_made_for_english(run: Run, tmp_path: Path) -> None:
    (tmp_path / "german.txt").write_text(GERMAN * 3, encoding="utf-8")
    result = run("score", "german.txt", "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    scores = json.loads(result.stdout)["scores"]
    assert (scores["sentences"], scores["words"]) == (6, 90)
    assert {(one["value"], one["why"]) for one in scores["formulas"]} == {
        (None, "the formulas are made for English, and this text is in another language")
    }
