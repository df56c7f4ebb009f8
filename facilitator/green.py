"""How the server waits: green threads, real threads and what wakes the one from the other.

The only module besides live/fast.py that knows eventlet. `patch()` comes first in the process and chooses the
way of waiting; without it (in-process tests) everything here runs on plain threads.
"""

import gc
import io
import os
import select
import signal
import ssl
import sys
import threading
import time
import warnings
import weakref
from _thread import start_new_thread
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any, Protocol, TypeVar

from facilitator.doors import Listener, PortError, TlsError, capacity, certificate, listen
from facilitator.settings import AsyncMode, default_mode

__all__ = [
    "Bell",
    "Listener",
    "PortError",
    "TlsError",
    "capacity",
    "certificate",
    "in_pool",
    "listen",
    "mode",
    "patch",
    "serve",
    "sleep",
    "spawn",
    "start_real_thread",
]

App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
T = TypeVar("T")

# Bound before any patching, so that they stay the system's own in a real thread.
_read, _write = os.read, os.write

KEEPALIVE = 20.0
SOCKET_TIMEOUT = 30.0
WATCH = 0.2


class Way(Protocol):
    """One way of waiting."""

    name: AsyncMode

    def spawn(self, fn: Callable[..., object], *args: Any) -> object: ...
    def sleep(self, seconds: float) -> None: ...
    def readable(self, fd: int, timeout: float | None) -> bool: ...
    def in_pool(self, fn: Callable[..., Any], *args: Any) -> Any: ...
    def start(self, listener: Listener, app: App, max_size: int) -> Callable[[], None]:
        """Serve in the background; returns what stops it."""


def _unsaid(*_: object) -> None:
    """For what a server would note of a request: it holds the address of a participant (methods §8.6)."""


def _without_tls_errors(handle: Callable[..., Any]) -> Callable[..., Any]:
    """``handle``, but who comes in plain http, or trusts no such certificate, is just sent away.

    The libraries print a traceback for each such visit, and some the address with it.
    """

    def handled(*args: Any) -> Any:
        try:
            return handle(*args)
        except ssl.SSLError:
            return None

    return handled


def _failed(*_: object) -> None:
    """An error of one connection, for Werkzeug, which would name the address. A line that broke is none."""
    error = sys.exc_info()[1]
    if not isinstance(error, OSError):
        # Imported here: its locks are made at the import, which must come after `patch`.
        import_module("logging").getLogger(__name__).error("A connection failed", exc_info=error)


class Threads:
    """Plain threads and Werkzeug: for tests and for those who distrust green threads."""

    name: AsyncMode = "threading"

    def spawn(self, fn: Callable[..., object], *args: Any) -> object:
        thread = threading.Thread(target=fn, args=args, daemon=True)
        thread.start()
        return thread

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    def readable(self, fd: int, timeout: float | None) -> bool:
        waiting = select.poll()
        waiting.register(fd, select.POLLIN)
        return bool(waiting.poll(None if timeout is None else timeout * 1000))

    def in_pool(self, fn: Callable[..., Any], *args: Any) -> Any:
        return fn(*args)

    def start(self, listener: Listener, app: App, max_size: int) -> Callable[[], None]:
        serving = import_module("werkzeug.serving")
        quiet = type("Quiet", (serving.WSGIRequestHandler,), {"log": _unsaid})
        how = {"threaded": True, "request_handler": quiet, "ssl_context": listener.tls}
        server = serving.make_server(listener.host, listener.port, app, fd=listener.socket.fileno(), **how)
        server.daemon_threads = True
        server.handle_error = _failed
        if listener.tls:
            # Later, in the thread of the caller: one who never shakes hands keeps nobody waiting.
            server.socket.do_handshake_on_connect = False
        self.spawn(server.serve_forever, WATCH)

        def stop() -> None:
            server.shutdown()
            server.server_close()
            listener.socket.close()

        return stop


