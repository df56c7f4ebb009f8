"""The course of a session: phase instances ``key#pass`` and the state machine of methods §7.2."""

from dataclasses import dataclass, field
from typing import Any, Literal

from facilitator.method.items import Version
from facilitator.method.script import Phase

PhaseState = Literal["armed", "open", "paused", "closed", "settled"]


@dataclass(slots=True)
class Instance:
    """One pass through a phase, with its own items. Times are ms since the epoch."""

    id: str
    phase: Phase
    number: int
    state: PhaseState
    since: int
    group: str = ""
    """The code of the group whose pass it is; empty where everyone is together."""
    opened: int | None = None
    paused: int | None = None
    closed: int | None = None
    extra_ms: int = 0
    invited: set[str] = field(default_factory=set)
    tally: dict[int, int] = field(default_factory=dict)
    asked: dict[str, Version] = field(default_factory=dict)
    """Questions that were added to this pass in the middle, by their type; ``phase`` has them as well."""
    own: dict[str, Any] = field(default_factory=dict)
    """What the phase's kind remembers of this pass; only that kind reads it."""

    @property
    def ends(self) -> int | None:
        """When the planned minutes are over. A signal only: no state changes at that moment."""
        if self.opened is None:
            return None
        return self.opened + self.phase.minutes * 60_000 + self.extra_ms

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
    """All passes in the order in which they opened; the last one is where the session is."""

    phases: tuple[Phase, ...]
    passes: list[Instance] = field(default_factory=list)

    @property
    def every(self) -> list[Instance]:
        """The passes of the whole session."""
        return self.passes

    @property
    def now(self) -> Instance | None:
        """The current pass, or None before the first phase."""
        return self.passes[-1] if self.passes else None

    def get(self, instance_id: str) -> Instance | None:
        """A pass by its id, such as ``ka3#1``."""
        return next((i for i in self.passes if i.id == instance_id), None)

    def of(self, key: str) -> list[Instance]:
        """Every pass of one phase, oldest first."""
        return [i for i in self.passes if i.phase.key == key]

    def visited(self, key: str) -> bool:
        """True once the phase was entered."""
        return any(i.phase.key == key for i in self.passes)

    @property
    def following(self) -> Phase | None:
        """The first phase in script order that was not entered yet: *Volgende* never skips (KA-H4)."""
        return next((p for p in self.phases if not self.visited(p.key)), None)

    def on(self, at: int) -> Instance:
        """Enter the phase that follows. Raises StopIteration after the last."""
        return self.enter(next(p for p in self.phases if not self.visited(p.key)), at)

    def enter(self, phase: Phase, at: int) -> Instance:
        """Begin a new pass; the sources it consumes are frozen from now on."""
        number = len(self.of(phase.key)) + 1
        instance = Instance(f"{phase.key}#{number}", phase, number, "armed", since=at)
        self.passes.append(instance)
        for key in phase.source:
            for source in self.of(key):
                source.state = "settled"
        if not phase.arm:
            instance.open(at)
        return instance

    def back(self, at: int) -> None:
        """Forget the current pass and go on with the one before it; what it alone consumed is free again."""
        gone = self.passes.pop()
        for source in [i for i in self.passes if i.phase.key in gone.phase.source]:
            if not self.consumed(source):
                source.state = "closed"
        before = self.passes[-1]
        if before.opened is None:
            before.state, before.closed = "armed", None
        else:
            before.open(at)

    def consumed(self, instance: Instance) -> bool:
        """True when a later phase used what this one yielded (then it can no longer be reopened)."""
        later = self.passes[self.passes.index(instance) + 1 :]
        return any(instance.phase.key in other.phase.source for other in later)
