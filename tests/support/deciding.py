"""The stories of deciding: proposing, voting, asking the no, weighing, recording."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.support.voting import Table

if TYPE_CHECKING:
    from tests.support.cases import Cast

Scene = Callable[[Table], object]


def _at(scene: Scene, voters: int = 4) -> Callable[[Cast], None]:
    """The story on a stage of its own, with the cast that every story has."""

    def case(c: Cast) -> None:
        table = Table(voters)
        c.play, c.console, c.scribe, c.board = table, table.console, table.scribe, table.board
        c.ann, c.cor = table.voters[0], table.voters[1]
        scene(table)

    return case


def voting(t: Table) -> Table:
    """A vote is open, everyone voted."""
    t.proposed().open()
    t.votes(3, 1)
    return t


def by_hand(t: Table) -> Table:
    """Hands are going up."""
    t.proposed().open(by_hand=True)
    return t


def asking(t: Table) -> Table:
    """Three yes, one who is asked."""
    voting(t).close({"ja": 3, "nee": 1})
    return t


def weighing(t: Table) -> Table:
    """One condition, on the board."""
    asking(t).answered("condition")
    t.ok(t.console, "to_weighing", phase=t.now)
    return t


def amending(t: Table) -> Table:
    """It goes into the text."""
    weighing(t).weigh(t.m_item())
    return t


def recording(t: Table) -> Table:
    """Decided; on to the promises."""
    t.proposed().vote(4)
    t.next(t.console)
    return t


def _frame(t: Table) -> None:
    t.framed(early="na een ronde", taken=True, flags=["has:question", "has:frame", "has:early"])
    t.framed(kind="advies", by_whom="het bestuur", on="2027-03-01", flags=["has:by_whom"])
    t.ok(t.voters[0], "park", phase=t.now, text="Wie zegt dat?")


def _formulate(t: Table) -> None:
    t.proposed().ok(t.scribe, "formulate", phase=t.now, text="Beter gezegd.")


def _amend(t: Table) -> None:
    amending(t)
    for text in ("Eerst zo.", "Toch zo."):
        t.amend(text)


def _counted(t: Table) -> None:
    t.proposed().open()
    t.close(t.votes(2, 1), override="Een is weg.")


def _hand(t: Table) -> None:
    by_hand(t).ok(t.console, "hand_vote", phase=t.now, round=1, ja=3, nee=2, weet_niet=0)


def _answer(t: Table) -> None:
    """With a condition, and with nothing on a card: who comes along after all."""
    t.proposed().open()
    t.close(t.votes(3, 2))
    t.answer(0, why="omdat het knelt", flags=["has:why"])
    t.answer(1, "come_along")


def _unease(t: Table) -> None:
    _hand(t)
    words = {"why": "dit blijft wringen", "flags": ["has:why"]}
    t.ok(t.scribe, "note_answer", phase=t.now, round=1, answer="come_along")
    t.ok(t.scribe, "note_answer", phase=t.now, round=1, answer="cannot", **words)


def _weigh(t: Table) -> None:
    weighing(t).weigh(t.m_item(), "refused")
    t.weigh(t.m_item(), "adapted", reason="een beetje", flags=["has:reason"])


def _come(t: Table) -> None:
    weighing(t)
    at = {"phase": t.now, "condition": t.m_item(), "token": f"{0:024x}"}
    for on in (False, True):
        t.ok(0, "can_come", on=on, **at)


def _suggest(t: Table) -> None:
    weighing(t).ok(t.voters[0], "suggest", phase=t.now, condition=t.m_item(), text="zet het in de tekst")


def _conclude(t: Table) -> None:
    weighing(t).ok(t.console, "conclude", phase=t.now, how="parked")


def _evaluation(t: Table) -> None:
    recording(t).ok(t.console, "evaluation_on", phase=t.now, day="2027-06-01")


def _left(t: Table) -> None:
    asking(t).ok(t.console, "left", phase=t.now, round=1, n=1)


DECIDING: dict[str, Callable[[Cast], object]] = {
    "amend_proposal": _at(_amend),
    "answer_no": _at(_answer, 5),
    "can_come": _at(_come),
    "conclude": _at(_conclude),
    "counted": _at(_counted),
    "evaluation_on": _at(_evaluation),
    "formulate": _at(_formulate),
    "frame": _at(_frame),
    "hand_vote": _at(_hand, 5),
    "left": _at(_left),
    "note_answer": _at(_unease, 5),
    "open_vote": _at(lambda t: t.proposed().open()),
    "suggest": _at(_suggest),
    "to_weighing": _at(weighing),
    "voted": _at(voting),
    "weigh": _at(_weigh),
}
