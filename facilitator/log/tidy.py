"""Making destroyed bytes be gone: from the write-ahead log, from the file's free pages, from everywhere.

After a DELETE the text still stands in the write-ahead log and may stand in the file. One maintenance step
removes it: empty the log into the file, rebuild the file, empty the log again. Someone reading the file
can hold this up; then it is tried again until it succeeds, and only then is anyone told that it is done.
"""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from time import monotonic

from facilitator.log.base import Done, LogError
from facilitator.log.followers import tell
from facilitator.log.transaction import Owed

_FIRST_RETRY = 0.01  # s
_LAST_RETRY = 0.5  # s
_REST = 9  # rests this many times as long as it worked, so that wiping takes a tenth of a writer at most


class Tidy:
    """What one file still owes, and when to try. `due`: monotonic seconds, only meaningful when owing."""

    def __init__(self, path: Path) -> None:
        self.owed = Owed.NOTHING
        self.due = 0.0
        self._wal = path.with_name(path.name + "-wal")
        self._retry = _FIRST_RETRY
        self._waiting: list[Done] = []

    def begin(self, conn: sqlite3.Connection) -> None:
        """The file was just opened: take up what a killed server left. Raises sqlite3.Error."""
        unfinished = conn.execute("SELECT 1 FROM chore").fetchone()
        self.owe(Owed.VACUUM if unfinished else Owed.TRUNCATE, ())

    def owe(self, owed: Owed, waiting: Iterable[Done]) -> None:
        """Add to what is owed; `waiting` hear None when nothing is owed any more."""
        self.owed = max(self.owed, owed)
        self._waiting.extend(waiting)
        if self.owed is Owed.NOTHING:
            self.finish()

    def run(self, conn: sqlite3.Connection) -> None:
        """Try once to pay all that is owed; what cannot be paid now is tried again from `due` on."""
        if self.owed is Owed.NOTHING:
            return
        began = monotonic()
        try:
            paid = self._pay(conn)
        except (sqlite3.Error, OSError):
            paid = False
        if not paid:
            self.postpone()
            return
        self._retry = _FIRST_RETRY
        ended = monotonic()
        self.due = ended + _REST * (ended - began)
        self.finish()

    def postpone(self) -> None:
        """It could not be done now: again a little later, each time a little less soon."""
        self.due = monotonic() + self._retry
        self._retry = min(2 * self._retry, _LAST_RETRY)

    def _pay(self, conn: sqlite3.Connection) -> bool:
        patience = conn.execute("PRAGMA busy_timeout").fetchone()[0]
        conn.execute("PRAGMA busy_timeout = 0")  # the writer's other sessions do not wait for a reader
        try:
            if not self._truncate(conn):
                return False
            if self.owed is Owed.VACUUM:
                conn.execute("VACUUM")
                if not self._truncate(conn):
                    return False
                conn.execute("DELETE FROM chore")
            return True
        finally:
            conn.execute(f"PRAGMA busy_timeout = {patience}")

    def _truncate(self, conn: sqlite3.Connection) -> bool:
        """Empty the write-ahead log into the file; False while someone reads from it."""
        busy: int = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return busy == 0 and not (self._wal.exists() and self._wal.stat().st_size)

    def finish(self) -> None:
        """Nothing is left to destroy: tell all who wait."""
        self.owed = Owed.NOTHING
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            tell(done, None)

    def give_up(self, error: LogError) -> None:
        """The file closes: tell all who wait why they must ask again."""
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            tell(done, error)
