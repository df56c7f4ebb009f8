"""What each screen gets: one JSON value per key, made for its audience and for nobody else.

Hiding happens here, on the server; what is not in a view never leaves it. ``render`` makes one key,
``keys`` lists all of them, and a key that renders to None does not exist for that audience.

An audience may be that of one group (``board/regels``): then everything is rendered for where that group is,
and while the groups are apart nothing of another group is in it (OT-H3). The parts and the kinds get the
audience without its group.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from facilitator.method.acts import confined, kind_of
from facilitator.method.cursor import Instance
from facilitator.method.items import Item
from facilitator.method.people import LOCKED, STAFF, WORKING, joined, parted
from facilitator.method.session import CALM, Session
from facilitator.method.views import console, personal, room

JSON = Any
FACE = {"facilitator": "console", "co_facilitator": "console", "workshop_lead": "console"}


def audience_of(role: str, group: str = "") -> str:
    """The audience of a role: staff see by what they work on, participants by their role."""
    return joined(FACE.get(role, role) if role in STAFF else f"phone/{role}", group)


def keys(s: Session, audience: str) -> Iterator[str]:
    """Every key that may exist for an audience."""
    if audience == LOCKED:
        yield from _LOCKED
        return
    if audience.startswith("me/"):
        p = audience.removeprefix("me/")
        yield f"me/{p}"
        yield from (f"mine/{p}/{i.n}" for i in s.written.get(int(p), ()))
        return
    yield from ("session", "phase", "hall", "board", "room", "rooms")
    yield from (f"item/{n}" for n in s.items)
    if parted(audience)[0] in WORKING:
        yield from _WORKING
        yield from (f"people/{p}" for p in s.people.all)
        yield from (f"parked/{n}" for n in s.parked)
        yield from (f"follow/{n}" for n in s.follow_ups)


def touched(audience: str, dirty: Iterable[str]) -> set[str]:
    """The keys among ``dirty`` that an audience can have; a personal view has none of another's."""
    changed = {key.removesuffix(CALM) for key in dirty}
    if not audience.startswith("me/"):
        return changed
    p = audience.removeprefix("me/")
    return {key for key in changed if key == f"me/{p}" or key.startswith(f"mine/{p}/")}


def full(s: Session, audience: str) -> dict[str, JSON]:
    """The whole view of an audience."""
    values = rendered(s, audience, keys(s, audience))
    return {name: value for name, value in values.items() if value is not None}


def rendered(s: Session, audience: str, wanted: Iterable[str]) -> dict[str, JSON]:
    """Some keys as the screen knows them; None: it has no such thing."""
    base = parted(audience)[0]
    with s.inside(_group(s, audience)):
        return {name_for(audience, key): _render(s, base, key) for key in wanted}


def name_for(audience: str, key: str) -> str:
    """The key as the screen knows it: a phone has ``me`` and ``mine/7``, without its own number."""
    if not audience.startswith("me/"):
        return key
    head, _, rest = key.partition("/")
    _, _, n = rest.partition("/")
    return f"{head}/{n}" if n else head


def render(s: Session, audience: str, key: str) -> JSON:
    """One key for one audience, or None where that audience has no such thing."""
    with s.inside(_group(s, audience)):
        return _render(s, parted(audience)[0], key)


def _group(s: Session, audience: str) -> str:
    """Who looks: the group in the audience's name, or that of the one person whose view it is."""
    return s.group_of(int(audience[3:])) if audience.startswith("me/") else parted(audience)[1]


def _render(s: Session, audience: str, key: str) -> JSON:
    head, _, rest = key.partition("/")
    if audience == LOCKED:
        return _LOCKED[key](s) if key in _LOCKED else None
    if audience.startswith("me/"):
        return _personal(s, audience.removeprefix("me/"), head, rest)
    if head == "item":
        item = s.items.get(int(rest))
        return None if item is None else _item(s, audience, item)
    if head in _ROOM:
        return _ROOM[head](s, audience)
    if audience not in WORKING or head in _WITHHELD.get(audience, ()):
        return None
    if head == "links" and s.scope:
        return None
    if head in _NUMBERED:
        return _NUMBERED[head](s, int(rest))
    return _WORKING[head](s) if head in _WORKING else None


def _personal(s: Session, p: str, head: str, rest: str) -> JSON:
    if head == "me" and rest == p:
        return personal.me(s, int(p))
    owner, _, n = rest.partition("/")
    item = s.items.get(int(n)) if head == "mine" and owner == p and n else None
    return personal.mine(s, item) if item is not None and item.author == int(p) else None


def _item(s: Session, audience: str, item: Item) -> JSON:
    instance = s.course.get(item.phase)
    if instance is None or not _reads(s, instance, item):
        return None
    if kind_of(instance.phase.kind).sealed(s, instance, item):
        return None
    if audience == "board" and confined(instance, item):
        return None
    if audience not in WORKING:
        return room.item(s, audience, item)
    return console.queue_row(s, instance, item) if _works_on(audience, instance, item) else None


def _works_on(audience: str, instance: Instance, item: Item) -> bool:
    """Who leads sees every card; who writes for the room also what was written so, released or not."""
    if audience == "console" or not confined(instance, item):
        return True
    return audience == "scribe" and item.by_scribe and not kind_of(instance.phase.kind).private(item)


def _reads(s: Session, instance: Instance, item: Item) -> bool:
    """Raw cards of another room are for nobody who works in one, also when the rooms are together (OT-H3)."""
    if not s.reads(instance.group):
        return False
    return not s.scope or instance.group in {"", s.scope} or item.on_board is not None


def _board(s: Session, audience: str) -> JSON:
    return None if audience.startswith("phone/") else room.board(s)


_ROOM: dict[str, Callable[[Session, str], JSON]] = {
    "session": lambda s, _: room.session(s),
    "phase": room.phase,
    "hall": room.hall,
    "board": _board,
    "room": room.own_room,
    "rooms": room.rooms,
}
_WORKING: dict[str, Callable[[Session], JSON]] = {
    "script": console.script,
    "gate": console.gate,
    "acks": console.acks,
    "tally": console.tally,
    "links": console.links,
    "door": console.door,
    "lock": console.lock,
}
_LOCKED: dict[str, Callable[[Session], JSON]] = {"session": room.session, "lock": console.locked}
_NUMBERED: dict[str, Callable[[Session, int], JSON]] = {
    "people": console.people,
    "parked": console.parked,
    "follow": console.follow,
}
_WITHHELD = {
    "helper": ("people", "parked", "follow", "links", "lock"),
    "scribe": ("parked", "follow", "links", "lock"),
}
"""What a helper and a scribe do not need for their work."""
