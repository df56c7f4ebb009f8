"""What may be asked of a file, each as one object that does its part of a transaction.

`work` raises LogError when this one command cannot be done, before it has changed anything, and
sqlite3.Error when the whole transaction must be given up. `fail` hears why it was not done.
"""

from collections.abc import Collection
from typing import Protocol

import msgspec

from facilitator.log.base import Done, Draft, Failed, LogError
from facilitator.log.codec import pack, plain
from facilitator.log.transaction import Owed, Transaction


class Command(Protocol):
    """Anything that writes."""

    @property
    def fail(self) -> Failed:
        """Whom to tell that it was not done."""

    def work(self, tx: Transaction) -> None:
        """Do this command's part."""


class Append(msgspec.Struct, frozen=True):
    """Append one draft."""

    draft: Draft
    fail: Failed

    def work(self, tx: Transaction) -> None:
        """Give it its place."""
        tx.add(pack(self.draft))


class Put(msgspec.Struct, frozen=True):
    """Put a ballot in a box, and its giver on the roll."""

    box: str
    token: str
    value: str
    roll: Draft
    fail: Done

    def work(self, tx: Transaction) -> None:
        """Take the ballot; a giver who is new goes on the roll, and the roll into the log."""
        roll = pack(self.roll)
        try:
            plain(self.box, self.token, self.value)
        except UnicodeEncodeError as cause:
            raise LogError("bad", "a ballot that cannot be stored") from cause
        box = tx.box(self.box)
        if box.vote(self.token, self.value, self.roll.by):
            box.note(self.roll.by, tx.add(roll))
        tx.stored.append(self.fail)
        tx.owe(Owed.TRUNCATE)


class CloseBox(msgspec.Struct, frozen=True):
    """Count a box, append the count, destroy the ballots."""

    box: str
    tally: Draft
    ask: Collection[str]
    fail: Failed

    def work(self, tx: Transaction) -> None:
        """Append the tally and leave nothing in the box."""
        box = tx.box(self.box)
        tx.add(pack(self.tally, box.tally(self.ask)))
        box.destroy()
        tx.owe(Owed.VACUUM)


class Wipe(msgspec.Struct, frozen=True):
    """Destroy the text of entries."""

    seqs: tuple[int, ...]
    fail: Done

    def work(self, tx: Transaction) -> None:
        """Delete it; `fail` doubles as the one to tell when the bytes are gone."""
        tx.flush()
        rows = [(seq,) for seq in self.seqs]
        if rows and tx.conn.executemany("DELETE FROM said WHERE seq = ?", rows).rowcount:
            tx.owe(Owed.VACUUM)
        tx.gone.append(self.fail)


class Forget(msgspec.Struct, frozen=True):
    """Destroy the keys that entries brought; None = all."""

    seqs: tuple[int, ...] | None
    fail: Done

    def work(self, tx: Transaction) -> None:
        """Delete them; `fail` doubles as the one to tell when the bytes are gone."""
        tx.flush()
        if self.seqs is None:
            gone = tx.conn.execute("DELETE FROM key").rowcount
        else:
            rows = [(seq,) for seq in self.seqs]
            gone = tx.conn.executemany("DELETE FROM key WHERE seq = ?", rows).rowcount if rows else 0
        if gone:
            tx.owe(Owed.VACUUM)
        tx.gone.append(self.fail)
