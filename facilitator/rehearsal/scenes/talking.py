"""KA-2, KA-3 and KA-4: the table talks, the scribe writes, the outer ring keeps its notes to itself."""

from __future__ import annotations

from functools import partial

from facilitator.rehearsal.crowd import Phone, shuffled
from facilitator.rehearsal.desk import Desk
from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.play import Moment, Play
from facilitator.rehearsal.scenes.arriving import come_in, number_of
from facilitator.rehearsal.scenes.pieces import insert, lagged, out_of_turn, write


def check_in(play: Play) -> list[Moment]:
    """KA-2: each seat has its turn; some send a card that only the facilitators read."""
    desk, lines = Desk(play), play.book.of("ka2", "kaartje")
    seats = sorted(play.crowd.seats()) if play.leads else []
    turns: list[Moment] = [partial(desk.does, "heard", seat=seat) for seat in seats]
    pairs = zip(shuffled(play.chance, lines), play.crowd.inside("inner"), strict=False)
    cards: list[Moment] = [partial(card, play, phone, line) for line, phone in pairs]
    return lagged(turns, cards, 1) if turns else cards


async def card(play: Play, phone: Phone, line: Line) -> None:
    """*Wat moet vanavond in elk geval gezegd worden?*"""
    await play.does(phone, "card", phase=await play.at(phone), text=line.text)


def talk(play: Play) -> list[Moment]:
    """KA-3 and KA-4: lines in the order in which people happen to say them; wishes come last."""
    phase = play.eye.phase
    first = shuffled(play.chance, play.book.of(phase, "goed", "beter"))
    lines = [*first, *shuffled(play.chance, play.book.of(phase, "wens"))]
    scribe = bool(play.cast.scribe)
    spoken: list[Moment] = [partial(speak, play, line) for line in lines] if scribe else []
    seen: list[Moment] = [partial(Desk(play).handle, line) for line in lines] if scribe else []
    notes: list[Moment] = [partial(note, play, line) for line in play.book.of(phase, "notitie_prive")]
    moments = lagged([*lagged(spoken, seen, 2)], notes, 5)
    if phase == "ka3":
        early = play.book.trap("niet_je_beurt")
        insert(moments, (0.3, partial(latecomer, play)), (0.5, partial(out_of_turn, play, early)))
    elif play.leads:
        insert(
            moments,
            (0.35, partial(phone_dies, play)),
            (0.6, partial(dark, play)),
            (0.66, partial(light, play)),
        )
    return [*moments, partial(everyone, play, quiet=phase == "ka3")]


async def speak(play: Play, line: Line) -> None:
    """Somebody of that sector says it, the facilitator taps the seat, the scribe writes."""
    seats = [seat for seat, sector in sorted(play.crowd.seats().items()) if sector == line.sector]
    seats = [seat for seat in seats if play.eye.phase != "ka3" or seat != silent(play)]
    seat = play.chance.choice(seats) if seats else None
    if seat is not None:
        await Desk(play).does("tally", seat=seat)
    quote = {"quote": True} if line.quote else {}
    where = {"seat": seat} if seat is not None else {}
    await write(play, line, cat=line.cat, sector=line.sector, **quote, **where)


def silent(play: Play) -> int:
    """The seat that says nothing in the first round."""
    return max(play.crowd.seats(), default=0)


async def everyone(play: Play, quiet: bool) -> None:
    """Whoever said nothing yet says something short; in the first round one seat only listens."""
    if not play.leads:
        return
    desk = Desk(play)
    for seat in sorted(play.crowd.seats()):
        heard = desk.screen.key("tally")["seats"].get(str(seat))
        if not heard and not (quiet and seat == silent(play)):
            await desk.does("tally", seat=seat)


async def note(play: Play, line: Line) -> None:
    """A private note: it stays in the memory of the phone, no verb takes it."""
    phone = play.crowd.speaker(line, play.now)
    if phone is not None:
        phone.notes.append(line)


async def latecomer(play: Play) -> None:
    """Who comes after the rings are frozen listens."""
    if not play.crowd.late.inside:
        await come_in(play, play.crowd.late)
        play.tell("cli-rehearse-late")


async def phone_dies(play: Play) -> None:
    """A battery is empty; somebody lends a phone, and it takes over seat and words."""
    desk, old = Desk(play), play.crowd.inside("inner")[1]
    seat = old.seat
    row = next(row for row in desk.people("inner").values() if row["seat"] == seat)
    await old.close()
    play.tell("cli-rehearse-dead", seat=seat)
    borrowed = play.crowd.phone("outer", "")
    old.inside = False
    p = await _number(play, desk, borrowed, old)
    await desk.does("hand_over", from_=row["p"], into=p)
    await borrowed.until(lambda: borrowed.seat == seat)
    borrowed.role, borrowed.sector = "inner", old.sector
    play.tell("cli-rehearse-handed", seat=seat)


async def _number(play: Play, desk: Desk, borrowed: Phone, old: Phone) -> int:
    p = await number_of(play, desk, borrowed)
    play.crowd.replace(old, borrowed)
    return p


async def dark(play: Play) -> None:
    """*B*: somebody takes a picture; the board goes blank for a moment."""
    play.tell("cli-rehearse-blank")
    await Desk(play).does("blank", on=True)


async def light(play: Play) -> None:
    """The board is back."""
    await Desk(play).does("blank", on=False)
