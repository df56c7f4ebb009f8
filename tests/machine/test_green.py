"""Waiting: what wakes whom, in a patched process and in this one."""

from __future__ import annotations

import os
import threading
import time

import pytest

from facilitator import green
from facilitator.settings import SettingsError
from tests.conftest import WaitUntil
from tests.machine.processes import running


@pytest.fixture(params=["eventlet", "gevent", "threading"])
def mode(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each way of waiting, for processes started by the test."""
    chosen: str = request.param
    monkeypatch.setenv("FACILITATOR_ASYNC", chosen)
    return chosen


def test_real_threads_wake_green_ones_and_stop_nobody(mode: str) -> None:
    with running("bells") as bells:
        said = bells.say()
    assert said == {
        "mode": mode,
        "green_sockets": mode == "eventlet",
        "timed_out": True,
        "rung_before": True,
        "coalesced": True,
        "woken": {"got": 4000, "ticked": True},
        "real": True,
        "pool": {"answer": 42, "ticked": True},
    }


def test_a_bell_wakes_a_thread_that_waits(wait_until: WaitUntil) -> None:
    bell, woken = green.Bell(), list[bool]()
    green.spawn(lambda: woken.append(bell.wait(10)))
    bell.ring()
    wait_until(lambda: woken == [True], "the waiter woke")


def test_a_bell_that_is_let_go_closes_its_pipe() -> None:
    bell = green.Bell()
    inside = bell._in
    os.fstat(inside)
    del bell
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(inside)


def test_a_wait_without_a_ring_ends_in_time() -> None:
    began = time.monotonic()
    assert green.Bell().wait(0.05) is False
    assert 0.04 < time.monotonic() - began < 5


def test_without_a_patch_a_process_waits_with_threads() -> None:
    assert green.mode() == "threading"
    assert green.patch("threading") == "threading"
    assert threading.Thread.__module__ == "threading"


def test_an_unknown_way_of_waiting_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACILITATOR_ASYNC", "asyncio")
    with pytest.raises(SettingsError) as refused:
        green.patch()
    assert (refused.value.key, refused.value.value) == ("FACILITATOR_ASYNC", "asyncio")
