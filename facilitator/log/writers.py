"""The threads that write: each takes all that waits, and writes it file by file, one transaction each.

They are real threads also where the rest of the server runs on green ones: so the starter is handed in,
and what crosses over goes through `_queue.SimpleQueue`, which is C and which nobody replaces.
"""

from _queue import Empty, SimpleQueue
from collections.abc import Callable, Sequence
from contextlib import suppress
from time import monotonic

import msgspec

from facilitator.log.base import Failed, LogError
from facilitator.log.commands import Command
from facilitator.log.followers import tell
from facilitator.log.schema import Options
from facilitator.log.store import Store

Start = Callable[[Callable[[], None]], object]

_MOST = 4096  # jobs in one round: bounds the time until the first of them is acknowledged


class Control(msgspec.Struct, frozen=True):
    """Something to do with a file that is no transaction: open, follow, close, delete."""

    act: Callable[[Store], None]
    fail: Failed


Job = tuple[Store, Command | Control]


class Writer:
    """One thread and the files that are its own."""

    def __init__(self, start: Start, options: Options) -> None:
        self._options = options
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._ended: SimpleQueue[None] = SimpleQueue()
        self._never: SimpleQueue[None] = SimpleQueue()
        self._stopped = False
        self._stores: dict[Store, None] = {}  # the open files, the longest unused first
        start(self._run)

    def submit(self, store: Store, what: Command | Control) -> None:
        """Have this done; its `fail` is told when the writer has stopped."""
        self._jobs.put((store, what))
        # Looked at after the put: either the writer's last clearing saw this job, or we see it stopped.
        if self._stopped:
            self._refuse()

    def stop(self) -> None:
        """Do what was submitted before, close the files, end the thread. Waits for it."""
        self._jobs.put(None)
        self._ended.get()
        self._ended.put(None)

    def _run(self) -> None:
        try:
            while self._round():
                pass
        finally:
            self._stopped = True
            self._refuse()
            self._ended.put(None)

    def _round(self) -> bool:
        jobs: dict[Store, list[Command | Control]] = {}
        going = True
        for job in self._take():
            if job is None:
                going = False
            else:
                jobs.setdefault(job[0], []).append(job[1])
        for store, asked in jobs.items():
            self._work(store, asked)
        self._mend()
        self._rest()
        if not going:
            for store in self._stores:
                store.shut(LogError("closed"))
        return going

    def _take(self) -> list[Job | None]:
        """All that waits; when nothing does, wait for it, at most until some file wants mending."""
        dues = [due for store in self._stores if (due := store.due) is not None]
        patience = max(0.0, min(dues) - monotonic()) if dues else None
        jobs: list[Job | None] = []
        with suppress(Empty):
            jobs.append(self._jobs.get(timeout=patience))
            if self._options.linger:
                self._pause(self._options.linger)
            while len(jobs) < _MOST:
                jobs.append(self._jobs.get_nowait())
        return jobs

    def _pause(self, seconds: float) -> None:
        # Not time.sleep: where threads are green that is replaced, and would not stop this real one.
        with suppress(Empty):
            self._never.get(timeout=seconds)

    def _work(self, store: Store, asked: Sequence[Command | Control]) -> None:
        self._stores.pop(store, None)
        self._stores[store] = None
        commands: list[Command] = []
        for what in asked:
            if isinstance(what, Control):
                self._write(store, commands)
                commands = []
                self._control(store, what)
            else:
                commands.append(what)
        self._write(store, commands)

    def _write(self, store: Store, commands: Sequence[Command]) -> None:
        if commands:
            store.run(commands)

    def _control(self, store: Store, control: Control) -> None:
        try:
            control.act(store)
        except LogError as error:
            tell(control.fail, error)

    def _mend(self) -> None:
        now = monotonic()
        for store in self._stores:
            store.mend(now)

    def _rest(self) -> None:
        """Close the files used longest ago; those that owe something stay."""
        idle = [store for store in self._stores if store.due is None]
        spare = len(self._stores) - self._options.open_files
        for store in idle:
            if spare > 0 or not store.awake:
                store.sleep()
                del self._stores[store]
                spare -= 1

    def _refuse(self) -> None:
        with suppress(Empty):
            while True:
                job = self._jobs.get_nowait()
                if job is not None:
                    tell(job[1].fail, LogError("closed"))
