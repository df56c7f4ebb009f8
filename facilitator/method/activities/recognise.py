"""``recognise`` · *Herkennen*: one tap per item; it measures resonance, not agreement (methods §7.3, kind 5).

Results stand in the order of the numbers and are never sorted: this is no ranking. Who has no sight on
something does not count in its base.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import Annotated, Any, Literal

import msgspec

from facilitator.guard import small_numbers
from facilitator.method.activities.base import Kind
from facilitator.method.acts import Act, CodeOrNone, Context, Key, N, here, register, verb
from facilitator.method.blocks import AnyBlock, Cell, Lines, Table
from facilitator.method.clusters import given
from facilitator.method.cursor import Instance
from facilitator.method.items import Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import WORKING, Person
from facilitator.method.recognition import (
    KIND,
    by_person,
    by_sector,
    codes_of,
    counted,
    recognises,
    taps,
)
from facilitator.method.reporting import Reporter
from facilitator.method.script import Choice, Code, Strict, T
from facilitator.method.session import Session

NO_VIEW = "geen_zicht"
STANCES = (
    Choice("herken", T("herken ik", "I recognise it")),
    Choice("deels", T("deels", "partly")),
    Choice("niet", T("niet", "not")),
    Choice(NO_VIEW, T("geen zicht op", "no sight on it")),
)
Share = Annotated[int, msgspec.Meta(ge=1, le=100)]
Stances = Annotated[
    str, msgspec.Meta(max_length=400, pattern=r"^([a-z][a-z0-9_-]{0,39}( [a-z][a-z0-9_-]{0,39})*)?\Z")
]


class Bands(Strict, frozen=True):
    """Of each ``of`` people with sight on it: below ``little`` it is *weinig*, above ``broad`` *breed*."""

    little: Share = small_numbers.LITTLE[0]
    broad: Share = small_numbers.BROAD[0]
    of: Share = small_numbers.BROAD[1]

    def __post_init__(self) -> None:
        """The parts must be in their order. Raises ValueError."""
        if not self.little <= self.broad <= self.of:
            raise ValueError("little <= broad <= of")

    def word(self, some: int, sight: int) -> small_numbers.Band:
        """How widely something is recognised."""
        return small_numbers.band(some, sight, (self.little, self.of), (self.broad, self.of))


class Options(Strict, frozen=True):
    """What a ``recognise`` phase can be.

    ``stances``: what one can tap. ``no_view``: the one that says *geen zicht op*, outside the base; empty, or
    not among the stances: there is none. ``recognising``: those that count as recognising something of it.
    ``order``: in which each phone lists the items. ``split_by``: also told apart by that attribute, where
    every part is large enough. ``show``: how the board tells it: exact counts, bands, or only that some
    recognise something of it (DD-4). ``band_thresholds``: where the bands lie. ``hide_until_closed``: nothing
    of the outcome is shown before it closes. ``multi``: several stances of one person may stand at one item,
    but none beside ``no_view``; the base stays the people.
    """

    stances: Annotated[tuple[Choice, ...], msgspec.Meta(min_length=1)] = STANCES
    no_view: CodeOrNone = NO_VIEW
    recognising: tuple[Code, ...] = ("herken", "deels")
    order: Literal["random", "number"] = "random"
    split_by: Literal["", "sector"] = ""
    show: Literal["counts", "bands", "some"] = "counts"
    band_thresholds: Bands = Bands()
    hide_until_closed: bool = True
    multi: bool = False

    def __post_init__(self) -> None:
        """A code that means nothing here would be counted wrongly and seen by nobody. Raises ValueError."""
        known = {choice.code for choice in self.stances}
        counting = known - {self.no_view}
        if strange := [code for code in self.recognising if code not in counting]:
            raise ValueError(f"recognising: {', '.join(strange)}")
        if self.no_view not in {"", NO_VIEW, *known}:
            raise ValueError(f"no_view: {self.no_view}")

    def takes(self, codes: list[str]) -> bool:
        """Whether these stances may stand together at one item."""
        if len(codes) > 1 and (not self.multi or self.no_view in codes or len(set(codes)) < len(codes)):
            return False
        return {choice.code for choice in self.stances} >= set(codes)


class Recognise(Kind[Options]):
    """Taps are kept by person so that they can be changed; no screen ever shows whose they are."""

    name = KIND
    counts_sources = True
    counts_people = True

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """What is put to the group and the stances; how many tapped, and the outcome once it may be told."""
        o = self.options(now.phase)
        face: dict[str, Any] = {"stances": o.stances, "items": tuple(given(s, now.phase))}
        if o.multi:
            face |= {"multi": True, "no_view": o.no_view}
        if audience.startswith("phone/"):
            return face | {"write": audience.removeprefix("phone/") in self.writers(now)}
        face |= {"show": o.show, "recognising": o.recognising, "no_view": o.no_view, "board": "list"}
        face["people"] = len(by_person(s, now))
        if o.hide_until_closed and now.state not in {"closed", "settled"}:
            return face
        rows = self.results(s, now)
        return face | {"results": rows if audience in WORKING else [_public(row, o.show) for row in rows]}

    def results(self, s: Session, now: Instance) -> list[dict[str, Any]]:
        """Exact counts per item, by number. ``n``: with sight on it; ``some``: of those, who recognise it."""
        o, tapped, rows = self.options(now.phase), by_person(s, now), []
        for n in given(s, now.phase):
            stances = {p: mine[n] for p, mine in tapped.items() if n in mine}
            counts = counted(stances, (c.code for c in o.stances))
            row = {"item": n, "counts": counts} | _banded(o, stances, stances)
            rows.append(row | ({"split": _split(s, o, stances)} if o.split_by else {}))
        return rows

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """What is put to the group and the cards of its groups: on the board, and on phones that may tap."""
        if audience != "board" and audience.removeprefix("phone/") not in self.writers(now):
            return False
        return item.n in self._shown(s, now)

    def _shown(self, s: Session, now: Instance) -> frozenset[int]:
        """Worked out once for each state of the session: every item asks for it."""
        known: tuple[int, frozenset[int]] | None = now.own.get("shown")
        if known is None or known[0] != s.seq:
            cards = given(s, now.phase)
            inside = (n for card in cards.values() for n in card.members)
            known = now.own["shown"] = (s.seq, frozenset((*cards, *inside)))
        return known[1]

    def personal(self, s: Session, now: Instance, person: Person) -> dict[str, Any]:
        """One's own taps, to change them; ``seed``: by which this phone mixes the items, 0: by number."""
        random = self.options(now.phase).order == "random"
        seed = Random(f"{s.meta.seed}/{now.id}/{person.p}").randrange(1, 2**31) if random else 0
        mine = by_person(s, now).get(person.p, {})
        return {"mine": {str(n): stance for n, stance in mine.items()}, "seed": seed}

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """Per item how many recognised it, with its base; outside the house in bands (methods §8.2)."""
        return tuple(block for now in passes for block in self._told(r, now)) or None

    def _told(self, r: Reporter, now: Instance) -> Iterator[AnyBlock]:
        o, rows = self.options(now.phase), self.results(r.s, now)
        if o.show == "some":
            yield Lines(tuple(f"{row['item']}. {_sentence(r, row)}" for row in rows))
        elif r.audience == "internal":
            yield _exact(r, o, rows, len(by_person(r.s, now)))
        else:
            yield _in_bands(r, rows)
        # Where people come from is never told in public (methods §8.1, P11).
        apart = [row for row in rows if row.get("split")] if r.audience != "public" else []
        if apart:
            yield _apart(r, apart)


