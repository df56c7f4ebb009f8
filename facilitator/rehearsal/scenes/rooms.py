"""OT-5: a room for each theme, with a simulated lead, a board of its own and the people who chose it.

The rooms go on at the same time and know nothing of each other. Each lead turns the own phases; the plenary
waits until all of them are done.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial

from facilitator.rehearsal.crowd import Phone, shuffled
from facilitator.rehearsal.desk import Desk
from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.play import Moment, Play, PlayError
from facilitator.rehearsal.scenes.pieces import all_of, lagged, say
from facilitator.rehearsal.screen import Json, Screen

AT_ONCE = 3
LOOSE = 2
"""Cards that stay outside every group: what stands alone may stay alone."""
A_WHILE = 5
"""Seconds that a phone waits for what can be chosen: there may be nothing."""
REASON = "Oefening: deze werkplaats gaat verder."


class Room(Desk):
    """One room and the console of its lead."""

    def __init__(self, play: Play, code: str, lead: Screen) -> None:
        super().__init__(play)
        self.code = code
        self.lead = lead
        self.chance = random.Random(f"{play.cast.seed}/{code}")

    @property
    def screen(self) -> Screen:
        """The console of this room."""
        return self.lead

    @property
    def now(self) -> str:
        """The pass that the room is in."""
        return str(self.lead.key("phase")["id"])

    @property
    def phones(self) -> list[Phone]:
        """Who is here."""
        return [p for p in self.play.crowd.inside() if p.key("me").get("group") == self.code]

    def lines(self, act: str, *cats: str) -> list[Line]:
        """What is said here in a phase."""
        return [x for x in self.play.book.of(act, *cats) if x.group == self.code]

    def speaker(self, line: Line) -> Phone | None:
        """Whoever said least, of that sector if possible."""
        rows = self.phones
        fitting = [p for p in rows if p.sector == line.sector] or rows
        return min(fitting, key=lambda p: len(p.sent.get(self.now, [])), default=None)

    async def at(self, phone: Phone) -> str:
        """The pass of the room, once this phone shows it as well."""
        now = self.now
        with suppress(TimeoutError):
            await phone.until(lambda: phone.key("phase")["id"] == now, A_WHILE)
        return now

    async def whole(self, apart: str) -> None:
        """Every phase of the room, until the last one is closed or the plenary went on without it."""
        while not self.play.moved(apart):
            phase = self.lead.key("phase")
            length = float(phase["minutes"]) * 60 / self.play.cast.speed
            begin = asyncio.get_running_loop().time()
            await self.play.spread(SCENES[phase["key"]](self), length)
            await asyncio.sleep(max(0.0, begin + length - asyncio.get_running_loop().time()))
            if self.lead.key("gate")["next"] is None:
                await self.does("close")
                return
            await self.turn(phase["id"])

    async def turn(self, left: str) -> None:
        """*Volgende* in this room, with a reason for a SOFT rule."""
        ack = await self.lead.act("next", left=left)
        if ack.get("code") == "gate_soft":
            rules = sorted({gate["rule"] for gate in ack["args"]["gates"]})
            ack = await self.lead.act("next", left=left, overrides=rules, override=REASON)
        if not ack.get("ok"):
            raise PlayError(left, "next", f"{ack['code']} {ack.get('args')}")
        await self.lead.until(lambda: self.now != left)

    def shown(self, lines: list[Line]) -> list[int]:
        """What these lines became, as far as it is on the board of the room."""
        known = {row["n"] for row in self.lead.items() if row["state"] == "released"}
        return [n for x in lines if (n := self.play.numbers.get(x.id)) in known and n is not None]


def writing(room: Room, act: str, cats: tuple[str, ...], lag: int, type_: str = "") -> list[Moment]:
    """The lines of a phase: somebody writes each, the lead reads it later."""
    lines = shuffled(room.chance, room.lines(act, *cats))
    said: list[Moment] = [partial(write, room, line, type_) for line in lines]
    return lagged(said, [partial(room.handle, line) for line in lines], lag)


async def write(room: Room, line: Line, type_: str) -> None:
    """A card."""
    phone = room.speaker(line)
    if phone is not None:
        cat = line.cat if type_ else ""
        await say(room.play, phone, line, type_ or line.cat, cat=cat, phase=await room.at(phone))


def cards(room: Room) -> list[Moment]:
    """OT-5a: everyone writes in silence; after it the lead reads."""
    return writing(room, "ot5a", ("knelpunt", "wat_werkt"), 99, "kaartje")


def additions(room: Room) -> list[Moment]:
    """OT-5b: what people heard from each other."""
    return writing(room, "ot5b", ("wat_werkt",), 1, "aanvulling")


def groups(room: Room) -> list[Moment]:
    """OT-5c: what belongs together; some cards stay alone."""
    names = room.lines("ot5c", "groepsnaam")
    return [partial(group, room, name, k, len(names)) for k, name in enumerate(names)]


async def group(room: Room, name: Line, k: int, of: int) -> None:
    """One group of cards, with its name."""
    numbers = room.shown(room.lines("ot5a", "knelpunt"))
    numbers = numbers[: max(of, len(numbers) - LOOSE)]
    await room.does("cluster_new", phase=room.now, items=numbers[k::of], text=name.text)


def recognise(room: Room) -> list[Moment]:
    """OT-5d: everyone taps."""
    return all_of([partial(tap, room, phone) for phone in room.phones], AT_ONCE)


async def tap(room: Room, phone: Phone) -> None:
    """*Herken ik · deels · niet · geen zicht op*."""
    now = await room.at(phone)
    face = phone.key("phase")["face"]
    if "stances" not in face:
        return
    stances = [stance["code"] for stance in face["stances"]]
    for n in face["items"]:
        (stance,) = room.chance.choices(stances, (5, 4, 2, 1))
        await room.play.does(phone, "recognise", phase=now, item=n, stance=stance)


SOLUTIONS = ("oplossing_zelf", "oplossing_organisatie", "oplossing_gemeente_regio")


def solutions(room: Room) -> list[Moment]:
    """OT-5e: begin with what we can do ourselves."""
    return writing(room, "ot5e", SOLUTIONS, 2)


def choose(room: Room) -> list[Moment]:
    """OT-5f: everyone gives the own dots."""
    return all_of([partial(dots, room.play, phone, room.at) for phone in room.phones], AT_ONCE)


async def dots(play: Play, phone: Phone, at: Callable[[Phone], Awaitable[str]]) -> None:
    """One dot on each of a few things; of the own theme not more than may be."""
    now = await at(phone)
    with suppress(TimeoutError):
        await phone.until(lambda: phone.items() and "dots" in phone.key("phase")["face"], A_WHILE)
    face, own = phone.key("phase")["face"], set(phone.key("me")["face"].get("own", ()))
    if "dots" not in face:
        return
    rows = [row["n"] for row in phone.items()]
    play.chance.shuffle(rows)
    cap = face.get("own_group_cap") or len(rows)
    mine = [n for n in rows if n in own][:cap]
    for n in [*mine, *(n for n in rows if n not in own)][: face["dots"]]:
        await play.does(phone, "dot", phase=now, item=n, n=1)


def messages(room: Room) -> list[Moment]:
    """OT-5g: what the theme says and to whom, and what was said against it."""
    lines = [*room.lines("ot5g", "boodschap"), *room.lines("ot5g", "ook_gehoord")]
    said: list[Moment] = [partial(message, room, line) for line in lines]
    return lagged(said, [partial(room.handle, line) for line in lines], 1)


async def message(room: Room, line: Line) -> None:
    """The lead writes it down, or somebody brings it."""
    helps = room.lines("ot5e", "oplossing_organisatie")[0].text
    fields: Json = {"type": line.cat, "text": line.text}
    if line.cat == "boodschap":
        to = room.play.numbers[f"bestemming/{line.destination}"]
        fields |= {"to": [to], "why": line.why or "Dat hoorden we aan elke tafel.", "solution": helps}
    phone = room.speaker(line)
    if line.role == "workshop_lead" or phone is None:
        ack = await room.does("note_message", phase=room.now, **fields)
    else:
        ack = await room.play.does(phone, "bring", phase=await room.at(phone), **fields)
    if ack is not None:
        room.play.numbers[line.id] = int(ack["item"])


SCENES: dict[str, Callable[[Room], list[Moment]]] = {
    "ot5a": cards,
    "ot5b": additions,
    "ot5c": groups,
    "ot5d": recognise,
    "ot5e": solutions,
    "ot5f": choose,
    "ot5g": messages,
}
