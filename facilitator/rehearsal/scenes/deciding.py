"""DD-6 to DD-9: three votes, the wisdom of the minority between them, and what is written down.

The phones know their own ballot and nobody else does: each makes a token, votes, and answers the private
question by that token (DD-H7).
"""

from __future__ import annotations

import secrets
from functools import partial

from facilitator.rehearsal.crowd import Phone
from facilitator.rehearsal.desk import Desk
from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.play import Moment, Play
from facilitator.rehearsal.scenes.pieces import all_of
from facilitator.rehearsal.scenes.promising import coming, today
from facilitator.rehearsal.screen import Json

ROUNDS: tuple[tuple[str, ...], ...] = (("nee", "nee", "nee", "weet_niet"), ("nee",), ())
"""What those say who do not come along yet, in each vote; the others say yes: 10-3-1, 13-1-0, 14-0-0."""
EVALUATION = "2027-05-01"
AT_ONCE = 3
CHANCES = 40
"""How often the phones look whether a person who leads asks them something."""


def decide(play: Play) -> list[Moment]:
    """DD-6 to DD-8. Where a person leads, the phones vote and answer when they are asked."""
    if not play.leads:
        return [partial(respond, play) for _ in range(CHANCES)]
    moments: list[Moment] = [partial(formulate, play, "formulate", 1)]
    for number, against in enumerate(ROUNDS, 1):
        moments += _vote(play, number, against)
        if against:
            moments += _weighed(play, number, against)
            moments.append(partial(formulate, play, "amend_proposal", number + 1))
    return moments


def _vote(play: Play, number: int, against: tuple[str, ...]) -> list[Moment]:
    """Open, everyone votes, close. Each vote has others who do not come along, or the same."""
    people = play.crowd.inside()
    choices = [*against, *["ja"] * (len(people) - len(against))]
    ballots: list[Moment] = [
        partial(vote, play, phone, number, choice) for phone, choice in zip(people, choices, strict=True)
    ]
    play.chance.shuffle(ballots)
    return [partial(open_vote, play, number), *all_of(ballots, AT_ONCE), partial(close_vote, play, number)]


def _weighed(play: Play, number: int, against: tuple[str, ...]) -> list[Moment]:
    """Each no is asked what it needs; each condition is read, talked about, and gets its outcome."""
    lines = [x for x in play.book.of("dd7", "voorwaarde") if x.round == number]
    people = play.crowd.inside()[: len(against)]
    asked: list[Moment] = [
        partial(answer, play, phone, number, line)
        for phone, line in zip(people, [*lines, *[None] * len(against)], strict=False)
    ]
    seen: list[Moment] = [partial(Desk(play).handle, line) for line in lines]
    moments: list[Moment] = [*asked, *seen, partial(to_weighing, play)]
    for line in lines:
        moments += [partial(suggest, play, line), partial(weigh, play, line), partial(can_come, play, line)]
    return moments


# -- the facilitator -------------------------------------------------------------------------------


async def formulate(play: Play, do: str, version: int) -> None:
    """The words of a version, with the day on which one looks back."""
    line = next(x for x in play.book.of("dd5", "versie") if x.version == version)
    day = coming(EVALUATION, today())
    ack = await Desk(play).does(do, phase=play.now, text=line.text, evaluation_on=day)
    if ack is not None:
        play.tell("cli-rehearse-version", n=version)


async def open_vote(play: Play, number: int) -> None:
    """*Open de stemming*."""
    await Desk(play).does("open_vote", phase=play.now, round=number)


async def close_vote(play: Play, number: int) -> None:
    """*Sluit de stemming*; what everyone sees is told."""
    desk = Desk(play)
    if await desk.does("close_vote", phase=play.now, round=number) is None:
        return
    screen = desk.screen
    await screen.until(lambda: len(screen.key("phase")["face"]["rounds"]) >= number)
    row = screen.key("phase")["face"]["rounds"][-1]
    play.tell("cli-rehearse-vote", n=number, yes=row["yes"], no=row["nee"], unsure=row["weet_niet"])


async def to_weighing(play: Play) -> None:
    """Everyone was heard (DD-H4)."""
    await Desk(play).does("to_weighing", phase=play.now)


