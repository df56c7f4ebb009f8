"""The course of a session: phase instances ``key#pass`` and the state machine of methods §7.2.

In a ``parallel`` phase each group has a course of its own, with instances ``key@group#pass``.
"""

from dataclasses import dataclass, field
from typing import Any, Literal

from facilitator.method.items import Version
from facilitator.method.script import Phase

PhaseState = Literal["armed", "open", "paused", "closed", "settled"]


@dataclass(slots=True)
class Instance:
    """One pass through a phase, with its own items. Times are ms since the epoch.

    ``pace``: how many times as fast a rehearsal runs; its minutes are played in so much less real time.
    """

    id: str
    phase: Phase
    number: int
    state: PhaseState
    since: int
    opened: int | None = None
    paused: int | None = None
    closed: int | None = None
    extra_ms: int = 0
    pace: float = 1.0
    invited: set[str] = field(default_factory=set)
    tally: dict[int, int] = field(default_factory=dict)
    heard: int = 0
    """How many without a seat had their turn, where that is counted; see ``turns``."""
    asked: dict[str, Version] = field(default_factory=dict)
    """Questions that were added to this pass in the middle, by their type; ``phase`` has them as well."""
    own: dict[str, Any] = field(default_factory=dict)
    """What the phase's kind remembers of this pass; only that kind reads it."""
    group: str = ""
    """Whose course it is a pass of; empty in plenary."""
    outcome: str = ""
    """How it ended, as its kind says; a phase with a ``branch`` looks at it."""

    @property
    def ends(self) -> int | None:
        """When the planned minutes are over. A signal only: no state changes at that moment."""
        if self.opened is None:
            return None
        return self.opened + self._played(self.phase.minutes) + self.extra_ms

    def _played(self, minutes: int) -> int:
        """How many ms the minutes of the script last."""
        return int(minutes * 60_000 / self.pace)

    def extend(self, minutes: int) -> None:
        """Some minutes of the script more, or less."""
        self.extra_ms += self._played(minutes)

    def open(self, at: int) -> None:
        """Open, or go on after a pause; the time of a pause is given back."""
        if self.paused is not None:
            self.extra_ms += at - self.paused
        self.state, self.paused, self.closed = "open", None, None
        self.opened = self.opened if self.opened is not None else at

    def pause(self, at: int) -> None:
        """Close input for a moment."""
        self.state, self.paused = "paused", at

    def close(self, at: int) -> None:
        """Close input; what was said so far stays."""
        self.state, self.closed, self.paused = "closed", at, None


@dataclass(slots=True)
class Course:
    """All passes of one place in the order in which they opened; the last one is where it is.

    ``every``: the passes of the whole session, one list that the courses of all places share. ``first``:
    where the present ``parallel`` phase began; what a group went through before belongs to an earlier one.
    """

    phases: tuple[Phase, ...]
    group: str = ""
    every: list[Instance] = field(default_factory=list)
    passes: list[Instance] = field(default_factory=list)
    first: int = 0
    pace: float = 1.0

    @property
    def now(self) -> Instance | None:
        """The current pass, or None before the first phase."""
        return self.passes[-1] if len(self.passes) > self.first else None

    @property
    def steps(self) -> int:
        """How many passes were entered, in the present ``parallel`` phase if it is a group's."""
        return len(self.passes) - self.first

    def get(self, instance_id: str) -> Instance | None:
        """A pass of the whole session by its id, such as ``ka3#1``."""
        return next((i for i in self.every if i.id == instance_id), None)

    def of(self, key: str) -> list[Instance]:
        """Every pass of one phase, oldest first; a group has its own and those of the plenary (OT-H3)."""
        found = [i for i in self.every if i.phase.key == key]
        return [i for i in found if i.group in {"", self.group}] if self.group else found

    def by_phase(self) -> dict[str, list[Instance]]:
        """Every pass by the key of its phase: what ``of`` answers, for all phases that have one."""
        found: dict[str, list[Instance]] = {}
        for one in self.every:
            if not self.group or one.group in {"", self.group}:
                found.setdefault(one.phase.key, []).append(one)
        return found

    def visited(self, key: str) -> bool:
        """True once the phase was entered."""
        return bool(self.of(key))

    def phase(self, key: str) -> Phase | None:
        """The phase of this course with that key."""
        return next((p for p in self.phases if p.key == key), None)

    def been(self, key: str) -> bool:
        """True once the phase was entered on this course."""
        return key in self._entered()

    def _entered(self) -> set[str]:
        return {i.phase.key for i in self.passes[self.first :]}

    @property
    def following(self) -> Phase | None:
        """The first phase in script order that was not entered yet: *Volgende* never skips (KA-H4).

        Two exceptions: within a ``repeat`` it is the next step, also when it was walked before; a phase with
        a ``branch`` is passed over while that does not hold.
        """
        step = self._step()
        if step is not None:
            return step
        been = self._entered()
        return next((p for p in self.phases if p.key not in been and self._open(p)), None)

    def _step(self) -> Phase | None:
        now = self.now
        if now is None or not now.phase.loop:
            return None
        keys = [p.key for p in self.phases]
        after = self.phases[keys.index(now.phase.key) + 1 :]
        return next((p for p in after if p.loop == now.phase.loop and self._open(p)), None)

    def _open(self, phase: Phase) -> bool:
        if phase.branch is None:
            return True
        passes = self.of(phase.branch.phase)
        return bool(passes) and passes[-1].outcome in phase.branch.values

    def on(self, at: int) -> Instance:
        """Enter the phase that follows. Raises LookupError after the last."""
        following = self.following
        if following is None:
            raise LookupError("no phase follows")
        return self.enter(following, at)

    def enter(self, phase: Phase, at: int) -> Instance:
        """Begin a new pass; the sources it consumes are frozen from now on."""
        number = sum(1 for i in self.passes if i.phase.key == phase.key) + 1
        where = f"@{self.group}" if self.group else ""
        name = f"{phase.key}{where}#{number}"
        instance = Instance(name, phase, number, "armed", since=at, group=self.group, pace=self.pace)
        self.passes.append(instance)
        self.every.append(instance)
        for key in phase.source:
            for source in self.of(key):
                source.state = "settled"
        if not phase.arm:
            instance.open(at)
        return instance

    def back(self, at: int) -> None:
        """Forget the current pass and go on with the one before it; what it alone consumed is free again."""
        self.forget()
        before = self.passes[-1]
        if before.opened is None:
            before.state, before.closed = "armed", None
        else:
            before.open(at)

    def forget(self) -> None:
        """Forget the current pass, as if it had never been entered; what it alone consumed is free again."""
        gone = self.passes.pop()
        self.every.remove(gone)
        for key in gone.phase.source:
            for source in self.of(key):
                if not self.consumed(source):
                    source.state = "closed"

    def consumed(self, instance: Instance) -> bool:
        """True when a later phase used what this one yielded (then it can no longer be reopened)."""
        key, near = instance.phase.key, {"", instance.group}
        for other in reversed(self.every):
            if other is instance:
                return False
            if key in other.phase.source and (not instance.group or other.group in near):
                return True
        return False
