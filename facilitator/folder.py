"""The data folder: made when it is not there, checked, and owned by one server at a time.

The owner is whoever holds the lock on `owner.lock`; the system releases it when the process dies, so a folder
never stays locked. Beside a running server the command line finds its address and key in `server.json`, which
only the same user can read.
"""

import fcntl
import os
import secrets
import time
from pathlib import Path
from typing import Literal, Self

import msgspec

LOCK = "owner.lock"
SERVER = "server.json"
HEADER = "X-Facilitator-Key"
"""In which the command line shows the key of the house door."""


class FolderError(Exception):
    """The folder cannot be used: "not_writable" (`why`: the system's reason), "taken" by another server, or
    "missing" where it is only read from.
    """

    def __init__(self, code: Literal["not_writable", "taken", "missing"], path: Path, why: str = "") -> None:
        super().__init__(f"{code}: {path} {why}".rstrip())
        self.code = code
        self.path = path
        self.why = why


class Beside(msgspec.Struct, frozen=True):
    """How to talk to the server that owns a folder: its address on this machine, its process, its key."""

    url: str
    port: int
    pid: int
    key: str


class Folder:
    """A data folder that this process owns, until `release` or the end of the process."""

    def __init__(self, path: Path, lock: int) -> None:
        self.path = path
        self._lock = lock

    @classmethod
    def own(cls, path: Path) -> Self:
        """Make the folder if need be, check that one can write in it, take its lock. Raises FolderError."""
        try:
            path.mkdir(parents=True, exist_ok=True)
            _probe(path)
            lock = os.open(path / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise FolderError("not_writable", path, error.strerror or str(error)) from error
        if not _locked(lock, patience=10):
            os.close(lock)
            raise FolderError("taken", path)
        (path / SERVER).unlink(missing_ok=True)
        return cls(path, lock)

    def announce(self, url: str, port: int) -> str:
        """Note where the server listens; returns the key the command line will show. Raises FolderError."""
        found = Beside(url=url, port=port, pid=os.getpid(), key=secrets.token_urlsafe(32))
        fresh = self.path / f"{SERVER}.new"
        try:
            fresh.unlink(missing_ok=True)
            # Created closed to others: a chmod afterwards leaves a moment in which anyone can read the key.
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
                out.write(msgspec.json.encode(found))
            fresh.replace(self.path / SERVER)
        except OSError as error:
            raise FolderError("not_writable", self.path, error.strerror or str(error)) from error
        return found.key

    def release(self) -> None:
        """Give the folder up. Calling it twice does no harm."""
        if self._lock >= 0:
            (self.path / SERVER).unlink(missing_ok=True)
            os.close(self._lock)
            self._lock = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def _probe(path: Path) -> None:
    """Write, flush and remove a byte: mode bits say nothing to root, nor of a full or read-only disk."""
    name = path / f".write-{os.getpid()}-{secrets.token_hex(4)}"
    try:
        with name.open("xb") as out:
            out.write(b".")
            out.flush()
            os.fsync(out.fileno())
    finally:
        name.unlink(missing_ok=True)


def _locked(lock: int, patience: int = 0) -> bool:
    """Take the lock. The patience (times 20 ms) is for a command line that is just looking who has it."""
    for left in range(patience, -1, -1):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(0.02 if left else 0)
        else:
            return True
    return False


def beside(path: Path) -> Beside | None:
    """The server that owns this folder now, or None. A note left by a server that died counts for nothing."""
    try:
        lock = os.open(path / LOCK, os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        if _locked(lock):
            return None
        return msgspec.json.decode((path / SERVER).read_bytes(), type=Beside)
    except (OSError, msgspec.DecodeError):
        return None
    finally:
        os.close(lock)
