"""Waiting: what wakes whom, in a patched process and in this one."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from facilitator import green
from facilitator.later import later
from facilitator.settings import SettingsError
from tests.conftest import WaitUntil
from tests.machine.processes import running


@pytest.fixture(scope="module", params=["eventlet", "gevent", "threading"])
def said(request: pytest.FixtureRequest) -> dict[str, Any]:
    """What a process says that waits in each of the ways, with the name of the way that was asked for."""
    with pytest.MonkeyPatch.context() as surroundings:
        surroundings.setenv("FACILITATOR_ASYNC", request.param)
        with running("bells") as bells:
            return {"asked": request.param, **bells.say()}


def test_real_threads_wake_green_ones_and_stop_nobody(said: dict[str, Any]) -> None:
    mode = said["asked"]
    assert said | {"clients": None} == {
        "asked": mode,
        "clients": None,
        "mode": mode,
        "green_sockets": mode == "eventlet",
        "timed_out": True,
        "rung_before": True,
        "coalesced": True,
        "woken": {"got": 4000, "ticked": True},
        "real": True,
        "pool": {"answer": 42, "ticked": True},
    }


def test_what_only_clients_need_is_loaded_by_the_first_client(said: dict[str, Any]) -> None:
    assert said["clients"] == {"before": [], "session": "ClientSession", "same": True}


def test_a_library_that_waits_says_of_what_it_does_not_have_that_it_has_it_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a_late_one.py").write_text("here = 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    later("a_late_one", "one_that_is_nowhere", "json")
    late = sys.modules["a_late_one"]
    try:
        assert "here" not in vars(late)
        assert not hasattr(late, "gone")
        assert late.here == import_module("a_late_one").here == 1
        assert "one_that_is_nowhere" not in sys.modules
        assert sys.modules["json"] is json
    finally:
        del sys.modules["a_late_one"]


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
