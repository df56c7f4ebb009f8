"""Those who hear of each entry, each with how far it has heard."""

import logging
import sqlite3
from collections.abc import Callable, Sequence
from typing import TypeVar

from facilitator.log.base import Entry
from facilitator.log.codec import read

CHUNK = 500  # entries in one delivery of stored ones: a long log is not held in memory twice

logger = logging.getLogger(__name__)

What = TypeVar("What")


def tell(receiver: Callable[[What], object], what: What) -> None:
    """Call a receiver. One that raises is a fault of its own: it must not stop the log for all others.

    One of the places that catch everything (docs/architecture.md): it runs on the one thread that writes,
    amid a batch that is stored.
    """
    try:
        receiver(what)
    except Exception:
        logger.exception("a receiver of the log failed")


class Follower:
    """One receiver of entries. `seen`: the seq it has heard last, or the one it asked to start after."""

    def __init__(self, owner: object, since: int, deliver: Callable[[Sequence[Entry]], None]) -> None:
        self.owner = owner
        self.seen = since
        self._deliver = deliver

    def hear(self, fresh: Sequence[Entry], conn: sqlite3.Connection) -> None:
        """Deliver what was just stored, and before it what this one missed. Raises sqlite3.Error."""
        if self.seen < fresh[0].seq - 1:
            self.catch_up(conn)
        else:
            self._give([entry for entry in fresh if entry.seq > self.seen])

    def catch_up(self, conn: sqlite3.Connection) -> None:
        """Deliver all that is stored and not yet heard. Raises sqlite3.Error."""
        while entries := read(conn, self.seen, CHUNK):
            self._give(entries)

    def _give(self, entries: Sequence[Entry]) -> None:
        if entries:
            self.seen = entries[-1].seq
            tell(self._deliver, entries)