def _banded(o: Options, stances: dict[int, str], of: Iterable[int]) -> dict[str, Any]:
    """Of these people: how many have sight on it, how many of those recognise something, and the band."""
    given_by = [stances[p] for p in of]
    sight = sum(1 for stance in given_by if stance != o.no_view)
    some = sum(1 for stance in given_by if recognises(stance, o.recognising))
    return {"n": sight, "some": some, "band": o.band_thresholds.word(some, sight)}


def _split(s: Session, o: Options, stances: dict[int, str]) -> dict[str, dict[str, Any]] | None:
    """By sector a band and its base, only where each has enough people with sight on it; else nothing.

    Not the counts themselves: one of those could be small however large the sector is (methods §8.2).
    """
    parts = by_sector(s, (p for p, stance in stances.items() if stance != o.no_view))
    if parts is None:
        return None
    told = {sector: _banded(o, stances, people) for sector, people in parts.items()}
    return {sector: {"n": part["n"], "band": part["band"]} for sector, part in told.items()}


def _public(row: dict[str, Any], show: str) -> dict[str, Any]:
    """What the board may tell of one item."""
    if show == "bands":
        return {"item": row["item"], "band": row["band"]}
    if show == "some":
        return {"item": row["item"], "some": row["some"] if small_numbers.several(row["some"]) else None}
    return {key: row[key] for key in ("item", "counts", "n", "some")}


