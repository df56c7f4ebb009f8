"""What the server listens on: a port that is taken, a certificate, room for a hall, and a clean end."""

from __future__ import annotations

import errno
import json
import resource
import signal
import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from facilitator import doors, green
from tests.conftest import WaitUntil
from tests.machine.pem import certificate
from tests.machine.processes import Running, running


@pytest.fixture(params=["eventlet", "gevent", "threading"])
def mode(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each way of waiting, for processes started by the test."""
    chosen: str = request.param
    monkeypatch.setenv("FACILITATOR_ASYNC", chosen)
    return chosen


def test_a_port_in_use_is_named(free_port: int) -> None:
    with green.listen("127.0.0.1", free_port).socket, pytest.raises(green.PortError) as refused:
        green.listen("127.0.0.1", free_port)
    assert (refused.value.code, refused.value.host, refused.value.port) == ("in_use", "127.0.0.1", free_port)


def test_an_address_of_another_machine_is_refused() -> None:
    with pytest.raises(green.PortError) as refused:
        green.listen("192.0.2.1", 0)
    assert refused.value.code == "no_address"


def test_a_port_that_was_just_left_can_be_taken_again(free_port: int) -> None:
    for _ in range(2):
        with (
            green.listen("127.0.0.1", free_port).socket as door,
            socket.create_connection(door.getsockname()),
        ):
            accepted, _ = door.accept()
            accepted.close()


def test_accepted_lines_send_small_frames_at_once() -> None:
    with green.listen("127.0.0.1", 0).socket as door, socket.create_connection(door.getsockname()):
        accepted, _ = door.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_thousand_may_knock_at_once() -> None:
    assert doors.BACKLOG >= 1024


@pytest.mark.parametrize(
    ("soft", "hard", "room", "raised"),
    [
        (256, 1000, 872, 1000),
        (256, 9000, 1500, 1628),
        (256, resource.RLIM_INFINITY, 1500, 1628),
        (5000, 9000, 1500, None),
        (64, 64, 0, 64),
        (resource.RLIM_INFINITY, resource.RLIM_INFINITY, 1500, None),
    ],
)
def test_room_is_made_as_far_as_the_system_allows(
    soft: int, hard: int, room: int, raised: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "getrlimit", lambda _: (soft, hard))
    monkeypatch.setattr(resource, "setrlimit", lambda _, limits: asked.append(limits))
    assert green.capacity(1500) == room
    assert asked == ([] if raised is None else [(raised, hard)])


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_the_server_cleanly(mode: str, number: signal.Signals) -> None:
    with running("plain", "127.0.0.1", "512") as server:
        said = server.say()
        with socket.create_connection(("127.0.0.1", said["port"])) as idle:
            idle.sendall(b"GET / HTTP/1.1\r\nHost: zaal.test\r\n\r\n")
            assert idle.recv(12) == b"HTTP/1.1 200" or mode == "threading"
            began = time.monotonic()
            server.process.send_signal(number)
            assert server.say() == {"stopping": True}
            assert server.say() == {"stopped": True}
            assert server.process.wait(10) == 0
            assert time.monotonic() - began < 5
        assert server.end() == ""


def test_the_server_makes_room_and_refuses_compression(mode: str) -> None:
    with running("plain", "127.0.0.1", "512") as server:
        said = server.say()
        assert said["files"] == 3128
        offer = {"Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits"}
        request = urllib.request.Request(f"http://127.0.0.1:{said['port']}/", headers=offer)
        with urllib.request.urlopen(request, timeout=10) as answer:
            seen = json.load(answer)
    assert seen == {"extensions": None, "scheme": "http", "frozen": True}, mode


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate and its key."""
    return certificate(tmp_path_factory.mktemp("tls"))


@contextmanager
def behind(tls: tuple[Path, Path]) -> Iterator[tuple[Running, int, ssl.SSLContext]]:
    """A server behind its certificate, its port, and who trusts it."""
    with running("plain", "127.0.0.1", "512", *map(str, tls)) as server:
        yield server, server.say()["port"], ssl.create_default_context(cafile=str(tls[0]))


def test_the_server_speaks_tls_and_a_silent_caller_keeps_nobody_waiting(
    mode: str, tls: tuple[Path, Path]
) -> None:
    with (
        behind(tls) as (_, port, trusting),
        socket.create_connection(("127.0.0.1", port)),
        urllib.request.urlopen(f"https://127.0.0.1:{port}/", timeout=5, context=trusting) as answer,
    ):
        assert json.load(answer)["scheme"] == "https", mode


BROKEN = (
    b"GEEN HTTP\r\n\r\n",
    b"GET / HTTP/9.x\r\n\r\n",
    b"\x16\x03\x01\x00\r\n\r\n",
    b"GET / HTTP/1.1\r\nx\r\n\r\n",
)


def knock(port: int, said: bytes) -> None:
    """Say something at a door, and wait until the line is closed again."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        line.sendall(said)
        try:
            line.shutdown(socket.SHUT_WR)
            while line.recv(4096):
                pass
        except OSError as closed:
            # Closed at once, by a door that did not care to read all of it, perhaps before we were done.
            if closed.errno not in {errno.ECONNRESET, errno.ENOTCONN}:
                raise


def test_no_log_names_who_sent_a_broken_request(mode: str) -> None:
    with running("plain", "127.0.0.1", "512") as server:
        port = server.say()["port"]
        for said in BROKEN:
            knock(port, said)
        assert server.end() == "", mode


def test_who_comes_by_plain_http_to_a_tls_door_is_sent_away_in_silence(
    mode: str, tls: tuple[Path, Path]
) -> None:
    with behind(tls) as (server, port, trusting):
        knock(port, b"GET / HTTP/1.1\r\nHost: zaal.test\r\n\r\n")
        with pytest.raises(urllib.error.URLError):  # no trust in this certificate
            urllib.request.urlopen(f"https://127.0.0.1:{port}/", timeout=5)
        with urllib.request.urlopen(f"https://127.0.0.1:{port}/", timeout=5, context=trusting) as answer:
            assert json.load(answer)["scheme"] == "https"
        assert server.end() == "", mode


def test_the_file_that_is_the_matter_with_a_certificate_is_named(
    tmp_path: Path, tls: tuple[Path, Path]
) -> None:
    cert, key = tls
    gone = tmp_path / "gone.pem"
    for given, code, named in [
        ((gone, key), "unreadable", (gone,)),
        ((cert, gone), "unreadable", (gone,)),
        ((cert, tmp_path), "unreadable", (tmp_path,)),
        ((key, key), "unfit", (key, key)),
        ((cert, cert), "unfit", (cert, cert)),
    ]:
        with pytest.raises(green.TlsError) as refused:
            green.certificate(*given)
        assert (refused.value.code, refused.value.paths) == (code, named)
        assert refused.value.why


def test_a_server_in_this_process_stops_when_told(wait_until: WaitUntil) -> None:
    listener = green.listen("127.0.0.1", 0)
    steps: list[str] = []
    stop = threading.Event()

    def site(_environ: object, start_response: object) -> list[bytes]:
        assert callable(start_response)
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [b"open"]

    def serve() -> None:
        how = {"on_start": lambda: steps.append("start"), "on_stop": lambda: steps.append("stop")}
        green.serve(site, [listener], max_phones=10, until=stop.is_set, **how)
        steps.append("stopped")

    thread = threading.Thread(target=serve)
    thread.start()
    wait_until(lambda: steps == ["start"], "the server started")
    with urllib.request.urlopen(f"http://127.0.0.1:{listener.port}/", timeout=10) as answer:
        assert answer.read() == b"open"
    stop.set()
    thread.join(10)
    assert steps == ["start", "stop", "stopped"]
