"""The simulated facilitator, a careful one: reads before releasing, sends defence back, takes names out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from functools import partial
from typing import Any

from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.play import Moment, Play, PlayError
from facilitator.rehearsal.screen import Json, Screen
from facilitator.words import system_words

BY_EYE = frozenset({"herleidbaar", "naam", "geboortedatum"})
"""Traps that the guard does not see yet: the facilitator does."""

A_MOMENT = 0.05
"""Seconds by which one is later than the clock of the server."""


class Desk:
    """The console in the hands of the simulated facilitator; does nothing once a real one leads."""

    def __init__(self, play: Play) -> None:
        self.play = play

    @property
    def screen(self) -> Screen:
        """The console."""
        return self.play.staff["console"]

    async def does(self, do: str, **fields: Any) -> Json | None:
        """An act of the console."""
        return await self.play.does(self.screen, do, **fields) if self.play.leads else None

    def people(self, role: str = "") -> dict[int, Json]:
        """Everyone who is in, by number."""
        rows = self.screen.views.get("console", {}).items()
        found = {v["p"]: v for k, v in rows if k.startswith("people/") and not v["staff"]}
        return {p: v for p, v in found.items() if role in {"", v["role"]}}

    async def row(self, n: int) -> Json:
        """A contribution as it stands in the queue, once it is there."""
        await self.screen.until(lambda: self.screen.key(f"item/{n}"))
        row: Json = self.screen.key(f"item/{n}")
        return row

    # -- the queue -------------------------------------------------------------------------------

    async def handle(self, line: Line) -> None:
        """Decide about what a line became: put it on the board, or see to it first."""
        n = self.play.numbers.get(line.id)
        if n is None or not self.play.leads:
            return
        row = await self.row(n)
        if row["state"] != "held":
            return
        await self._join_doubles(line, n)
        if line.trap == "verbergen":
            self.play.tell("cli-rehearse-hidden", n=n)
            await self.does("hide", items=[n])
            return
        again = self.play.book.again(line)
        if again is not None:
            await self._see_to(line, n, row["flags"], again)
        await self.release(n)

    async def release(self, n: int) -> None:
        """Put it on the board; not before the silence is over, in which nobody reads what others write."""
        until = self.screen.key("phase")["face"].get("silent_until")
        if until:
            await asyncio.sleep(max(0.0, until / 1000 - time.time()) + A_MOMENT)
        await self.does("release", items=[n])

    async def _join_doubles(self, line: Line, n: int) -> None:
        doubles = [x for x in self.play.book.lines if x.into == line.id and x.id in self.play.numbers]
        for double in doubles:
            self.play.tell("cli-rehearse-merged", n=self.play.numbers[double.id], into=n)
            await self.row(self.play.numbers[double.id])
            await self.does("merge", items=[self.play.numbers[double.id]], into=n)

    async def _see_to(self, line: Line, n: int, flags: Sequence[str], again: Line) -> None:
        """What the guard holds, and names that it does not know, are taken out; defence goes back."""
        if line.trap in BY_EYE or any(f.startswith("hold:") for f in flags):
            self.play.tell("cli-rehearse-held", n=n)
            await self.does("amend", item=n, text=again.text)
        elif "nudge:defence" in flags:
            self.play.tell("cli-rehearse-returned", n=n)
            await self.does("mark", items=[n], mark="verdediging")
            await self.does("send_back", items=[n], reason_code="verdediging")
            await self._rewritten(line, n, again)

    async def _rewritten(self, line: Line, n: int, again: Line) -> None:
        phone = self.play.authors[line.id]
        await phone.until(lambda: any(row["n"] == n for row in phone.returned()))
        await self.play.does(phone, "edit", item=n, text=again.text)
        await self.screen.until(lambda: self.screen.key(f"item/{n}")["text"] == again.text)

    async def release_again(self, n: int) -> None:
        """Another wording of something that is on the board."""
        if self.play.leads:
            await self.screen.until(lambda: self.screen.key(f"item/{n}")["pending"])
            await self.does("release", items=[n])

    async def release_words(self, numbers: Sequence[int]) -> None:
        """Several at once, after a look at all of them."""
        for n in numbers if self.play.leads else ():
            await self.row(n)
        if numbers:
            await self.does("release", items=list(numbers))

    def pages(self, last: int, begin: float = 0.0, end: float = 1.0) -> list[tuple[float, Moment]]:
        """Turning the board over, page after page, between two parts of a scene; one too many is the last."""
        step = (end - begin) / last
        return [(begin + k * step, partial(self.does, "page", to=k)) for k in range(1, last)]

    # -- the course ------------------------------------------------------------------------------

    async def too_early(self) -> None:
        """*Volgende* before the house lets it: the HARD rule holds, and says why."""
        if not self.play.leads:
            return
        ack = await self.screen.act("next", left=self.play.now)
        if ack.get("code") != "gate_hard":
            raise PlayError(self.play.eye.phase, "next", str(ack.get("code", "ok")))
        gate = ack["args"]["gates"][0]
        why = system_words().say(f"errors-gate-{gate['rule']}", **told(gate["args"]))
        self.play.tell("cli-rehearse-hard", why=why)

    async def turn(self, left: str) -> None:
        """*Volgende*, with a reason for a SOFT rule; after the last phase, the end."""
        if self.screen.key("gate")["next"] is None:
            await self._end()
            return
        ack = await self.screen.act("next", left=left)
        if ack.get("code") == "gate_soft":
            rules = sorted({gate["rule"] for gate in ack["args"]["gates"]})
            reason = self.play.book.reason(rules[0])
            self.play.tell("cli-rehearse-override", reason=reason)
            ack = await self.screen.act("next", left=left, overrides=rules, override=reason)
        if ack.get("ok"):
            await self.screen.until(lambda: self.play.moved(left))
        elif ack["code"] in {"stale", "ended"} or not self.play.cast.alone:
            self.play.step_back()
        else:
            raise PlayError(self.screen.phase, "next", str(ack["code"]))

    async def _end(self) -> None:
        if self.play.cast.alone:
            await self.does("end")
            await self.screen.until(lambda: self.play.ended)
        self.play.leads = False


def told(args: Json) -> Json:
    """A time in minutes as well, where that is a whole number (else 0): the sentence says those."""
    if "seconds" not in args:
        return args
    minutes, rest = divmod(args["seconds"], 60)
    return args | {"minutes": 0 if rest else minutes}
