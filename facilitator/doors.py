"""The doors of the server: what it listens on, with which certificate, and how many the system lets in."""

import errno
import resource
import socket
import ssl
from pathlib import Path
from typing import Literal, NamedTuple

BACKLOG = 2048
# Files a server needs besides its phones: databases with their WAL, static files, logs.
RESERVE = 128
REFUSALS = {errno.EADDRINUSE: "in_use", errno.EACCES: "not_allowed", errno.EPERM: "not_allowed"}


class PortError(Exception):
    """The address cannot be listened on. `code` is "in_use", "not_allowed" or "no_address"."""

    def __init__(self, host: str, port: int, code: str) -> None:
        super().__init__(f"{code}: {host}:{port}")
        self.host = host
        self.port = port
        self.code = code


class TlsError(Exception):
    """A certificate that cannot be used; `why` is the system's reason.

    `code` is "unreadable" (one file, the only one in `paths`) or "unfit": the certificate and the key, which
    do not belong together or are none.
    """

    def __init__(self, code: Literal["unreadable", "unfit"], paths: tuple[Path, ...], why: str) -> None:
        super().__init__(f"{code}: {', '.join(map(str, paths))}: {why}")
        self.code = code
        self.paths = paths
        self.why = why


class Listener(NamedTuple):
    """An open door: a listening socket, what it answers to, and the certificate for it (None: plain http)."""

    socket: socket.socket
    host: str
    port: int
    tls: ssl.SSLContext | None = None


def certificate(cert: Path, key: Path | None) -> ssl.SSLContext:
    """The certificate for `listen`, read from PEM files. Raises TlsError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    paths = (cert,) if key is None else (cert, key)
    for path in paths:
        _check_readable(path)  # the library does not say which of the two it could not read
    try:
        context.load_cert_chain(cert, key)
    except OSError as error:
        raise TlsError("unfit", paths, error.strerror or str(error)) from error
    return context


def _check_readable(path: Path) -> None:
    try:
        with path.open("rb"):
            pass
    except OSError as error:
        raise TlsError("unreadable", (path,), error.strerror or str(error)) from error


def listen(host: str, port: int, tls: ssl.SSLContext | None = None) -> Listener:
    """Open the door. Port 0 takes any free port; the Listener holds the real one. Raises PortError."""
    try:
        family, _, _, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        sock = socket.socket(family, socket.SOCK_STREAM)
    except OSError as error:
        raise PortError(host, port, "no_address") from error
    try:
        # No SO_REUSEPORT: with it a second server would share the port in silence.
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # Accepted sockets inherit it. Without it two small frames in a row cost 45 ms.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.bind(address)
        sock.listen(BACKLOG)
    except OSError as error:
        sock.close()
        raise PortError(host, port, REFUSALS.get(error.errno or 0, "no_address")) from error
    return Listener(sock, host, sock.getsockname()[1], tls)


def capacity(phones: int) -> int:
    """How many of `phones` connections the system lets us hold. Raises the soft limit on files if need be."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = phones + RESERVE
    if soft != resource.RLIM_INFINITY and soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return phones if soft == resource.RLIM_INFINITY else max(0, min(phones, soft - RESERVE))
