"""The verbs of ``messages``: bring one, write one down, fill it in; *geen tegengeluid gehoord* (OT-5g)."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from facilitator.method.acts import Act, Context, Key, N, Said, TextRule, Undoable, here, rule_here, verb
from facilitator.method.contributing import add, clear, touch_item
from facilitator.method.cursor import Instance
from facilitator.method.items import HAS, Item, Message
from facilitator.method.outcome import Refusal
from facilitator.method.people import WRITERS

KIND = "messages"
MESSAGE, QUOTE, COUNTER = "boodschap", "citaat", "ook_gehoord"
Type = Literal["boodschap", "citaat", "ook_gehoord"]
To = Annotated[list[N], msgspec.Meta(max_length=12)]
FIELDS = ("why", "solution")


def no_counter(now: Instance) -> bool:
    """Whether it was asked aloud and nobody had a counter-voice."""
    return bool(now.own.get("counter_none"))


def unknown(c: Context, to: list[int] | None) -> Refusal | None:
    """Refused where one of these is no destination of the session."""
    return None if set(to or ()) <= c.s.destinations.keys() else Refusal("unknown_destination")


class Worded(Act):
    """What a proposal and a line of the scribe have in common. ``consent``: it may be quoted."""

    SAID = ("text", "why", "solution")
    phase: Key
    type: Type = "boodschap"
    to: To = msgspec.field(default_factory=list)
    consent: bool = False
    text: Said = ""
    why: Said = ""
    solution: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """What is said; why and how may come later."""
        return ("text",)

    def text_rule(self, c: Context) -> TextRule:
        """As the phase says."""
        return rule_here(c, self.type)

    def refuse(self, c: Context) -> Refusal | None:
        """In the current phase, for known destinations; a quote where the script has quotes."""
        now = here(c, self.phase, KIND)
        if isinstance(now, Refusal):
            return now
        if self.type == QUOTE and now.phase.options.get("quotes") is False:
            return Refusal("malformed")
        return unknown(c, self.to)

    def write(self, c: Context) -> Item:
        """The new item; whose words a quote is stands nowhere (OT-H7)."""
        item = add(c, c.now, c.me.p, self.type)
        if self.type == MESSAGE:
            item.message = Message(to=sorted(set(self.to)))
            fill(c, item.message)
        if self.type == QUOTE:
            item.quote, item.sector = True, ""
            item.consent = "yes" if self.consent else ""
        if self.type == COUNTER:
            c.now.own.pop("counter_none", None)
        c.s.touch("phase", "gate")
        return item


def fill(c: Context, message: Message) -> set[int]:
    """Set why and solution where they came along; returns the entries whose text they replace."""
    replaced = set[int]()
    for name in FIELDS:
        if f"{HAS}{name}" in c.flags:
            replaced |= message.write(name, c.version("scribe" if c.me.staff else "writer", name))
    return replaced


@verb
class Bring(Worded):
    """Somebody with the floor proposes a message, gives a quote, or says what was also heard."""

    DO = "bring"
    KIND = KIND

    def refuse(self, c: Context) -> Refusal | None:
        """Not more of one sort than the theme itself may have."""
        refusal, now = super().refuse(c), c.s.now
        if refusal is not None or now is None:
            return refusal
        most = int(now.phase.options.get("max", 3))
        sent = sum(1 for i in c.s.own(c.me.p, now.id) if i.type == self.type)
        return Refusal("max_items", args={"max": most}) if sent >= most else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Held: the lead decides what the theme stands for."""
        return {"item": self.write(c).n}


@verb
class NoteMessage(Worded):
    """The workshop lead or the scribe writes it down; ``target``: what came before that it follows from."""

    DO = "note_message"
    STAFF = WRITERS
    target: N | None = None

    def refuse(self, c: Context) -> Refusal | None:
        """What it follows from was released before."""
        if c.s.ended is not None:
            return Refusal("ended")
        return super().refuse(c) or _unheard(c, self.target)

    def apply(self, c: Context) -> dict[str, Any]:
        """As the script releases lines of the scribe."""
        item = self.write(c)
        item.target = self.target
        return {"item": item.n}


def _unheard(c: Context, n: int | None) -> Refusal | None:
    item = c.s.items.get(n) if n is not None else None
    known = n is None or (item is not None and item.on_board is not None)
    return None if known else Refusal("unknown_item")


@verb
class FillIn(Act):
    """Why, what would solve it, for whom: what a message still lacks. Each field may stay as it is."""

    DO = "fill_in"
    STAFF = WRITERS
    SAID = FIELDS
    item: N
    to: To | None = None
    why: Said = ""
    solution: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """Nothing."""
        return ()

    def text_rule(self, c: Context) -> TextRule:
        """As the phase says."""
        return rule_here(c, MESSAGE)

    def refuse(self, c: Context) -> Refusal | None:
        """A message of the current phase; nothing that the guard would hold, since nobody looks after."""
        item = c.s.items.get(self.item)
        if item is None or item.message is None or item.state in {"withdrawn", "merged"}:
            return Refusal("unknown_item")
        if c.s.now is None or item.phase != c.s.now.id:
            return Refusal("closed")
        return unknown(c, self.to) or (None if clear(c.flags) else Refusal("name_guarded"))

    def apply(self, c: Context) -> dict[str, Any]:
        """Change what was given."""
        item = c.s.items[self.item]
        if item.message is not None:
            item.message.to = item.message.to if self.to is None else sorted(set(self.to))
            # One entry may have brought several texts: it goes when the last of them is replaced.
            c.s.blank |= fill(c, item.message) - item.bound()
        touch_item(c.s, item)
        return {}


@verb
class NoCounterVoice(Act):
    """*Geen tegengeluid gehoord*: it was asked aloud and nobody had one; it stands in the report (OT-H6)."""

    DO = "no_counter_voice"
    STAFF = WRITERS
    phase: Key
    on: bool = True

    def refuse(self, c: Context) -> Refusal | None:
        """In the current ``messages`` phase."""
        now = here(c, self.phase, KIND)
        return now if isinstance(now, Refusal) else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Logged, or taken back."""
        c.now.own["counter_none"] = self.on
        c.s.touch("phase", "gate")
        return {}

    def trace(self, c: Context) -> tuple[str, bool]:
        """In which pass, and what stood there."""
        return (c.s.place, c.s.now is not None and no_counter(c.s.now))

    def take_back(self, c: Context, done: Undoable) -> None:
        """As it stood."""
        msgspec.structs.replace(self, on=done.before[1]).apply(c)
