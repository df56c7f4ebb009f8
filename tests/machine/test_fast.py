"""The fast path: faster than the library, with the same promises."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

import pytest
import socketio
import websocket

from facilitator.live.fast import FastManager, frame
from tests.conftest import WaitUntil
from tests.machine.phones import SlowPhone, library_phones, slow_phone
from tests.machine.processes import Running, running

WEBSOCKET, POLLING, UPGRADED = ["websocket"], ["polling"], ["polling", "websocket"]
EVERY_KIND = [WEBSOCKET, POLLING, UPGRADED, WEBSOCKET, POLLING]


@contextmanager
def hall(**options: Any) -> Iterator[tuple[Running, int]]:
    """A running hall and its port."""
    with running("hall", json.dumps(options)) as server:
        yield server, server.say()["port"]


def test_every_phone_gets_every_message_in_order() -> None:
    with hall(cap=10_000) as (_, port), library_phones(port, *EVERY_KIND) as phones, slow_phone(port) as slow:
        slow.send("broadcast", 400, 30)
        everything = list(range(1, 401))
        assert [phone.wait_for(400) for phone in phones] == [everything] * len(phones)
        assert slow.numbers(400) == everything
        before = slow.call("state")
        slow.send("broadcast", 1, 30)
        assert [phone.wait_for(401) for phone in phones] == [[*everything, 401]] * len(phones)
        after = slow.call("state")
    assert after["fast"] is True
    # Nobody was behind any more: it was written straight to three websockets and the slow one.
    assert after["straight"] == before["straight"] + 4


def test_a_phone_that_stops_reading_holds_up_nobody_and_misses_nothing() -> None:
    with (
        hall(cap=10_000) as (_, port),
        library_phones(port, WEBSOCKET, POLLING) as phones,
        slow_phone(port) as slow,
        slow_phone(port) as asker,
    ):
        everything = list(range(1, 301))
        asker.send("broadcast", 300, 3000)
        assert asker.numbers(300) == everything
        assert [phone.wait_for(300) for phone in phones] == [everything] * 2
        state = asker.call("state")
        assert state["behind"] == 0
        # Not read by the slow one, so not written straight to it: 900 kB do not fit in the buffers.
        assert state["straight"] < 3 * 300
        assert slow.numbers(300) == everything


def test_half_a_frame_is_finished_before_anything_else_is_said() -> None:
    """One frame larger than all buffers together, then others: the next ones wait until it is whole."""
    with hall(cap=10_000) as (_, port), slow_phone(port) as slow, slow_phone(port) as asker:
        asker.send("broadcast", 4, 500_000)
        assert asker.numbers(4) == [1, 2, 3, 4]
        asker.send("broadcast", 20, 10)
        assert asker.numbers(24) == list(range(5, 25))
        assert slow.numbers(24) == list(range(1, 25))


def test_a_phone_that_leaves_half_way_a_frame_holds_up_nobody() -> None:
    with hall(cap=10_000) as (server, port), slow_phone(port) as asker:
        with slow_phone(port):
            asker.send("broadcast", 3, 500_000)
            assert asker.numbers(3) == [1, 2, 3]
        asker.send("broadcast", 5, 10)
        assert asker.numbers(8) == [4, 5, 6, 7, 8]
        assert server.end() == ""


def test_a_phone_that_never_reads_on_is_cut_off_and_not_confused(wait_until: WaitUntil) -> None:
    with hall(cap=10_000, patience=2) as (_, port), slow_phone(port) as slow, slow_phone(port) as asker:
        asker.send("broadcast", 3, 500_000)
        assert asker.numbers(3) == [1, 2, 3]
        wait_until(lambda: asker.call("state")["lines"] == 1, "the line of the slow phone was cut")
        with pytest.raises(websocket.WebSocketConnectionClosedException):
            slow.numbers(3)


def in_steps(asker: SlowPhone, first: int, last: int) -> None:
    """Broadcast so that the asker itself is never behind: three, read them, three more."""
    for step in range(first, last, 3):
        asker.send("broadcast", 3, 20_000)
        assert asker.numbers(step + 2) == [step, step + 1, step + 2]


def until_fresh(phone: SlowPhone) -> tuple[list[int], int]:
    """The numbers a phone reads before a fresh view, and where that brings it."""
    read: list[int] = []
    for name, number in phone.events():
        if name == "fresh":
            return read, number
        read.append(number)
    return read, 0


def test_who_falls_too_far_behind_skips_to_a_fresh_view_and_goes_on_from_there() -> None:
    with hall(cap=8) as (_, port), slow_phone(port) as slow, slow_phone(port) as asker:
        in_steps(asker, 1, 90)
        assert asker.call("state")["behind"] == 1
        # It reads a little: there is room in its queue again, but it may not go on with a hole in between.
        assert [number for _, number in islice(slow.events(), 4)] == [1, 2, 3, 4]
        in_steps(asker, 91, 120)
        read, fresh = until_fresh(slow)
        assert read == list(range(5, len(read) + 5))
        assert len(read) < 80
        assert fresh == 120
        in_steps(asker, 121, 130)
        assert list(islice(slow.events(), 9)) == [("view", n) for n in range(121, 130)]
        assert asker.call("state")["behind"] == 0


def test_who_leaves_while_behind_is_forgotten(wait_until: WaitUntil) -> None:
    with hall(cap=8) as (_, port), slow_phone(port) as asker:
        with slow_phone(port):
            in_steps(asker, 1, 90)
            assert asker.call("state")["behind"] == 1
        in_steps(asker, 91, 120)
        wait_until(lambda: asker.call("state")["behind"] == 0, "the server noticed that it left")


@pytest.mark.parametrize("broken", ["queue", "socket", "frames"])
def test_where_the_libraries_changed_phones_are_served_the_usual_way(broken: str) -> None:
    with hall(**{"break": broken}) as (server, port):
        with library_phones(port, *EVERY_KIND) as phones, slow_phone(port) as asker:
            asker.send("broadcast", 50, 30)
            assert [phone.wait_for(50) for phone in phones] == [list(range(1, 51))] * len(phones)
            assert asker.numbers(50) == list(range(1, 51))
            assert asker.call("state") == {"fast": False, "straight": 0, "behind": 0, "lines": 0}
        # A phone that leaves between two polls is complained of by the library, once.
        said = [line for line in server.end().splitlines() if "further occurrences" not in line]
    assert len(said) == 1
    assert said[0].startswith("The fast path is off")


def test_on_threads_it_is_the_stock_manager_and_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    manager = FastManager()
    with caplog.at_level(logging.DEBUG, "facilitator"):
        socketio.Server(async_mode="threading", client_manager=manager)
    assert not manager.fast
    assert manager.recovered() == []
    assert not caplog.records


@pytest.mark.parametrize("size", [0, 125, 126, 65535, 65536])
def test_a_frame_holds_its_text(size: int) -> None:
    """By the letter of RFC 6455, 5.2."""
    wire = frame("x" * size)
    assert wire[0] == 0x81
    shown = wire[1]
    extra = {126: 2, 127: 8}.get(shown, 0)
    length = int.from_bytes(wire[2 : 2 + extra], "big") if extra else shown
    assert length == size
    assert (extra == 0, extra == 2) == (size < 126, 126 <= size < 65536)
    assert wire[2 + extra :] == b"x" * size