class Eventlet:
    """Green threads of eventlet: the default."""

    name: AsyncMode = "eventlet"

    def __init__(self) -> None:
        with warnings.catch_warnings():
            # It announces its retirement; we know, and an organiser at a terminal need not.
            warnings.simplefilter("ignore")
            self._eventlet = import_module("eventlet")
        self._eventlet.monkey_patch()

    def spawn(self, fn: Callable[..., object], *args: Any) -> object:
        thread: object = self._eventlet.spawn(fn, *args)
        return thread

    def sleep(self, seconds: float) -> None:
        self._eventlet.sleep(seconds)

    def readable(self, fd: int, timeout: float | None) -> bool:
        try:
            import_module("eventlet.hubs").trampoline(
                fd, read=True, timeout=timeout, timeout_exc=TimeoutError
            )
        except TimeoutError:
            return False
        return True

    def in_pool(self, fn: Callable[..., Any], *args: Any) -> Any:
        return import_module("eventlet.tpool").execute(fn, *args)

    def start(self, listener: Listener, app: App, max_size: int) -> Callable[[], None]:
        pool = self._eventlet.GreenPool(max_size)
        quiet = {"log_output": False, "debug": False}
        waits = {"keepalive": KEEPALIVE, "socket_timeout": SOCKET_TIMEOUT}
        sock = (
            listener.tls.wrap_socket(listener.socket, server_side=True) if listener.tls else listener.socket
        )
        wsgi = import_module("eventlet.wsgi")
        protocol = type(
            "Quiet",
            (wsgi.HttpProtocol,),
            {"log_message": _unsaid, "handle": _without_tls_errors(wsgi.HttpProtocol.handle)},
        )
        how = {"custom_pool": pool, "protocol": protocol}
        accepting = self._eventlet.spawn(wsgi.server, sock, app, **how, **quiet, **waits)

        def stop() -> None:
            # Killed, because the server would wait for each websocket to end. Phones just return.
            for thread in [accepting, *pool.coroutines_running]:
                thread.kill()
            sock.close()

        return stop


class Gevent:
    """Green threads of gevent, for who has it installed."""

    name: AsyncMode = "gevent"

    def __init__(self) -> None:
        self._gevent = import_module("gevent")
        import_module("gevent.monkey").patch_all()

    def spawn(self, fn: Callable[..., object], *args: Any) -> object:
        thread: object = self._gevent.spawn(fn, *args)
        return thread

    def sleep(self, seconds: float) -> None:
        self._gevent.sleep(seconds)

    def readable(self, fd: int, timeout: float | None) -> bool:
        try:
            import_module("gevent.socket").wait_read(fd, timeout, TimeoutError())
        except TimeoutError:
            return False
        return True

    def in_pool(self, fn: Callable[..., Any], *args: Any) -> Any:
        return self._gevent.get_hub().threadpool.apply(fn, args)

    def start(self, listener: Listener, app: App, max_size: int) -> Callable[[], None]:
        pywsgi = import_module("gevent.pywsgi")
        tls = {"ssl_context": listener.tls} if listener.tls else {}
        handler = type("Quiet", (pywsgi.WSGIHandler,), {"log_error": _unsaid})
        plain = pywsgi.WSGIServer
        handle = {"wrap_socket_and_handle": _without_tls_errors(plain.wrap_socket_and_handle)}
        make = type("QuietServer", (plain,), handle)
        server = make(listener.socket, app, spawn=max_size, log=None, handler_class=handler, **tls)
        server.start()

        def stop() -> None:
            server.stop(timeout=0)

        return stop


_WAYS: dict[AsyncMode, Callable[[], Way]] = {"threading": Threads, "eventlet": Eventlet, "gevent": Gevent}


class _Now:
    way: Way = Threads()


def patch(mode: AsyncMode | None = None) -> AsyncMode:
    """Choose how this process waits; the first thing `__main__` does, before any socket or lock.

    None takes FACILITATOR_ASYNC, else eventlet. Returns the way chosen. Not for use inside a test process.
    """
    chosen = mode or default_mode()
    if chosen != _Now.way.name:
        _Now.way = _WAYS[chosen]()
    return chosen


def mode() -> AsyncMode:
    """The way this process waits; also Socket.IO's `async_mode`."""
    return _Now.way.name