def _exact(r: Reporter, o: Options, rows: list[dict[str, Any]], people: int) -> Table:
    head = (r.say("report-number"), *(r.pick(c.label) for c in o.stances), r.say("report-sight"))
    cells: list[tuple[Cell, ...]] = [(row["item"], *row["counts"].values(), row["n"]) for row in rows]
    return Table(r.say("report-recognised", n=people), head, tuple(cells))


def _in_bands(r: Reporter, rows: list[dict[str, Any]]) -> Table:
    """No total above it: beside the bases it would say how few had no sight on something."""
    head = (r.say("report-number"), r.say("report-band"), r.say("report-sight"))
    cells = tuple((row["item"], _word(r, row), small_numbers.shown(row["n"])) for row in rows)
    return Table(r.say("report-recognised-bands"), head, cells)


def _apart(r: Reporter, rows: list[dict[str, Any]]) -> Table:
    """The items where every sector is large enough, each with its sectors."""
    labels = {sector.code: r.pick(sector.label) for sector in r.s.script.sectors}
    cells: list[tuple[Cell, ...]] = []
    for row in rows:
        for code, part in row["split"].items():
            label = labels.get(code) or r.say("report-no-sector")
            cells.append((row["item"], label, _word(r, part), part["n"]))
    head = (r.say("report-number"), r.say("report-sector"), r.say("report-band"), r.say("report-sight"))
    return Table(r.say("report-recognised-apart"), head, tuple(cells))


def _word(r: Reporter, row: dict[str, Any]) -> str:
    return r.say(f"report-band-{row['band']}")


def _sentence(r: Reporter, row: dict[str, Any]) -> str:
    some = row["some"]
    return r.say("report-some", n=some) if small_numbers.several(some) else r.say("report-someone")


@verb
class Tap(Act):
    """*Herken ik · deels · niet*: changeable until it closes; an empty stance takes the tap off.

    Where several may stand (``multi``) it holds all that are to stand now, with a space between.
    """

    DO = "recognise"
    KIND = KIND
    phase: Key
    item: N
    stance: Stances = ""

    def refuse(self, c: Context) -> Refusal | None:
        """Only what is put to the group, with a stance that the phase has."""
        now = here(c, self.phase, KIND)
        if isinstance(now, Refusal):
            return now
        if self.item not in given(c.s, now.phase):
            return Refusal("unknown_item")
        return None if RECOGNISE.options(now.phase).takes(codes_of(self.stance)) else Refusal("malformed")

    def apply(self, c: Context) -> dict[str, Any]:
        """Remember it."""
        # An empty one stays as such: it also takes off what was tapped under a number that became this one.
        taps(c.now).setdefault(c.me.p, {})[self.item] = self.stance
        c.s.touch("phase", "gate", f"me/{c.me.p}")
        return {}


RECOGNISE = Recognise(Options)
register(RECOGNISE)
