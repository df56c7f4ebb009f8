"""What the scenes are made of: somebody says a line, the scribe writes one down, lists are woven together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from facilitator.rehearsal.crowd import Phone
from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.play import Moment, Play
from facilitator.rehearsal.screen import Json
from facilitator.words import system_words

WRITERS_OWN = frozenset({"empty", "too_long"})
"""Refusals that the writer mends; so are those of the guard, ``refused_…``."""


def lagged(first: Sequence[Moment], then: Sequence[Moment], lag: int) -> list[Moment]:
    """Both lists in turn, the second ``lag`` steps behind: a queue fills before somebody works on it."""
    woven: list[Moment] = []
    for k in range(max(len(first), len(then) + lag)):
        woven += first[k : k + 1]
        woven += then[k - lag : k - lag + 1] if k >= lag else ()
    return woven


def insert(moments: list[Moment], *extra: tuple[float, Moment]) -> list[Moment]:
    """The same list with something extra at a part (0 to 1) of its length."""
    size = len(moments)
    for part, moment in sorted(extra, key=lambda pair: pair[0], reverse=True):
        moments.insert(round(part * size), moment)
    return moments


def mends(code: str) -> bool:
    """Whether the writer is asked to write something else."""
    return code in WRITERS_OWN or code.startswith("refused_")


def refusal(ack: Json) -> str:
    """Why it was refused, in the language of the terminal (the screens are Dutch)."""
    return system_words().refusal(str(ack.get("code", "")), ack.get("args"))


def target_of(play: Play, phone: Phone, line: Line) -> int | None:
    """The statement that a line is about, as this phone shows it; another one where that is not there."""
    shown = {row["n"]: row["text"] for row in phone.items()}
    if play.numbers.get(line.ref) in shown:
        return play.numbers[line.ref]
    text = next((x.text for x in play.book.lines if x.id == line.ref), "")
    same = [n for n, said in shown.items() if said == text]
    return same[0] if same else play.chance.choice(sorted(shown)) if shown else None


async def say(
    play: Play, phone: Phone, line: Line, type_: str = "", text: str = "", cat: str = "", phase: str = ""
) -> bool:
    """*Stuur in*. What may not be sent is written anew; what is about nothing that is there is left."""
    where = phase or await play.at(phone)
    fields: Json = {"phase": where, "type": type_ or line.cat, "text": text or line.text}
    fields |= {"cat": cat} if cat else {}
    fields |= {"explain": True} if line.explain else {}
    if line.ref:
        fields["target"] = target_of(play, phone, line)
        if fields["target"] is None:
            return False
    ack = await phone.act("say", **fields)
    if not ack.get("ok") and mends(str(ack["code"])):
        return await _mend(play, phone, line, fields, ack)
    if not ack.get("ok"):
        return False
    phone.sent.setdefault(fields["phase"], []).append(fields["type"])
    play.numbers[line.id], play.authors[line.id] = int(ack["item"]), phone
    return True


async def _mend(play: Play, phone: Phone, line: Line, fields: Json, ack: Json) -> bool:
    again = play.book.again(line)
    play.tell("cli-rehearse-refused", why=refusal(ack))
    if again is None or fields["text"] == again.text:
        return False
    here = {"cat": fields.get("cat", ""), "phase": fields["phase"]}
    return await say(play, phone, line, fields["type"], again.text, **here)


async def write(play: Play, line: Line, **fields: object) -> None:
    """The scribe writes down what is said; what may not be kept is written without it."""
    if not play.cast.scribe:
        return
    scribe = play.staff["scribe"]
    message = {"phase": await play.at(scribe), **fields}
    ack = await scribe.act("record", text=line.text, **message)
    again = play.book.again(line)
    if not ack.get("ok") and mends(str(ack["code"])) and again is not None:
        play.tell("cli-rehearse-refused", why=refusal(ack))
        ack = await play.scribes("record", text=again.text, **message) or {}
    if ack.get("ok"):
        play.numbers[line.id] = int(ack["item"])


def saying(play: Play, line: Line, most: int = 99, after: str = "") -> Moment:
    """A moment in which whoever fits says a line."""

    async def moment() -> None:
        phone = play.crowd.speaker(line, play.now, most, after)
        if phone is not None:
            await say(play, phone, line)

    return moment


async def out_of_turn(play: Play, line: Line) -> None:
    """Somebody writes who has no floor: the server refuses, and nothing is kept."""
    phone = play.crowd.speaker(line, play.now)
    if phone is not None:
        ack = await phone.act("say", phase=await play.at(phone), type=line.cat, text=line.text)
        play.tell("cli-rehearse-no-floor", why=refusal(ack))


def all_of(moments: Sequence[Moment], size: int) -> list[Moment]:
    """Fewer moments, of ``size`` each: things that people do at the same time."""
    groups = [moments[k : k + size] for k in range(0, len(moments), size)]
    return [partial(_each, group) for group in groups]


async def _each(moments: Sequence[Moment]) -> None:
    for moment in moments:
        await moment()
