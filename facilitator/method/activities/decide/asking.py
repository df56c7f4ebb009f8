"""*Wat heb je nodig om mee te gaan?* (methods 3b, DD-7). The answers bear no name, in the log neither.

What somebody answers comes in under the token of the ballot. The log's only trace of a person is that this
person voted; which ballot was whose, nobody can tell.
"""

from __future__ import annotations

from typing import Any

from facilitator.method.activities.decide.acting import Leading, Number, OnDecide, options, turn, vote_of
from facilitator.method.activities.decide.chances import is_last
from facilitator.method.activities.decide.course import after_asking
from facilitator.method.activities.decide.matter import (
    CONDITION,
    UNEASE,
    Answer,
    Kind,
    Round,
    conditions,
    matter,
    of_round,
)
from facilitator.method.activities.decide.voting import enrolled
from facilitator.method.acts import Act, Context, Key, N, Said, TextRule, Token, rule_here, verb
from facilitator.method.contributing import touch_item
from facilitator.method.cursor import Instance
from facilitator.method.items import HAS, Condition, Hand, Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import WRITERS

WHY = f"{HAS}why"


class Answering(OnDecide):
    """What an answer is: *ik heb dit nodig*, *ik ga toch mee* or *ik kan hier niet in mee*, with why."""

    FROM = frozenset({"asking_no"})
    SAID = ("text", "why")
    round: Number
    answer: Kind
    text: Said = ""
    why: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """A condition is in words."""
        return ("text",) if self.answer == CONDITION else ()

    def text_rule(self, c: Context) -> TextRule:
        """As the phase says."""
        return rule_here(c, CONDITION)

    def fitting(self, c: Context) -> Refusal | None:
        """Words only where the answer has a place for them, so that none are lost."""
        stray = self.answer != CONDITION and (self.text or f"{HAS}text" in c.flags)
        useless = self.answer == "come_along" and (self.why or WHY in c.flags)
        return Refusal("malformed") if stray or useless else None

    def item(self, c: Context, by: Hand) -> Item | None:
        """The condition, or what still grates; it waits in the queue like every contribution."""
        if self.answer == CONDITION:
            number = 1 + max((i.condition.number for i in conditions(c.s, c.now) if i.condition), default=0)
            condition = Condition(number, self.round)
            condition.why = c.version(by, "why") if WHY in c.flags else None
            return _put(c, CONDITION, by, "text", condition)
        return _put(c, UNEASE, by, "why") if WHY in c.flags else None


def _put(c: Context, type_: str, by: Hand, name: str, condition: Condition | None = None) -> Item:
    """A contribution of nobody: no author, no sector, nothing that points at anyone."""
    n = len(c.s.items) + 1
    words = [c.version(by, name)]
    item = Item(n, c.now.id, 0, type_, "", "held", c.at, words, condition=condition)
    item.by_scribe = by != "writer"
    c.s.put(item)
    touch_item(c.s, item)
    return item


@verb
class AnswerNo(Answering, kw_only=True):
    """The answer to the private question. Unsigned: the token of the ballot stands in the place of a name."""

    DO = "answer_no"
    KIND = "decide"
    UNSIGNED = True
    token: Token

    def has_floor(self, kind: Any, now: Instance, role: str) -> bool:
        """The roll says who may, not the role."""
        return True

    def veil(self) -> str:
        """The token."""
        return self.token

    def refuse(self, c: Context) -> Refusal | None:
        """Once for each ballot that is asked."""
        refused = super().refuse(c)
        if refused is not None:
            return Refusal("closed") if refused.code == "not_now" else refused
        vote = vote_of(c.now, self.round)
        if vote is None or (c.who is not None and not enrolled(c, vote)):
            return Refusal("stale" if vote is None else "not_on_roll")
        if self.token not in vote.ask:
            return Refusal("unknown_token")
        return Refusal("answered") if self.token in vote.answers else self.fitting(c)

    def apply(self, c: Context) -> dict[str, Any]:
        """Answered; the phone keeps the number of its condition in its own memory."""
        item = self.item(c, "writer")
        n = item.n if item is not None else None
        _vote(c, self.round).answers[self.token] = Answer(self.answer, n)
        c.s.touch("phase", "gate")
        return {"item": n}


