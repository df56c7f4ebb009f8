"""What those who work the session see: the queue, the script, the people, the gate."""

from __future__ import annotations

from typing import Any

from facilitator.method import gates
from facilitator.method.acts import kind_of
from facilitator.method.cursor import Instance
from facilitator.method.items import Item
from facilitator.method.planning import planned_end
from facilitator.method.session import Session
from facilitator.method.views.room import details, who

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
        "private": kind_of(instance.phase.kind).private(item),
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
    now, following = s.now, s.course.following
    rows = []
    for phase in s.course.phases:
        passes = s.course.of(phase.key)
        current = now is not None and now.phase.key == phase.key
        state = "now" if current else "past" if passes else "next" if phase is following else "later"
        took = sum((i.closed or i.since) - (i.opened or i.since) for i in passes if i.closed)
        rows.append(
            {
                "key": phase.key,
                "title": phase.short or phase.title,
                "kind": phase.kind,
                "planned": phase.minutes,
                "keep": phase.keep,
                "state": state,
                "took_ms": took,
                "passes": len(passes),
            }
        )
    return {"rows": rows, "options": s.options, "ends": planned_end(s), "pace": s.meta.pace}


def gate(s: Session) -> JSON:
    """What stands between this phase and the next."""
    following = s.course.following
    return {
        "warnings": gates.warnings(s, s.now) if s.now else [],
        "next": {"key": following.key, "title": following.short or following.title} if following else None,
        "back": s.now is not None and len(s.course.passes) > 1,
    }


def acks(s: Session) -> JSON:
    """How many said *Begrepen*; never who did not."""
    if s.now is None:
        return None
    people = [x for x in s.people.present() if x.device]
    return {"n": sum(1 for x in people if s.now.id in x.acked), "of": len(people)}


def tally(s: Session) -> JSON:
    """Taps per seat, for balance."""
    return {"seats": {str(k): v for k, v in s.now.tally.items()} if s.now else {}}


def links(s: Session) -> JSON:
    """The capability links without their secrets, and the table code."""
    known = [{"n": k.n, "face": k.face, "revoked": k.revoked} for k in s.links.values()]
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
    return {
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
    if kept is None:
        return None
    return {"n": n, "phase": kept.phase, "text": kept.version.text or "", "done": kept.done}


def follow(s: Session, n: int) -> JSON:
    """Who follows something up, until the name is forgotten."""
    kept = s.follow_ups.get(n)
    if kept is None or "follow_up" in s.retained:
        return None
    return {"n": n, "text": kept.version.text or "", "done": kept.done}
