"""The log in SQLite: the embedded default, one file a session, for one server."""

from _queue import SimpleQueue
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from facilitator.log.base import Done, Draft, Entry, Failed, LogError
from facilitator.log.commands import Append, CloseBox, Command, Forget, Put, Wipe
from facilitator.log.errors import log_error
from facilitator.log.followers import Follower
from facilitator.log.names import NAME, check_name
from facilitator.log.reading import read_entries, read_spoken, read_who
from facilitator.log.schema import Options, make
from facilitator.log.store import Store
from facilitator.log.writers import Control, Start, Writer

MAX_SEQ = 2**53  # what every reader of JSON can hold; SQLite refuses from 2**63

_DEFAULT = Options()


def _ignore(_error: LogError | None) -> None:
    """For whoever does not ask how it went."""


def _possible(seqs: Iterable[int]) -> tuple[int, ...]:
    return tuple(seq for seq in seqs if 0 < seq <= MAX_SEQ)


class SqliteLog:
    """One handle on one session's file; see `base.Log`."""

    def __init__(self, store: Store, writer: Writer) -> None:
        self._store = store
        self._writer = writer
        self._closed = False

    def append(self, draft: Draft, failed: Failed) -> None:
        """See `base.Log.append`."""
        self._submit(Append(draft, failed))

    def follow(self, since: int, deliver: Callable[[Sequence[Entry]], None]) -> None:
        """See `base.Log.follow`."""
        follower = Follower(self, since, deliver)
        self._submit(Control(lambda store: store.follow(follower), _ignore))

    def read(self, since: int = 0) -> list[Entry]:
        """See `base.Log.read`. Opens the file: for a long log, call it off the hub."""
        return read_entries(self._path(), since)

    def tail(self) -> int:
        """See `base.Log.tail`."""
        return self._store.tail

    def wipe(self, seqs: Iterable[int], done: Done) -> None:
        """See `base.Log.wipe`."""
        self._submit(Wipe(_possible(seqs), done))

    def spoken(self) -> set[int]:
        """See `base.Log.spoken`."""
        return read_spoken(self._path())

    def who(self, key: str) -> int | None:
        """See `base.Log.who`."""
        return read_who(self._path(), key)

    def forget_keys(self, seqs: Iterable[int] | None, done: Done | None = None) -> None:
        """See `base.Log.forget_keys`."""
        self._submit(Forget(None if seqs is None else _possible(seqs), done or _ignore))

    def put(self, box: str, token: str, value: str, roll: Draft, done: Done) -> None:
        """See `base.Log.put`."""
        self._submit(Put(box, token, value, roll, done))

    def close_box(self, box: str, tally: Draft, ask: Collection[str], failed: Failed) -> None:
        """See `base.Log.close_box`."""
        self._submit(CloseBox(box, tally, frozenset(ask), failed))

    def close(self) -> None:
        """See `base.Log.close`."""
        if not self._closed:
            self._submit(Control(lambda store: store.leave(self), _ignore))
            self._closed = True

    def _submit(self, what: Command | Control) -> None:
        if self._closed or self._store.gone:
            what.fail(LogError("closed"))
        else:
            self._writer.submit(self._store, what)

    def _path(self) -> Path:
        if self._closed or self._store.gone:
            raise LogError("closed")
        return self._store.path


class SqliteLogs:
    """A folder of sessions; see `base.Logs`. `start` must start a real thread and return at once."""

    def __init__(self, folder: Path, start: Start, writers: int = 2, options: Options = _DEFAULT) -> None:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as cause:
            raise log_error(cause) from cause
        self._folder = folder
        self._options = options
        self._stores: dict[str, Store] = {}
        self._writers = [Writer(start, options) for _ in range(writers)]
        # A lock that works between real and green threads alike: whoever holds the one token.
        self._token: SimpleQueue[None] = SimpleQueue()
        self._token.put(None)

    def create(self, name: str) -> SqliteLog:
        """See `base.Logs.create`."""
        return self._enter(name, new=True)

    def open(self, name: str) -> SqliteLog:
        """See `base.Logs.open`."""
        return self._enter(name, new=False)

    def names(self) -> list[str]:
        """See `base.Logs.names`."""
        found = (path.stem for path in self._folder.glob("*.db") if path.is_file())
        return sorted(name for name in found if NAME.fullmatch(name))

    def delete(self, name: str) -> None:
        """See `base.Logs.delete`."""
        self._ask(name, Store.delete)

    def close(self) -> None:
        """See `base.Logs.close`."""
        for writer in self._writers:
            writer.stop()

    def _enter(self, name: str, *, new: bool) -> SqliteLog:
        def act(store: Store) -> None:
            if new:
                make(store.path)
            try:
                store.wake(check=not store.awake)
            except LogError:
                if new:
                    with suppress(LogError):
                        store.delete()
                raise
            store.handles += 1

        return SqliteLog(self._ask(name, act), self._writer(name))

    def _ask(self, name: str, act: Callable[[Store], None]) -> Store:
        """Have the writer of this name do something with its file, and wait for that. Raises LogError."""
        answer: SimpleQueue[LogError | None] = SimpleQueue()

        def acted(store: Store) -> None:
            act(store)
            answer.put(None)

        store = self._store(check_name(name))
        self._writer(name).submit(store, Control(acted, answer.put))
        if (error := answer.get()) is not None:
            raise error
        return store

    def _writer(self, name: str) -> Writer:
        # A name always has the same writer, so no file ever has two, whatever is opened and deleted.
        return self._writers[crc32(name.encode()) % len(self._writers)]

    def _store(self, name: str) -> Store:
        self._token.get()
        try:
            if name not in self._stores or self._stores[name].gone:
                self._stores[name] = Store(self._folder / f"{name}.db", self._options)
            return self._stores[name]
        finally:
            self._token.put(None)
