"""What those who work the session see: the queue, the script, the people, the gate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from facilitator.method import gates
from facilitator.method.acts import confined
from facilitator.method.cursor import Course, Instance
from facilitator.method.items import Item
from facilitator.method.planning import planned_end
from facilitator.method.rooms import following
from facilitator.method.script import Phase
from facilitator.method.session import Session
from facilitator.method.turns import turns
from facilitator.method.views.room import details, to_explain, who

JSON = Any


def queue_row(s: Session, instance: Instance, item: Item) -> JSON:
    """A contribution with all that one needs to decide about it."""
    return {
        "n": item.n,
        "phase": item.phase,
        "key": instance.phase.key,
        "type": item.type,
        "cat": item.cat,
        "text": item.last.text or "",
        "who": who(s, item),
        "seat": item.seat,
        "state": item.state,
        "pending": item.pending,
        "private": confined(instance, item),
        "flags": item.last.flags,
        "mark": item.mark,
        "reason_code": item.reason_code,
        "reason": (item.reason.text or "") if item.reason else "",
        "at": item.at,
        "released_at": item.released_at,
        "target": item.target,
        "by_scribe": item.by_scribe,
        "voice": _voice(s, instance, item),
        "quote": item.quote,
        "corrected": item.corrected,
        "explain": to_explain(s, item),
        "confirmed": bool(item.confirmed),
        "into": item.into,
        "consent": item.consent,
        **details(s, item),
        "versions": [
            {"text": v.text or "", "at": v.at, "by": v.by, "shown": i == item.shown}
            for i, v in enumerate(item.versions)
        ],
    }


def _voice(s: Session, instance: Instance, item: Item) -> str:
    """The ring that said aloud what the scribe wrote down for the room; nothing where somebody typed it."""
    author = s.people.get(item.author)
    return instance.phase.inside if author is not None and author.staff else ""


def script(s: Session) -> JSON:
    """The whole course with planned and real minutes. ``ends``: when all of it should be over, in ms."""
    rows = list(_rows(s, s.course))
    if s.turn:
        # Everyone is in one room: its steps stand within the course of the whole.
        whole = list(_rows(s, s.main.course))
        at = next(n for n, row in enumerate(whole) if row["state"] == "now")
        rows = [*whole[: at + 1], *(row | {"in": whole[at]["key"]} for row in rows), *whole[at + 1 :]]
    return {"rows": rows, "options": s.options, "ends": planned_end(s), "pace": s.meta.pace}


def _rows(s: Session, course: Course) -> Iterator[dict[str, Any]]:
    now, following, walked = course.now, course.following, course.by_phase()
    for phase in course.phases:
        passes = walked.get(phase.key, ())
        current = now is not None and now.phase.key == phase.key
        state = "now" if current else "past" if passes else "next" if phase is following else "later"
        took = sum((i.closed or i.since) - (i.opened or i.since) for i in passes if i.closed)
        row = {
            "key": phase.key,
            "title": phase.short or phase.title,
            "kind": phase.kind,
            "planned": phase.minutes,
            "keep": phase.keep,
            "state": state,
            "took_ms": took,
            "passes": len(passes),
        }
        yield row | _structure(s, phase)


def _structure(s: Session, phase: Phase) -> dict[str, Any]:
    """What a phase is a part of, where it is: steps to walk again, or only after a certain outcome."""
    loop = s.script.phase(phase.loop) if phase.loop else None
    found: dict[str, Any] = {"branch": True} if phase.branch is not None else {}
    if loop is None:
        return found
    told: dict[str, Any] = {name: loop.options[name] for name in ("until", "times") if name in loop.options}
    return found | {"loop": told | {"key": loop.key, "title": loop.short or loop.title}}


def gate(s: Session) -> JSON:
    """What stands between this phase and the next."""
    after = following(s)
    gate = {
        "warnings": gates.warnings(s, s.now) if s.now else [],
        "next": {"key": after.key, "title": after.short or after.title} if after else None,
        "back": s.now is not None and s.course.steps > 1,
    }
    if s.scope and s.scope != s.room:
        gate["away"] = True  # all are together, or in the room of another: this room is not open now
    return gate | ({"waits": True} if after is None and s.room else {})


def acks(s: Session) -> JSON:
    """How many said *Begrepen*; never who did not."""
    if s.now is None:
        return None
    people = [x for x in s.present() if x.device]
    return {"n": sum(1 for x in people if s.now.id in x.acked), "of": len(people)}


def tally(s: Session) -> JSON:
    """Taps per seat, for balance; of those without a seat how many were heard, where that is counted."""
    found = {"seats": {str(k): v for k, v in s.now.tally.items()} if s.now else {}}
    counted = turns(s, s.now) if s.now else None
    return found if counted is None else found | {"heard": {"n": counted[0], "of": counted[1]}}


def links(s: Session) -> JSON:
    """The capability links without their secrets, and the table code."""
    known = [
        {"n": k.n, "face": k.face, "revoked": k.revoked} | ({"group": k.group} if k.group else {})
        for k in s.links.values()
    ]
    return {"links": known, "table_code": s.meta.table_code}


def door(s: Session) -> JSON:
    """Whether newcomers may come in."""
    return {"open": s.door}


def lock(s: Session) -> JSON:
    """Whether there is a PIN with which a console can be locked."""
    return {"pin": bool(s.pin), "locked": False}


def locked(s: Session) -> JSON:
    """All that a locked console is told."""
    return {"pin": bool(s.pin), "locked": True}


def people(s: Session, p: int) -> JSON:
    """One person by number; there are no names."""
    person = s.people.all.get(p)
    if person is None or person.removed or person.same_as is not None:
        return None
    if s.room and not s.turn and person.group != s.room:
        return None
    group = {"group": person.group} if s.groups else {}
    return group | {
        "p": person.p,
        "role": person.role,
        "seat": person.seat,
        "sector": person.sector,
        "device": person.device,
        "staff": person.staff,
    }


def parked(s: Session, n: int) -> JSON:
    """A question that was kept for later."""
    kept = s.parked.get(n)
    asked = s.course.get(kept.phase) if kept is not None else None
    if kept is None or asked is None or not _near(s, asked.group):
        return None
    return {"n": n, "phase": kept.phase, "text": kept.version.text or "", "done": kept.done}


def _near(s: Session, group: str) -> bool:
    """What one room put aside is for that room and, when they are together again, for the plenary."""
    return s.reads(group) and (not s.scope or group == s.scope)


def follow(s: Session, n: int) -> JSON:
    """Who follows something up, until the name is forgotten."""
    kept = s.follow_ups.get(n)
    if kept is None or "follow_up" in s.retained or not _near(s, kept.group):
        return None
    return {"n": n, "text": kept.version.text or "", "done": kept.done}