def spawn(fn: Callable[..., object], *args: Any) -> object:
    """Run `fn` beside the caller in a green thread (a daemon thread where there are none)."""
    return _Now.way.spawn(fn, *args)


def sleep(seconds: float = 0) -> None:
    """Let the others work for so many seconds."""
    _Now.way.sleep(seconds)


def in_pool(fn: Callable[..., T], *args: Any) -> T:
    """Run what would freeze all phones (hashing, Typst) in a real thread; returns what it returns.

    `fn` may meet no lock of `threading` that others take as well (Jinja and Babel have such): a green lock
    that two real threads meet in never opens again.
    """
    result: T = _Now.way.in_pool(fn, *args)
    return result


def start_real_thread(fn: Callable[[], None]) -> object:
    """Run `fn` in a thread of the system, also where `threading` is patched. It ends with the process."""
    return start_new_thread(fn, ())


def _close(*fds: int) -> None:
    for fd in fds:
        os.close(fd)


class Bell:
    """Wakes one green thread from any thread. Rings that come before it woke count as one; none is lost.

    What was put somewhere before `ring` is seen by whoever looks after `wait` returned. One waiter at a time.
    """

    def __init__(self) -> None:
        self._in, self._out = os.pipe()
        os.set_blocking(self._out, False)
        # Who is woken for nothing looks for nothing; waiting in the read it would hold up every phone.
        os.set_blocking(self._in, False)
        self._rung = False
        # Closed when the last user lets go: a late ring may never write into a file that got the same number.
        weakref.finalize(self, _close, self._in, self._out)

    def ring(self) -> None:
        """Wake the waiter, or let its next wait return at once. Never blocks."""
        if not self._rung:
            self._rung = True
            _write(self._out, b".")

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for a ring, at most `timeout` seconds; returns whether it rang."""
        if not _Now.way.readable(self._in, timeout):
            return False
        with suppress(BlockingIOError):
            _read(self._in, 64)
        # After the read: a ring in between is covered by this very return.
        self._rung = False
        return True


def tamed(app: App) -> App:
    """The same application without two habits of websockets: compression, and addresses in the log.

    Browsers offer compression; it quadruples memory a phone. And eventlet notes on stderr how a line broke,
    with the address of the participant.
    """

    def plain(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
        if "HTTP_UPGRADE" in environ:
            environ["wsgi.errors"] = io.StringIO()
        return app(environ, start_response)

    return plain


def settle() -> None:
    """Keep what was made at start out of garbage collection, which would stall all phones for 100-200 ms."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def _asked_to_stop() -> Callable[[], bool]:
    """Whether SIGTERM or SIGINT came. A handler does not wake the hub: it sets a flag that is looked at."""
    asked: list[int] = []

    def note(number: int, _frame: object) -> None:
        asked.append(number)
        signal.signal(number, signal.SIG_DFL)  # a second one ends the process at once

    # Only the main thread may; elsewhere (tests) `serve` is stopped by its `until`.
    with suppress(ValueError):
        signal.signal(signal.SIGTERM, note)
        signal.signal(signal.SIGINT, note)
    return lambda: bool(asked)


def serve(
    app: App,
    listeners: Sequence[Listener],
    *,
    max_phones: int = 4000,
    until: Callable[[], bool] = lambda: False,
    on_start: Callable[[], object] = lambda: None,
    on_stop: Callable[[], object] = lambda: None,
) -> None:
    """Serve until SIGTERM, SIGINT or `until()` (looked at five times a second), then stop cleanly.

    `on_start` runs when the doors are open. `on_stop` runs while the phones are still connected, so that what
    is on its way can still be stored and acknowledged; after it all connections are closed.
    """
    asked = _asked_to_stop()
    # Twice: each phone also fetches pages, over connections of their own.
    size = max(1, capacity(2 * max_phones))
    plain = tamed(app)
    stops = [_Now.way.start(listener, plain, size) for listener in listeners]
    settle()
    on_start()
    while not (asked() or until()):
        _Now.way.sleep(WATCH)
    try:
        on_stop()
        # The answers that this gave to who waited still have to leave.
        _Now.way.sleep(WATCH)
    finally:
        for stop in stops:
            stop()