async def weigh(play: Play, line: Line) -> None:
    """*Toegevoegd · aangepast · niet, omdat…*"""
    n = play.numbers.get(line.id)
    told = next((x for x in play.book.of("dd8", "weging") if x.ref == line.code), None)
    if n is None or told is None:
        return
    reason = {"reason": told.because} if told.because else {}
    await Desk(play).does("weigh", condition=n, outcome=told.outcome, **reason)
    play.tell(f"cli-rehearse-weighed-{told.outcome}", code=line.code)


# -- the phones ------------------------------------------------------------------------------------


async def vote(play: Play, phone: Phone, number: int, choice: str) -> None:
    """A ballot under a token of one's own."""
    now = await play.at(phone)
    token = secrets.token_hex(12)
    ack = await play.does(phone, "vote", phase=now, round=number, token=token, choice=choice)
    if ack is not None:
        phone.ballots[f"{now}/{number}"] = (token, choice)


async def answer(play: Play, phone: Phone, number: int, line: Line | None) -> None:
    """*Wat heb je nodig om mee te gaan?* Without a line one comes along after all."""
    now = await play.at(phone)
    token, _ = phone.ballots[f"{now}/{number}"]
    fields: Json = {"answer": "condition", "text": line.text} if line else {"answer": "come_along"}
    ack = await play.does(phone, "answer_no", phase=now, round=number, token=token, **fields)
    if ack is not None and line is not None:
        play.numbers[line.id], play.authors[line.id] = int(ack["item"]), phone


async def suggest(play: Play, line: Line) -> None:
    """How it could go into the text: anybody who votes may say so."""
    told = next((x for x in play.book.of("dd8", "suggestie") if x.ref == line.code), None)
    phone = play.chance.choice(play.crowd.inside())
    n = play.numbers.get(line.id)
    if told is None or n is None:
        return
    ack = await play.does(phone, "suggest", phase=await play.at(phone), condition=n, text=told.text)
    if ack is not None:
        play.numbers[told.id] = int(ack["item"])
        await Desk(play).handle(told)


async def can_come(play: Play, line: Line) -> None:
    """*Zo kan ik mee*, by whoever wrote it; where it was refused *nog niet*."""
    phone, n = play.authors.get(line.id), play.numbers.get(line.id)
    if phone is None or n is None:
        return
    told = next(x for x in play.book.of("dd8", "weging") if x.ref == line.code)
    now = await play.at(phone)
    token, _ = phone.ballots[f"{now}/{line.round}"]
    on = told.outcome != "refused"
    await play.does(phone, "can_come", phase=now, condition=n, token=token, on=on)


async def respond(play: Play) -> None:
    """Whoever did not vote yet in a vote that a person opened, votes; whoever is asked, answers."""
    for phone in play.crowd.inside():
        phase = phone.key("phase")
        face = phase["face"]
        box = f"{phase['id']}/{face.get('round', 0)}"
        if face.get("state") == "voting" and box not in phone.ballots and not face["by_hand"]:
            (choice,) = play.chance.choices(("ja", "nee", "weet_niet"), (8, 2, 1))
            await vote(play, phone, face["round"], choice)
        asked = face.get("state") == "asking_no" and phone.ballots.get(box, ("", "ja"))[1] != "ja"
        if asked and f"{box}!" not in phone.ballots:
            phone.ballots[f"{box}!"] = ("", "")
            await answer(play, phone, face["round"], _any_condition(play))


def _any_condition(play: Play) -> Line | None:
    return play.chance.choice([*play.book.of("dd7", "reserve"), None])


# -- DD-9 ------------------------------------------------------------------------------------------


def record(play: Play) -> list[Moment]:
    """DD-9: who does what, and when one looks back."""
    lines = play.book.of("dd9", "actie")
    return [partial(note, play, line) for line in lines]


async def note(play: Play, line: Line) -> None:
    """The facilitator writes an action down with its owner and day, and puts it on the board."""
    fields = {"text": line.text, "owner": line.owner, "due": coming(line.due, today())}
    ack = await Desk(play).does("note_action", phase=play.now, column="actie", **fields)
    if ack is not None:
        play.numbers[line.id] = int(ack["item"])
        await Desk(play).handle(line)
