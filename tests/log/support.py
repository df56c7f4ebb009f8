"""What the log's tests share: a clock one can turn, ears that remember, and drafts."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue
from typing import Generic, TypeVar

from facilitator.log import Done, Draft, Entry, Log, LogError

PATIENCE = 20.0  # s; only a log that has stopped lets it pass

What = TypeVar("What")


class Clock:
    """A clock that stands where it is put, in ms."""

    def __init__(self, now: int = 1_000_000) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now


class Heard:
    """A follower that keeps each entry once, and checks that the order only goes forward."""

    def __init__(self, since: int = 0) -> None:
        self.entries: list[Entry] = []
        self.deliveries = 0
        self._last = since
        self._changed = threading.Condition()

    def __call__(self, entries: Sequence[Entry]) -> None:
        with self._changed:
            self.deliveries += 1
            for entry in entries:
                if entry.seq > self._last:
                    assert entry.seq == self._last + 1 or not self.entries, f"{entry.seq} after {self._last}"
                    self._last = entry.seq
                    self.entries.append(entry)
            self._changed.notify_all()

    def wait(self, count: int) -> list[Entry]:
        """The entries, once there are this many."""
        with self._changed:
            enough = self._changed.wait_for(lambda: len(self.entries) >= count, PATIENCE)
            assert enough, f"heard {len(self.entries)} of {count}"
            return list(self.entries)

    def ids(self) -> list[str]:
        with self._changed:
            return [entry.id for entry in self.entries]


class Post(Generic[What]):
    """A receiver that keeps what it was told."""

    def __init__(self) -> None:
        self._told: SimpleQueue[What] = SimpleQueue()

    def __call__(self, what: What) -> None:
        self._told.put(what)

    def next(self, seconds: float = PATIENCE) -> What:
        """What was told next; raises queue.Empty after a while."""
        return self._told.get(timeout=seconds)

    def empty(self) -> bool:
        return self._told.empty()

    def waiting(self) -> int:
        return self._told.qsize()


def never(error: LogError) -> None:
    """A `failed` that must not be called: shown by the entry that is then missing, and on stderr."""
    raise AssertionError(f"failed with {error.code}: {error}")


def draft(id_: str, text: str = "", by: int = 1, key: str | None = None) -> Draft:
    """A plain contribution."""
    return Draft(id_, by, "say", {"phase": "ka3#1"}, said={"text": text} if text else {}, key=key)


def append(log: Log, *drafts: Draft) -> list[Entry]:
    """Append these and wait until they are delivered."""
    start = settle(log)
    heard = Heard(start)
    log.follow(start, heard)
    for one in drafts:
        log.append(one, never)
    return heard.wait(len(drafts))


def settle(log: Log) -> int:
    """Wait until everything asked before is done; the tail then."""
    assert finish(lambda done: log.wipe([], done)) is None
    return log.tail()


def finish(ask: Callable[[Done], None]) -> LogError | None:
    """Ask something that takes a `done`, and wait for it."""
    post: Post[LogError | None] = Post()
    ask(post)
    return post.next()


def fail(ask: Callable[[Callable[[LogError], None]], None]) -> LogError:
    """Ask something that must fail, and wait for why."""
    post: Post[LogError] = Post()
    ask(post)
    return post.next()


def raw_bytes(folder: Path) -> bytes:
    """All files of a folder, one after another.

    Read by a process of its own: to open and close a database's file here would drop SQLite's locks on it.
    """
    command = ["cat", *(str(path) for path in sorted(folder.iterdir()))]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True).stdout


def count_bytes(folder: Path, *words: str) -> list[int]:
    """How often each word stands in the raw bytes of all files of a folder."""
    found = raw_bytes(folder)
    return [found.count(word.encode()) for word in words]
