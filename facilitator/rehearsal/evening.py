"""The whole evening: whoever leads, each phase has its scene, until the session ends."""

from __future__ import annotations

from collections import Counter

from facilitator.rehearsal.desk import Desk
from facilitator.rehearsal.play import Play
from facilitator.rehearsal.scenes.arriving import arrivals
from facilitator.rehearsal.scenes.registry import SCENES
from facilitator.words import Words

WHOLE_DAY = 86_400
ANSWER_SECONDS = 4
"""How long a server may take to answer who never came in; it may just be starting."""
DOOR_MINUTES = 20
"""How long people take to come in where only they are played."""


class NoRehearsalError(Exception):
    """Simulated people stay out of a session that is no rehearsal."""


async def evening(play: Play) -> None:
    """Play to the end. Raises PlayError, TimeoutError, RefusedError, NobodyError, NoRehearsalError."""
    if play.cast.console:
        await play.enter()
    else:
        await _come_by_themselves(play)
    scenes = SCENES[play.cast.script]
    door = next(iter(scenes))
    while not play.ended:
        now = play.now
        _announce(play)
        if play.eye.phase != door:
            await play.spread(arrivals(play), 1)
        await play.spread(scenes[play.eye.phase](play), play.length, now)
        if play.leads and play.moved(now):
            play.step_back()
        if play.leads:
            await Desk(play).turn(now)
        if not play.leads and not play.ended:
            await play.until_moved(now, WHOLE_DAY)
    _summarise(play)


async def _come_by_themselves(play: Play) -> None:
    """Only the participants are played: a person leads, in a session that says it is a rehearsal."""
    first = next(iter(play.crowd))
    await first.look(ANSWER_SECONDS)
    page = await first.visit()
    if f"<strong>{Words('nl').say('phone-rehearsal')}</strong>" not in page:
        raise NoRehearsalError
    await play.spread(arrivals(play), DOOR_MINUTES * 60 / play.cast.speed)


def _announce(play: Play) -> None:
    phase = play.eye.key("phase")
    seconds = round(play.length)
    _measure(play)
    play.tell("cli-rehearse-phase", title=phase["title"], minutes=phase["minutes"], seconds=seconds)


def _measure(play: Play) -> None:
    """How many of the script's minutes are over, as the console has them; nobody else knows the script."""
    rows = play.staff["console"].key("script")["rows"] if play.cast.console else []
    planned = [row for row in rows if not row.get("branch")]
    over = sum(row["planned"] for row in planned if row["state"] == "past")
    play.far(over, sum(row["planned"] for row in planned))


def _summarise(play: Play) -> None:
    if play.cast.console:
        rows = play.staff["console"].items()
        states = Counter(row["state"] for row in rows)
        kept = states["held"] + states["hidden"] + states["returned"]
        play.tell(
            "cli-rehearse-end", people=play.cast.people, items=len(rows), shown=states["released"], kept=kept
        )
    else:
        play.tell("cli-rehearse-over")
