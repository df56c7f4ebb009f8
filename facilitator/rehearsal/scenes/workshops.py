"""OT-0 to OT-9: themes are chosen, people go apart into rooms, and the yield is handed over."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import partial

from facilitator.rehearsal.crowd import Phone
from facilitator.rehearsal.desk import Desk
from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.play import Moment, Play
from facilitator.rehearsal.scenes.arriving import arrivals
from facilitator.rehearsal.scenes.pieces import all_of, insert, lagged, write
from facilitator.rehearsal.scenes.promising import HEARS_BACK, today
from facilitator.rehearsal.scenes.rooms import A_WHILE, AT_ONCE, Room, dots
from facilitator.rehearsal.scenes.viewing import park
from facilitator.rehearsal.scenes.wandering import wander
from facilitator.rehearsal.screen import Screen
from facilitator.rehearsal.troupes import troupe

ALONG = 2
"""People who leave a name to think along."""


def arrive(play: Play) -> list[Moment]:
    """OT-0: people come in and choose two themes; the proposal is confirmed."""
    coming = arrivals(play)
    wishes: list[Moment] = [partial(wish, play, phone) for phone in play.crowd]
    moments = lagged(coming, wishes, len(coming))
    return [*moments, partial(divide, play)]


async def wish(play: Play, phone: Phone) -> None:
    """A first and a second choice."""
    if phone.inside:
        first, second = play.chance.sample(troupe(play.cast.script).rooms, 2)
        await play.does(phone, "choose_group", phase=await play.at(phone), first=first, second=second)


async def divide(play: Play) -> None:
    """*Bevestig de verdeling*."""
    await Desk(play).does("divide", phase=play.now)


def route(play: Play) -> list[Moment]:
    """OT-1: no input without an address (OT-H1)."""
    lines = play.book.of("ot1", "bestemming")
    named: list[Moment] = [partial(destination, play, line) for line in lines]
    return insert(named, (0.0, partial(Desk(play).too_early)))


async def destination(play: Play, line: Line) -> None:
    """Who will hear what comes of it."""
    ack = await Desk(play).does("destination", text=line.text)
    if ack is not None:
        play.numbers[f"bestemming/{line.destination}"] = int(ack["line"])


def talks(play: Play) -> list[Moment]:
    """OT-2: some send a question to the speaker."""
    return [partial(park, play, line) for line in play.book.of("ot2", "vraag")]


def stories(play: Play) -> list[Moment]:
    """OT-3: the scribe writes a line of each story."""
    return [partial(write, play, line, cat="verhaal") for line in play.book.of("ot3", "verhaal")]


# -- the rooms -------------------------------------------------------------------------------------


def apart(play: Play) -> list[Moment]:
    """OT-5: each room goes its own way; the plenary waits for all of them."""
    return [partial(rooms, play)] if play.leads else wander(play)


async def rooms(play: Play) -> None:
    """A lead for each room, and then all rooms at the same time."""
    now = play.now
    codes = troupe(play.cast.script).rooms
    leads = [await lead(play, code) for code in codes]
    found = [Room(play, code, screen) for code, screen in zip(codes, leads, strict=True)]
    tasks = [asyncio.ensure_future(room.whole(now)) for room in found if room.phones]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
    play.tell("cli-rehearse-rooms", n=len(tasks))


async def lead(play: Play, code: str) -> Screen:
    """Somebody comes in by the link of a room."""
    made = await play.staff["console"].act("link", face="console", group=code)
    screen = Screen(play.cast.url, play.cast.code, "console", play.http)
    play.staff[f"console/{code}"] = screen
    await screen.enter(str(made["secret"]))
    await screen.connect()
    await screen.until(lambda: screen.phase)
    return screen


# -- together again --------------------------------------------------------------------------------


def harvest(play: Play) -> list[Moment]:
    """OT-6: every theme has the floor, equally long."""
    themes = range(1, len(troupe(play.cast.script).rooms))
    return [partial(turn_theme, play, k) for k in themes]


async def turn_theme(play: Play, k: int) -> None:
    """The floor to the next theme."""
    if k < len(play.eye.key("phase")["face"]["themes"]):
        await Desk(play).does("turn_theme", phase=play.now, to=k)


def weigh(play: Play) -> list[Moment]:
    """OT-7: dots over all themes."""
    return all_of([partial(dots, play, phone, play.at) for phone in play.crowd.inside()], AT_ONCE)


def hand_over(play: Play) -> list[Moment]:
    """OT-8: each message gets somebody whom one can ask, and a day."""
    lines = [x for x in play.book.of("ot5g", "boodschap") if x.id in play.numbers]
    people = shuffled_phones(play)[:ALONG]
    moments: list[Moment] = [partial(address, play, line) for line in lines]
    thinking = [(0.5, partial(think_along, play, phone, k)) for k, phone in enumerate(people)]
    return insert(moments, *thinking)


async def address(play: Play, line: Line) -> None:
    """*Waar gaat het heen, en wanneer hoor je er iets van?*"""
    known = {x.destination: x.text for x in play.book.of("ot8", "contact")}
    day = (today() + HEARS_BACK).isoformat()
    contact = known[line.destination]
    await Desk(play).does("address", item=play.numbers[line.id], day=day, contact=contact)


def shuffled_phones(play: Play) -> list[Phone]:
    """Everyone, in an order of chance."""
    people = play.crowd.inside()
    return play.chance.sample(people, len(people))


async def think_along(play: Play, phone: Phone, k: int) -> None:
    """*Ik denk mee over dit onderwerp*."""
    now = await play.at(phone)
    with suppress(TimeoutError):
        await phone.until(phone.items, A_WHILE)
    if not phone.items():
        return
    item = phone.items()[0]["n"]
    name, mail = f"Verzonnen {k + 1}", f"verzonnen{k + 1}@voorbeeld.test"
    await play.does(phone, "think_along", phase=now, item=item, name=name, mail=mail)
