"""KA-5 and KA-6: the table reads what was written and corrects it; then the outer ring asks."""

from __future__ import annotations

from functools import partial

from facilitator.rehearsal.crowd import Phone, shuffled
from facilitator.rehearsal.desk import Desk
from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.play import Moment, Play
from facilitator.rehearsal.scenes.pieces import all_of, insert, lagged, saying, write

PAGES = 6
READ = 4
"""Statements that one person at the table says *klopt* to."""
MOST = 2
"""Questions a person may ask (KA-6)."""


def harvest(play: Play) -> list[Moment]:
    """KA-5: *klopt*, or *zo bedoelde ik het niet*; the facilitator turns the pages."""
    desk, lines = Desk(play), play.book.of("ka5", "correctie")
    read: list[Moment] = [partial(confirm, play, phone) for phone in play.crowd.inside("inner")]
    said = lagged([saying(play, line) for line in lines], [partial(taken_in, play, x) for x in lines], 2)
    moments = lagged(all_of(read, 2), said, 2)
    pages = [(0.05 + k / PAGES, partial(desk.does, "page", to=k)) for k in range(1, PAGES)]
    return insert(moments, *pages) if play.leads else moments


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
    answered: list[Moment] = [partial(take_question, play, line) for line in lines]
    moments = lagged(asked, answered, 3)
    if not play.leads:
        return moments
    return insert(moments, (0.7, partial(longer, play)))


async def take_question(play: Play, line: Line) -> None:
    """Put the question on the board; the scribe writes what the table answers."""
    desk = Desk(play)
    await desk.handle(line)
    answer = play.book.about(line, "antwoord")
    n = play.numbers.get(line.id)
    if answer is not None and n is not None:
        await write(play, answer, type="antwoord", target=n)
        await desk.handle(answer)


async def longer(play: Play) -> None:
    """*+2 min*: only the clock changes."""
    if await Desk(play).does("extend", minutes=2) is not None:
        play.tell("cli-rehearse-longer")
