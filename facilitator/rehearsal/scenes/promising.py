"""KA-9: what is done about it, by whom and by when; nothing goes on before that is complete."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from functools import partial

from facilitator.rehearsal.crowd import Phone
from facilitator.rehearsal.desk import Desk
from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.play import Moment, Play
from facilitator.rehearsal.scenes.pieces import all_of, insert, lagged
from facilitator.rehearsal.screen import Json

HEARS_BACK = timedelta(weeks=4)
THUMBS = 3
PAGES = 5


def coming(day: str, today: date) -> str:
    """The next time that this day of the year comes (the lines name days of a year long ago)."""
    if not day:
        return ""
    wanted = date.fromisoformat(day)
    later = wanted.replace(year=today.year)
    return (later if later > today else later.replace(year=today.year + 1)).isoformat()


def today() -> date:
    """The day on which it is played."""
    return datetime.now(UTC).date()


def promise(play: Play) -> list[Moment]:
    """Proposals, what they lack, thumbs of the table, and the day on which it hears back."""
    lines = play.book.of("ka9", "actie")
    made: list[Moment] = [partial(propose, play, line) for line in lines]
    seen: list[Moment] = [partial(complete, play, line) for line in lines]
    moments = lagged(made, seen, 2)
    thumbs: list[Moment] = [partial(thumb, play, phone) for phone in play.crowd.inside("inner")]
    moments += all_of(thumbs, 3)
    if not play.leads:
        return moments
    desk = Desk(play)
    dates = ((0.8, partial(desk.too_early)), (0.85, partial(hears_back, play)))
    return insert(moments, *dates, *desk.pages(PAGES, begin=0.6))


def _fields(line: Line) -> Json:
    """What the proposal says; what its trap leaves out is arranged later."""
    lacks = {"zonder_datum": "due", "zonder_reden": "reason"}.get(line.trap, "")
    given = {
        "column": line.column,
        "text": line.text,
        "due": coming(line.due, today()),
        "owner": line.owner,
        "reason": line.reason,
        "how": line.how,
    }
    return {k: v for k, v in given.items() if v and k != lacks}


async def propose(play: Play, line: Line) -> None:
    """*Ik neem dit op me*, or an action for somebody else, or what the scribe hears at the table."""
    if line.role == "inner":
        ack = await play.scribes("note_action", phase=play.now, **_fields(line))
    else:
        phone = play.crowd.speaker(line, play.now)
        if phone is None:
            return
        mine = not line.owner and line.column != "niet" and line.trap != "zonder_eigenaar"
        ack = await play.does(phone, "propose", phase=await play.at(phone), mine=mine, **_fields(line))
        phone.sent.setdefault(play.now, []).append("actie")
    if ack is not None:
        play.numbers[line.id] = int(ack["item"])


async def complete(play: Play, line: Line) -> None:
    """What is still missing; then on the board."""
    desk, n = Desk(play), play.numbers.get(line.id)
    if n is None or not play.leads:
        return
    if line.trap == "zonder_eigenaar":
        await _find_owner(play, desk, n, line)
    elif line.trap == "zonder_datum":
        await desk.does("arrange", item=n, due=coming(line.due, today()))
    elif line.trap == "zonder_reden":
        await desk.does("arrange", item=n, reason=line.reason)
    await desk.handle(line)


async def _find_owner(play: Play, desk: Desk, n: int, line: Line) -> None:
    """The facilitator asks somebody, who says yes on the own phone."""
    rows = desk.people("outer").values()
    owner = min(row["p"] for row in rows if row["device"] and row["sector"] == line.sector)
    await desk.does("arrange", item=n, person=owner)
    phone = await _asked(play.crowd.inside("outer"), n)
    await play.does(phone, "accept", item=n)
    play.tell("cli-rehearse-accepted", n=n)


async def _asked(phones: list[Phone], n: int) -> Phone:
    """Whose phone shows the question: one of them gets it. Raises TimeoutError."""
    waits = [asyncio.create_task(p.until(partial(_has, p, n))) for p in phones]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()
    found = next((phone for phone in phones if _has(phone, n)), None)
    if found is None:
        raise TimeoutError
    return found


def _has(phone: Phone, n: int) -> bool:
    return n in phone.asked("asked")


async def thumb(play: Play, phone: Phone) -> None:
    """*Hier heb ik iets aan*."""
    rows = [row["n"] for row in phone.items() if row["phase"] == play.now]
    if play.leads:
        # What is on the board by now, whether this phone has it already or in a moment.
        rows = sorted(play.numbers[x.id] for x in play.book.of("ka9", "actie") if x.id in play.numbers)
        await phone.until(lambda: all(phone.items(n=n) for n in rows))
    for n in play.chance.sample(rows, min(THUMBS, len(rows))):
        await play.does(phone, "thumb", item=n)


async def hears_back(play: Play) -> None:
    """One date on which the table hears what happened with it."""
    day = (today() + HEARS_BACK).isoformat()
    await Desk(play).does("feedback_on", phase=play.now, day=day)
