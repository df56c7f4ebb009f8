"""``recognise`` · *Herkennen*: one tap per item; it measures resonance, not agreement (methods §7.3, kind 5).

Results stand in the order of the numbers and are never sorted: this is no ranking. Who has no sight on
something does not count in its base.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from random import Random
from typing import Any, Literal

from facilitator.guard import small_numbers
from facilitator.method.activities.base import Kind
from facilitator.method.acts import Act, CodeOrNone, Context, Key, N, here, register, verb
from facilitator.method.blocks import AnyBlock, Cell, Lines, Table
from facilitator.method.clusters import given
from facilitator.method.cursor import Instance
from facilitator.method.items import Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import WORKING, Person
from facilitator.method.reporting import Reporter
from facilitator.method.script import Choice, Code, Strict, T
from facilitator.method.session import Session

KIND = "recognise"
STANCES = (
    Choice("herken", T("herken ik", "I recognise it")),
    Choice("deels", T("deels", "partly")),
    Choice("niet", T("niet", "not")),
    Choice("geen_zicht", T("geen zicht op", "no sight on it")),
)
Taps = dict[int, dict[int, str]]
"""What each person tapped: person → item → stance."""


class Options(Strict, frozen=True):
    """What a ``recognise`` phase can be.

    ``stances``: what one can tap. ``no_view``: the one that says *geen zicht op*, outside the base; empty:
    there is none. ``recognising``: those that count as recognising something of it. ``order``: in which each
    phone lists the items. ``split_by``: also told apart by that attribute, where every part is large enough.
    ``show``: how the board tells it: exact counts, bands, or only that some recognise something of it (DD-4).
    ``hide_until_closed``: nothing of the outcome is shown before it closes.
    """

    stances: tuple[Choice, ...] = STANCES
    no_view: Literal["", "geen_zicht"] = "geen_zicht"
    recognising: tuple[Code, ...] = ("herken", "deels")
    order: Literal["random", "number"] = "random"
    split_by: Literal["", "sector"] = ""
    show: Literal["counts", "bands", "some"] = "counts"
    hide_until_closed: bool = True


class Recognise(Kind[Options]):
    """Taps are kept by person so that they can be changed; no screen ever shows whose they are."""

    name = KIND
    counts_sources = True

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """The stances; how many tapped, and the outcome once it may be told."""
        o = self.options(now.phase)
        if audience.startswith("phone/"):
            return {"stances": o.stances, "write": audience.removeprefix("phone/") in self.writers(now)}
        face = {"stances": o.stances, "show": o.show, "people": self._people(now), "board": "list"}
        told = not o.hide_until_closed or now.state in {"closed", "settled"}
        if not told:
            return face
        rows = self.results(s, now)
        return face | {"results": rows if audience in WORKING else [_public(row, o.show) for row in rows]}

    def _people(self, now: Instance) -> int:
        return sum(1 for mine in taps(now).values() if mine)

    def results(self, s: Session, now: Instance) -> list[dict[str, Any]]:
        """Exact counts per item, by number. ``n``: with sight on it; ``some``: of those, who recognise it."""
        o, rows = self.options(now.phase), []
        for n in given(s, now.phase):
            stances = {p: mine[n] for p, mine in taps(now).items() if n in mine}
            counts = Counter(stances.values())
            sight = counts.total() - counts[o.no_view]
            some = sum(counts[code] for code in o.recognising)
            row = {"item": n, "counts": {c.code: counts[c.code] for c in o.stances}, "n": sight, "some": some}
            row["band"] = small_numbers.band(some, sight)
            rows.append(row | ({"split": self._split(s, now, stances)} if o.split_by else {}))
        return rows

    def _split(self, s: Session, now: Instance, stances: dict[int, str]) -> dict[str, dict[str, int]] | None:
        """By sector, only where each of them has enough people with sight on it; else nothing at all."""
        o, parts = self.options(now.phase), dict[str, dict[str, int]]()
        for p, stance in stances.items():
            person = s.people.get(p)
            if person is None or stance == o.no_view:
                continue
            part = parts.setdefault(person.sector, {"n": 0, "some": 0})
            part["n"] += 1
            part["some"] += stance in o.recognising
        thin = any(small_numbers.few(part["n"]) for part in parts.values())
        return None if thin or len(parts) < 2 else dict(sorted(parts.items()))

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """What is to be recognised, on the board and on the phones of who taps."""
        if audience != "board" and audience.removeprefix("phone/") not in self.writers(now):
            return False
        return item.n in given(s, now.phase)

    def personal(self, s: Session, now: Instance, person: Person) -> dict[str, Any]:
        """One's own taps, to change them; ``seed``: by which this phone mixes the items, 0: by number."""
        random = self.options(now.phase).order == "random"
        seed = Random(f"{s.meta.seed}/{now.id}/{person.p}").randrange(1, 2**31) if random else 0
        return {"mine": {str(n): code for n, code in taps(now).get(person.p, {}).items()}, "seed": seed}

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """Per item how many recognised it, with its base; outside the house in bands (methods §8.2)."""
        blocks: list[AnyBlock] = []
        for now in passes:
            o, rows = self.options(now.phase), self.results(r.s, now)
            if o.show == "some":
                blocks.append(Lines(tuple(f"{row['item']}. {_sentence(r, row)}" for row in rows)))
            elif r.audience == "internal":
                blocks.append(self._exact(r, o, rows, self._people(now)))
            else:
                blocks.append(_banded(r, rows, self._people(now)))
        return tuple(blocks) or None

    def _exact(self, r: Reporter, o: Options, rows: list[dict[str, Any]], people: int) -> Table:
        head = (r.say("report-number"), *(r.pick(c.label) for c in o.stances), r.say("report-sight"))
        cells: list[tuple[Cell, ...]] = [(row["item"], *row["counts"].values(), row["n"]) for row in rows]
        return Table(r.say("report-recognised", n=people), head, tuple(cells))


