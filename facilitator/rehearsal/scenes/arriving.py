"""KA-0 and KA-1: people come in, each in a way of one's own; the rules are read."""

from __future__ import annotations

from functools import partial

from facilitator.rehearsal.crowd import Phone
from facilitator.rehearsal.desk import Desk
from facilitator.rehearsal.play import Moment, Play, PlayError
from facilitator.rehearsal.scenes.pieces import insert
from facilitator.rehearsal.screen import RefusedError

BEFORE_THE_LATE = frozenset({"", "ka0", "ka1", "ka2", "ka3"})


async def come_in(play: Play, phone: Phone) -> None:
    """*Doe mee*. Where people lead, the table may be full or closed: then one listens."""
    try:
        await phone.come_in(play.cast.table_code)
    except RefusedError as error:
        if play.cast.alone and play.leads:
            raise PlayError(play.where, "join", str(error)) from error
        if error.status != 409 or phone.role == "outer":
            raise
        # Where somebody of the table comes from is no choice of who listens.
        phone.role, phone.sector = "outer", ""
        await phone.come_in("")


async def mistyped(play: Play, phone: Phone) -> None:
    """A wrong table code opens nothing; the right one does."""
    wrong = "0000" if play.cast.table_code != "0000" else "0001"
    try:
        await phone.come_in(wrong)
    except RefusedError:
        play.tell("cli-rehearse-wrong-code")
    else:
        raise PlayError("ka0", "join", "wrong_table_code")
    await come_in(play, phone)


async def unpledged(play: Play, phone: Phone) -> None:
    """Without the tick nobody listens."""
    try:
        await phone.come_in("", pledge="")
    except RefusedError:
        play.tell("cli-rehearse-no-pledge")
    else:
        raise PlayError("ka0", "join", "pledge_missing")
    await come_in(play, phone)


async def number_of(play: Play, desk: Desk, phone: Phone) -> int:
    """Let a phone come in and learn its number, as the console shows it."""
    inside = len(play.crowd.inside()) + (play.crowd.bare is not None)
    await desk.screen.until(lambda: len(desk.people()) >= inside)
    before = set(desk.people())
    await come_in(play, phone)
    await desk.screen.until(lambda: set(desk.people()) - before)
    return max(set(desk.people()) - before)


async def twice(play: Play, phone: Phone) -> None:
    """Somebody joins on two phones; the facilitator makes one person of them."""
    desk = Desk(play)
    first = await number_of(play, desk, phone)
    other = play.crowd.phone(phone.role, phone.sector)
    play.crowd.gone.append(other)
    second = await number_of(play, desk, other)
    play.tell("cli-rehearse-double", p=second, into=first)
    await desk.does("same_person", from_=second, into=first)
    await other.close()
    await desk.screen.until(lambda: second not in desk.people())


async def without_phone(play: Play) -> None:
    """Somebody at the table has no phone: the scribe makes a place."""
    ack = await play.scribes("bring_in", role="inner", sector=play.crowd.bare_sector)
    if ack is None:
        return
    key = f"people/{ack['p']}"
    scribe = play.staff["scribe"]
    await scribe.until(lambda: scribe.key(key))
    play.crowd.bare = int(scribe.key(key)["seat"])
    play.tell("cli-rehearse-without-phone", seat=play.crowd.bare)


def arrivals(play: Play) -> list[Moment]:
    """Everyone who is not in yet, in no particular order; who comes late only once the table has talked."""
    late = play.crowd.late if play.where in BEFORE_THE_LATE else None
    waiting = [phone for phone in play.crowd.waiting() if phone is not late]
    play.chance.shuffle(waiting)
    return [partial(come_in, play, phone) for phone in waiting]


def arrive(play: Play) -> list[Moment]:
    """KA-0, with what goes wrong at a door."""
    if not play.leads or play.crowd.inside():
        return arrivals(play)
    odd = [(mistyped, play.crowd.inner[0]), (unpledged, play.crowd.outer[0]), (twice, play.crowd.outer[1])]
    for _, phone in odd:
        phone.inside = True  # not among the others, who come of their own accord
    moments = arrivals(play)
    for _, phone in odd:
        phone.inside = False
    places = (0.3, 0.5, 0.7)
    extra = [(place, partial(how, play, phone)) for place, (how, phone) in zip(places, odd, strict=True)]
    return insert(moments, *extra, (0.85, partial(without_phone, play)))


async def acknowledge(phone: Phone) -> None:
    """*Begrepen*."""
    await phone.here("ack")


def rules(play: Play) -> list[Moment]:
    """KA-1: nearly everyone taps *Begrepen*."""
    people = play.crowd.inside()
    play.chance.shuffle(people)
    return [partial(acknowledge, phone) for phone in people[: max(1, len(people) - 2)]]
