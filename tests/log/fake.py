"""A log in memory that keeps every promise of `Log` and no courtesy: entries come late and twice.

It stands for a log shared by several servers. Each follower is served by a real thread of its own. What it
hears for the first time comes in order and without gaps; between that anything heard lately may come again
(as it is stored by then, so perhaps wiped). A seed decides how late and how often.
"""

from __future__ import annotations

import json
import random
import threading
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from queue import Empty, SimpleQueue
from typing import Any

import msgspec

from facilitator.log import Done, Draft, Entry, Failed, LogError
from facilitator.log.names import check_name
from facilitator.log.schema import now_ms

LATEST = 0.004  # s a delivery is held back at most
AGAIN = 8  # so many of the latest entries may come again


class _Follower:
    """One receiver and the thread that serves it."""

    def __init__(
        self,
        owner: object,
        core: Core,
        since: int,
        deliver: Callable[[Sequence[Entry]], None],
        seed: int,
    ) -> None:
        self.owner = owner
        self._core = core
        self._since = since
        self._deliver = deliver
        self._random = random.Random(seed)
        self._seqs: SimpleQueue[int | None] = SimpleQueue()
        for entry in core.entries:
            self.hear(entry.seq)
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def hear(self, seq: int | None) -> None:
        """There is an entry to deliver; None = no more will come."""
        if seq is None or seq > self._since:
            self._seqs.put(seq)

    def _run(self) -> None:
        recent: list[int] = []
        going = True
        while going:
            lot, going = self._lot()
            again = recent[-self._random.randrange(AGAIN) - 1 :] if self._random.random() < 0.3 else []
            if again and self._random.random() < 0.5:
                self._give(again)
                again = []
            self._give(again + lot)
            recent = (recent + lot)[-AGAIN:]

    def _lot(self) -> tuple[list[int], bool]:
        """The next few seqs, after some dawdling; False when they are the last."""
        lot: list[int] = []
        most = self._random.randrange(1, 20)
        patience = None
        try:
            while len(lot) < most:
                seq = self._seqs.get(timeout=patience)
                if seq is None:
                    return lot, False
                lot.append(seq)
                patience = self._random.random() * LATEST
        except Empty:
            pass
        return lot, True

    def _give(self, seqs: list[int]) -> None:
        if seqs:
            self._deliver([self._core.entries[seq - 1] for seq in seqs])


class Core:
    """What several handles, of several servers, share. Its state changes on its own thread only."""

    def __init__(self, seed: int = 0, clock: Callable[[], int] = now_ms) -> None:
        self.entries: list[Entry] = []
        self.refusal: LogError | None = None  # while set, nothing is stored: a full disk, a lost server
        self.keys: dict[int, str] = {}
        self.ended = False
        self._boxes: dict[str, dict[str, str] | None] = {}
        self._roll: set[tuple[str, int]] = set()
        self._clock = clock
        self._random = random.Random(seed)
        self._followers: list[_Follower] = []
        self._jobs: SimpleQueue[tuple[Callable[[], None], Failed] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[], None], fail: Failed) -> None:
        """Have this done in turn; `fail` hears the LogError it raises."""
        if self.ended:
            fail(LogError("closed"))
        else:
            self._jobs.put((job, fail))

    def end(self) -> None:
        """Do what waits, deliver it, and stop."""
        if not self.ended:
            self.ended = True
            self._jobs.put(None)
            self._thread.join()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job[0]()
            except LogError as error:
                job[1](error)
        for follower in self._followers:
            follower.hear(None)
            follower.thread.join()

    def follow(self, owner: object, since: int, deliver: Callable[[Sequence[Entry]], None]) -> None:
        self._followers.append(_Follower(owner, self, since, deliver, self._random.randrange(2**32)))

    def leave(self, owner: object) -> None:
        for follower in [follower for follower in self._followers if follower.owner is owner]:
            follower.hear(None)
            self._followers.remove(follower)

    def add(self, draft: Draft, more: dict[str, Any] | None = None) -> None:
        if self.refusal is not None:
            raise self.refusal
        seq = len(self.entries) + 1
        at = max(self._clock(), self.entries[-1].at if self.entries else 0)
        data = _stored(draft, more or {})
        said = dict(draft.said)
        entry = Entry(seq, at, draft.id, draft.by, draft.do, data, tuple(draft.flags), said)
        self.entries.append(entry)
        if draft.key is not None:
            self.keys[seq] = draft.key
        for follower in self._followers:
            follower.hear(seq)

    def wipe(self, seqs: Collection[int], done: Done) -> None:
        for index, entry in enumerate(self.entries):
            if entry.seq in seqs and entry.said:
                self.entries[index] = msgspec.structs.replace(entry, said=None)
        done(None)

    def forget(self, seqs: Collection[int] | None, done: Done) -> None:
        kept = {} if seqs is None else {seq: key for seq, key in self.keys.items() if seq not in seqs}
        self.keys = kept
        done(None)

    def put(self, box: str, token: str, value: str, roll: Draft, done: Done) -> None:
        _stored(Draft(token, 0, value, {"box": box}), {})
        ballots = self._boxes.setdefault(box, {})
        place = (box, roll.by)
        if ballots is None or (token in ballots) != (place in self._roll):
            raise LogError("box")
        if token not in ballots:
            self.add(roll)
            self._roll.add(place)
        ballots[token] = value
        done(None)

    def close_box(self, box: str, tally: Draft, ask: Collection[str]) -> None:
        ballots = self._boxes.setdefault(box, {})
        if ballots is None:
            raise LogError("box")
        asked = sorted(token for token, value in ballots.items() if value in ask)
        self.add(tally, {"counts": dict(sorted(Counter(ballots.values()).items())), "ask": asked})
        self._boxes[box] = None


