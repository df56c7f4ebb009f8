"""What a log is: the shapes that go in and come out, and the promises every implementation keeps.

A session is a log. Whoever does something appends a `Draft`; the log gives it a place (`seq`) and an
instant (`at`), stores it, and hands the `Entry` to every follower after it is durable. All instants are
milliseconds since the epoch; `seq` starts at 1 and has no gaps.

`deliver`, `failed` and `done` run on a thread of the log (or, on a log that is closed, on the caller's):
they must be short and must not call `create`, `open`, `delete` or `close` of the `Logs`.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, Literal, Protocol

import msgspec

Code = Literal[
    "disk",  # the disk is full or does not take it
    "locked",  # someone else holds the file
    "closed",  # this log was closed or deleted
    "box",  # the box does not take this ballot, or is closed
    "big",  # this one draft is more than the store can hold
    "bad",  # this one draft cannot be stored (a lone surrogate, a number without end)
    "exists",
    "missing",
    "name",  # not a name a session may have
    "corrupt",  # the file is damaged, or no database
    "foreign",  # a database, but not a session
    "newer",  # a session written by a later version
]


class LogError(Exception):
    """The log refuses. `code` says why; `again` whether the same act may succeed later."""

    def __init__(self, code: Code, message: str = "") -> None:
        super().__init__(message or code)
        self.code: Code = code

    @property
    def again(self) -> bool:
        """True where nothing is wrong with what was offered: keep it and offer it again."""
        return self.code in ("disk", "locked", "closed")


Done = Callable[[LogError | None], None]
Failed = Callable[[LogError], None]


class Draft(msgspec.Struct, frozen=True):
    """What someone wants to append.

    id: made by the client, 1 to 64 characters. That it takes effect once is settled by the fold, not here.
    by: number of the person in this session, 0 = the house.
    data: references, enums, small ints: everything the fold may branch on. Must survive JSON.
    flags: the door's verdicts on the text. said: free text by field name, kept apart so it can be wiped.
    key: hash of a device token that this entry brings in; kept apart so it can be forgotten.
    """

    id: str
    by: int
    do: str
    data: dict[str, Any] = {}
    flags: tuple[str, ...] = ()
    said: dict[str, str] = {}
    key: str | None = None


class Entry(msgspec.Struct, frozen=True):
    """What was appended. `said`: None = there was text and it is wiped; {} = there never was any."""

    seq: int
    at: int
    id: str
    by: int
    do: str
    data: dict[str, Any]
    flags: tuple[str, ...]
    said: dict[str, str] | None


class Log(Protocol):
    """One session's log, with its box for secret ballots."""

    def append(self, draft: Draft, failed: Failed) -> None:
        """Return at once; later either every follower gets the entry or `failed` is called, never both."""

    def follow(self, since: int, deliver: Callable[[Sequence[Entry]], None]) -> None:
        """Deliver every entry with seq > since, stored ones first, in order, each after its commit."""

    def read(self, since: int = 0) -> list[Entry]:
        """The stored entries with seq > since, in order. Raises LogError."""

    def tail(self) -> int:
        """The seq of the last stored entry, 0 when there is none."""

    def wipe(self, seqs: Iterable[int], done: Done) -> None:
        """Destroy the text of these entries; `done(None)` only when no byte of it is left in any file.

        With no seqs: `done(None)` once everything destroyed before is gone from the files.
        """

    def spoken(self) -> set[int]:
        """The seqs whose text is still stored. Raises LogError."""

    def who(self, key: str) -> int | None:
        """The seq of the first entry that brought this key and is not forgotten. Raises LogError."""

    def forget_keys(self, seqs: Iterable[int] | None, done: Done | None = None) -> None:
        """Destroy the keys these entries brought; None = all keys. `done` as for `wipe`."""

    def put(self, box: str, token: str, value: str, roll: Draft, done: Done) -> None:
        """Store a ballot and its roll entry together; `done(None)` once durable.

        A new token needs a `roll.by` that is not on this box's roll, and appends the roll entry. A known
        token with a `roll.by` that is on the roll changes its value and appends nothing. All else is
        refused with code "box". No entry, row or file order ties a token to a person.
        """

    def close_box(self, box: str, tally: Draft, ask: Collection[str], failed: Failed) -> None:
        """Append one entry, tally.data | {"counts": {value: n}, "ask": [token, ...]}, and destroy the box.

        "ask": the tokens whose value is in `ask`, sorted. A box closes once; nobody having voted is no error.
        The ballots' bytes are gone when a following `wipe([])` says so.
        """

    def close(self) -> None:
        """End this handle: what was appended before is still stored, what comes after fails "closed"."""


class Logs(Protocol):
    """The logs of one data folder. These methods wait for the disk: call them off the hub."""

    def create(self, name: str) -> Log:
        """A new, empty log. Raises LogError: name, exists, disk, closed."""

    def open(self, name: str) -> Log:
        """A handle on a stored log; any number may be open. Raises LogError: name, missing, corrupt, …"""

    def names(self) -> list[str]:
        """The stored logs, sorted."""

    def delete(self, name: str) -> None:
        """Remove every byte of this log; its open handles are closed. Raises LogError: name, missing."""

    def close(self) -> None:
        """Store what waits, then end every handle and thread."""
