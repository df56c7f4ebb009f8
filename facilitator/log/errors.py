"""What SQLite and the file system say when they refuse, in the log's own few codes."""

import sqlite3

from facilitator.log.base import Code, LogError

_CODES: dict[int, Code] = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_FULL: "disk",
    sqlite3.SQLITE_IOERR: "disk",
    sqlite3.SQLITE_CANTOPEN: "disk",
    sqlite3.SQLITE_READONLY: "disk",
    sqlite3.SQLITE_NOMEM: "disk",
    sqlite3.SQLITE_CORRUPT: "corrupt",
    sqlite3.SQLITE_NOTADB: "corrupt",
    sqlite3.SQLITE_TOOBIG: "big",
}


def log_error(cause: sqlite3.Error | OSError) -> LogError:
    """The LogError for what SQLite or the file system raised."""
    if isinstance(cause, OSError):
        return LogError("disk", str(cause))
    # The low byte is the kind, the rest says where in SQLite it happened. An exception the Python
    # module raises by itself has no code: what was offered cannot be stored.
    kind = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    return LogError(_CODES.get(kind, "bad"), str(cause))
