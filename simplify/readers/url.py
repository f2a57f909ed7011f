"""Pages from the web: http and https only, with limits of size and time, and never into a private network.

A server that fetches what strangers name can be made to fetch what only it can reach. So the host is
resolved once, every address it has must be public, and the connection goes to the very address that was
checked; each redirect is a new address and is checked again. Proxies of the environment are not used.
"""

from __future__ import annotations

import http.client
import ipaddress
import logging
import re
import socket
import ssl
import threading
import time
from dataclasses import dataclass
from email.message import Message
from pathlib import PurePosixPath
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit

from simplify.errors import FetchRefused, TooLarge
from simplify.version import __version__

logger = logging.getLogger(__name__)

LARGEST_PAGE = 10_000_000
"""The most bytes that are fetched."""
MOST_REDIRECTS = 5
LONGEST_WAIT = 20.0
"""The seconds that a fetch may take, with all its redirects."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_ACCEPTED = "text/html, application/xhtml+xml, application/pdf, text/plain, text/markdown, */*;q=0.5"
_CHECK = "check the address and the network"
_SAVE = "save the page and give the file"
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Page:
    """What was fetched: the bytes, the address they came from at last, and what the server says they are."""

    data: bytes
    url: str
    media_type: str = ""
    charset: str = ""

    @property
    def name(self) -> str:
        """The last part of the path without its ending, or the host."""
        parts = urlsplit(self.url)
        return PurePosixPath(unquote(parts.path)).stem or parts.hostname or "page"

    @property
    def ending(self) -> str:
        """The ending of the last part of the path, such as ".pdf"."""
        return PurePosixPath(unquote(urlsplit(self.url).path)).suffix.lower()


def fetch(url: str, *, allow_private: bool = False, wait: float = LONGEST_WAIT) -> Page:
    """Fetch a page. Raises FetchRefused for an address that may not be or could not be fetched, TooLarge."""
    deadline = time.monotonic() + wait
    at = url.strip()
    for _ in range(MOST_REDIRECTS + 1):
        parts = _checked(at)
        address = _resolved(parts, allow_private=allow_private)
        logger.info("fetching %s from %s", parts.hostname, address)
        answer = _asked(parts, address, deadline, at)
        if isinstance(answer, Page):
            return answer
        at = urljoin(at, answer)
    what = f"it redirects more than {MOST_REDIRECTS} times"
    raise FetchRefused(what, where=url, remedy="open it in a browser and give the address it ends at")


def is_public(address: _Address) -> bool:
    """Whether an address belongs to the public internet, also by way of the IPv4 address that it carries."""
    if isinstance(address, ipaddress.IPv6Address):
        carried = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if carried is None and address in _NAT64:
            carried = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if carried is not None and not is_public(carried):
            return False
    return address.is_global and not (
        address.is_private
        or address.is_loopback
        or address.is_link_local
        or address.is_multicast
        or address.is_reserved
        or address.is_unspecified
    )


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as problem:
        raise FetchRefused("this is not an address", where=url, remedy="check how it is written") from problem
    if parts.scheme.lower() not in ("http", "https"):
        what = f"addresses that begin with {parts.scheme or 'nothing'}: are not fetched"
        raise FetchRefused(what, where=url, remedy="give one that begins with https://")
    if not parts.hostname or port == 0 or re.search(r"[\x00-\x20\x7f]", url):
        raise FetchRefused("this is not an address", where=repr(url)[1:-1], remedy="check how it is written")
    if parts.username is not None or parts.password is not None:
        what = "an address with a user name or password is not fetched"
        raise FetchRefused(what, where=parts.hostname, remedy=_SAVE)
    return parts


def _resolved(parts: SplitResult, *, allow_private: bool) -> str:
    """The numeric address to connect to. All addresses of the host must be public, or none is used."""
    host = parts.hostname or ""
    try:
        found = socket.getaddrinfo(_ascii_host(parts), _port(parts), type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as problem:
        raise FetchRefused("no such host is known", where=host, remedy="check the address and the network") from problem
    addresses = [str(one[4][0]) for one in found]
    for address in addresses:
        try:
            public = is_public(ipaddress.ip_address(address.split("%", 1)[0]))
        except ValueError:
            public = False
        if not public and not allow_private:
            what = f"it leads to {address}, which is not on the public internet"
            raise FetchRefused(what, where=host, remedy="save the page and give the file, or allow private addresses")
    if not addresses:
        raise FetchRefused("no such host is known", where=host, remedy=_CHECK)
    return addresses[0]


def _ascii_host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    return host if host.isascii() else host.encode("idna").decode("ascii")


def _port(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme.lower() == "https" else 80)


class _Connection(http.client.HTTPConnection):
    """A connection to an address that was resolved and checked before; the host's name is only spoken."""

    def __init__(self, parts: SplitResult, address: str, timeout: float) -> None:
        host = parts.hostname or ""
        super().__init__(host.encode("idna").decode("ascii") if not host.isascii() else host, _port(parts), timeout)
        self.default_port = 443 if parts.scheme.lower() == "https" else 80
        self.secure = parts.scheme.lower() == "https"
        self.address = address
        # http.client lets go of its socket before the body is read; the alarm still has to reach it.
        self.held: socket.socket | None = None

    def connect(self) -> None:
        self.held = self.sock = socket.create_connection((self.address, self.port), self.timeout)
        if self.secure:
            # The certificate has to be the one of the name, whichever address answers.
            safe = ssl.create_default_context().wrap_socket(
                self.sock, server_hostname=self.host, do_handshake_on_connect=False
            )
            self.held = self.sock = safe
            safe.do_handshake()

    def cut(self) -> None:
        """End the connection from another thread."""
        if self.held is not None:
            try:
                self.held.shutdown(socket.SHUT_RDWR)
            except OSError:
                logger.debug("the connection was closed already")


