"""``round`` · *Rondje*: one turn each, no reaction — check-in and check-out (methods §7.3, kind 2).

What is said here is not counted, not clustered, and not exported unless asked per line. At the close the
people at the table say what may be done with the statements that stand in their seat's name (KA-H7).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import msgspec

from facilitator.method.activities.base import Kind
from facilitator.method.acts import (
    Act,
    Context,
    Key,
    N,
    Said,
    TextRule,
    Undoable,
    here,
    register,
    rule_here,
    verb,
)
from facilitator.method.blocks import AnyBlock
from facilitator.method.contributing import add, no_longer_quoted, touch_item
from facilitator.method.cursor import Instance
from facilitator.method.items import Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE, Person
from facilitator.method.reporting import Reporter
from facilitator.method.script import RoleCode, SpeakerCode, Strict, T
from facilitator.method.session import Session
from facilitator.method.turns import turns

Form = Literal["oral", "word", "text140", "weather"]
Sky = Literal["sun", "bright", "cloud", "rain", "storm", "fog"]
ANSWER = "antwoord"
CARD = "unsaid"
LENGTH = {"word": 30, "text140": 140, "weather": 0, "oral": 0}


class Options(Strict, frozen=True):
    """What a ``round`` can be. ``ask``: who answers on the phone; ``card``: who may send a private card."""

    form: Form = "oral"
    order: Literal["popcorn", "circle", "random"] = "circle"
    leader_first: bool = False
    first: tuple[SpeakerCode, ...] = ()
    heard_ticks: bool = True
    ask: tuple[RoleCode, ...] = ()
    question: T | None = None
    card: tuple[RoleCode, ...] = ()
    card_prompt: T | None = None
    quote_consent: tuple[RoleCode, ...] = ()


class Round(Kind[Options]):
    """One turn each. Passing is always allowed and counts as heard; nobody may answer to it."""

    name = "round"
    exported = False

    def writers(self, now: Instance) -> frozenset[str]:
        """Who is asked something on the phone: a word, a card, or consent for a quote."""
        o = self.options(now.phase)
        return frozenset((*o.ask, *o.card, *o.quote_consent))

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """The question and who it is for; the screens of the hall get no answers."""
        o = self.options(now.phase)
        face: dict[str, Any] = {"form": o.form, "order": o.order, "first": o.first, "question": o.question}
        if audience.startswith("phone/"):
            role = audience.removeprefix("phone/")
            return face | {
                "ask": role in o.ask,
                "card": role in o.card,
                "card_prompt": o.card_prompt if role in o.card else None,
                "consent": role in o.quote_consent,
                "max_chars": LENGTH[o.form],
                "identity": now.phase.identity,
                "release": now.phase.release,
            }
        return face | {
            "tally": o.heard_ticks,
            "leader_first": o.leader_first,
            "asks": bool(o.quote_consent),
            "board": "list",
        }

    def counts_turns(self, s: Session, now: Instance) -> tuple[str, ...]:
        """Where all speak aloud: those who have the floor and have no seat to tick (DD-1)."""
        o = self.options(now.phase)
        if o.form != "oral" or not o.heard_ticks or now.phase.speak is None:
            return ()
        floor = now.phase.speak.roles
        return tuple(role.code for role in s.script.roles if role.code in floor and role.seats is None)

    def private(self, item: Item) -> bool:
        """A card with what must be said is seen by the facilitators only (KA-2)."""
        return item.type == CARD

    def text_rule(self, s: Session, now: Instance, type_: str) -> TextRule:
        """A word, a line, or a card of ordinary length."""
        return TextRule(200 if type_ == CARD else LENGTH[self.options(now.phase).form] or 200)

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """Released words of this round on the board; never on phones."""
        return audience == "board" and item.phase == now.id and item.on_board is not None

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """Nothing: what is said in a round is not exported (methods §7.3)."""
        return None

    def personal(self, s: Session, now: Instance, person: Person) -> dict[str, Any]:
        """The statements in somebody's name, to decide about."""
        if person.role not in self.options(now.phase).quote_consent:
            return {}
        return {"quotes": [self._quote(i) for i in theirs(s, person)]}

    def _quote(self, item: Item) -> dict[str, Any]:
        shown = item.on_board
        return {"n": item.n, "text": (shown.text or "") if shown else "", "consent": item.consent}


def theirs(s: Session, person: Person) -> list[Item]:
    """The released statements of the table that stand in the name of a person's seat, oldest first."""
    if person.seat is None or person.removed:
        return []
    rows = (i for i in s.items.values() if i.seat == person.seat and i.by_scribe and i.on_board is not None)
    return [i for i in rows if i.target is None]


