"""``listen`` · *Luisteren en noteren*: a spoken conversation with unequal rights (methods §7.3, kind 4).

Listeners have a notepad that never leaves their phone: there is no verb by which it could.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

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
from facilitator.method.contributing import add
from facilitator.method.cursor import Instance
from facilitator.method.items import Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE, WRITERS
from facilitator.method.reporting import Reporter, part, parts, told
from facilitator.method.script import Choice, Length, Phase, RoleCode, Strict, T
from facilitator.method.session import Session

Harvest = Literal["off", "per_block", "live"]
UNSAID = "unsaid"


class Options(Strict, frozen=True):
    """What a ``listen`` phase can be. ``cats``: the tags that the scribe gives a statement."""

    speakers: tuple[RoleCode, ...]
    listeners: tuple[RoleCode, ...] = ()
    cats: tuple[Choice, ...] = ()
    note_tags: tuple[Choice, ...] = ()
    live_harvest: Harvest = "off"
    tally: bool = True
    unsaid: tuple[RoleCode, ...] = ()
    unsaid_prompt: T | None = None
    topics: tuple[T, ...] = ()
    max_chars: Length = 200


class Listen(Kind[Options]):
    """The table talks, the others listen; the scribe writes; the board shows no feed by default."""

    name = "listen"
    asks = True

    def writers(self, now: Instance) -> frozenset[str]:
        """Nobody submits (KA-H1), but for one private card where the script asks for it."""
        return frozenset(self.options(now.phase).unsaid)

    def harvest(self, now: Instance) -> Harvest:
        """How much of the scribe's lines the board shows while people talk."""
        mode: Harvest = now.own.get("harvest", self.options(now.phase).live_harvest)
        return mode

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """The notepad for listeners, calm for speakers, tags and topics for who leads and writes."""
        options = self.options(now.phase)
        if audience.startswith("phone/"):
            role = audience.removeprefix("phone/")
            part = "listen" if role in options.listeners else "calm"
            unsaid = role in options.unsaid
            return {
                "part": "speak" if role in options.speakers else part,
                "tags": options.note_tags,
                "unsaid": unsaid,
                "unsaid_prompt": options.unsaid_prompt if unsaid else None,
                "max_chars": options.max_chars,
            }
        face: dict[str, Any] = {
            "cats": options.cats,
            "speakers": options.speakers,
            "live_harvest": self.harvest(now),
        }
        if audience != "board":
            touched = now.own.get("topics", {})
            face |= {
                "max_chars": options.max_chars,
                "tally": options.tally,
                "topics": [
                    {"n": n, "label": t, "touched": touched.get(n, False)}
                    for n, t in enumerate(options.topics)
                ],
            }
        return face

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """On the board only what the facilitator switched on: all lines, or those of earlier blocks."""
        if audience != "board" or item.phase != now.id or item.on_board is None:
            return False
        mode = self.harvest(now)
        released = item.released_at or item.at
        return mode == "live" or (mode == "per_block" and released <= now.own.get("block", -1))

    def text_rule(self, s: Session, now: Instance, type_: str) -> TextRule:
        """Statements of at most ``max_chars`` characters (KA-3: 200)."""
        return TextRule(self.options(now.phase).max_chars)

    def private(self, item: Item) -> bool:
        """A card with what must be said is seen by the facilitators only."""
        return item.type == UNSAID

    def cats(self, phase: Phase) -> tuple[Choice, ...]:
        """The tags of the scribe."""
        return self.options(phase).cats

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """The statements under their tags. Never the tally: it was for balance, not for ranking."""
        items = r.found(passes, codes)
        if codes:
            return tuple(told(r, items))
        wanted = [(c.code, r.pick(c.label)) for c in self.cats(passes[-1].phase)]
        if wanted:
            return tuple(parts(r, items, wanted, by="cat"))
        return tuple(part(r, "", items)) if items else None


@verb
class Unsaid(Act):
    """One private card: *wat moet in elk geval gezegd worden?* Seen by the facilitators only (KA-2)."""

    DO = "unsaid"
    KIND = "listen"
    SAID = ("text",)
    phase: Key
    text: Said = ""

    def text_rule(self, c: Context) -> TextRule:
        """As the phase says for this type."""
        return rule_here(c, UNSAID)

    def refuse(self, c: Context) -> Refusal | None:
        """One card each."""
        now = here(c, self.phase, "listen")
        if isinstance(now, Refusal):
            return now
        return Refusal("max_items", args={"max": 1}) if c.s.own(c.me.p, now.id) else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Held for ever: it is no statement."""
        return {"item": add(c, c.now, c.me.p, UNSAID).n}


class OnListen(Act):
    """An act of who leads on the current conversation."""

    STAFF = CONSOLE

    def refuse(self, c: Context) -> Refusal | None:
        """Only in a ``listen`` phase."""
        return None if c.s.now is not None and c.s.now.phase.kind == "listen" else Refusal("not_now")


@verb
class Tally(OnListen):
    """Somebody at that seat spoke. Counted for balance only: no minutes, no ranking, never on the board."""

    DO = "tally"
    STAFF = WRITERS
    seat: N
    undo: bool = False

    def refuse(self, c: Context) -> Refusal | None:
        """Only for a seat that a ring has."""
        seats = max((role.seats or 0 for role in c.s.script.roles), default=0)
        return super().refuse(c) or (None if 1 <= self.seat <= seats else Refusal("unknown_seat"))

    def apply(self, c: Context) -> dict[str, Any]:
        """One tap more, or one back."""
        self._tap(c, -1 if self.undo else 1)
        return {}

    def trace(self, c: Context) -> str:
        """In which pass."""
        return c.s.place

    def take_back(self, c: Context, done: Undoable) -> None:
        """One tap back, whatever others tapped."""
        self._tap(c, 1 if self.undo else -1)

    def _tap(self, c: Context, by: int) -> None:
        tally = c.now.tally
        tally[self.seat] = max(0, tally.get(self.seat, 0) + by)
        c.s.touch("tally", "gate")


@verb
class Topic(OnListen):
    """A topic of the list was touched."""

    DO = "topic"
    n: N
    touched: bool = True

    def refuse(self, c: Context) -> Refusal | None:
        """Only one of the list."""
        refusal = super().refuse(c)
        if refusal is None and self.n >= len(LISTEN.options(c.now.phase).topics):
            return Refusal("malformed")
        return refusal

    def apply(self, c: Context) -> dict[str, Any]:
        """Tick it."""
        c.now.own.setdefault("topics", {})[self.n] = self.touched
        c.s.touch("phase")
        return {}


@verb
class HarvestMode(OnListen):
    """Show the scribe's lines while people talk: off, per block, live. ``per_block`` again adds a block."""

    DO = "harvest_mode"
    mode: Harvest

    def apply(self, c: Context) -> dict[str, Any]:
        """From now on, for this pass."""
        own = c.now.own
        own["harvest"], own["block"] = self.mode, c.at
        c.s.touch("*")
        return {}


LISTEN = Listen(Options)
register(LISTEN)
