"""``handover`` · *Wie neemt wat mee*: each message goes somewhere, and comes back on a day (OT-8).

HARD: no message without a destination and a day on which the group hears what became of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from facilitator.method.activities.base import Kind
from facilitator.method.activities.messages import words_of
from facilitator.method.acts import Act, Context, Day, N, Said, TextRule, kind_of, register, verb
from facilitator.method.along import of_person
from facilitator.method.blocks import AnyBlock, Paragraph, Table
from facilitator.method.contributing import touch_item
from facilitator.method.cursor import Instance
from facilitator.method.gates import Standing
from facilitator.method.items import HAS, HOLD, Item, Message
from facilitator.method.outcome import Refusal
from facilitator.method.people import WRITERS, Person
from facilitator.method.reporting import Reporter
from facilitator.method.routing import destinations
from facilitator.method.script import Strict
from facilitator.method.session import Session
from facilitator.method.themes import theme_of
from facilitator.method.wording import To, unknown

DIRECT = frozenset({"phone", "mail", "url", "handle"})
"""What does not belong on a wall: a contact is a name or a function."""


class Options(Strict, frozen=True):
    """What a ``handover`` phase can be. ``think_along``: who writes may leave a name and a mail address."""

    think_along: bool = True


class Handover(Kind[Options]):
    """The console fills in; the board shows what goes where; phones may think along."""

    name = "handover"
    counts_sources = True

    def rows(self, s: Session, now: Instance) -> list[tuple[Item, Message]]:
        """The released messages of the sources, by number."""
        found = (i for i in s.items_of(*now.phase.source) if i.on_board is not None)
        return [(i, i.message) for i in found if i.message is not None]

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """The route; how many messages are complete; who thinks along, for the console alone."""
        o, rows = self.options(now.phase), self.rows(s, now)
        face: dict[str, Any] = {"destinations": destinations(s), "board": "list", "rows": "source"}
        if audience.startswith("phone/"):
            return face | {"along": o.think_along and audience.removeprefix("phone/") in self.writers(now)}
        face |= {"of": len(rows), "ready": sum(1 for _, m in rows if _addressed(m))}
        return face | ({"interests": _interests(s)} if audience == "console" else {})

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """The messages of all themes, on the board and on the phones of who may think along."""
        instance = s.course.get(item.phase)
        if instance is None or instance.phase.key not in now.phase.source or item.on_board is None:
            return False
        wanted = audience == "board" or audience.removeprefix("phone/") in self.writers(now)
        return wanted and kind_of(instance.phase.kind).yields(item)

    def personal(self, s: Session, now: Instance, person: Person) -> dict[str, Any]:
        """About which messages one thinks along."""
        return {"along": sorted(one.item for one in of_person(s, person))}

    def standing(self, s: Session, now: Instance) -> list[Standing]:
        """OT-8: a destination and a day for each, HARD; somebody whom one can ask, SOFT."""
        rows = [m for _, m in self.rows(s, now)]
        bare = sum(1 for m in rows if not _addressed(m))
        mute = sum(1 for m in rows if m.contact is None)
        found = [Standing("addressed", "hard", {"n": bare})] if bare else []
        return [*found, Standing("contact", "soft", {"n": mute})] if mute else found

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """What goes where, whom one can ask, when one hears; inside the house also who thinks along."""
        names = {d["n"]: d["text"] for d in destinations(r.s)}
        rows = [(i, m) for p in passes for i, m in self.rows(r.s, p) if r.printable(i)]
        if not rows:
            return (Paragraph(r.say("report-nothing")),)
        ids = ("report-number", "report-theme-of", "report-destination", "report-contact", "report-hears")
        cells = tuple(_row(r, item, m, names) for item, m in rows)
        blocks: list[AnyBlock] = [Table(r.say("report-handover"), tuple(map(r.say, ids)), cells)]
        return tuple(blocks + (_along(r) if r.audience == "internal" else []))


def _addressed(m: Message) -> bool:
    return bool(m.to and m.feedback_on)


def _row(r: Reporter, item: Item, m: Message, names: dict[int, str]) -> tuple[int | str, ...]:
    to = ", ".join(names[n] for n in m.to if names.get(n))
    day = r.day(m.feedback_on) if m.feedback_on else ""
    return (item.n, r.theme(theme_of(r.s, item)), to, r.veil(words_of(m.contact)), day)


def _along(r: Reporter) -> list[AnyBlock]:
    """Names and addresses, as long as they are kept."""
    rows = [(i.item, i.name.text or "", i.mail.text or "") for i in r.s.interests.values()]
    known = tuple(row for row in rows if row[1] or row[2])
    if not known:
        return [Paragraph(r.say("report-along-gone", n=len(rows)))] if rows else []
    head = (r.say("report-number"), r.say("report-along-name"), r.say("report-along-mail"))
    return [Table(r.say("report-along"), head, known)]


def _interests(s: Session) -> list[dict[str, Any]]:
    rows = s.interests.values()
    return [{"n": i.n, "item": i.item, "name": i.name.text or "", "mail": i.mail.text or ""} for i in rows]


@verb
class Address(Act):
    """To whom a message goes, whom one can ask there, and on which day the group hears (OT-8)."""

    DO = "address"
    STAFF = WRITERS
    SAID = ("contact",)
    item: N
    to: To | None = None
    day: Day | None = None
    contact: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """Nothing: each field may stay as it is."""
        return ()

    def text_rule(self, c: Context) -> TextRule:
        """A name or a function."""
        return TextRule(80)

    def refuse(self, c: Context) -> Refusal | None:
        """A message of the current hand-over; a contact that may stand on a wall."""
        now, item = c.s.now, c.s.items.get(self.item)
        if now is None or now.phase.kind != "handover":
            return Refusal("not_now")
        if item is None or all(item.n != known.n for known, _ in HANDOVER.rows(c.s, now)):
            return Refusal("unknown_item")
        direct = DIRECT & {f.removeprefix(HOLD) for f in c.flags}
        return unknown(c, self.to) or (Refusal("contact_guarded") if direct else None)

    def apply(self, c: Context) -> dict[str, Any]:
        """Change what was given."""
        item = c.s.items[self.item]
        m = item.message
        if m is not None:
            m.to = m.to if self.to is None else sorted(set(self.to))
            m.feedback_on = m.feedback_on if self.day is None else self.day
            if f"{HAS}contact" in c.flags:
                c.s.blank |= m.write("contact", c.version("facilitator", "contact")) - item.bound()
        touch_item(c.s, item)
        return {}


HANDOVER = Handover(Options)
register(HANDOVER)
