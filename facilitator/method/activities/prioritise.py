"""``prioritise`` · *Prioriteren*: order items with scarce votes (methods §7.3, kind 9).

The result is called *gewicht*, never a decision; nothing is shown before the phase closes, and what nobody
chose is listed as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Annotated, Any, ClassVar, Literal

import msgspec

from facilitator.method.activities.base import Kind
from facilitator.method.acts import Act, Context, Key, N, Ns, here, register, verb
from facilitator.method.blocks import AnyBlock, Heading, Paragraph, Table
from facilitator.method.clusters import given, handed
from facilitator.method.cursor import Instance
from facilitator.method.items import Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import Person
from facilitator.method.reporting import Reporter
from facilitator.method.script import Strict
from facilitator.method.session import Session
from facilitator.method.themes import theme_of

Third = Annotated[int, msgspec.Meta(ge=1, le=3)]
FEW, MANY, SHARE = 2, 5, 4


class Options(Strict, frozen=True):
    """What a ``prioritise`` phase can be. ``dots`` 0: a quarter of the items, at least 2 and at most 5.

    ``own_group_cap``: so many dots may go to what one's own group brought, 0 = no limit (OT-7).
    """

    method: Literal["dots", "rank", "impact_effort"] = "dots"
    dots: int = 0
    max_per_item: int = 2
    own_group_cap: int = 0


class Prioritise(Kind[Options]):
    """Each person's votes are kept by person so that they can be changed; only totals are ever shown."""

    name = "prioritise"
    counts_sources = True

    def choices(self, s: Session, now: Instance) -> list[Item]:
        """What can be chosen: what the sources yielded and was released, by number."""
        return list(given(s, now.phase).values())

    def weight_of(self, s: Session, now: Instance, item: Item) -> tuple[int, int, int] | None:
        """The weight of an item, by how many people, of how many; None where it was not weighed yet."""
        if now.phase.kind != self.name or now.state not in {"closed", "settled"}:
            return None
        found = next((row for row in self.weights(s, now) if row["n"] == item.n), None)
        return (found["weight"], found["people"], len(_votes(now))) if found is not None else None

    def of_own(self, s: Session, person: Person, now: Instance) -> set[int]:
        """The numbers of what the own group of a person brought."""
        if not person.group:
            return set()
        return {i.n for i in self.choices(s, now) if theme_of(s, i) == person.group}

    def unite(self, now: Instance, gone: int, kept: int) -> None:
        """Nobody votes twice: where both did, the vote of the number that stays is the one that counts."""
        votes = _votes(now)
        if gone in votes:
            votes.setdefault(kept, votes.pop(gone))

    def dots(self, s: Session, now: Instance) -> int:
        """How many dots a person has: min(5, max(2, a quarter of the items)), unless the script says."""
        fixed = self.options(now.phase).dots
        return fixed or min(MANY, max(FEW, ceil(len(self.choices(s, now)) / SHARE)))

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """The method and its limits; totals only once it is closed."""
        o = self.options(now.phase)
        face: dict[str, Any] = {
            "method": o.method,
            "dots": self.dots(s, now),
            "max_per_item": o.max_per_item,
            "own_group_cap": o.own_group_cap,
            "voters": len(_votes(now)),
            "board": "list",
        }
        if audience.startswith("phone/"):
            face["write"] = audience.removeprefix("phone/") in self.writers(now)
            del face["voters"]
        return face | ({"weights": self.weights(s, now)} if now.state in {"closed", "settled"} else {})

    def weights(self, s: Session, now: Instance) -> list[dict[str, Any]]:
        """Per item its weight and by how many people, in the order of the numbers: never a ranking."""
        rows = []
        for item in self.choices(s, now):
            given = [w for mine in _votes(now).values() if (w := self._weight(now, mine, item.n))]
            rows.append({"n": item.n, "weight": sum(given), "people": len(given)})
        return rows

    def _weight(self, now: Instance, mine: Any, n: int) -> int:
        """Dots; a rank: places from the end; impact and effort: what it brings less what it costs, plus 3."""
        method = self.options(now.phase).method
        if method == "rank":
            return len(mine) - mine.index(n) if n in mine else 0
        if method == "impact_effort":
            impact, effort = mine.get(n, (0, 3))
            return impact - effort + 3 if n in mine else 0
        return int(mine.get(n, 0))

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """What the sources yielded, on the board and on the phones of who votes."""
        return handed(s, now.phase, item) and (
            audience == "board" or audience.removeprefix("phone/") in self.writers(now)
        )

    def personal(self, s: Session, now: Instance, person: Person) -> dict[str, Any]:
        """One's own votes, to change them; and which items are of one's own group, where that has a limit."""
        mine = _votes(now).get(person.p)
        votes = {str(n): vote for n, vote in mine.items()} if isinstance(mine, dict) else mine
        cap = self.options(now.phase).own_group_cap
        return {"mine": votes} | ({"own": sorted(self.of_own(s, person, now))} if cap else {})

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """Weights with their base, in the order of the numbers; what nobody chose; never a decision."""
        blocks: list[AnyBlock] = []
        for now in passes:
            weights = self.weights(r.s, now)
            rows = [(w["n"], w["weight"], w["people"]) for w in weights]
            chosen = tuple((n, weight, people) for n, weight, people in rows if weight)
            head = (r.say("report-number"), r.say("report-weight"), r.say("report-weight-by"))
            blocks.append(Table(r.say("report-weights", n=len(_votes(now))), head, chosen))
            rest = [str(n) for n, weight, _ in rows if not weight]
            if rest:
                blocks += [Heading(r.say("report-not-chosen")), Paragraph(", ".join(rest))]
        return tuple(blocks) or None


