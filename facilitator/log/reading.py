"""Reading a session's file from any thread or process, beside the writer and never in its way.

Each read opens its own read-only connection and fetches everything at once: an open read transaction would
keep wiped text alive in the write-ahead log.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.log.base import Entry, LogError
from facilitator.log.codec import read
from facilitator.log.errors import log_error

_PATIENCE = 5.0  # s; only recovery after a crash makes a reader wait


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection that lasts as long as the block. Raises LogError."""
    if not path.exists():
        raise LogError("missing", f"{path.name} is not there")
    conn = None
    try:
        where = path.absolute().as_uri() + "?mode=ro"
        conn = sqlite3.connect(where, uri=True, isolation_level=None, timeout=_PATIENCE)
        yield conn
    except sqlite3.Error as cause:
        raise log_error(cause) from cause
    finally:
        if conn is not None:
            conn.close()


def read_entries(path: Path, since: int = 0) -> list[Entry]:
    """The entries of a session's file with seq > since, in order. Raises LogError."""
    with reading(path) as conn:
        return read(conn, since)


def read_spoken(path: Path) -> set[int]:
    """The seqs whose text is still in the file. Raises LogError."""
    with reading(path) as conn:
        return {seq for (seq,) in conn.execute("SELECT seq FROM said").fetchall()}


def read_who(path: Path, key: str) -> int | None:
    """The seq of the first entry that brought this key. Raises LogError."""
    with reading(path) as conn:
        found: int | None = conn.execute("SELECT min(seq) FROM key WHERE key = ?", (key,)).fetchone()[0]
        return found
