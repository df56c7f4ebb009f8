"""Leading the session: the phase one is in, the clock, and what the projector shows.

The timer signals, it never advances (methods §0.3): every change of state here is somebody's act.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

import msgspec

from facilitator.method import gates, rooms
from facilitator.method.acts import Act, Context, Key, N, Said, Undoable, kind_of, verb
from facilitator.method.cursor import Instance
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE
from facilitator.method.places import Board
from facilitator.method.session import Override, Session


def turn(s: Session) -> None:
    """Another phase: the board starts clean and every screen is made anew."""
    s.board = Board(blank=s.board.blank, light=s.board.light)
    s.touch("*")


@verb
class Next(Act):
    """*Volgende*: close this phase and enter the one that follows. ``left``: the pass the console saw."""

    DO = "next"
    STAFF = CONSOLE
    SAID = ("override",)
    left: Key
    override: Said = ""
    overrides: tuple[Key, ...] = ()
    """The SOFT rules that the facilitator passes, by name, with one reason for all of them."""

    def must_say(self) -> tuple[str, ...]:
        """A reason, where a rule is passed (methods §0.6)."""
        return self.SAID if self.overrides else ()

    def refuse(self, c: Context) -> Refusal | None:
        """A stale screen (a double tap), the last phase, a gate that does not hold."""
        now = c.s.now
        if now is None or now.id != self.left:
            return Refusal("stale")
        if c.s.ended is not None:
            return Refusal("ended")
        if rooms.following(c.s) is None:
            return Refusal("room_waits" if c.s.room and not c.s.turn else "last_phase")
        return gates.refuse(c.s, now, c.at, self.overrides)

    def apply(self, c: Context) -> dict[str, Any]:
        """Close, note what was passed, enter."""
        now = c.now
        passed = tuple(w.rule for w in gates.warnings(c.s, now) if not w.holds(c.at))
        if passed:
            c.s.overrides.append(Override(now.id, passed, c.version("facilitator", "override")))
        elif c.said != {}:
            c.s.blank.add(c.seq)  # a reason for nothing is not kept
        rooms.go_on(c.s, c.at)
        c.s.touch("*")
        return {}

    def trace(self, c: Context) -> str:
        """Where one is."""
        return c.s.place

    def overtaken(self, c: Context, done: Undoable) -> Refusal | None:
        """As *back*: only while nobody did anything there."""
        return Back(id=self.id, left=done.after).refuse(c)

    def take_back(self, c: Context, done: Undoable) -> None:
        """Back, and the reason for going on is not kept."""
        rooms.back(c.s, c.at)
        passed = [o for o in c.s.overrides if o.reason.seq == done.seq]
        c.s.overrides = [o for o in c.s.overrides if o not in passed]
        c.s.blank |= {o.reason.seq for o in passed}
        turn(c.s)


class OnPhase(Act):
    """An act on the current pass; ``FROM``: the states in which it makes sense."""

    STAFF = CONSOLE
    FROM: ClassVar[frozenset[str]] = frozenset()

    def refuse(self, c: Context) -> Refusal | None:
        """Only from the right state."""
        now = c.s.now
        if now is None or now.state not in self.FROM:
            return Refusal("stale")
        return Refusal("ended") if c.s.ended is not None else None

    def now(self, c: Context) -> Instance:
        """The current pass, of which every screen will show a change. Only after ``refuse``."""
        c.s.touch("*")
        return c.now


@verb
class Open(OnPhase):
    """Let people write: the phones showed the question, now the field is there."""

    DO = "open"
    FROM = frozenset({"armed"})

    def apply(self, c: Context) -> dict[str, Any]:
        """The planned minutes start now."""
        self.now(c).open(c.at)
        return {}


@verb
class Pause(OnPhase):
    """Input closed for a moment; the clock stands still."""

    DO = "pause"
    FROM = frozenset({"open"})

    def apply(self, c: Context) -> dict[str, Any]:
        """What is typed stays on the phones."""
        self.now(c).pause(c.at)
        return {}


@verb
class Resume(OnPhase):
    """Go on after a pause."""

    DO = "resume"
    FROM = frozenset({"paused"})

    def apply(self, c: Context) -> dict[str, Any]:
        """The time of the pause is given back."""
        self.now(c).open(c.at)
        return {}


@verb
class Close(OnPhase):
    """Close input and stay in the phase, to talk about what came in."""

    DO = "close"
    FROM = frozenset({"open", "paused", "armed"})

    def apply(self, c: Context) -> dict[str, Any]:
        """Nothing is lost: what waits can still be released."""
        self.now(c).close(c.at)
        return {}


@verb
class Reopen(OnPhase):
    """Open a closed phase again, with a reason, while nothing consumed it (methods §7.2)."""

    DO = "reopen"
    FROM = frozenset({"closed"})
    SAID = ("reason",)
    reason: Said = ""

    def apply(self, c: Context) -> dict[str, Any]:
        """Open, and keep why."""
        now = self.now(c)
        now.open(c.at)
        c.s.overrides.append(Override(now.id, ("reopened",), c.version("facilitator", "reason")))
        return {}


@verb
class Back(Act):
    """The last *Volgende* was a mistake: return to the phase before, while nobody did anything yet."""

    DO = "back"
    STAFF = CONSOLE
    left: Key

    def refuse(self, c: Context) -> Refusal | None:
        """Only while the new phase has no contribution and its sources are not consumed by it."""
        now = c.s.now
        if now is None or now.id != self.left or c.s.course.steps < 2:
            return Refusal("stale")
        if c.s.ended is not None:
            return Refusal("ended")
        return kind_of(now.phase.kind).bound(c.s, now) if rooms.untouched(c.s, now) else Refusal("consumed")

    def apply(self, c: Context) -> dict[str, Any]:
        """Forget the new pass and open the former again."""
        rooms.back(c.s, c.at)
        turn(c.s)
        return {}


@verb
class Again(Act):
    """Go back: a new pass of an earlier phase with its own items; yields concatenate (methods §0.7)."""

    DO = "again"
    STAFF = CONSOLE
    SAID = ("reason",)
    phase: Key
    left: Key
    reason: Said = ""

    def refuse(self, c: Context) -> Refusal | None:
        """Only a phase that was there before; its former passes stay as they are."""
        now = c.s.now
        if now is None or now.id != self.left:
            return Refusal("stale")
        if c.s.course.phase(self.phase) is None or not c.s.course.been(self.phase):
            return Refusal("unknown_phase")
        return Refusal("ended") if c.s.ended is not None else kind_of(now.phase.kind).bound(c.s, now)

    def apply(self, c: Context) -> dict[str, Any]:
        """Close the current pass and begin a new one of the earlier phase."""
        phase = c.s.course.phase(self.phase)
        if phase is None:
            raise LookupError(self.phase)
        rooms.leave(c.s, c.at)
        again = rooms.enter(c.s, phase, c.at)
        c.s.overrides.append(Override(again.id, ("again",), c.version("facilitator", "reason")))
        c.s.touch("*")
        return {}


@verb
class Extend(OnPhase):
    """A few minutes more (or less) on the clock."""

    DO = "extend"
    FROM = frozenset({"open", "paused"})
    minutes: Annotated[int, msgspec.Meta(ge=-60, le=120)]

    def apply(self, c: Context) -> dict[str, Any]:
        """Only the clock changes."""
        self.now(c).extend(self.minutes)
        return {}

    def trace(self, c: Context) -> str:
        """In which pass."""
        return c.s.place

    def take_back(self, c: Context, done: Undoable) -> None:
        """The same minutes off again, whatever others added."""
        self.now(c).extend(-self.minutes)


@verb
class Invite(Act):
    """Let another role answer for a moment, where the method allows it (KA-H2 without swap)."""

    DO = "invite"
    STAFF = CONSOLE
    role: Key
    on: bool

    def refuse(self, c: Context) -> Refusal | None:
        """Only a role that the phase names."""
        now = c.s.now
        return None if now and self.role in now.phase.invite else Refusal("not_allowed")

    def apply(self, c: Context) -> dict[str, Any]:
        """The role may write until the phase ends or the invitation is withdrawn."""
        (c.now.invited.add if self.on else c.now.invited.discard)(self.role)
        c.s.touch("*")
        return {}


class OnBoard(Act):
    """An act on the projector. ``SETS``: which field of ``Board``."""

    STAFF = CONSOLE
    SETS: ClassVar[str] = ""

    def wanted(self) -> bool | str | int:
        """What it becomes."""
        raise TypeError(type(self).__name__)

    def apply(self, c: Context) -> dict[str, Any]:
        """It stays until it is changed."""
        self._set(c, self.wanted())
        return {}

    def trace(self, c: Context) -> tuple[str, bool | str | int]:
        """What it is; the pass along with it, since a new phase turns the board as well."""
        return (c.s.place, getattr(c.s.board, self.SETS))

    def take_back(self, c: Context, done: Undoable) -> None:
        """What it was."""
        self._set(c, done.before[1])

    def _set(self, c: Context, value: bool | str | int) -> None:
        setattr(c.s.board, self.SETS, value)
        c.s.touch("board")


class Switch(OnBoard):
    """Something that is on or off."""

    on: bool

    def wanted(self) -> bool:
        """On or off."""
        return self.on


@verb
class Blank(Switch):
    """*Bord leeg*, the panic key (P12)."""

    DO = SETS = "blank"


@verb
class ShowQr(Switch):
    """QR and code over the board."""

    DO = "show_qr"
    SETS = "qr"


@verb
class Light(OnBoard):
    """A hall too bright for *stil*: the board in *dag* for the whole session."""

    DO = SETS = "light"
    mode: Literal["auto", "day"]

    def wanted(self) -> str:
        """The look."""
        return self.mode


@verb
class Page(OnBoard):
    """Turn the board's page; both columns turn together. Too high a number shows the last page."""

    DO = SETS = "page"
    to: N

    def wanted(self) -> int:
        """The page."""
        return self.to


@verb
class End(Act):
    """The session ends: input closes for good, retention starts to count (methods §0.7)."""

    DO = "end"
    STAFF = CONSOLE
    WHOLE = True

    def refuse(self, c: Context) -> Refusal | None:
        """Once; and not while ballots lie in an open box."""
        now = c.s.now
        if c.s.ended is not None or now is None:
            return Refusal("ended") if c.s.ended is not None else None
        return kind_of(now.phase.kind).voting(now)

    def apply(self, c: Context) -> dict[str, Any]:
        """Close the current phase as well."""
        c.s.end(c.at)
        return {}