@verb
class Answer(Act):
    """One answer to the question of the round; a word, a line, or the weather."""

    DO = "answer"
    KIND = "round"
    SAID = ("text",)
    phase: Key
    sky: Sky | None = None
    text: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """Words, unless the weather says it."""
        return () if self.sky else self.SAID

    def text_rule(self, c: Context) -> TextRule:
        """As the form says."""
        return rule_here(c, ANSWER)

    def refuse(self, c: Context) -> Refusal | None:
        """One answer each, in the form that was asked."""
        now = here(c, self.phase, "round")
        if isinstance(now, Refusal):
            return now
        o = ROUND.options(now.phase)
        if c.me.role not in o.ask or o.form == "oral":
            return Refusal("not_your_turn")
        if (self.sky is not None) != (o.form == "weather"):
            return Refusal("malformed")
        done = any(i.type == ANSWER for i in c.s.own(c.me.p, now.id))
        return Refusal("max_items", args={"max": 1}) if done else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Held like everything that is typed."""
        now = here(c, self.phase, "round")
        if isinstance(now, Refusal):
            raise LookupError(self.phase)
        return {"item": add(c, now, c.me.p, ANSWER, self.sky or "").n}


@verb
class Card(Act):
    """One private card: *wat moet vanavond in elk geval gezegd worden?* For the facilitators only (KA-2)."""

    DO = "card"
    KIND = "round"
    SAID = ("text",)
    phase: Key
    text: Said = ""

    def text_rule(self, c: Context) -> TextRule:
        """An ordinary length."""
        return rule_here(c, CARD)

    def refuse(self, c: Context) -> Refusal | None:
        """One card each, where the script asks for it."""
        now = here(c, self.phase, "round")
        if isinstance(now, Refusal):
            return now
        if c.me.role not in ROUND.options(now.phase).card:
            return Refusal("not_your_turn")
        sent = any(i.type == CARD for i in c.s.own(c.me.p, now.id))
        return Refusal("max_items", args={"max": 1}) if sent else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Kept beside the queue; never part of the yield."""
        now = here(c, self.phase, "round")
        if isinstance(now, Refusal):
            raise LookupError(self.phase)
        return {"item": add(c, now, c.me.p, CARD).n}


@verb
class Consent(Act):
    """What may be done with a statement in one's own name: *mag in verslag, liever niet, zonder sector*.

    KA-H7. The door adds the hash of a withdraw code, which only this person's ack holds in the clear (P9).
    """

    DO = "consent"
    KIND = "round"
    phase: Key
    item: N
    choice: Literal["yes", "no", "no_sector"]
    hash: Key = ""

    def refuse(self, c: Context) -> Refusal | None:
        """Only the person at that seat; the hash comes from the door."""
        now = here(c, self.phase, "round")
        if isinstance(now, Refusal):
            return now
        if c.me.role not in ROUND.options(now.phase).quote_consent:
            return Refusal("not_your_turn")
        if not self.hash:
            return Refusal("malformed")
        return None if any(i.n == self.item for i in theirs(c.s, c.me)) else Refusal("not_yours")

    def apply(self, c: Context) -> dict[str, Any]:
        """Keep the choice, and under which code it can be taken back."""
        item = c.s.items[self.item]
        item.consent, item.consent_hash = self.choice, self.hash if self.choice != "no" else ""
        item.consent_by = c.me.p
        touch_item(c.s, item)
        c.s.touch(f"me/{c.me.p}")
        return {"hash": item.consent_hash}


@verb
class TakeBackQuote(Act):
    """Somebody typed a withdraw code: that quote no longer leaves the building."""

    DO = "take_back_quote"
    HOUSE = True
    hash: Key

    def refuse(self, c: Context) -> Refusal | None:
        """Only a code that was given out."""
        known = self.hash and any(i.consent_hash == self.hash for i in c.s.items.values())
        return None if known else Refusal("unknown_quote_code")

    def apply(self, c: Context) -> dict[str, Any]:
        """As if the answer had been *liever niet*."""
        for item in c.s.items.values():
            if item.consent_hash == self.hash:
                no_longer_quoted(c.s, item)
        return {}


@verb
class Heard(Act):
    """This seat had its turn, or passed: passing counts as heard.

    Without ``seat`` it is somebody who has none: one more was heard, or with ``on`` false one fewer (DD-1).
    """

    DO = "heard"
    STAFF = CONSOLE
    seat: N | None = None
    on: bool = True

    def refuse(self, c: Context) -> Refusal | None:
        """Only in a ``round``, for a seat that a ring has; without one, from nobody to all who are there."""
        if c.s.now is None or c.s.now.phase.kind != "round":
            return Refusal("not_now")
        if self.seat is None:
            return self._beyond(c.s, c.s.now)
        seats = max((role.seats or 0 for role in c.s.script.roles), default=0)
        return None if 1 <= self.seat <= seats else Refusal("unknown_seat")

    def _beyond(self, s: Session, now: Instance) -> Refusal | None:
        counted = turns(s, now)
        if counted is None:
            return Refusal("not_counted")
        n, of = counted
        if self.on:
            return Refusal("all_heard") if n >= of else None
        return Refusal("none_heard") if n == 0 else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Tick, or take the tick off as if it had never been there; without a seat one more, or one fewer."""
        if self.seat is None:
            self._count(c, 1 if self.on else -1)
        elif c.s.now is not None:
            c.s.now.tally.pop(self.seat, None)
            if self.on:
                c.s.now.tally[self.seat] = 1
        c.s.touch("tally", "gate")
        return {}

    def _count(self, c: Context, by: int) -> None:
        counted = turns(c.s, c.s.now) if c.s.now is not None else None
        if c.s.now is not None and counted is not None:
            n, of = counted
            c.s.now.heard = max(0, min(of, n + by))

    def trace(self, c: Context) -> tuple[str, bool]:
        """Whether it was ticked, in which pass; of a number only the pass, for others count along."""
        return (c.s.place, c.s.now is not None and self.seat in c.s.now.tally)

    def take_back(self, c: Context, done: Undoable) -> None:
        """The tick as it stood; of a number one back, whatever others counted."""
        on = not self.on if self.seat is None else done.before[1]
        msgspec.structs.replace(self, on=on).apply(c)


ROUND = Round(Options)
register(ROUND)
