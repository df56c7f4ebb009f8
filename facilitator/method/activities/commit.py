"""``commit`` · *Toezeggen*: turn what was said into something someone does (methods §7.3, kind 12).

An action is an item like any other (held, released, withdrawn, wiped) with a few fields more: a column, an
owner who accepts on the own phone, a date, a reason. Without an owner it is a wish, not an action.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from facilitator.method.activities.base import Kind
from facilitator.method.activities.decide.record import decision
from facilitator.method.acts import TextRule, register
from facilitator.method.blocks import AnyBlock, Paragraph
from facilitator.method.cursor import Instance
from facilitator.method.gates import Standing
from facilitator.method.items import Deed, Item, Version
from facilitator.method.people import Person
from facilitator.method.reporting import Reporter, part
from facilitator.method.script import Code, EarlierPhase, Length, RoleCode, Strict, T
from facilitator.method.session import Session


class Column(Strict, frozen=True):
    """One column of the board. ``owner``: needs an owner and a date; ``reason``: needs a reason."""

    code: Code
    label: T
    owner: bool = False
    reason: bool = False


class Options(Strict, frozen=True):
    """What a ``commit`` phase can be. ``thumbs``: who may say *hier heb ik iets aan*, hidden at first.

    ``decision``: the ``decide`` phase whose decision is recorded here; with ``evaluation_date_required``
    it has a day on which one looks back, and somebody who does something (DD-9).
    """

    columns: tuple[Column, ...]
    owner_accept: bool = True
    feedback_on_required: bool = True
    thumbs: tuple[RoleCode, ...] = ()
    last_word: tuple[RoleCode, ...] = ()
    max_chars: Length = 200
    decision: EarlierPhase = ""
    evaluation_date_required: bool = False


class Commit(Kind[Options]):
    """Whoever has the floor proposes; the owner accepts on the phone; the console sees to date and reason."""

    name = "commit"

    def writers(self, now: Instance) -> frozenset[str]:
        """Who proposes, and who gives a thumb."""
        return super().writers(now) | frozenset(self.options(now.phase).thumbs)

    def column(self, now: Instance, code: str) -> Column | None:
        """The column with this code."""
        return next((c for c in self.options(now.phase).columns if c.code == code), None)

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """The columns, who may do what, and the date on which the table hears back."""
        o = self.options(now.phase)
        face: dict[str, Any] = {"columns": o.columns, "feedback_on": s.feedback_on}
        if o.decision:
            recorded = decision(s, o.decision)
            face |= {
                "decision": recorded.public() if recorded is not None else None,
                "evaluation_on": self.evaluation_on(s, now),
            }
        if audience.startswith("phone/"):
            role = audience.removeprefix("phone/")
            return face | {
                "write": role in now.phase.write or role in now.invited,
                "thumbs": role in o.thumbs,
                "max_chars": o.max_chars,
                "identity": now.phase.identity,
                "release": now.phase.release,
                "last_word": role in o.last_word,
            }
        more = {"max_chars": o.max_chars, "owner_accept": o.owner_accept, "board": "list", "together": True}
        return face | more | ({"scribe": True} if audience == "scribe" else {})

    def evaluation_on(self, s: Session, now: Instance) -> str:
        """When one looks back on the decision: as agreed here, else as its proposal says; or nothing."""
        agreed: str = now.own.get("evaluation_on", "")
        recorded = decision(s, self.options(now.phase).decision)
        return agreed or (recorded.evaluation_on if recorded is not None else "")

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """Released actions: on the board, and on the phones of those who propose or give a thumb."""
        if item.phase != now.id or item.on_board is None:
            return False
        return audience == "board" or audience.removeprefix("phone/") in self.writers(now)

    def details(self, s: Session, item: Item) -> dict[str, Any]:
        """Column, owner, date and reason; thumbs only once the phase is closed (KA-9)."""
        deed = item.deed
        if deed is None:
            return {}
        owner = s.people.get(deed.owner) if deed.owner is not None else None
        found = {
            "column": deed.column,
            "owner": text_of(deed.owner_name),
            "owner_sector": owner.sector if owner else "",
            "owned": owner is not None or deed.owner_name is not None,
            "accepted": deed.accepted,
            "due": deed.due,
            "reason": text_of(deed.reason),
            "how": text_of(deed.how),
        }
        instance = s.course.get(item.phase)
        closed = instance is not None and instance.state in {"closed", "settled"}
        return {"deed": found | ({"thumbs": len(deed.thumbs)} if closed else {})}

    def personal(self, s: Session, now: Instance, person: Person) -> dict[str, Any]:
        """What this person is asked to take on, took on, and found helpful.

        One reads what one is asked before it is on the board; not what the guard still holds.
        """
        rows = [(i, i.deed) for i in s.items.values() if i.deed is not None and i.phase == now.id]
        theirs = [(i, d) for i, d in rows if d.owner == person.p and i.state in {"held", "released"}]
        readable = [(i, d) for i, d in theirs if i.on_board or not i.held_by_guard]
        return {
            "asked": [_to_take(i, d) for i, d in readable if not d.accepted],
            "taken": [_to_take(i, d) for i, d in theirs if d.accepted],
            "helpful": [i.n for i, d in rows if person.p in d.thumbs],
        }

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """A part for each column: owner, date and reason; without an owner it is a wish (KA-9).

        Last the day on which the table hears back.
        """
        items = r.found(passes, codes)
        blocks: list[AnyBlock] = []
        for column in self.options(passes[-1].phase).columns:
            blocks += part(
                r, r.pick(column.label), [i for i in items if i.deed and i.deed.column == column.code]
            )
        if r.s.feedback_on:
            blocks.append(Paragraph(r.say("report-deed-feedback", day=r.day(r.s.feedback_on))))
        return tuple(blocks)

    def notes(self, r: Reporter, item: Item) -> tuple[str, ...]:
        """Who, when, why not, and how the table hears back."""
        deed = item.deed
        if deed is None:
            return ()
        owner = text_of(deed.owner_name) or r.role_of(deed.owner)
        told = [
            r.say("report-deed-owner", owner=owner) if owner else self._wish(r, item, deed),
            r.say("report-deed-due", day=r.day(deed.due)) if deed.due else "",
            r.say("report-deed-reason", reason=text_of(deed.reason)) if text_of(deed.reason) else "",
            r.say("report-deed-how", how=text_of(deed.how)) if text_of(deed.how) else "",
        ]
        return tuple(t for t in told if t)

    def _wish(self, r: Reporter, item: Item, deed: Deed) -> str:
        """Only where somebody should do it: what is not done needs no owner."""
        instance = r.s.course.get(item.phase)
        column = self.column(instance, deed.column) if instance is not None else None
        return "" if column is not None and not column.owner else r.say("report-deed-wish")

    def text_rule(self, s: Session, now: Instance, type_: str) -> TextRule:
        """The phase's own length."""
        return TextRule(self.options(now.phase).max_chars)

    def standing(self, s: Session, now: Instance) -> list[Standing]:
        """KA-9: owner and date, a reason for *niet*, one date on which the table hears back. All HARD."""
        rows = [i for i in s.items.values() if i.phase == now.id and i.state in {"held", "released"}]
        deeds = [(i.deed, self.column(now, i.deed.column)) for i in rows if i.deed is not None]
        accept = self.options(now.phase).owner_accept
        bare = sum(1 for d, c in deeds if c and c.owner and not (d.due and d.owned(accept)))
        mute = sum(1 for d, c in deeds if c and c.reason and d.reason is None)
        found = []
        if bare:
            found.append(Standing("owner_and_date", "hard", {"n": bare}))
        if mute:
            found.append(Standing("reason", "hard", {"n": mute}))
        if self.options(now.phase).feedback_on_required and not s.feedback_on:
            found.append(Standing("feedback_on", "hard"))
        return found + (self._recorded(s, now, deeds) if self.options(now.phase).decision else [])

    def _recorded(self, s: Session, now: Instance, deeds: list[tuple[Deed, Column | None]]) -> list[Standing]:
        """DD-9: a decision that was taken has an evaluation date and at least one owner."""
        o, found = self.options(now.phase), []
        recorded = decision(s, o.decision)
        if not o.evaluation_date_required or recorded is None or not recorded.settled:
            return []
        if not self.evaluation_on(s, now):
            found.append(Standing("evaluation_on", "hard"))
        if not any(deed.owned(o.owner_accept) for deed, _ in deeds):
            found.append(Standing("one_owner", "hard"))
        return found


def _to_take(item: Item, deed: Deed) -> dict[str, Any]:
    """What one has to know of an action to say yes to it."""
    words = item.on_board or item.last
    return {"n": item.n, "text": words.text or "", "column": deed.column, "due": deed.due}


def text_of(version: Version | None) -> str:
    """The words of a version, or nothing."""
    return (version.text or "") if version is not None else ""


COMMIT = Commit(Options)
register(COMMIT)
