"""``messages`` · *Boodschappen maken*: what a theme says, to whom, and what was said against it (OT-5g).

A message is an item with a few fields more: why, what would solve it, for whom. Beside the messages stand a
quote with consent, and *ook gehoord*: the counter-voice, which every theme has or asked for aloud (OT-H6).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from facilitator.method.activities.base import Kind
from facilitator.method.activities.prioritise import PRIORITISE
from facilitator.method.acts import TextRule, register
from facilitator.method.blocks import AnyBlock, Heading, Paragraph
from facilitator.method.cursor import Instance
from facilitator.method.gates import Standing
from facilitator.method.items import Item, Message, Version
from facilitator.method.reporting import Reporter, part
from facilitator.method.routing import destinations
from facilitator.method.script import Length, Strict
from facilitator.method.session import Session
from facilitator.method.themes import theme_of
from facilitator.method.wording import COUNTER, MESSAGE, QUOTE, no_counter

STANDS = frozenset({"held", "released"})


class Options(Strict, frozen=True):
    """What a ``messages`` phase can be. ``max``: so many messages a theme takes to the plenary."""

    max: int = 3
    max_chars: Length = 200
    quotes: bool = True
    destination_required: bool = True
    counter_voice_required: bool = True


class Messages(Kind[Options]):
    """Who has the floor proposes, lead and scribe write; the lead releases what the theme stands for."""

    name = "messages"

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """To whom one can write, how many there may be, whether a counter-voice was asked for in vain."""
        o = self.options(now.phase)
        face: dict[str, Any] = {
            "destinations": destinations(s),
            "max": o.max,
            "max_chars": o.max_chars,
            "quotes": o.quotes,
            "counter_none": no_counter(now),
        }
        if audience.startswith("phone/"):
            role = audience.removeprefix("phone/")
            return face | {
                "write": role in now.phase.write or role in now.invited,
                "identity": now.phase.identity,
                "release": now.phase.release,
            }
        more = {"board": "list", "together": True}
        return face | more | ({"scribe": True} if audience == "scribe" else {})

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """What this room released, on its board and on the phones of who writes."""
        if item.phase != now.id or item.on_board is None:
            return False
        return audience == "board" or audience.removeprefix("phone/") in self.writers(now)

    def details(self, s: Session, item: Item) -> dict[str, Any]:
        """Its theme; of a message why, what would solve it, for whom, and what was agreed on since."""
        found: dict[str, Any] = {"theme": theme_of(s, item)}
        return found if item.message is None else found | {"message": _fields(item.message)}

    def text_rule(self, s: Session, now: Instance, type_: str) -> TextRule:
        """The phase's own length."""
        return TextRule(self.options(now.phase).max_chars)

    def yields(self, item: Item) -> bool:
        """Messages: a quote and a counter-voice are not weighed."""
        return item.type == MESSAGE

    def of_the_room(self, item: Item) -> bool:
        """What a theme brings and hears is of the theme, whoever typed it; a quote is somebody's own."""
        return item.type != QUOTE

    def standing(self, s: Session, now: Instance) -> list[Standing]:
        """Each message has a destination; not too many; a counter-voice or nobody had one (OT-H6)."""
        rows = [i for i in s.items.values() if i.phase == now.id and i.type == MESSAGE and i.state in STANDS]
        made = [(i, i.message or Message()) for i in rows]
        bare = sum(1 for _, m in made if not m.to)
        thin = sum(1 for _, m in made if m.why is None or m.solution is None)
        o = self.options(now.phase)
        many = sum(1 for i in rows if i.state == "released")
        found = []
        if bare and o.destination_required:
            found.append(Standing("messages_complete", "hard", {"n": bare}))
        if many > o.max:
            found.append(Standing("messages_most", "hard", {"n": many, "max": o.max}))
        if o.counter_voice_required and not self.countered(s, now):
            found.append(Standing("counter_voice", "hard"))
        if thin:
            found.append(Standing("messages_thin", "soft", {"n": thin}))
        if not rows:
            found.append(Standing("messages_none", "soft"))
        return found

    def countered(self, s: Session, now: Instance) -> bool:
        """Whether a counter-voice is on the board, or was asked for and there was none."""
        rows = (i for i in s.items.values() if i.phase == now.id and i.type == COUNTER)
        return no_counter(now) or any(i.on_board is not None for i in rows)

    def notes(self, r: Reporter, item: Item) -> tuple[str, ...]:
        """Why, what would solve it, for whom; its weight, and how often it was heard."""
        if item.type == QUOTE:
            return (r.say("report-quote-by"),)
        m = item.message
        if m is None:
            return ()
        names = [d["text"] for d in destinations(r.s) if d["n"] in m.to]
        told = [
            r.say("report-message-why", why=words_of(m.why)) if words_of(m.why) else "",
            r.say("report-message-solution", solution=words_of(m.solution)) if words_of(m.solution) else "",
            r.say("report-message-to", to=", ".join(names)) if names else "",
            *_heard(r, item),
            *(r.say("report-message-weight", weight=w, people=p, n=n) for w, p, n in _weights(r.s, item)),
        ]
        return tuple(t for t in told if t)

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """Messages, the quote, *ook gehoord*: always the same parts, also when one is empty (OT-H5)."""
        titles = ((MESSAGE, "report-messages"), (QUOTE, "report-quotes"), (COUNTER, "report-counter"))
        blocks: list[AnyBlock] = []
        for type_, title in titles:
            if codes and type_ not in codes:
                continue
            items = r.found(passes, (type_,))
            if type_ == COUNTER and not items and any(map(no_counter, passes)):
                blocks += [Heading(r.say(title)), Paragraph(r.say("report-counter-none"))]
            else:
                blocks += part(r, r.say(title), items)
        return tuple(blocks)


def _fields(m: Message) -> dict[str, Any]:
    return {
        "why": words_of(m.why),
        "solution": words_of(m.solution),
        "to": m.to,
        "contact": words_of(m.contact),
        "feedback_on": m.feedback_on,
    }


def _heard(r: Reporter, item: Item) -> tuple[str, ...]:
    """Of what a message is about, where that was put to people (OT-S2)."""
    return r.heard(item.target) if item.target is not None else ()


def _weights(s: Session, item: Item) -> list[tuple[int, int, int]]:
    """Its weight, by how many people, of how many, in each choice that closed."""
    return [found for now in s.course.every if (found := PRIORITISE.weight_of(s, now, item)) is not None]


def words_of(version: Version | None) -> str:
    """The words of a version, or nothing."""
    return (version.text or "") if version is not None else ""


MESSAGES = Messages(Options)
register(MESSAGES)
