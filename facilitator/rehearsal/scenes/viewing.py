"""DD-0 to DD-5, and DD-11: the frame, all views, the alternative, who recognises it, a proposal; one word."""

from __future__ import annotations

from functools import partial

from facilitator.rehearsal.crowd import Phone, shuffled
from facilitator.rehearsal.desk import Desk
from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.play import Moment, Play
from facilitator.rehearsal.scenes.arriving import arrivals
from facilitator.rehearsal.scenes.leaving import show, word
from facilitator.rehearsal.scenes.pieces import all_of, insert, lagged, say

AT_ONCE = 3
BATCH = 6


def begin(play: Play) -> list[Moment]:
    """DD-0: people come in, the frame is filled in, somebody has a question about it."""
    moments = arrivals(play)
    questions = play.book.of("dd0", "vraag")[:2]
    asked = [(0.8 + k / 10, partial(park, play, line)) for k, line in enumerate(questions)]
    return insert(moments, (0.5, partial(fill_in, play)), *asked)


async def fill_in(play: Play) -> None:
    """What is decided, and what is fixed."""
    said = {row.cat: row.text for row in play.book.of("dd0", "vraagstelling", "kader")}
    fields = {"question": said["vraagstelling"], "frame": said["kader"], "kind": "besluit"}
    await Desk(play).does("frame", phase=play.now, voters=["participant"], **fields)


async def park(play: Play, line: Line) -> None:
    """*Vraag over het kader*."""
    phone = play.crowd.speaker(line, play.now)
    if phone is not None:
        await play.does(phone, "park", phase=await play.at(phone), text=line.text)


def quiet(_play: Play) -> list[Moment]:
    """People talk; the phones lie on the table."""
    return []


def check_in(play: Play) -> list[Moment]:
    """DD-1: one after another has a turn, and the facilitator counts; who passes counts as heard."""
    desk = Desk(play)
    return [partial(desk.does, "heard") for _ in desk.people("participant")] if play.leads else []


def views(play: Play) -> list[Moment]:
    """DD-2: everyone writes; nothing is read before the silence is over."""
    return _written(play, "dd2", "invalshoek", len(play.book.of("dd2", *VIEWS)) // 2)


def alternatives(play: Play) -> list[Moment]:
    """DD-3: *wie ziet het anders?*"""
    return _written(play, "dd3", "alternatief", 4)


def proposals(play: Play) -> list[Moment]:
    """DD-5: some put it in one sentence."""
    return _written(play, "dd5", "voorstel", 1)


VIEWS = ("ik_vind", "ik_zie", "zorg")


def _written(play: Play, phase: str, type_: str, lag: int) -> list[Moment]:
    """The lines of a phase, each written by somebody and read by the facilitator ``lag`` lines later."""
    cats = VIEWS if phase == "dd2" else (type_,)
    rows = [line for line in play.book.of(phase, *cats) if not line.version]
    lines = shuffled(play.chance, rows)
    said: list[Moment] = [partial(write, play, line, type_) for line in lines]
    seen: list[Moment] = [partial(Desk(play).handle, line) for line in lines]
    return lagged(said, seen, lag)


async def write(play: Play, line: Line, type_: str) -> None:
    """Whoever said least says it."""
    phone = play.crowd.speaker(line, play.now)
    if phone is not None:
        await say(play, phone, line, type_, cat=line.cat if line.cat in VIEWS else "")


def spread(play: Play) -> list[Moment]:
    """DD-4: everyone says of each alternative whether one recognises something of it."""
    taps: list[Moment] = [partial(tap, play, phone) for phone in play.crowd.inside()]
    return all_of(taps, AT_ONCE)


async def tap(play: Play, phone: Phone) -> None:
    """*Herken ik · een beetje · niet*; the weights are those of the given line."""
    now = await play.at(phone)
    face = phone.key("phase")["face"]
    if "stances" not in face:
        return
    stances = [stance["code"] for stance in face["stances"]]
    weights = (5, 4, 5, 1)[: len(stances)]
    for n in face["items"]:
        (stance,) = play.chance.choices(stances, weights)
        await play.does(phone, "recognise", phase=now, item=n, stance=stance)


def words(play: Play) -> list[Moment]:
    """DD-11: one word each; they go to the board by the handful."""
    lines = play.book.of(play.eye.phase, "woord")
    pairs = list(zip(lines, play.crowd.inside(), strict=False))
    moments: list[Moment] = [partial(word, play, phone, line) for line, phone in pairs]
    for k in range(0, len(pairs), BATCH):
        batch = [line for line, _ in pairs[k : k + BATCH]]
        moments.insert(min(len(moments), k + k // BATCH + BATCH), partial(show, play, batch))
    return moments
