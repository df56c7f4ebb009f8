"""KA-5 and KA-6: the table reads what was written and corrects it; then the outer ring asks."""

from __future__ import annotations

from functools import partial

from facilitator.rehearsal.crowd import Phone, shuffled
from facilitator.rehearsal.desk import Desk
from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.play import Moment, Play
from facilitator.rehearsal.scenes.pieces import all_of, insert, lagged, saying, write

A_PAGE = 3
"""Statements that one column of the board holds, more or less; a page too many shows the last one."""
READ = 4
"""Statements that one person at the table says *klopt* to."""
MOST = 2
"""Questions a person may ask (KA-6)."""


def harvest(play: Play) -> list[Moment]:
    """KA-5: *klopt*, or *zo bedoelde ik het niet*; the facilitator turns the pages."""
    lines = play.book.of("ka5", "correctie")
    read: list[Moment] = [partial(confirm, play, phone) for phone in play.crowd.inside("inner")]
    said = lagged([saying(play, line) for line in lines], [partial(taken_in, play, x) for x in lines], 2)
    moments = lagged(all_of(read, 2), said, 2)
    return insert(moments, *Desk(play).pages(_pages(play))) if play.leads else moments


def _pages(play: Play) -> int:
    """How many times the facilitator turns the harvest over."""
    good = len(play.book.of("ka3", "goed"))
    return max(good, len(play.book.of("ka4", "beter", "wens"))) // A_PAGE + 1


async def confirm(play: Play, phone: Phone) -> None:
    """Taps *klopt* at some of the statements."""
    now = await play.at(phone)
    rows = [row["n"] for row in phone.items()]
    for n in play.chance.sample(rows, min(READ, len(rows))):
        await play.does(phone, "confirm", phase=now, item=n)


async def taken_in(play: Play, line: Line) -> None:
    """The correction goes into the statement."""
    if line.id in play.numbers:
        play.tell("cli-rehearse-corrected", n=play.numbers[line.id])
        await Desk(play).handle(line)


def ask(play: Play) -> list[Moment]:
    """KA-6: questions wait, go to the board one by one, and are answered aloud."""
    lines = shuffled(play.chance, [x for x in play.book.of("ka6", "vraag") if not x.into])
    for double in [x for x in play.book.of("ka6", "vraag") if x.into]:
        lines.insert(1 + next(k for k, x in enumerate(lines) if x.id == double.into), double)
    asked = [saying(play, line, MOST) for line in lines]
    taken: list[Moment] = []
    for line in lines:
        taken += [partial(Desk(play).handle, line), partial(answer, play, line)]
    moments = _queued(asked, taken)
    if not play.leads:
        return moments
    return insert(moments, (0.7, partial(longer, play)))


def _queued(asked: list[Moment], taken: list[Moment]) -> list[Moment]:
    """Three questions wait; then each one that comes in is followed by one that is read and answered."""
    moments = asked[:3]
    for k in range(max(len(asked) - 3, len(taken) // 2)):
        moments += [*asked[3 + k : 4 + k], *taken[2 * k : 2 * k + 2]]
    return moments


async def answer(play: Play, line: Line) -> None:
    """The table answers aloud; the scribe writes it down, with who said it."""
    told, n = play.book.about(line, "antwoord"), play.numbers.get(line.id)
    if told is None or n is None:
        return
    seats = [seat for seat, sector in sorted(play.crowd.seats().items()) if sector == told.sector]
    where = {"seat": seats[0]} if seats else {}
    await write(play, told, type="antwoord", target=n, sector=told.sector, **where)
    await Desk(play).handle(told)


async def longer(play: Play) -> None:
    """*+2 min*: only the clock changes."""
    if await Desk(play).does("extend", minutes=2) is not None:
        play.tell("cli-rehearse-longer")
