"""The ballots of one secret vote while it is open: token → value, and nothing that ties a token to a person.

The house's own file may be read by whoever finds the laptop. So the ballots lie sorted by token in one
value, rewritten whole; and the write-ahead log, where a roll entry and its ballot do lie side by side, is
emptied after every batch that held a ballot (see `store.Store.tidy`).
"""

import sqlite3
from collections import Counter
from collections.abc import Collection
from typing import Any

import msgspec

from facilitator.log.base import LogError
from facilitator.log.codec import encode

_SAVE = "INSERT INTO box (name, ballots) VALUES (?, ?) ON CONFLICT DO UPDATE SET ballots = excluded.ballots"
_ballots = msgspec.json.Decoder(dict[str, str]).decode


class Box:
    """One box within one transaction."""

    def __init__(self, conn: sqlite3.Connection, name: str) -> None:
        self._conn = conn
        self._name = name
        row = conn.execute("SELECT ballots FROM box WHERE name = ?", (name,)).fetchone()
        text: str | None = row[0] if row else "{}"
        self._ballots = None if text is None else _ballots(text)

    def vote(self, token: str, value: str, by: int) -> bool:
        """Take a ballot; True when it is a new one, so that the roll must say so. Raises LogError "box"."""
        ballots = self._open()
        known, on_roll = token in ballots, self._on_roll(by)
        if known != on_roll:
            raise LogError("box", "one person, one token")
        ballots[token] = value
        return not known

    def note(self, by: int, seq: int) -> None:
        """Write on the roll that this person voted, by the entry with this seq."""
        self._conn.execute("INSERT INTO roll (box, by, seq) VALUES (?, ?, ?)", (self._name, by, seq))

    def tally(self, ask: Collection[str]) -> dict[str, Any]:
        """The counts per value, and the sorted tokens whose value is in `ask`. Raises LogError "box"."""
        ballots = self._open()
        counts = dict(sorted(Counter(ballots.values()).items()))
        return {"counts": counts, "ask": sorted(token for token, value in ballots.items() if value in ask)}

    def destroy(self) -> None:
        """Close for good: what remains is that there was a box of this name."""
        self._ballots = None

    def save(self) -> None:
        """Write the box into the transaction. Raises sqlite3.Error."""
        ballots = self._ballots
        text = None if ballots is None else encode(dict(sorted(ballots.items()))).decode()
        self._conn.execute(_SAVE, (self._name, text))

    def _open(self) -> dict[str, str]:
        if self._ballots is None:
            raise LogError("box", f"box {self._name} is closed")
        return self._ballots

    def _on_roll(self, by: int) -> bool:
        sql = "SELECT 1 FROM roll WHERE box = ? AND by = ?"
        return self._conn.execute(sql, (self._name, by)).fetchone() is not None
