"""What one phone gets and no other: its person's place and own contributions."""

from __future__ import annotations

from typing import Any

from facilitator.method.acts import kind_of
from facilitator.method.items import Item
from facilitator.method.session import Session
from facilitator.method.views.room import details

JSON = Any


def me(s: Session, p: int) -> JSON:
    """Where one sits, what one sent and acknowledged, in counts. A number that was merged has no view."""
    person = s.people.get(p)
    if person is None or person.p != p:
        return None
    sent: dict[str, dict[str, int]] = {}
    for item in s.written.get(person.p, ()):
        if item.state != "withdrawn":
            of_phase = sent.setdefault(item.phase, {})
            of_phase[item.type] = of_phase.get(item.type, 0) + 1
    group = {"group": person.group, "wishes": person.wishes} if s.groups else {}
    return group | {
        "role": person.role,
        "seat": person.seat,
        "sector": person.sector,
        "gone": person.removed,
        "acked": sorted(person.acked),
        "sent": sent,
        "confirmed": sorted(n for n in s.confirmed if person.p in s.items[n].confirmed),
        "face": kind_of(s.now.phase.kind).personal(s, s.now, person) if s.now else {},
        "parked": sum(1 for x in s.parked.values() if x.author == person.p),
    }


def mine(s: Session, item: Item) -> JSON:
    """An own contribution and what became of it."""
    own = [v for v in item.versions if v.by in {"writer", "scribe"}]
    shown = item.on_board
    return {
        "n": item.n,
        "phase": item.phase,
        "type": item.type,
        "cat": item.cat,
        "text": (own or item.versions)[-1].text or "",
        "shown": (shown.text or "") if shown else None,
        "shown_by": shown.by if shown else "",
        "state": item.state,
        "pending": item.pending,
        "reason_code": item.reason_code,
        "reason": (item.reason.text or "") if item.reason else "",
        "reply": _reply(s, item),
        "held_for": item.held_by_guard,
        "at": item.at,
        "released_at": item.released_at,
        "target": item.target,
        "explain": item.explain,
        **details(s, item),
    }


def _reply(s: Session, item: Item) -> JSON:
    """The standard reply in both languages, where the script has one under that code."""
    phase = s.phase_of(item)
    replies = phase.options.get("replies", []) if phase is not None else []
    return next((r["label"] for r in replies if r["code"] == item.reason_code), None)