def _stored(draft: Draft, more: dict[str, Any]) -> dict[str, Any]:
    """The data as it is after a stay on disk; LogError where no disk would take this draft."""
    try:
        text = json.dumps(draft.data | more, ensure_ascii=False)
        (text + json.dumps([draft.id, draft.do, draft.said, draft.key], ensure_ascii=False)).encode()
        data: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(draft.data | more))
    except (TypeError, ValueError, OverflowError) as cause:
        raise LogError("bad", str(cause)) from cause
    if not 1 <= len(draft.id) <= 64 or not 0 <= draft.by <= 2**53:
        raise LogError("bad")
    return data


class LateTwiceLog:
    """A handle on such a log; `LateTwiceLog(core)` makes a second one on the same log."""

    def __init__(self, core: Core | None = None, *, seed: int = 0, clock: Callable[[], int] = now_ms) -> None:
        self.core = core or Core(seed, clock)
        self._closed = False

    def append(self, draft: Draft, failed: Failed) -> None:
        self._submit(lambda: self.core.add(draft), failed)

    def follow(self, since: int, deliver: Callable[[Sequence[Entry]], None]) -> None:
        self._submit(lambda: self.core.follow(self, since, deliver), _ignore)

    def read(self, since: int = 0) -> list[Entry]:
        return [entry for entry in self._open().entries[:] if entry.seq > since]

    def tail(self) -> int:
        return len(self.core.entries)

    def wipe(self, seqs: Iterable[int], done: Done) -> None:
        wanted = set(seqs)
        self._submit(lambda: self.core.wipe(wanted, done), done)

    def spoken(self) -> set[int]:
        return {entry.seq for entry in self._open().entries[:] if entry.said}

    def who(self, key: str) -> int | None:
        return min((seq for seq, had in dict(self._open().keys).items() if had == key), default=None)

    def forget_keys(self, seqs: Iterable[int] | None, done: Done | None = None) -> None:
        wanted = None if seqs is None else set(seqs)
        self._submit(lambda: self.core.forget(wanted, done or _ignore), done or _ignore)

    def put(self, box: str, token: str, value: str, roll: Draft, done: Done) -> None:
        self._submit(lambda: self.core.put(box, token, value, roll, done), done)

    def close_box(self, box: str, tally: Draft, ask: Collection[str], failed: Failed) -> None:
        self._submit(lambda: self.core.close_box(box, tally, ask), failed)

    def close(self) -> None:
        if not self._closed:
            self._submit(lambda: self.core.leave(self), _ignore)
            self._closed = True

    def _open(self) -> Core:
        if self._closed or self.core.ended:
            raise LogError("closed")
        return self.core

    def _submit(self, job: Callable[[], None], fail: Failed) -> None:
        if self._closed:
            fail(LogError("closed"))
        else:
            self.core.submit(job, fail)


class LateTwiceLogs:
    """A folder of such logs, in memory."""

    def __init__(self, seed: int = 0, clock: Callable[[], int] = now_ms) -> None:
        self._cores: dict[str, Core] = {}
        self._seed = seed
        self._clock = clock
        self._closed = False

    def create(self, name: str) -> LateTwiceLog:
        if check_name(name) in self._alive():
            raise LogError("exists")
        self._cores[name] = Core(self._seed, self._clock)
        return LateTwiceLog(self._cores[name])

    def open(self, name: str) -> LateTwiceLog:
        if check_name(name) not in self._alive():
            raise LogError("missing")
        return LateTwiceLog(self._cores[name])

    def names(self) -> list[str]:
        return sorted(self._cores)

    def delete(self, name: str) -> None:
        if check_name(name) not in self._alive():
            raise LogError("missing")
        self._cores.pop(name).end()

    def close(self) -> None:
        self._closed = True
        for core in self._cores.values():
            core.end()

    def _alive(self) -> dict[str, Core]:
        if self._closed:
            raise LogError("closed")
        return self._cores


def _ignore(_error: LogError | None) -> None:
    """For whoever does not ask how it went."""
