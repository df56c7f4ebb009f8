"""KA-7 and KA-8: the rings change places; the outer ring says what it heard, and the table listens."""

from __future__ import annotations

import asyncio
from functools import partial

from facilitator.rehearsal.crowd import shuffled
from facilitator.rehearsal.desk import Desk
from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.play import Moment, Play
from facilitator.rehearsal.scenes.pieces import insert, lagged, out_of_turn, say, saying

PAUSE_SECONDS = 60


def swap(play: Play) -> list[Moment]:
    """KA-7: people walk; then *iedereen zit*."""
    return [partial(_nothing), partial(_nothing), partial(seated, play)]


async def _nothing() -> None:
    """People are still walking."""


async def seated(play: Play) -> None:
    """*Iedereen zit.*"""
    await Desk(play).does("seated", phase=play.now)


def react(play: Play) -> list[Moment]:
    """KA-8: the three questions in their order, notes taken over, and what happens to a phone meanwhile."""
    lines = [
        line
        for cat in ("gehoord", "raakt", "voornemen")
        for line in shuffled(play.chance, play.book.of("ka8", cat))
        if line.role == "outer"
    ]
    lines = [x for x in lines if x.trap != "tijdens_pauze"]
    cut_off = next(x for x in lines if x.cat == "raakt" and not (x.trap or play.book.about(x, "aangepast")))
    said = [_by(play, line) for line in lines if line is not cut_off]
    seen: list[Moment] = [partial(see, play, line) for line in lines if line is not cut_off]
    moments = lagged(said, seen, 3)
    interrupted = play.book.trap("niet_aan_zet")
    insert(
        moments,
        (0.2, partial(out_of_turn, play, interrupted)),
        (0.3, partial(take_over, play)),
        (0.35, partial(no_network, play, cut_off)),
        (0.5, partial(network, play, cut_off)),
    )
    return insert(moments, (0.75, partial(rest, play))) if play.leads else moments


def _by(play: Play, line: Line) -> Moment:
    return saying(play, line, after="gehoord" if line.cat == "voornemen" else "")


async def see(play: Play, line: Line) -> None:
    """The facilitator decides; then some have second thoughts."""
    desk, n = Desk(play), play.numbers.get(line.id)
    await desk.handle(line)
    other = play.book.about(line, "aangepast")
    if n is None:
        return
    if other is not None:
        await play.does(play.authors[line.id], "edit", item=n, text=other.text)
        play.tell("cli-rehearse-edited", n=n)
        await desk.release_again(n)
    if line.trap == "trekt_terug":
        await play.does(play.authors[line.id], "withdraw", item=n)
        play.tell("cli-rehearse-withdrew", n=n)


async def take_over(play: Play) -> None:
    """Some private notes become contributions, because their owners want it."""
    pairs = [(phone, x) for phone in play.crowd.inside("outer") for x in phone.notes if x.promote]
    told = [line for phone, line in pairs if await say(play, phone, line, line.promote)]
    play.tell("cli-rehearse-notes", n=len(told))
    for line in told:
        await Desk(play).handle(line)


async def no_network(play: Play, line: Line) -> None:
    """A phone loses the network; what one writes now waits on it."""
    phone = play.crowd.speaker(line, play.now)
    if phone is None:
        return
    play.authors[line.id] = phone
    await play.at(phone)
    phone.inside = False  # nobody counts on it for a while
    await phone.drop()
    play.tell("cli-rehearse-offline")
    play.meanwhile(say(play, phone, line))


async def network(play: Play, line: Line) -> None:
    """It is back and sends what waited."""
    phone = play.authors.get(line.id)
    if phone is not None:
        await phone.connect()
        phone.inside = True
        await play.settled()
        play.tell("cli-rehearse-online")
        await Desk(play).handle(line)


async def rest(play: Play) -> None:
    """*Pauze*: the clock stands still, and what one sends waits on the phone."""
    if await Desk(play).does("pause") is None:
        return
    play.tell("cli-rehearse-paused")
    line = play.book.trap("tijdens_pauze")
    play.meanwhile(_eager(play, line))
    await asyncio.sleep(PAUSE_SECONDS / play.cast.speed)
    await Desk(play).does("resume")
    await play.settled()
    await Desk(play).handle(line)


async def _eager(play: Play, line: Line) -> None:
    phone = play.crowd.speaker(line, play.now)
    if phone is not None and await say(play, phone, line):
        play.tell("cli-rehearse-waited", n=play.numbers[line.id])
