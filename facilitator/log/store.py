"""One session's file as its writer thread sees it: the only writing connection, the followers, the tidying.

Everything here runs on that one thread, but `tail`, `gone` and `path`, which anyone may read.
"""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from facilitator.log.base import LogError
from facilitator.log.commands import Command
from facilitator.log.errors import log_error
from facilitator.log.followers import Follower, tell
from facilitator.log.schema import Options, open_writing, remove, sync_folder
from facilitator.log.tidy import Tidy
from facilitator.log.transaction import Owed, Transaction

_READ_AGAIN = 0.1  # s until a file that could not be read is tried again


class Store:
    """A file and who uses it."""

    def __init__(self, path: Path, options: Options) -> None:
        self.path = path
        self.tail = 0
        self.gone = False
        self.handles = 0
        self.tidy = Tidy(path)
        self.lagging = False  # some follower could not be caught up: the file would not be read
        self._options = options
        self._at = 0
        self._retry = 0.0
        self._conn: sqlite3.Connection | None = None
        self._followers: list[Follower] = []

    @property
    def awake(self) -> bool:
        """Whether the file is open for writing."""
        return self._conn is not None

    def wake(self, *, check: bool = False) -> sqlite3.Connection:
        """The writing connection, opened when it is not. Raises LogError."""
        if self.gone:
            raise LogError("closed", f"{self.path.name} was deleted")
        if self._conn is None:
            conn = open_writing(self.path, self._options, check=check)
            try:
                row = conn.execute("SELECT seq, at FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
                self.tidy.begin(conn)
            except sqlite3.Error as cause:
                conn.close()
                raise log_error(cause) from cause
            self.tail, self._at = row or (0, 0)
            self._conn = conn
        return self._conn

    def sleep(self) -> None:
        """Close the file; the next command opens it again."""
        if self._conn is not None:
            self._conn.close()
            self._conn = None

    def run(self, commands: Sequence[Command]) -> None:
        """Do these in one transaction; where that cannot be, do what can be done, in their order."""
        try:
            tx, refused = self._commit(self.wake(), commands)
        except (sqlite3.Error, LogError) as cause:
            self._divide(commands, cause if isinstance(cause, LogError) else log_error(cause))
            return
        self._spread(tx)
        for command, error in refused:
            tell(command.fail, error)

    def _divide(self, commands: Sequence[Command], error: LogError) -> None:
        """One draft too many or too large must not take its neighbours down: halve until it stands alone."""
        if len(commands) > 1 and error.code in ("disk", "big", "bad"):
            middle = len(commands) // 2
            self.run(commands[:middle])
            self.run(commands[middle:])
            return
        for command in commands:
            tell(command.fail, error)

    def _commit(
        self, conn: sqlite3.Connection, commands: Sequence[Command]
    ) -> tuple[Transaction, list[tuple[Command, LogError]]]:
        tx = Transaction(conn, self.tail, self._at, self._options.clock)
        refused = []
        try:
            conn.execute("BEGIN IMMEDIATE")
            for command in commands:
                try:
                    command.work(tx)
                except LogError as error:
                    refused.append((command, error))
            tx.flush()
            conn.execute("COMMIT")
        finally:
            if conn.in_transaction:
                conn.execute("ROLLBACK")
        return tx, refused

    def _spread(self, tx: Transaction) -> None:
        """The commit stands: from here on nothing is taken back."""
        self.tail, self._at = tx.seq, tx.at
        if tx.entries:
            for follower in self._followers:
                try:
                    follower.hear(tx.entries, tx.conn)
                except sqlite3.Error:
                    self.lagging, self._retry = True, monotonic() + _READ_AGAIN
        for done in tx.stored:
            tell(done, None)
        self.tidy.owe(tx.owed, tx.gone)

    def follow(self, follower: Follower) -> None:
        """Deliver what is stored, and from now on what comes."""
        self._followers.append(follower)
        self.catch_up()

    def catch_up(self) -> None:
        """Deliver to each follower what it missed; `lagging` stays true where the file cannot be read."""
        self.lagging = False
        for follower in self._followers:
            try:
                follower.catch_up(self.wake())
            except (sqlite3.Error, LogError):
                self.lagging = True
        self._retry = monotonic() + _READ_AGAIN

    @property
    def due(self) -> float | None:
        """When to look at this file again though nothing is asked: monotonic seconds, None = never."""
        times = [self._retry] if self.lagging else []
        if self.tidy.owed is not Owed.NOTHING:
            times.append(self.tidy.due)
        return min(times, default=None)

    def mend(self, now: float) -> None:
        """Try again what could not be done before: followers that lag, bytes that must go."""
        if self.lagging and now >= self._retry:
            self.catch_up()
        if self.tidy.owed is not Owed.NOTHING and now >= self.tidy.due:
            try:
                self.tidy.run(self.wake())
            except LogError:
                self.tidy.postpone()

    def leave(self, owner: object) -> None:
        """An owner closed its handle: it hears nothing more, and with the last one the file closes."""
        self._followers = [follower for follower in self._followers if follower.owner is not owner]
        self.handles -= 1
        if self.handles == 0:
            self.shut(LogError("closed"))

    def shut(self, error: LogError) -> None:
        """Close the file for now. Whoever still waits for bytes to go hears `error`; the file remembers."""
        if self._conn is not None:
            self.tidy.run(self._conn)
        self.tidy.give_up(error)
        self.sleep()

    def delete(self) -> None:
        """Remove the file and all beside it. Raises LogError: missing, disk."""
        if not self.path.exists():
            raise LogError("missing", f"{self.path.name} is not there")
        self.sleep()
        self.gone = True
        self._followers.clear()
        try:
            remove(self.path)
            sync_folder(self.path.parent)
        except OSError as cause:
            raise log_error(cause) from cause
        self.tidy.finish()