def _asked(parts: SplitResult, address: str, deadline: float, url: str) -> Page | str:
    """The page, or the address that the server sends us on to."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise _too_slow(url)
    connection = _Connection(parts, address, left)
    # A time limit for each read would let a server send one byte now and then for ever.
    alarm = threading.Timer(left, connection.cut)
    alarm.daemon = True
    alarm.start()
    try:
        connection.request("GET", _target(parts), headers=_headers())
        answer = connection.getresponse()
        if answer.status in _REDIRECTS and (place := answer.getheader("Location")):
            return place
        if answer.status != 200:
            what = f"the server answered {answer.status} {answer.reason}".strip()
            raise FetchRefused(what, where=url, remedy="open it in a browser and save the page")
        data = _body(answer, url)
        if time.monotonic() > deadline:
            raise _too_slow(url)
        kind = Message()
        kind["Content-Type"] = answer.getheader("Content-Type") or ""
        media_type = kind.get_content_type() if answer.getheader("Content-Type") else ""
        return Page(data, url, media_type, str(kind.get_content_charset() or ""))
    except (OSError, http.client.HTTPException, ValueError) as problem:
        if time.monotonic() > deadline:
            raise _too_slow(url) from problem
        what = f"it could not be fetched: {_reason(problem)}"
        raise FetchRefused(what, where=url, remedy=_CHECK) from problem
    finally:
        alarm.cancel()
        connection.close()


def _body(answer: http.client.HTTPResponse, url: str) -> bytes:
    coding = (answer.getheader("Content-Encoding") or "identity").lower()
    if coding != "identity":
        what = f"the server packs the page as {coding} though it was asked not to"
        raise FetchRefused(what, where=url, remedy=_SAVE)
    stated = answer.getheader("Content-Length") or ""
    data = b""
    if not (stated.isdigit() and int(stated) > LARGEST_PAGE):
        data = answer.read(LARGEST_PAGE + 1)
        if len(data) <= LARGEST_PAGE:
            if stated.isdigit() and len(data) < int(stated):
                raise http.client.IncompleteRead(data, int(stated) - len(data))
            return data
    raise TooLarge(
        f"the page is larger than the limit of {LARGEST_PAGE:,} bytes",
        where=url,
        remedy="save the article alone and give the file",
    )


def _target(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]|")
    return f"{path}?{query}" if query else path


def _headers() -> dict[str, str]:
    return {
        "User-Agent": f"simplify-news/{__version__}",
        "Accept": _ACCEPTED,
        "Accept-Language": "en",
        "Accept-Encoding": "identity",
        "Connection": "close",
    }


def _too_slow(url: str) -> FetchRefused:
    return FetchRefused("it took too long", where=url, remedy="try again, or save the page and give the file")


def _reason(problem: Exception) -> str:
    text = getattr(problem, "strerror", None) or getattr(problem, "reason", None) or str(problem)
    return " ".join(str(text).split()) or type(problem).__name__
