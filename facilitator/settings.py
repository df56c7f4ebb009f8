"""Where the server listens, where its data and its files are, and by which address a phone reaches it.

A hall is not localhost: the address in a QR code is one that a phone on the same Wi-Fi can open, so it is
looked up, and it is never 127.0.0.1 unless the server listens nowhere else.
"""

import os
import re
import socket
import sys
from ipaddress import ip_address
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import msgspec

AsyncMode = Literal["eventlet", "threading", "gevent"]
MODES: tuple[AsyncMode, ...] = ("eventlet", "threading", "gevent")

PACKAGE = Path(__file__).resolve().parent

# Documentation and private ranges. Connecting a datagram socket sends nothing; it only asks the system
# which of its own addresses it would use. Several, because a hall's Wi-Fi often has no way out.
PROBES = ("192.0.2.1", "192.168.255.254", "10.255.255.254", "172.31.255.254")

HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.?")
"""The name of a machine, also one with letters beyond ASCII."""
HOST_MOST = 253


class SettingsError(Exception):
    """A setting that cannot be used: `key` names it, `value` is what was given."""

    def __init__(self, key: str, value: str) -> None:
        super().__init__(f"{key} = {value!r}")
        self.key = key
        self.value = value


class UrlError(Exception):
    """No address that a phone can open, or one of which the server knows no such part.

    ``code``: "form" or "path" (something stands behind the host); ``right``: the part that would do.
    """

    def __init__(self, code: Literal["form", "path"], value: str, right: str = "") -> None:
        super().__init__(f"{code}: {value!r}")
        self.code = code
        self.value = value
        self.right = right


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What `serve` may be told. Port 0 means any free one; `url` is the printed address without a path."""

    data: Path
    host: str = "0.0.0.0"
    port: int = 8080
    url: str | None = None
    tls_cert: Path | None = None
    tls_key: Path | None = None
    async_mode: AsyncMode = "eventlet"

    @property
    def scheme(self) -> Literal["http", "https"]:
        """https when the server itself holds a certificate."""
        return "https" if self.tls_cert else "http"


def default_data() -> Path:
    """The data folder: FACILITATOR_DATA, else Flask's instance folder for this package."""
    chosen = os.environ.get("FACILITATOR_DATA")
    if chosen:
        return Path(chosen).expanduser().absolute()
    if in_checkout():
        return PACKAGE.parent / "instance"
    return Path(sys.prefix) / "var" / f"{PACKAGE.name}-instance"


def default_mode() -> AsyncMode:
    """How the server waits: FACILITATOR_ASYNC, else eventlet. SettingsError: a name that is none of MODES."""
    chosen = os.environ.get("FACILITATOR_ASYNC") or "eventlet"
    for mode in MODES:
        if mode == chosen:
            return mode
    raise SettingsError("FACILITATOR_ASYNC", chosen)


def in_checkout() -> bool:
    """Whether the package lies in a checkout (files beside it) and not in a wheel (files inside it)."""
    return not (PACKAGE / "static").is_dir()


def _site(name: str) -> Path:
    return (PACKAGE.parent if in_checkout() else PACKAGE) / name


def static_dir() -> Path:
    """What browsers fetch: scripts, styles, words, vendor files."""
    return _site("static")


def templates_dir() -> Path:
    """The Jinja templates."""
    return _site("templates")


def scripts_dir() -> Path:
    """The session scripts that come with the product."""
    return _site("sessions")


def is_loopback(host: str) -> bool:
    """Whether only this machine itself can reach `host`."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost" or host.lower().endswith(".localhost")


def _is_wildcard(host: str) -> bool:
    try:
        return ip_address(host.strip("[]")).is_unspecified
    except ValueError:
        return host == ""


def _usable(address: str) -> bool:
    found = ip_address(address)
    return not (found.is_loopback or found.is_unspecified or found.is_link_local)


def _own_address_towards(probe: str) -> str | None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect((probe, 9))
        except OSError:
            return None
        address: str = asking.getsockname()[0]
    return address if _usable(address) else None


def _addresses_of_hostname() -> list[str]:
    try:
        found = socket.gethostbyname_ex(socket.gethostname())[2]
    except OSError:
        return []
    return [address for address in found if _usable(address)]


def lan_address() -> str:
    """The address of this machine on its network, never 127.*.

    Falls back to the machine's name, and to "localhost" only where there is no network at all.
    """
    for probe in PROBES:
        address = _own_address_towards(probe)
        if address:
            return address
    named = _addresses_of_hostname()
    return named[0] if named else socket.gethostname() or "localhost"


def _origin(scheme: str, host: str, port: int) -> str:
    plain = host.strip("[]")
    shown = f"[{plain}]" if ":" in plain else plain
    usual = {"http": 80, "https": 443}[scheme]
    return f"{scheme}://{shown}" + ("" if port == usual else f":{port}")


def origin_of(typed: str) -> str:
    """Scheme, host and port of an address as typed, without a slash at the end. Raises UrlError."""
    try:
        parts = urlsplit(typed)
        good = parts.port != 0 and _is_host(parts.hostname or "", bracketed="[" in parts.netloc)
    except ValueError:
        raise UrlError("form", typed) from None
    # urlsplit drops line ends, and takes a space or a name before an @ for part of the host.
    if not good or parts.scheme not in {"http", "https"} or re.search(r"[\s\x00-\x1f@\\]", typed):
        raise UrlError("form", typed)
    origin = f"{parts.scheme}://{parts.netloc.rstrip(':')}"
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise UrlError("path", typed, origin)
    return origin


def _is_host(host: str, *, bracketed: bool) -> bool:
    if bracketed:
        return ip_address(host.partition("%")[0]).version == 6
    return len(host) <= HOST_MOST and HOST.fullmatch(host) is not None


def public_url(settings: Settings, port: int) -> str:
    """The address people open, for QR codes and paper, without a slash at the end. Raises UrlError.

    `port` is the one really listened on (1–65535), which differs from the setting when that is 0.
    """
    if settings.url:
        return origin_of(settings.url)
    host = lan_address() if _is_wildcard(settings.host) else settings.host
    return _origin(settings.scheme, host, port)


def local_url(settings: Settings, port: int) -> str:
    """The address by which this machine itself reaches the server: loopback where it listens there."""
    host = "127.0.0.1" if _is_wildcard(settings.host) else settings.host
    return _origin(settings.scheme, host, port)