def _banded(r: Reporter, rows: list[dict[str, Any]], people: int) -> Table:
    head = (r.say("report-number"), r.say("report-band"))
    cells: list[tuple[Cell, ...]] = [(row["item"], r.say(f"report-band-{row['band']}")) for row in rows]
    return Table(r.say("report-recognised", n=small_numbers.shown(people)), head, tuple(cells))


def _sentence(r: Reporter, row: dict[str, Any]) -> str:
    some = row["some"]
    return r.say("report-some", n=some) if small_numbers.several(some) else r.say("report-someone")


def _public(row: dict[str, Any], show: str) -> dict[str, Any]:
    """What the board may tell of one item."""
    if show == "bands":
        return {"item": row["item"], "band": row["band"]}
    if show == "some":
        return {"item": row["item"], "some": row["some"] if small_numbers.several(row["some"]) else None}
    return {key: row[key] for key in ("item", "counts", "n", "some") if key in row}


def taps(now: Instance) -> Taps:
    """What was tapped in a pass."""
    found: Taps = now.own.setdefault("taps", {})
    return found


@verb
class Tap(Act):
    """*Herken ik · deels · niet*: changeable until it closes; an empty stance takes the tap off."""

    DO = "recognise"
    KIND = KIND
    phase: Key
    item: N
    stance: CodeOrNone = ""

    def refuse(self, c: Context) -> Refusal | None:
        """Only what is put to the group, with a stance that the phase has."""
        now = here(c, self.phase, KIND)
        if isinstance(now, Refusal):
            return now
        if self.item not in given(c.s, now.phase):
            return Refusal("unknown_item")
        known = {choice.code for choice in RECOGNISE.options(now.phase).stances}
        return None if not self.stance or self.stance in known else Refusal("malformed")

    def apply(self, c: Context) -> dict[str, Any]:
        """Remember it."""
        mine = taps(c.now).setdefault(c.me.p, {})
        if self.stance:
            mine[self.item] = self.stance
        else:
            mine.pop(self.item, None)
        c.s.touch("phase", "gate", f"me/{c.me.p}")
        return {}


RECOGNISE = Recognise(Options)
register(RECOGNISE)
