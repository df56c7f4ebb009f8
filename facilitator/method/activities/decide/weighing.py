"""*Kunnen we dit toevoegen?* Each condition gets its outcome (methods 3b, DD-8), and how a decision ends."""

from __future__ import annotations

from typing import Any, Literal

from facilitator.method.activities.decide.acting import Leading, OnDecide, options, turn
from facilitator.method.activities.decide.chances import endings, is_last
from facilitator.method.activities.decide.course import State, after_weighing
from facilitator.method.activities.decide.matter import SUGGESTION, matter, of_round, unweighed
from facilitator.method.activities.frame import framed
from facilitator.method.acts import Act, Context, N, Said, TextRule, rule_here, verb
from facilitator.method.contributing import add, touch_item
from facilitator.method.cursor import Instance
from facilitator.method.items import HAS, Condition, Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import WRITERS

OPEN: frozenset[State] = frozenset({"weighing", "amending"})


def _condition(item: Item) -> Condition:
    if item.condition is None:
        raise LookupError(item.n)
    return item.condition


@verb
class Weigh(Act):
    """*Toegevoegd · aangepast toegevoegd · niet toegevoegd, omdat…* (DD-H5)."""

    DO = "weigh"
    STAFF = WRITERS
    SAID = ("reason",)
    condition: N
    outcome: Literal["added", "adapted", "refused"]
    reason: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """HARD: *niet* has a reason."""
        return self.SAID if self.outcome == "refused" else ()

    def refuse(self, c: Context) -> Refusal | None:
        """A condition of the last vote that everyone can read, while they are weighed."""
        now = c.s.now
        if now is None or now.phase.kind != "decide" or matter(now).state not in OPEN:
            return Refusal("not_now")
        item = next((i for i in of_round(c.s, now) if i.n == self.condition), None)
        if item is None:
            return Refusal("unknown_item")
        if item.on_board is None:
            return Refusal("not_released")
        # Nothing is added in the minutes: what changes the text is voted on, and no vote can follow.
        late = self.outcome != "refused" and is_last(c.s, now, options(now))
        return Refusal("no_vote_left") if late else None

    def apply(self, c: Context) -> dict[str, Any]:
        """On the board; with the last one the text is next."""
        item, now = c.s.items[self.condition], c.now
        found = _condition(item)
        if found.reason is not None:
            c.s.blank.add(found.reason.seq)
        given = self.outcome == "refused" or f"{HAS}reason" in c.flags
        found.reason = c.version("facilitator", "reason") if given else None
        found.outcome = self.outcome
        touch_item(c.s, item)
        c.s.touch("phase", "gate")
        to = after_weighing(unweighed(c.s, now), last=is_last(c.s, now, options(now)))
        if matter(now).state == "weighing" and to != "weighing":
            turn(c, now, to)
        return {}


@verb
class Suggest(OnDecide):
    """How a condition could go into the text. Every voter may: were it only the yes, signing would tell."""

    DO = "suggest"
    KIND = "decide"
    SAID = ("text",)
    FROM = OPEN
    condition: N
    text: Said = ""

    def has_floor(self, kind: Any, now: Instance, role: str) -> bool:
        """Who votes."""
        return True

    def text_rule(self, c: Context) -> TextRule:
        """As the phase says."""
        return rule_here(c, SUGGESTION)

    def refuse(self, c: Context) -> Refusal | None:
        """On a condition that everyone can read, by who votes."""
        refused = super().refuse(c)
        if refused is not None:
            return refused
        if c.me.role not in framed(c.s, options(c.now).frame).voters:
            return Refusal("not_your_turn")
        item = next((i for i in of_round(c.s, c.now) if i.n == self.condition), None)
        return None if item is not None and item.on_board is not None else Refusal("unknown_item")

    def apply(self, c: Context) -> dict[str, Any]:
        """Held, like every contribution."""
        return {"item": add(c, c.now, c.me.p, SUGGESTION, target=self.condition).n}


@verb
class Conclude(Leading):
    """How it ends, where there is no unanimous yes (DD-H8, DD-10)."""

    DO = "conclude"
    FROM = frozenset({"proposing", "asking_no", "weighing", "amending"})
    how: Literal["enriched_majority", "parked", "undercurrent", "advice_given"]

    def refuse(self, c: Context) -> Refusal | None:
        """DD-H4 and DD-H5 first: every ballot answered, every condition with its outcome."""
        refused = super().refuse(c)
        if refused is not None:
            return refused
        if self.how in endings(c.s, c.now, options(c.now)):
            return None
        return self._open(c, c.now) or Refusal("not_offered")

    def _open(self, c: Context, now: Instance) -> Refusal | None:
        vote = matter(now).vote
        if self.how not in {"enriched_majority", "advice_given"} or vote is None:
            return None
        if vote.unanswered:
            return Refusal("ballots_open", args={"n": vote.unanswered})
        left = unweighed(c.s, now)
        return Refusal("conditions_open", args={"n": left}) if left else None

    def apply(self, c: Context) -> dict[str, Any]:
        """An ending; *Volgende* goes where the script says for it."""
        turn(c, c.now, self.how)
        c.s.touch("board")
        return {}