@verb
class NoteAnswer(Answering):
    """Somebody says it aloud, and it is written down: in a vote by hand all of them."""

    DO = "note_answer"
    STAFF = WRITERS

    def refuse(self, c: Context) -> Refusal | None:
        """Not more than there are ballots to answer for."""
        refused = super().refuse(c)
        if refused is not None:
            return refused
        vote = vote_of(c.now, self.round)
        if vote is None:
            return Refusal("stale")
        return self.fitting(c) if vote.unanswered else Refusal("too_many", args={"max": vote.not_yet})

    def apply(self, c: Context) -> dict[str, Any]:
        """One ballot less to ask."""
        item = self.item(c, "scribe" if c.me.role == "scribe" else "facilitator")
        n = item.n if item is not None else None
        _vote(c, self.round).typed.append(Answer(self.answer, n))
        c.s.touch("phase", "gate")
        return {"item": n}


def _vote(c: Context, number: int) -> Round:
    vote = vote_of(c.now, number)
    if vote is None:
        raise LookupError(number)
    return vote


@verb
class Left(Leading):
    """*Vertrokken*: so many ballots in all have nobody left to answer for them."""

    DO = "left"
    FROM = frozenset({"asking_no"})
    round: Number
    n: N

    def refuse(self, c: Context) -> Refusal | None:
        """Not more than were not answered."""
        refused = super().refuse(c)
        if refused is not None:
            return refused
        vote = vote_of(c.now, self.round)
        if vote is None:
            return Refusal("stale")
        most = max(0, vote.not_yet - len(vote.all_answers))
        return Refusal("too_many", args={"max": most}) if self.n > most else None

    def apply(self, c: Context) -> dict[str, Any]:
        """A count; who it is, nobody knows."""
        _vote(c, self.round).left = self.n
        c.s.touch("phase", "gate")
        return {}


@verb
class ToWeighing(Leading):
    """Everyone was heard: on to the conditions (DD-H4)."""

    DO = "to_weighing"
    FROM = frozenset({"asking_no"})

    def refuse(self, c: Context) -> Refusal | None:
        """HARD: every no and every *I do not know yet* has an answer, or its voter is gone."""
        refused = super().refuse(c)
        if refused is not None:
            return refused
        vote = matter(c.now).vote
        left = vote.unanswered if vote is not None else 0
        return Refusal("ballots_open", args={"n": left}) if left else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Weigh them; where there are none, the text is next."""
        now = c.now
        turn(c, now, "weighing")
        to = after_asking(len(of_round(c.s, now)), last=is_last(c.s, now, options(now)))
        if to != "weighing":
            turn(c, now, to)
        return {}


def owned(now: Instance, token: str) -> set[int]:
    """The conditions that came in under a token; the number of each."""
    answers = (vote.answers.get(token) for vote in matter(now).rounds)
    return {a.item for a in answers if a is not None and a.item is not None}


@verb
class CanCome(Act):
    """*Zo kan ik mee* or *nog niet*, by whoever owns the condition. Unsigned like the condition itself."""

    DO = "can_come"
    KIND = "decide"
    UNSIGNED = True
    phase: Key
    condition: N
    token: Token
    on: bool

    def has_floor(self, kind: Any, now: Instance, role: str) -> bool:
        """The token says who may."""
        return True

    def veil(self) -> str:
        """The token."""
        return self.token

    def refuse(self, c: Context) -> Refusal | None:
        """While the conditions are weighed and the text is amended, on one's own."""
        now = c.s.now
        if now is None or now.id != self.phase or now.phase.kind != "decide":
            return Refusal("closed")
        if matter(now).state not in {"weighing", "amending"}:
            return Refusal("closed")
        item = c.s.items.get(self.condition)
        known = item is not None and item.condition is not None and item.n in owned(now, self.token)
        return None if known else Refusal("unknown_token")

    def apply(self, c: Context) -> dict[str, Any]:
        """The console sees it beside the condition; it binds nobody: there is another vote."""
        found = c.s.items[self.condition].condition
        if found is not None:
            found.come = self.on
        c.s.touch("phase")
        return {}
