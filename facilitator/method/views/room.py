"""What everyone in the room may see: the facts, the phase, the rings in counts, released words."""

from __future__ import annotations

from typing import Any

from facilitator.guard import small_numbers
from facilitator.method.acts import confined, kind_of
from facilitator.method.items import Item
from facilitator.method.people import WORKING
from facilitator.method.planning import arriving, phase_end
from facilitator.method.script import Group, Role, flat
from facilitator.method.session import Session

JSON = Any


def session(s: Session) -> JSON:
    """The facts of the session that everyone may know."""
    meta, script = s.meta, s.script
    return {
        "code": meta.code,
        "script": script.key,
        "title": script.title,
        "theme": meta.theme,
        "host": meta.host,
        "contact": meta.contact,
        "begins": meta.begins,
        "keep_days": meta.keep_days,
        "url": meta.url,
        "rehearsal": meta.rehearsal,
        "roles": [_role(r) for r in script.roles],
        "sectors": script.sectors,
        "door": s.door,
        "ended": s.ended,
        "feedback": s.feedback_on or None,
        "release": released_by_itself(s),
    }


def released_by_itself(s: Session) -> str:
    """What may reach the board in this session before the facilitator read it.

    ``auto``: what people write, in some phase at least; ``scribe``: only the scribe's lines; else ``premod``.
    """
    ways = {phase.release for phase in flat(s.main.course.phases)}
    return next((way for way in ("auto", "scribe") if way in ways), "premod")


def _role(role: Role) -> JSON:
    return {
        "code": role.code,
        "label": role.label,
        "floor": role.floor or role.label,
        "choice": role.choice,
        "help": role.help,
        "form": role.form,
        "seats": role.seats,
        "needs_code": role.needs_code,
        "pledge": role.pledge,
    }


def phase(s: Session, audience: str) -> JSON:
    """Where the session is, and what this audience's screen of that kind needs."""
    now = s.now
    if now is None:
        return None
    phase = now.phase
    return {
        "id": now.id,
        "key": phase.key,
        "kind": phase.kind,
        "pass": now.number,
        "state": now.state,
        "title": phase.title,
        "short": phase.short,
        "prompt": phase.prompt,
        "help": phase.help,
        "look": phase.look,
        "speak": phase.speak,
        "hush": phase.hush,
        "calm": phase.calm,
        "inside": phase.inside,
        "minutes": phase.minutes,
        "opened": now.opened,
        "ends": phase_end(s, now),
        "arrival": arriving(s, now),
        "paused": now.paused,
        "pace": now.pace,
        "source": list(phase.source) if audience in WORKING else [],
        "settling": kind_of(phase.kind).settling,
        "invite": sorted(phase.invite) if audience in WORKING else [],
        "invited": sorted(now.invited),
        "consumed": s.course.consumed(now),
        "face": kind_of(phase.kind).face(s, now, audience),
    }


def hall(s: Session, audience: str) -> JSON:
    """Rings from the middle outwards, in counts only. A phone has the drawing, not the live counts."""
    inside = s.now.phase.inside if s.now else ""
    lit = set(s.now.phase.speak.roles) if s.now and s.now.phase.speak else set()
    roles = sorted(s.script.roles, key=lambda r: r.code != inside) if inside else list(s.script.roles)
    phone = audience.startswith("phone/")
    present, rings = list(s.present()), []
    for role in roles:
        here = [x for x in present if x.role == role.code]
        ring = {
            "role": role.code,
            "label": role.label,
            "form": role.form,
            "seats": role.seats,
            "lit": role.code in lit,
            "expected": s.meta.expected.get(role.code),
        }
        rings.append(
            ring
            | (
                {"small": small_numbers.small_group(len(here))}
                if phone
                else {"filled": len(here), "taken": sorted(x.seat for x in here if x.seat is not None)}
            )
        )
    return {"rings": rings}


def own_room(s: Session, audience: str) -> JSON:
    """What the theme or table is called to which this screen belongs, or in whose room everyone is.

    A phone has it until the rooms came together: after that nobody works in one any more.
    """
    if audience.startswith("phone/") and not s.rooms_ahead:
        return None
    group = s.groups.get(s.room or s.scope)
    return _named(s, group) if group is not None else None


def _named(s: Session, group: Group) -> dict[str, Any]:
    return {"group": group.code, "label": s.label_of(group.code), "track": group.track}


def rooms(s: Session, audience: str) -> JSON:
    """The map for the plenary: each room's name, phase and time, never what is said there (OT-H3).

    The board has it while the groups are apart; the console always, with how many cards wait in each room.
    """
    if not s.groups or s.scope or audience not in {"board", "console"}:
        return None
    if audience == "board" and (s.apart is None or s.turn):
        return None
    return {"turn": s.turn, "rows": [_room(s, group, audience) for group in s.groups.values()]}


def _room(s: Session, group: Group, audience: str) -> JSON:
    people = sum(1 for x in s.people.present() if x.group == group.code)
    row = {**_named(s, group), "seats": group.seats, "people": people}
    now = s.rooms[group.code].course.now if s.apart is not None and group.code in s.rooms else None
    if now is None:
        return row
    phase = {
        "key": now.phase.key,
        "title": now.phase.short or now.phase.title,
        "state": now.state,
        "opened": now.opened,
        "ends": now.ends,
        "paused": now.paused,
    }
    waiting = sum(1 for i in s.items.values() if i.phase == now.id and i.waits and not confined(now, i))
    return row | {"phase": phase} | ({"waiting": waiting} if audience == "console" else {})


def board(s: Session) -> JSON:
    """What the projector shows of its own accord; phones do not get it."""
    b = s.board
    return {"blank": b.blank, "qr": b.qr, "light": b.light, "page": b.page, "focus": b.focus}


def who(s: Session, item: Item) -> str:
    """The sector under which it is shown, or nothing where the writer is anonymous (methods §0.5)."""
    phase = s.phase_of(item)
    anonymous = phase is None or phase.identity == "anonymous" or item.alternative
    return "" if anonymous else item.sector


def item(s: Session, audience: str, item: Item) -> JSON:
    """A contribution as the hall or a phone reads it: only its released wording, only where it belongs.

    That its writer wants to explain it is for who invites and for the wall; no other phone needs it (DD-2).
    """
    now, shown = s.now, item.on_board
    if now is None or shown is None or not kind_of(now.phase.kind).shows(s, now, item, audience):
        return None
    return {
        "n": item.n,
        "phase": item.phase,
        "type": item.type,
        "cat": item.cat,
        "text": shown.text or "",
        "who": who(s, item),
        "corrected": item.corrected,
        "target": item.target,
        "by_scribe": item.by_scribe,
        "at": item.at,
        **({"explain": to_explain(s, item)} if audience == "board" else {}),
        **details(s, item),
    }


def to_explain(s: Session, item: Item) -> bool:
    """Whether its writer wants to explain it, or whoever wrote what was merged into it (DD-2)."""
    now = s.course.get(item.phase)
    if item.explain or now is None or not kind_of(now.phase.kind).explains(now):
        return item.explain
    merged = (o for o in s.items.values() if o.into == item.n and o.state == "merged")
    return any(to_explain(s, other) for other in merged)


def details(s: Session, item: Item) -> JSON:
    """What the item's kind adds, under ``deed`` and the like; nothing for most."""
    phase = s.phase_of(item)
    return kind_of(phase.kind).details(s, item) if phase is not None else {}
