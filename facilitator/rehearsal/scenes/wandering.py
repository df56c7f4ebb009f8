"""The rooms where people lead them: each phone looks where it is, and joins in."""

from __future__ import annotations

from functools import partial

from facilitator.rehearsal.crowd import Phone
from facilitator.rehearsal.play import Moment, Play
from facilitator.rehearsal.scenes.pieces import say
from facilitator.rehearsal.scenes.rooms import SOLUTIONS, Room, dots, tap

TIMES = 3
"""How often each phone looks."""
WRITTEN = {
    "ot5a": ("kaartje", ("knelpunt",)),
    "ot5b": ("aanvulling", ("wat_werkt",)),
    "ot5e": ("", SOLUTIONS),
}
"""The type and the categories of what is written in a phase; no type: each category is one."""


def wander(play: Play) -> list[Moment]:
    """Everyone, in an order of chance, a few times."""
    people = play.crowd.inside() * TIMES
    return [partial(join_in, play, phone) for phone in play.chance.sample(people, len(people))]


async def join_in(play: Play, phone: Phone) -> None:
    """One card, or all taps and dots, as the phase asks; nothing for who has no room."""
    code, key = phone.key("me").get("group"), phone.phase
    room = Room(play, code, phone)
    if not code:
        return
    if key in WRITTEN:
        await _card(room, phone, *WRITTEN[key])
    elif key in {"ot5d", "ot5f"} and key not in phone.sent:
        phone.sent[key] = []
        await (tap(room, phone) if key == "ot5d" else dots(play, phone, room.at))


async def _card(room: Room, phone: Phone, type_: str, cats: tuple[str, ...]) -> None:
    left = [x for x in room.lines(phone.phase, *cats) if x.id not in room.play.numbers]
    if left:
        line, now = left[0], room.now
        cat = line.cat if type_ else ""
        await say(room.play, phone, line, type_ or line.cat, cat=cat, phase=now)
