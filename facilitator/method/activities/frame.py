"""``frame`` · *Kader en vraag*: what is decided here, and within which limits (methods 3b, DD-0; DD-H9).

Whoever leads fills it in; everyone reads it. What somebody does not understand of it is parked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from facilitator.method.activities.base import Kind
from facilitator.method.acts import Act, Context, Day, Key, Said, TextRule, here, register, verb
from facilitator.method.blocks import AnyBlock, Facts
from facilitator.method.contributing import clear
from facilitator.method.cursor import Instance
from facilitator.method.gates import Standing
from facilitator.method.items import HAS, Version
from facilitator.method.outcome import Refusal
from facilitator.method.people import WRITERS
from facilitator.method.reporting import Reporter
from facilitator.method.script import RoleCode, Strict
from facilitator.method.session import Session

if TYPE_CHECKING:
    from facilitator.method.items import Hand

MAX_CHARS = 600
"""Characters: it must be readable on the board from ten metres."""
TEXTS = ("question", "frame", "by_whom", "early")
OTHER_WAYS = ("informeren", "uitvoeringsvraag")
"""What one offers where the real decision was taken before: to inform, or to ask how to carry it out."""
DecisionKind = Literal["", "besluit", "advies", "raadpleging"]


class Options(Strict, frozen=True):
    """What a ``frame`` phase can be. ``voters``: who votes, until the console says so; empty: who writes."""

    voters: tuple[RoleCode, ...] = ()


@dataclass(slots=True)
class Frame:
    """The mandate. ``by_whom`` and ``on``: who decides and when, where this group only advises.

    ``early``: the words in which it allows settling before the last round. ``taken``: the real decision is
    taken already.
    """

    texts: dict[str, Version] = field(default_factory=dict)
    kind: str = ""
    on: str = ""
    voters: tuple[str, ...] = ()
    taken: bool = False

    @property
    def decides(self) -> bool:
        """Whether this group decides; else it gives advice or is consulted."""
        return self.kind == "besluit"

    def text(self, name: str) -> str:
        """The words of one field; empty where there are none, or none any more."""
        version = self.texts.get(name)
        return (version.text or "") if version is not None else ""

    def missing(self) -> list[str]:
        """The fields that are not filled in; advice also says who decides and when."""
        found = [name for name in ("question", "frame") if name not in self.texts]
        found += [name for name, value in (("kind", self.kind), ("voters", self.voters)) if not value]
        if self.kind == "advies":
            found += [] if "by_whom" in self.texts else ["by_whom"]
            found += [] if self.on else ["on"]
        return found


class FrameKind(Kind[Options]):
    """Four fields that the console fills in; nothing is asked before they are."""

    name = "frame"
    settling = True
    counts_people = True

    def frame(self, now: Instance) -> Frame:
        """The frame of a pass; before it is filled in the script says who votes."""
        voters = self.options(now.phase).voters or now.phase.write
        found: Frame = now.own.setdefault("frame", Frame(voters=tuple(voters)))
        return found

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """The fields, to everyone; what is still missing."""
        frame = self.frame(now)
        face: dict[str, Any] = {name: frame.text(name) for name in TEXTS}
        face |= {
            "kind": frame.kind,
            "on": frame.on,
            "voters": frame.voters,
            "voters_n": sum(s.people.count(role) for role in frame.voters),
            "complete": not frame.missing(),
        }
        if audience.startswith("phone/"):
            return face | {"parks": audience.removeprefix("phone/") in self.writers(now)}
        if audience == "board":
            return face
        offers = OTHER_WAYS if frame.taken else ()
        return face | {
            "taken": frame.taken,
            "missing": frame.missing(),
            "offers": offers,
            "max_chars": MAX_CHARS,
            "scribe": audience == "scribe",
        }

    def takes_questions(self, now: Instance) -> bool:
        """*Vraag over het kader*."""
        return True

    def text_rule(self, s: Session, now: Instance, type_: str) -> TextRule:
        """A parked question is short."""
        return TextRule(max_chars=300)

    def standing(self, s: Session, now: Instance) -> list[Standing]:
        """DD-H9; and a decision that was taken before is not asked again."""
        frame, found = self.frame(now), []
        if frame.missing():
            found.append(Standing("frame_complete", "hard", {"missing": frame.missing()}))
        if frame.taken:
            found.append(Standing("already_taken", "soft", {"offers": list(OTHER_WAYS)}))
        return found

    def forget(self, now: Instance) -> None:
        """The words go; that they were there stays known."""
        for version in self.frame(now).texts.values():
            version.text = None

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """The mandate as it stood last."""
        return None if codes else (facts(r, self.frame(passes[-1])),)


def framed(s: Session, key: str) -> Frame:
    """The frame of a session as it was filled in last; an empty one where that did not happen."""
    passes = s.course.of(key)
    return FRAME.frame(passes[-1]) if passes and passes[-1].phase.kind == FRAME.name else Frame()


def facts(r: Reporter, frame: Frame) -> Facts:
    """The four fields for a report; what is empty is left out."""
    roles = (r.s.script.role(code) for code in frame.voters)
    rows = [
        (r.say("report-frame-question"), frame.text("question")),
        (r.say("report-frame-frame"), frame.text("frame")),
        (r.say("report-frame-kind"), r.say(f"report-frame-kind-{frame.kind}") if frame.kind else ""),
        (r.say("report-frame-by_whom"), frame.text("by_whom")),
        (r.say("report-frame-on"), r.day(frame.on) if frame.on else ""),
        (r.say("report-frame-voters"), ", ".join(r.pick(role.label) for role in roles if role)),
        (r.say("report-frame-early"), frame.text("early")),
    ]
    return Facts(tuple((label, value) for label, value in rows if value))


@verb
class FillFrame(Act):
    """Fill the frame in. Only what is given changes; ``despite``: somebody looked at what the guard found."""

    DO = "frame"
    STAFF = WRITERS
    SAID = TEXTS
    phase: Key
    question: Said = ""
    frame: Said = ""
    kind: DecisionKind = ""
    by_whom: Said = ""
    on: Day = ""
    voters: tuple[Key, ...] = ()
    early: Said = ""
    taken: bool | None = None
    despite: bool = False

    def must_say(self) -> tuple[str, ...]:
        """Any of the fields may come alone."""
        return ()

    def text_rule(self, c: Context) -> TextRule:
        """Short enough for the board."""
        return TextRule(max_chars=MAX_CHARS)

    def refuse(self, c: Context) -> Refusal | None:
        """In the current phase, while it lasts; with roles of the script."""
        now = here(c, self.phase, FRAME.name)
        if isinstance(now, Refusal):
            return now
        if c.s.ended is not None:
            return Refusal("ended")
        if any(c.s.script.role(code) is None for code in self.voters):
            return Refusal("unknown_role")
        return None if self.despite or clear(c.flags) else Refusal("look_first")

    def apply(self, c: Context) -> dict[str, Any]:
        """Everyone reads it at once."""
        frame = FRAME.frame(c.now)
        hand: Hand = "scribe" if c.me.role == "scribe" else "facilitator"
        before = {v.seq for v in frame.texts.values()}
        given = (name for name in TEXTS if f"{HAS}{name}" in c.flags)
        frame.texts |= {name: c.version(hand, name) for name in given}
        c.s.blank |= before - {v.seq for v in frame.texts.values()}
        frame.kind, frame.on = self.kind or frame.kind, self.on or frame.on
        frame.voters = self.voters or frame.voters
        frame.taken = frame.taken if self.taken is None else self.taken
        c.s.touch("phase", "gate")
        return {}


FRAME = FrameKind(Options)
register(FRAME)
