"""The file of one session: its tables, how it is made, and how it is opened for writing.

One SQLite file a session: WAL, synchronous=FULL, STRICT tables, secure_delete, and temporary data in
memory only, so that text never reaches a file that a wipe does not know of.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import time_ns

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from facilitator.log.base import LogError
from facilitator.log.errors import log_error

APPLICATION_ID = 0x4641434C  # "FACL", in the header of each file we made
BUILDING = ".new"
"""Stands behind the name of a file that is being made."""
SIDES = ("", "-wal", "-shm", "-journal")

migrations = Migrations("facilitator.log")


def now_ms() -> int:
    """The wall clock, in ms since the epoch."""
    return time_ns() // 1_000_000


@dataclass(frozen=True)
class Options:
    """How the files are kept.

    clock: ms since the epoch. max_pages: a file's size at most, in pages of 4096 bytes (None = no limit).
    busy_ms: how long a writer waits for a file someone else holds; its other sessions wait with it.
    open_files: how many sessions a writer keeps open (three files each). linger: seconds a writer lets
    more arrive before it writes; at most 0.005 is sensible.
    """

    clock: Callable[[], int] = now_ms
    max_pages: int | None = None
    busy_ms: int = 250
    open_files: int = 32
    linger: float = 0.0


@migrations(name="001_entries")
def _entries(db: Database) -> None:
    columns = {
        "seq": int,
        "at": int,
        "id": str,
        "by": int,
        "do": str,
        "data": str,
        "flags": str,
        "spoke": int,
    }
    db.table("entry").create(columns, pk="seq", not_null=list(columns)[1:], strict=True)
    db.table("said").create({"seq": int, "words": str}, pk="seq", not_null=["words"], strict=True)


@migrations(name="002_keys")
def _keys(db: Database) -> None:
    table = db.table("key")
    table.create({"key": str, "seq": int}, pk=("key", "seq"), not_null=["key", "seq"], strict=True)


@migrations(name="003_boxes")
def _boxes(db: Database) -> None:
    # A box is one value, rewritten whole and sorted by token, never a row a ballot: rows, and the places
    # of rows within a page, would tell in which order the ballots came, and the roll tells who came when.
    db.table("box").create({"name": str, "ballots": str}, pk="name", not_null=["name"], strict=True)
    roll = {"box": str, "by": int, "seq": int}
    db.table("roll").create(roll, pk=("box", "by"), not_null=list(roll), strict=True)


@migrations(name="004_chores")
def _chores(db: Database) -> None:
    # A row here: something was destroyed and its bytes are not yet known to be gone.
    db.table("chore").create({"what": str}, pk="what", not_null=["what"], strict=True)


_KNOWN = frozenset(migration.name for migration in migrations.pending(Database(memory=True)))


def make(path: Path) -> None:
    """Make the file of a new session. It appears under its name whole or not at all. Raises LogError."""
    if path.exists():
        raise LogError("exists", f"{path.name} is there already")
    building = path.with_name(path.name + BUILDING)
    try:
        remove(building)
        os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _fill(building)
        building.rename(path)
        sync_folder(path.parent)
    except (sqlite3.Error, OSError) as cause:
        with suppress(OSError):  # half a file on a full disk takes the room that the next one needs
            remove(building)
        raise log_error(cause) from cause


def sweep(folder: Path) -> None:
    """Remove what makers left behind who died; only where nobody else can be making a session now."""
    for side in SIDES:
        for left in folder.glob(f"*.db{BUILDING}{side}"):
            with suppress(OSError):
                left.unlink()


def _fill(path: Path) -> None:
    conn = _connect(path, Options())
    try:
        conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        conn.execute("PRAGMA journal_mode = WAL")
        migrations.apply(Database(conn, execute_plugins=False))
        # A close that finds no room leaves the tables in the WAL, under a name that is given up: fail here.
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        conn.close()


def open_writing(path: Path, options: Options, *, check: bool) -> sqlite3.Connection:
    """The one writing connection of a file, brought to today's schema. `check` reads every page first.

    Raises LogError: missing, corrupt, foreign, newer, disk, locked.
    """
    if not path.exists():
        raise LogError("missing", f"{path.name} is not there")
    conn = None
    try:
        conn = _connect(path, options)
        applied = _verify(conn, path.name, check)
        conn.execute("PRAGMA journal_mode = WAL")
        if applied != _KNOWN:
            migrations.apply(Database(conn, execute_plugins=False))
    except (LogError, sqlite3.Error, OSError) as cause:
        if conn is not None:
            conn.close()
        raise (cause if isinstance(cause, LogError) else log_error(cause)) from cause
    return conn


def _connect(path: Path, options: Options) -> sqlite3.Connection:
    where = path.absolute().as_uri() + "?mode=rw"
    conn = sqlite3.connect(where, uri=True, isolation_level=None, timeout=options.busy_ms / 1000)
    try:
        for pragma in ("synchronous = FULL", "secure_delete = ON", "temp_store = MEMORY"):
            conn.execute("PRAGMA " + pragma)
        if options.max_pages is not None:
            conn.execute(f"PRAGMA max_page_count = {options.max_pages}")
    except sqlite3.Error:
        conn.close()
        raise
    return conn


def _verify(conn: sqlite3.Connection, name: str, check: bool) -> set[str]:
    """The migrations that this file has had. Raises LogError."""
    if conn.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise LogError("foreign", f"{name} is not a session of ours")
    if check and (said := conn.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise LogError("corrupt", f"{name} is damaged: {said}")
    db = Database(conn, execute_plugins=False)
    applied = {migration.name for migration in migrations.applied(db)}
    if unknown := applied - _KNOWN:
        raise LogError("newer", f"{name} was written by a later version ({', '.join(sorted(unknown))})")
    return applied


def remove(path: Path) -> None:
    """Remove a session's file and everything SQLite may have put beside it. Raises OSError."""
    for side in SIDES:
        path.with_name(path.name + side).unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Force the folder's list of names to disk: a file whose name is lost is lost."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
