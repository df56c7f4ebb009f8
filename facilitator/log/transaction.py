"""One transaction being gathered: rows that go to disk together, and whom to tell afterwards."""

import sqlite3
from collections.abc import Callable
from enum import IntEnum

from facilitator.log.base import Done, Entry
from facilitator.log.box import Box
from facilitator.log.codec import ADD_ENTRY, ADD_KEY, ADD_SAID, Packed, Row


class Owed(IntEnum):
    """What must still happen before destroyed bytes are gone, from nothing to most."""

    NOTHING = 0
    TRUNCATE = 1  # empty the write-ahead log
    VACUUM = 2  # rebuild the file as well


class Transaction:
    """What a batch of commands wants written. Entries get their place and instant here."""

    def __init__(self, conn: sqlite3.Connection, seq: int, at: int, clock: Callable[[], int]) -> None:
        self.conn = conn
        self.seq = seq
        self.at = at
        self.entries: list[Entry] = []
        self.stored: list[Done] = []  # to be told once this is on disk
        self.gone: list[Done] = []  # to be told once what this destroys is gone from every file
        self.owed = Owed.NOTHING
        self._clock = clock
        self._rows: list[Row] = []
        self._said: list[tuple[int, str]] = []
        self._keys: list[tuple[str, int]] = []
        self._boxes: dict[str, Box] = {}

    def add(self, packed: Packed) -> int:
        """Give a draft its seq (returned) and its instant, which never decreases."""
        self.seq += 1
        self.at = max(self.at, self._clock())
        self._rows.append(packed.row(self.seq, self.at))
        if packed.words is not None:
            self._said.append((self.seq, packed.words))
        if packed.draft.key is not None:
            self._keys.append((packed.draft.key, self.seq))
        self.entries.append(packed.entry(self.seq, self.at))
        return self.seq

    def box(self, name: str) -> Box:
        """The box of this name, as this transaction has it."""
        if name not in self._boxes:
            self._boxes[name] = Box(self.conn, name)
        return self._boxes[name]

    def owe(self, owed: Owed) -> None:
        """Note what must be tidied after the commit; a debt of VACUUM is written down, it outlives a kill."""
        self.owed = max(self.owed, owed)
        if owed is Owed.VACUUM:
            self.conn.execute("INSERT OR IGNORE INTO chore (what) VALUES ('vacuum')")

    def flush(self) -> None:
        """Send the gathered rows to SQLite. Raises sqlite3.Error."""
        for sql, rows in ((ADD_ENTRY, self._rows), (ADD_SAID, self._said), (ADD_KEY, self._keys)):
            if rows:
                self.conn.executemany(sql, rows)
                rows.clear()
        for box in self._boxes.values():
            box.save()
        self._boxes.clear()
