"""Pages from the web: what is refused, what is limited, and that the checked address is the one that is used."""

from __future__ import annotations

import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from simplify.errors import FetchRefused, TooLarge, UnsupportedInput
from simplify.readers import read, read_url
from simplify.readers.url import LARGEST_PAGE, fetch, is_public

PAGE = b"<title>Flood</title><article><h1>Flood</h1><p>The river rose all night, and the bridge closed.</p></article>"


class Handler(BaseHTTPRequestHandler):
    """A small site with everything that a fetch can meet."""

    def do_GET(self) -> None:
        path, _, number = self.path.partition("/hop/")
        if number:
            self.answer(302, b"", Location=f"/hop/{int(number) - 1}" if number != "0" else "/page")
        elif path == "/page":
            self.answer(200, PAGE, Content_Type="text/html; charset=utf-8")
        elif path == "/note.txt":
            self.answer(200, "Größe zählt.".encode("latin-1"), Content_Type="text/plain; charset=iso-8859-1")
        elif path == "/note.md":
            self.answer(200, b"# Flood\n\nThe river rose.", Content_Type="text/plain")
        elif path == "/picture":
            self.answer(200, b"\x89PNG", Content_Type="image/png")
        elif path == "/packed":
            self.answer(200, b"...", Content_Encoding="gzip")
        elif path == "/out":
            self.answer(301, b"", Location="file:///etc/hostname")
        elif path == "/large":
            self.answer(200, b"", Content_Length=str(LARGEST_PAGE + 1))
        elif path == "/short":
            self.answer(200, b"half", Content_Length="8")
        elif path == "/slow":
            self.send_response(200)
            self.end_headers()
            for _ in range(100):
                self.wfile.write(b"a")
                time.sleep(0.05)
        else:
            self.answer(404, b"")

    def answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except OSError:
            self.close_connection = True


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_page_is_read(site: str) -> None:
    document = read_url(f"{site}/page", allow_private=True)
    assert document.text == "Flood\n\nThe river rose all night, and the bridge closed."
    assert (document.source.name, document.source.uri, document.source.media_type) == (
        "page", f"{site}/page", "text/html",
    )  # fmt: skip
    assert read(f"{site}/page", allow_private=True) == document


def test_the_stated_encoding_is_used(site: str) -> None:
    assert read_url(f"{site}/note.txt", allow_private=True).text == "Größe zählt."


def test_the_ending_tells_more_than_a_type_of_plain_text(site: str) -> None:
    assert read_url(f"{site}/note.md", allow_private=True).source.media_type == "text/markdown"


def test_redirects_are_followed_up_to_the_limit(site: str) -> None:
    assert fetch(f"{site}/hop/4", allow_private=True).url == f"{site}/page"
    with pytest.raises(FetchRefused, match="redirects more than 5 times"):
        fetch(f"{site}/hop/5", allow_private=True)


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("/missing", "the server answered 404 Not Found"),
        ("/out", "addresses that begin with file: are not fetched"),
        ("/packed", "the server packs the page as gzip though it was asked not to"),
        ("/short", "it could not be fetched: IncompleteRead(4 bytes read, 4 more expected)"),
    ],
)
def test_answers_that_cannot_be_used(site: str, path: str, what: str) -> None:
    with pytest.raises(FetchRefused) as refusal:
        fetch(site + path, allow_private=True)
    assert refusal.value.what == what
    assert refusal.value.where and refusal.value.remedy


def test_a_type_that_no_reader_takes_is_refused(site: str) -> None:
    with pytest.raises(UnsupportedInput, match="content of the type image/png cannot be read"):
        read_url(f"{site}/picture", allow_private=True)


def test_a_large_page_is_refused(site: str) -> None:
    with pytest.raises(TooLarge, match="larger than the limit of 10,000,000 bytes"):
        fetch(f"{site}/large", allow_private=True)


def test_a_server_that_sends_byte_by_byte_is_cut_off(site: str) -> None:
    start = time.monotonic()
    with pytest.raises(FetchRefused, match="it took too long"):
        fetch(f"{site}/slow", allow_private=True, wait=0.3)
    assert time.monotonic() - start < 2


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://0/",
        "http://2130706433/",
        "http://169.254.169.254/latest/meta-data",
        "http://10.0.0.1/",
        "http://[::ffff:192.168.0.1]/",
        "http://[64:ff9b::7f00:1]/",
    ],
)
def test_private_addresses_are_refused_without_a_connection(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket, "create_connection", refuse)
    with pytest.raises(FetchRefused, match="not on the public internet"):
        fetch(url)


@pytest.mark.parametrize(
    ("url", "what"),
    [
        ("ftp://example.org/", "addresses that begin with ftp: are not fetched"),
        ("http:///page", "this is not an address"),
        ("http://[::1", "this is not an address"),
        ("http://example.org:99999/", "this is not an address"),
        ("http://example.org/a b", "this is not an address"),
        ("http://user:word@example.org/", "an address with a user name or password is not fetched"),
    ],
)
def test_what_is_no_address_is_refused(url: str, what: str) -> None:
    with pytest.raises(FetchRefused) as refusal:
        fetch(url)
    assert refusal.value.what == what
    assert "word" not in str(refusal.value.where)


Found = list[tuple[int, int, int, str, tuple[str, int]]]


def resolver(*answers: list[str]) -> Callable[..., Found]:
    """A name server that gives each of these answers in turn."""
    rest = list(answers)

    def getaddrinfo(host: str, port: int, **_: object) -> Found:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in rest.pop(0)]

    return getaddrinfo


def test_one_private_address_among_public_ones_is_enough_to_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", resolver(["93.184.215.14", "10.0.0.1"]))
    with pytest.raises(FetchRefused, match=r"10\.0\.0\.1"):
        fetch("http://example.org/")


def test_the_connection_goes_to_the_address_that_was_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, int]] = []

    def connect(address: tuple[str, int], timeout: float) -> socket.socket:
        asked.append(address)
        raise ConnectionRefusedError(111, "Connection refused")

    # A name that is resolved a second time would now lead inside.
    monkeypatch.setattr(socket, "getaddrinfo", resolver(["93.184.215.14"], ["127.0.0.1"]))
    monkeypatch.setattr(socket, "create_connection", connect)
    with pytest.raises(FetchRefused, match="Connection refused"):
        fetch("http://example.org/")
    assert asked == [("93.184.215.14", 80)]


def test_a_redirect_into_the_private_network_is_refused(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    port = int(site.rsplit(":", 1)[1])

    def connect(address: tuple[str, int], timeout: float) -> socket.socket:
        connection = socket.socket()
        connection.connect(("127.0.0.1", port))
        return connection

    monkeypatch.setattr(socket, "getaddrinfo", resolver(["93.184.215.14"], ["127.0.0.1"]))
    monkeypatch.setattr(socket, "create_connection", connect)
    with pytest.raises(FetchRefused, match=r"127\.0\.0\.1, which is not on the public internet"):
        fetch("http://example.org/hop/1")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("100.64.0.1", False),
        ("192.0.2.1", False),
        ("224.0.0.1", False),
        ("fe80::1", False),
        ("fd00::1", False),
        ("2002:7f00:1::", False),
    ],
)
def test_is_public(address: str, public: bool) -> None:
    assert is_public(ipaddress.ip_address(address)) is public
