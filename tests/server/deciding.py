"""A team that decides on a running server (methods 3b), step by step; every phone holds its own token."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from facilitator.rehearsal.screen import Screen
from tests.server.aside import run
from tests.server.evening import SCENE_SECONDS, Evening, evening
from tests.server.house import House, Json

SCRIPT = "deep-democracy"
PACE = 600.0
"""So many times as fast: the minute of silence (DD-H1) takes a tenth of a second."""
FRAME = {
    "question": "Hoe verdelen we nieuwe vragen?",
    "frame": "De drie categorieën liggen vast.",
    "kind": "besluit",
}
TEXT = "Vanaf 1 februari verdeelt elk team zijn eigen vragen."
CHOICES = {"j": "ja", "n": "nee", "?": "weet_niet"}
DAY = "2027-05-01"


@dataclass
class Team:
    """A decision as it goes. ``phones``: the voters in the order they came in; ``held``: their tokens."""

    e: Evening
    phones: list[Screen] = field(default_factory=list)
    held: dict[tuple[Screen, int], str] = field(default_factory=dict)

    @property
    def face(self) -> Json:
        """What the console knows of the phase."""
        found: Json = self.e.console.key("phase")["face"]
        return found

    @property
    def state(self) -> str:
        """Where the decision stands."""
        return str(self.face["state"])

    async def join(self) -> Screen:
        """One more at the table."""
        phone = await self.e.join("participant")
        self.e.outer.append(phone)
        self.phones.append(phone)
        return phone

    async def ok(self, screen: Screen, do: str, **fields: Any) -> Json:
        """An act on the phase that this screen shows, which must be taken."""
        ack = await screen.here(do, **fields)
        assert ack["ok"], (do, ack)
        return ack

    async def lead(self, do: str, **fields: Any) -> Json:
        """An act of who leads."""
        return await self.ok(self.e.console, do, **fields)

    async def code(self, screen: Screen, do: str, **fields: Any) -> str:
        """The code of a refusal, which comes with a sentence and is not to be tried again."""
        ack = await screen.here(do, **fields)
        assert not ack["ok"], (do, ack)
        assert ack["text"].strip().endswith((".", "?")), ack
        assert not ack["again"], ack
        return str(ack["code"])

    async def gates(self, do: str, **fields: Any) -> set[str]:
        """The rules that a refusal to the console names."""
        ack = await self.e.console.act(do, **fields)
        assert ack.get("code") in {"gate_hard", "gate_soft"}, ack
        assert ack["text"]
        return {gate["rule"] for gate in ack["args"]["gates"]}

    # -- on the way --------------------------------------------------------------------------------

    async def go(self, key: str) -> None:
        """Turn phases up to this one; a gate that only waits is waited for."""
        while self.e.console.phase != key:
            ack = await self.e.turn()
            waits = {gate["rule"] for gate in ack.get("args", {}).get("gates", ())}
            assert ack["ok"] or waits == {"open_for"}, ack

    async def framed(self, **fields: Any) -> None:
        """The frame is filled in."""
        await self.lead("frame", **{**FRAME, **fields})

    async def asked(self, *said: str) -> list[int]:
        """*Wie ziet het anders?* was asked; this was said and is on the board."""
        await self.go("dd3")
        found = [
            (await self.ok(self.phones[0], "say", type="alternatief", text=text))["item"]
            for text in said or ("Misschien helemaal niet verdelen.",)
        ]
        await self.release(*found)
        return found

    async def release(self, *items: int) -> None:
        """Put these on the board, as soon as nobody writes in silence any more."""
        ack = await self.e.console.act("release", items=items)
        while ack.get("code") == "silent":
            ack = await self.e.console.act("release", items=items)
        assert ack["ok"], ack

    async def proposed(self, *said: str, **frame: Any) -> None:
        """All went before that the method asks for, and there is a proposal."""
        await self.framed(**frame)
        await self.asked(*said)
        await self.go("dd6")
        await self.lead("formulate", text=TEXT, evaluation_on=DAY)

    # -- a vote ------------------------------------------------------------------------------------

    async def open(self) -> int:
        """Open the next vote; returns its number."""
        number = int(self.face["next_round"])
        await self.lead("open_vote", round=number)
        await self.e.all_see(lambda s: s.key("phase")["face"]["state"] == "voting")
        return number

    def ballot(self, phone: Screen, choice: str = "j") -> Json:
        """What a phone sends; its token is made once for each round."""
        number = int(self.face["round"])
        token = self.held.setdefault((phone, number), secrets.token_hex(12))
        return {"round": number, "token": token, "choice": CHOICES[choice]}

    async def votes(self, choices: str) -> None:
        """One ballot of each of the first phones: j, n or ?; a dot: none."""
        for phone, choice in zip(self.phones, choices, strict=False):
            if choice != ".":
                await self.ok(phone, "vote", **self.ballot(phone, choice))

    async def close(self, **fields: Any) -> None:
        """The box is counted."""
        await self.lead("close_vote", round=self.face["round"], **fields)
        await self.e.all_see(lambda s: s.key("phase")["face"]["state"] != "voting")

    async def vote(self, choices: str) -> None:
        """A whole vote."""
        await self.open()
        await self.votes(choices)
        await self.close()

    # -- after it ----------------------------------------------------------------------------------

    def answer(self, phone: Screen, answer: str = "condition", **fields: Any) -> Json:
        """The private answer of a phone, to the last vote."""
        number = int(self.face["round"])
        known = {"round": number, "token": self.held.get((phone, number), "0" * 24), "answer": answer}
        words = {"text": "Een maximum per week."} if answer == "condition" else {}
        return {**known, **words, **fields}

    async def needs(self, phone: Screen, **fields: Any) -> int:
        """A condition, on the board; returns its number."""
        item = int((await self.ok(phone, "answer_no", **self.answer(phone, **fields)))["item"])
        await self.release(item)
        return item

    async def weighing(self, choices: str = "jjjn") -> int:
        """A vote with one no, whose condition is on the board; returns its number."""
        await self.vote(choices)
        item = await self.needs(self.phones[choices.index("n")])
        await self.lead("to_weighing")
        return item

    async def weigh(self, item: int, outcome: str, **fields: Any) -> Json:
        """An outcome; returns the ack."""
        return await self.e.console.act("weigh", condition=item, outcome=outcome, **fields)


Scene = Callable[[Team], Awaitable[None]]


def decide(house: House, scene: Scene, *, size: int = 4, **wish: Any) -> None:
    """One scene of a team of this size."""

    async def whole() -> None:
        async with evening(house, SCRIPT, **{"rehearsal": True, "pace": PACE, **wish}) as e:
            team = Team(e)
            for _ in range(size):
                await team.join()
            await scene(team)

    run(whole(), SCENE_SECONDS)
