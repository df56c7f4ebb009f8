"""What green.py promises in a process that is patched, tried there; says what it saw, as JSON."""

import json
import socket
import time
from importlib import import_module
from typing import Any

from facilitator import green

ROUNDS = 2000


def real_sleep() -> Any:
    """The system's own sleep, that stops a thread and nothing else."""
    if green.mode() == "gevent":
        return import_module("gevent.monkey").get_original("time", "sleep")
    if green.mode() == "eventlet":
        return import_module("eventlet.patcher").original("time").sleep
    return time.sleep


def woken_by_real_threads() -> dict[str, Any]:
    """Two real threads hand over numbers; a green thread collects them while another keeps ticking."""
    bell, box, got, ticks, done = green.Bell(), list[int](), list[int](), list[int](), list[int]()

    def collect() -> None:
        while len(got) < 2 * ROUNDS:
            bell.wait()
            while box:
                got.append(box.pop())
        done.append(1)

    def hand_over() -> None:
        for number in range(ROUNDS):
            box.append(number)
            bell.ring()

    def tick() -> None:
        while not done:
            ticks.append(1)
            green.sleep(0.001)

    green.spawn(collect)
    green.spawn(tick)
    for _ in range(2):
        green.start_real_thread(hand_over)
    end = time.monotonic() + 15
    while not done and time.monotonic() < end:
        green.sleep(0.01)
    return {"got": len(got), "ticked": bool(ticks)}


def a_real_thread_stops_nobody() -> bool:
    """A real thread that sleeps hard for 0.3 s leaves the green ones running."""
    sleep, ended, ticks = real_sleep(), list[int](), 0

    def sleep_hard() -> None:
        sleep(0.3)
        ended.append(1)

    green.start_real_thread(sleep_hard)
    while not ended:
        green.sleep(0.01)
        ticks += 1
    return ticks > 5


def the_pool_stops_nobody() -> dict[str, Any]:
    """The same for what runs in the pool; its answer comes back."""
    sleep, ticks, ended = real_sleep(), list[int](), list[int]()

    def tick() -> None:
        while not ended:
            ticks.append(1)
            green.sleep(0.01)

    green.spawn(tick)
    answer = green.in_pool(lambda: (sleep(0.3), 42)[1])
    ended.append(1)
    return {"answer": answer, "ticked": len(ticks) > 5}


def main() -> None:
    """Try everything once."""
    lonely = green.Bell()
    timed_out = not lonely.wait(0.01)
    for _ in range(100_000):
        lonely.ring()
    said = {
        "mode": green.mode(),
        "green_sockets": socket.socket.__module__.startswith("eventlet"),
        "timed_out": timed_out,
        "rung_before": lonely.wait(0.01),
        "coalesced": not lonely.wait(0.01),
        "woken": woken_by_real_threads(),
        "real": a_real_thread_stops_nobody(),
        "pool": the_pool_stops_nobody(),
    }
    print(json.dumps(said), flush=True)
