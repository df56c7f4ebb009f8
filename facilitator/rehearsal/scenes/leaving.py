"""KA-10: one sentence each at the table, one word from the others, and what may be done with a quote."""

from __future__ import annotations

from functools import partial

from facilitator.rehearsal.crowd import Phone
from facilitator.rehearsal.desk import Desk
from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.play import Moment, Play
from facilitator.rehearsal.scenes.pieces import insert, lagged

BATCH = 6
PAGES = 3


def leave(play: Play) -> list[Moment]:
    """The table first; then words come in, are put on the board by the handful, and quotes are agreed."""
    desk, lines = Desk(play), play.book.of("ka10", "woord")
    pairs = list(zip(lines, play.crowd.inside("outer"), strict=False))
    turns: list[Moment] = [partial(desk.does, "heard", seat=seat) for seat in sorted(play.crowd.seats())]
    words: list[Moment] = [partial(word, play, phone, line) for line, phone in pairs]
    batches = [[line for line, _ in pairs[k : k + BATCH]] for k in range(0, len(pairs), BATCH)]
    for k, batch in enumerate(batches):
        words.insert(min(len(words), (k + 1) * (BATCH + 1) - 1), partial(show, play, batch))
    quotes: list[Moment] = [partial(consent, play, phone) for phone in play.crowd.inside("inner")]
    said = lagged(words, quotes, 4)
    return [*turns, *insert(said, *desk.pages(PAGES, begin=0.4))] if play.leads else said


async def word(play: Play, phone: Phone, line: Line) -> None:
    """*Hoe ga je hier weg?*"""
    ack = await play.does(phone, "answer", phase=await play.at(phone), text=line.text)
    if ack is not None:
        play.numbers[line.id] = int(ack["item"])


async def show(play: Play, lines: list[Line]) -> None:
    """A handful of words on the board."""
    await Desk(play).release_words([play.numbers[x.id] for x in lines if x.id in play.numbers])


async def consent(play: Play, phone: Phone) -> None:
    """Each statement in one's own name: *mag in verslag*, *zonder sector*, *liever niet*."""
    now = await play.at(phone)
    await phone.until(lambda: "quotes" in phone.key("me")["face"])
    for n in phone.asked("quotes"):
        choice = play.chance.choices(("yes", "no_sector", "no"), (6, 2, 1))[0]
        await play.does(phone, "consent", phase=now, item=n, choice=choice)
