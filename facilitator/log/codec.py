"""How an entry lies in its row, and how it comes out: the same whether it was just stored or read back."""

import sqlite3
from collections.abc import Iterable
from typing import Any

import msgspec

from facilitator.log.base import Draft, Entry, LogError

ADD_ENTRY = "INSERT INTO entry (seq, at, id, by, do, data, flags, spoke) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
ADD_SAID = "INSERT INTO said (seq, words) VALUES (?, ?)"
ADD_KEY = "INSERT INTO key (key, seq) VALUES (?, ?)"
_READ = (
    "SELECT entry.seq, at, id, by, do, data, flags, spoke, words FROM entry"
    " LEFT JOIN said ON said.seq = entry.seq WHERE entry.seq > ? ORDER BY entry.seq LIMIT ?"
)
_EVERYTHING = -1  # SQLite: a negative LIMIT is none
_MAX_BY = 2**53  # what every reader of JSON can hold
_UNSTORABLE = (TypeError, ValueError, OverflowError, RecursionError, msgspec.MsgspecError)

encode = msgspec.json.Encoder().encode
_data = msgspec.json.Decoder(dict[str, Any]).decode
_flags = msgspec.json.Decoder(tuple[str, ...]).decode
_words = msgspec.json.Decoder(dict[str, str]).decode

Row = tuple[int, int, str, int, str, str, str, int]


class Packed(msgspec.Struct, frozen=True):
    """A draft as the store wants it: every part already text."""

    draft: Draft
    data: str
    flags: str
    words: str | None

    def row(self, seq: int, at: int) -> Row:
        """The row for ADD_ENTRY."""
        draft = self.draft
        return (seq, at, draft.id, draft.by, draft.do, self.data, self.flags, self.words is not None)

    def entry(self, seq: int, at: int) -> Entry:
        """The entry as it would be read back: a follower sees what a restart sees."""
        draft = self.draft
        said = {} if self.words is None else _words(self.words)
        return Entry(seq, at, draft.id, draft.by, draft.do, _data(self.data), _flags(self.flags), said)


def pack(draft: Draft, more: dict[str, Any] | None = None) -> Packed:
    """A draft, its data joined with `more`, ready to store. Raises LogError "bad" when it cannot be."""
    try:
        data = encode(draft.data | more if more else draft.data).decode()
        flags = encode(draft.flags).decode() if draft.flags else "[]"
        words = encode(draft.said).decode() if draft.said else None
        plain(draft.id, draft.do, draft.key or "")
    except _UNSTORABLE as cause:
        raise LogError("bad", f"cannot be stored: {cause}") from cause
    if not (1 <= len(draft.id) <= 64 and 0 <= draft.by <= _MAX_BY):
        raise LogError("bad", "an id has 1 to 64 characters, a person a number from 0")
    return Packed(draft, data, flags, words)


def plain(*texts: str) -> None:
    """Raise UnicodeEncodeError for text that no file can hold (half a surrogate pair)."""
    for text in texts:
        text.encode()


def read(conn: sqlite3.Connection, since: int, most: int = _EVERYTHING) -> list[Entry]:
    """The entries with seq > since in order, at most `most`. Raises sqlite3.Error."""
    return list(_unpack(conn.execute(_READ, (since, most)).fetchall()))


def _unpack(rows: Iterable[tuple[int, int, str, int, str, str, str, int, str | None]]) -> Iterable[Entry]:
    for seq, at, id_, by, do, data, flags, spoke, words in rows:
        said = _words(words) if words is not None else None if spoke else {}
        yield Entry(seq, at, id_, by, do, _data(data), _flags(flags), said)
