"""A decision round played by hand: the frame, the silence, the spreading, votes in a box of paper."""

from __future__ import annotations

from typing import Any

from facilitator.method.activities.decide.matter import NOT_YET, Matter, matter
from facilitator.method.script import Script
from tests.support.play import MINUTE, Play
from tests.support.scripts import deciding

FRAME = {"question": "Hoe verdelen we de vragen?", "frame": "Geld en mensen liggen vast.", "kind": "besluit"}
FRAMED = {**FRAME, "voters": ("inner", "outer"), "flags": ("has:question", "has:frame")}
TEXT = "Vanaf 1 februari doet elk team zijn eigen vragen."


def token(n: int) -> str:
    """A token as a phone would make it, the same for the same number."""
    return f"{n:024x}"


class Table(Play):
    """A team that decides. ``voters``: their numbers; the n-th votes under ``token(n)``."""

    def __init__(self, size: int = 14, script: Script | None = None, **options: Any) -> None:
        super().__init__(script or deciding(**options))
        self.console, self.scribe = self.staff("console"), self.staff("scribe")
        self.board = self.staff("board")
        self.voters = [self.join("outer") for _ in range(size)]

    @property
    def m(self) -> Matter:
        """What the current decision remembers."""
        assert self.s.now is not None
        return matter(self.s.now)

    def gates(self, by: int, do: str, **fields: Any) -> set[str]:
        """The rules that the refusal of an act names."""
        refusal = self.enter(by, do, **fields).refusal
        assert refusal is not None, do
        assert refusal.code in {"gate_hard", "gate_soft"}, refusal
        return {gate["rule"] for gate in refusal.args["gates"]}

    # -- on the way --------------------------------------------------------------------------------

    def framed(self, **fields: Any) -> Table:
        """The frame is filled in."""
        self.ok(self.console, "frame", phase=self.now, **{**FRAMED, **fields})
        return self

    def asked(self, *said: str) -> Table:
        """*Wie ziet het anders?* stood open for a minute, and this was said."""
        self.to(self.console, "dd3")
        for text in said or ("Misschien helemaal niet verdelen.",):
            self.say(self.voters[0], text, "alternatief")
        self.later(MINUTE)
        return self

    def ready(self, **frame: Any) -> Table:
        """In the decision, with nothing in the way of a vote."""
        self.framed(**frame).asked().to(self.console, "dd4")
        self.to(self.console, "dd6")
        return self

    def proposed(self, text: str = TEXT, day: str = "2027-05-01", **frame: Any) -> Table:
        """There is a proposal."""
        self.ready(**frame)
        self.ok(self.console, "formulate", phase=self.now, text=text, evaluation_on=day)
        return self

    # -- a vote ------------------------------------------------------------------------------------

    def open(self, **fields: Any) -> int:
        """Open the next vote; returns its number."""
        number: int = self.face()["next_round"]
        self.ok(self.console, "open_vote", phase=self.now, round=number, **fields)
        return number

    def votes(self, yes: int, no: int = 0, unsure: int = 0, *, number: int = 0) -> dict[str, int]:
        """Ballots of the first voters, as many of each; what a box would say of them."""
        number = number or self.face()["round"]
        for p in self.voters[: yes + no + unsure]:
            self.ok(p, "voted", phase=self.now, round=number)
        return {k: n for k, n in (("ja", yes), ("nee", no), ("weet_niet", unsure)) if n}

    def close(self, counts: dict[str, int], *, override: str = "") -> None:
        """The box is counted. The first tokens said no, the next that they do not know."""
        asked = sum(n for choice, n in counts.items() if choice in NOT_YET)
        number = self.face()["round"]
        said = {"override": override} if override else {}
        data = {"counts": counts, "ask": [token(n) for n in range(asked)]}
        self.ok(self.console, "counted", phase=self.now, round=number, **data, **said)

    def vote(self, yes: int, no: int = 0, unsure: int = 0, **fields: Any) -> None:
        """A whole vote by phone."""
        self.open(**fields)
        self.close(self.votes(yes, no, unsure))

    # -- after it ----------------------------------------------------------------------------------

    def answer(self, n: int, answer: str = "condition", **fields: Any) -> int | None:
        """The n-th token that is asked answers; returns the number of what it brought."""
        known = {"text": f"voorwaarde {n}"} if answer == "condition" else {}
        known |= {"phase": self.now, "round": self.face()["round"], "token": token(n), "answer": answer}
        found: int | None = self.ok(0, "answer_no", **{**known, **fields})["item"]
        return found

    def answered(self, *answers: str) -> list[int]:
        """Everyone who is asked answers; their conditions are released, in order."""
        found = [self.answer(n, answer) for n, answer in enumerate(answers)]
        items = [n for n in found if n is not None]
        if items:
            self.ok(self.console, "release", items=items)
        return items

    def m_item(self) -> int:
        """The number of the last condition."""
        return max(n for n, item in self.s.items.items() if item.condition is not None)

    def weigh(self, item: int, outcome: str = "added", **fields: Any) -> None:
        """A condition gets its outcome; *niet* has a reason."""
        reason = {"reason": "Dat kan niet."} if outcome == "refused" else {}
        self.ok(self.console, "weigh", condition=item, outcome=outcome, **{**reason, **fields})

    def amend(self, text: str = f"{TEXT} Elke maand kijken we terug.", day: str = "2027-05-01") -> None:
        """The next version."""
        self.ok(self.console, "amend_proposal", phase=self.now, text=text, evaluation_on=day)

    def go_round(self, yes: int, *answers: str, outcome: str = "added") -> list[int]:
        """A vote with this many yes, the rest asked; up to the amended text."""
        self.vote(yes, len(answers))
        items = self.answered(*answers)
        self.ok(self.console, "to_weighing", phase=self.now)
        for n in items:
            if self.s.items[n].condition is not None:
                self.weigh(n, outcome)
        return items

    # -- what is seen ------------------------------------------------------------------------------

    def face(self, audience: str = "console") -> dict[str, Any]:
        """The face of the phase."""
        found: dict[str, Any] = self.view(audience)["phase"]["face"]
        return found
