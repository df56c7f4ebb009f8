"""How many entries a second the log acknowledges, against one commit a row: `python -m benchmarks.log`.

Both write the same entries to files in the same folder, taking turns in one run, each with
synchronous=FULL, so that an acknowledgement means: on disk. Machines differ and are noisy; the ratio of one
run is what counts. Prints the median of the rounds.
"""

from __future__ import annotations

import argparse
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from facilitator.log import Draft, Entry, LogError, Options, SqliteLogs
from facilitator.log.codec import ADD_ENTRY, ADD_SAID, pack
from facilitator.log.schema import make

AHEAD = 1_000  # phones that wait for their acknowledgement before they say more


def draft(number: int) -> Draft:
    """A contribution as a phone sends it."""
    data = {"phase": "ka3#1", "type": "question", "cat": number % 7}
    return Draft(f"{number:024x}", number % 55 + 1, "say", data, ("phone",), {"text": "Wat hielp toen? " * 6})


def grouped(folder: Path, entries: int, options: Options, sessions: int = 1) -> float:
    """Acknowledged entries a second through the log, from one thread, over so many sessions."""
    logs = SqliteLogs(folder, lambda run: threading.Thread(target=run).start(), options=options)
    room = threading.Semaphore(AHEAD)
    done = threading.Semaphore(0)

    def deliver(heard: Sequence[Entry]) -> None:
        room.release(len(heard))
        done.release(len(heard))

    handles = [logs.create(f"S{number}") for number in range(sessions)]
    for log in handles:
        log.follow(0, deliver)
    drafts = [draft(number) for number in range(entries)]
    began = time.perf_counter()
    for number, one in enumerate(drafts):
        room.acquire()
        handles[number % sessions].append(one, _stop)
    for _ in drafts:
        done.acquire()
    took = time.perf_counter() - began
    logs.close()
    return entries / took


def row_by_row(folder: Path, entries: int) -> float:
    """Acknowledged entries a second with one transaction each, on the same tables."""
    folder.mkdir(parents=True)
    make(folder / "ROWS.db")
    conn = sqlite3.connect(folder / "ROWS.db", isolation_level=None)
    conn.execute("PRAGMA synchronous = FULL")
    packed = [pack(draft(number)) for number in range(entries)]
    began = time.perf_counter()
    for seq, one in enumerate(packed, start=1):
        conn.execute("BEGIN IMMEDIATE")
        conn.execute(ADD_ENTRY, one.row(seq, seq))
        conn.execute(ADD_SAID, (seq, one.words))
        conn.execute("COMMIT")
    took = time.perf_counter() - began
    conn.close()
    return entries / took


def _stop(error: LogError) -> None:
    raise SystemExit(f"the log refused: {error}")


def main() -> None:
    """Run the rounds and print the medians."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--entries", type=int, default=20_000)
    parser.add_argument("--rows", type=int, default=500, help="entries for the slow way")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="on which disk; default: the system's temporary folder")
    asked = parser.parse_args()
    ways: dict[str, Callable[[Path], float]] = {
        "one commit a row": lambda folder: row_by_row(folder, asked.rows),
        "the log, 1 session": lambda folder: grouped(folder, asked.entries, Options()),
        "the log, 1 session, lingering 2 ms": lambda f: grouped(f, asked.entries, Options(linger=0.002)),
        "the log, 20 sessions": lambda folder: grouped(folder, asked.entries, Options(), 20),
        "the log, 20 sessions, lingering 2 ms": lambda f: grouped(
            f, asked.entries, Options(linger=0.002), 20
        ),
    }
    rates: dict[str, list[float]] = {way: [] for way in ways}
    with TemporaryDirectory(dir=asked.folder) as folder:
        for number in range(asked.rounds):
            for way, run in ways.items():
                rates[way].append(run(Path(folder) / f"{number}-{len(way)}"))
    base = median(rates["one commit a row"])
    for way, found in rates.items():
        print(f"{way:40} {median(found):10,.0f} acks/s   {median(found) / base:7.1f} x")


if __name__ == "__main__":
    main()