def _votes(now: Instance) -> dict[int, Any]:
    votes: dict[int, Any] = now.own.setdefault("votes", {})
    return votes


class Vote(Act):
    """A vote in the current phase, changeable until it closes. ``METHOD``: the one it belongs to."""

    KIND = "prioritise"
    METHOD: ClassVar[str] = ""
    phase: Key

    def chosen(self) -> list[int]:
        """The numbers it names."""
        return []

    def refuse(self, c: Context) -> Refusal | None:
        """By the method of the phase, on what can be chosen."""
        now = here(c, self.phase, "prioritise")
        if isinstance(now, Refusal):
            return now
        if PRIORITISE.options(now.phase).method != self.METHOD:
            return Refusal("malformed")
        known = {item.n for item in PRIORITISE.choices(c.s, now)}
        return None if set(self.chosen()) <= known else Refusal("unknown_item")

    def mine(self, c: Context) -> Any:
        """This person's votes so far. Only after ``refuse``."""
        if c.s.now is None:
            raise LookupError(self.phase)
        c.s.touch("phase", f"me/{c.me.p}")
        return _votes(c.s.now).setdefault(c.me.p, {})


@verb
class Dot(Vote):
    """Put ``n`` dots on an item; 0 takes them off."""

    DO = "dot"
    METHOD = "dots"
    item: N
    n: Annotated[int, msgspec.Meta(ge=0, le=10)]

    def chosen(self) -> list[int]:
        """The one item."""
        return [self.item]

    def refuse(self, c: Context) -> Refusal | None:
        """Not more on one item, and not more in all, than there are."""
        refusal = super().refuse(c)
        now = c.s.now
        if refusal is not None or now is None:
            return refusal
        most = PRIORITISE.dots(c.s, now)
        others = {k: v for k, v in _votes(now).get(c.me.p, {}).items() if k != self.item}
        if self.n > PRIORITISE.options(now.phase).max_per_item or sum(others.values()) + self.n > most:
            return Refusal("dots_used", args={"max": most})
        return self._own_group(c, now, others)

    def _own_group(self, c: Context, now: Instance, others: dict[int, int]) -> Refusal | None:
        """Some dots may go to what one's own group brought, the others to what another did (OT-7)."""
        cap = PRIORITISE.options(now.phase).own_group_cap
        own = PRIORITISE.of_own(c.s, c.me, now) if cap and self.n else set[int]()
        given = sum(n for item, n in others.items() if item in own)
        over = self.item in own and given + self.n > cap
        return Refusal("own_group_used", args={"max": cap}) if over else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Remember it."""
        self.mine(c)[self.item] = self.n
        return {}


@verb
class Rank(Vote):
    """The items in one's own order, the weightiest first; what is left out has no weight."""

    DO = "rank"
    METHOD = "rank"
    items: Ns

    def chosen(self) -> list[int]:
        """All of them."""
        return self.items

    def refuse(self, c: Context) -> Refusal | None:
        """Each item once."""
        twice = len(set(self.items)) != len(self.items)
        return Refusal("malformed") if twice else super().refuse(c)

    def apply(self, c: Context) -> dict[str, Any]:
        """Remember the order."""
        self.mine(c)
        if c.s.now is not None:
            _votes(c.s.now)[c.me.p] = list(self.items)
        return {}


@verb
class Place(Vote):
    """How much an item brings and how much it costs, each from 1 (little) to 3 (much)."""

    DO = "place"
    METHOD = "impact_effort"
    item: N
    impact: Third
    effort: Third

    def chosen(self) -> list[int]:
        """The one item."""
        return [self.item]

    def apply(self, c: Context) -> dict[str, Any]:
        """Remember the place."""
        self.mine(c)[self.item] = (self.impact, self.effort)
        return {}


PRIORITISE = Prioritise(Options)
register(PRIORITISE)
