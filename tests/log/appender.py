"""Run by test_crash as a process that gets killed: `python -m tests.log.appender FOLDER RUN`.

Appends without end to session CRASH and prints the id of each entry when it is delivered, which is when a
phone would hear that its words are safe.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from facilitator.log import Draft, Entry, LogError, SqliteLogs
from facilitator.log.sqlite import SqliteLog

AHEAD = 64  # appends that may wait for their delivery


def main(folder: Path, run: str) -> None:
    logs = SqliteLogs(folder, lambda work: threading.Thread(target=work, daemon=True).start())
    log = logs.open("CRASH") if "CRASH" in logs.names() else logs.create("CRASH")
    room = threading.Semaphore(AHEAD)

    def deliver(entries: Sequence[Entry]) -> None:
        own = [entry.id for entry in entries if entry.id.startswith(f"{run}-")]
        os.write(1, "".join(f"{id_}\n" for id_ in own).encode())
        room.release(max(1, len(own)))

    log.follow(log.tail(), deliver)
    for number in count():
        room.acquire()
        offer(log, run, number)


def offer(log: SqliteLog, run: str, number: int) -> None:
    one = Draft(f"{run}-{number}", 1, "say", {"n": number}, said={"text": "x" * (number % 700)})
    if number % 50 == 49:
        log.wipe([log.tail()], _stop)
    if number % 20 == 19:
        log.put(f"box-{run}", f"token-{run}-{number}", "agree", Draft(one.id, number, "vote"), _stop)
    else:
        log.append(one, _stop)


def _stop(error: LogError | None) -> None:
    if error is not None:
        os.write(2, f"{error.code}: {error}\n".encode())
        os._exit(3)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
