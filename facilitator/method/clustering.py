"""The verbs of ``cluster``: make, name, fill, join, split and dissolve groups of cards (OT-5c).

None of them changes a card, and none of them can lose one: they only say where it lies (OT-H4).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from facilitator.method.acts import Act, Context, Key, N, Ns, Said, TextRule, Undoable, here, rule_here, verb
from facilitator.method.clusters import CLUSTER, NAMED, clusters, given, groups_of, put
from facilitator.method.contributing import add, clear, forget, off_board, touch_item
from facilitator.method.items import Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import WRITERS
from facilitator.method.undoing import Stood, put_back, stood

if TYPE_CHECKING:
    from facilitator.method.cursor import Instance

Cards = Annotated[list[N], msgspec.Meta(max_length=500)]
"""Numbers of cards; none at all makes a heading to drag them under."""


@dataclass(frozen=True, slots=True)
class Lay:
    """How everything lay: the cluster of each card that has one, and how each cluster stood."""

    phase: str
    places: dict[int, int]
    stood: dict[int, Stood]


class OnGroups(Act):
    """An act on the groups of the current phase, by who leads it; by the scribe where the script says so."""

    STAFF = WRITERS

    def pass_(self, c: Context) -> Instance | Refusal:
        """The pass it is about."""
        raise TypeError(type(self).__name__)

    def conditions(self, c: Context, now: Instance) -> Refusal | None:
        """What more it asks, in a phase in which it may be done."""
        return None

    def do(self, c: Context) -> dict[str, Any]:
        """Do it; returns what the ack adds."""
        raise TypeError(type(self).__name__)

    def refuse(self, c: Context) -> Refusal | None:
        """While the phase is current and not closed, by those whom ``who`` names."""
        now = self.pass_(c)
        if isinstance(now, Refusal):
            return now
        if c.s.ended is not None:
            return Refusal("ended")
        if now.state in {"closed", "settled"}:
            return Refusal("closed")
        if c.me.role == "scribe" and now.phase.options.get("who", "facilitator") == "facilitator":
            return Refusal("not_allowed")
        return self.conditions(c, now)

    def apply(self, c: Context) -> dict[str, Any]:
        """Do it, and say which groups look different."""
        extra = self.do(c)
        c.s.touch("phase", "gate")
        return extra

    def trace(self, c: Context) -> Lay:
        """How everything lies."""
        now = self.pass_(c)
        if isinstance(now, Refusal):
            return Lay("", {}, {})
        all_ = clusters(c.s, now.phase)
        places = {n: one.n for one in all_ for n in one.members}
        return Lay(now.id, places, {one.n: stood(one) for one in all_})

    def overtaken(self, c: Context, done: Undoable) -> Refusal | None:
        """When a card or a group that it changed was changed again, or something works with them by now."""
        if c.s.retained & {"unreleased", "released"}:
            return Refusal("ended")
        now: Lay = self.trace(c)
        cards, groups = _changed(done)
        new = groups - done.before.stood.keys()
        same = all(now.places.get(n) == done.after.places.get(n) for n in cards)
        same = same and all(now.stood.get(n) == done.after.stood[n] for n in groups)
        others = any(into in new and n not in cards for n, into in now.places.items())
        return Refusal("stale") if not now.phase or not same or others else None

    def take_back(self, c: Context, done: Undoable) -> None:
        """Every card where it lay, every group as it stood; a new one goes again."""
        now = self.pass_(c)
        if isinstance(now, Refusal):
            raise LookupError(done.seq)
        cards, groups = _changed(done)
        for n in sorted(groups):
            was = done.before.stood.get(n)
            if was is None:
                forget(c.s, c.s.items[n])
            else:
                put_back(c.s, c.s.items[n], was)
        for n in sorted(cards):
            into = done.before.places.get(n)
            lay(c, now, n, None if into is None else c.s.items[into])
        c.s.touch("phase", "gate")


def _changed(done: Undoable) -> tuple[set[int], set[int]]:
    """The cards that it moved, and the clusters that it made or changed otherwise."""
    before, after = done.before, done.after
    cards = {n for n in {*before.places, *after.places} if before.places.get(n) != after.places.get(n)}
    return cards, {n for n, was in after.stood.items() if before.stood.get(n) != was}


def lay(c: Context, now: Instance, n: int, into: Item | None) -> None:
    """Lay a card in a cluster (None: loose); says which screens change."""
    for cluster in put(c.s, now.phase, n, into):
        touch_item(c.s, cluster)


def room_of(pass_: str) -> str:
    """The group in which a pass ``key@group#n`` takes place; nothing in plenary."""
    return pass_.partition("#")[0].partition("@")[2]


def _elsewhere(c: Context, now: Instance, n: int) -> Refusal:
    """Not among what one can reach here: in another room, or not there at all."""
    item = c.s.items.get(n)
    far = item is not None and room_of(item.phase) not in {"", room_of(now.id)}
    return Refusal("other_room" if far else "unknown_item")


def _no_card(c: Context, now: Instance, *cards: int) -> Refusal | None:
    """Why one of these is no card that can be laid somewhere."""
    if len(set(cards)) != len(cards):
        return Refusal("same_item")
    known = given(c.s, now.phase)
    return next((_elsewhere(c, now, n) for n in cards if n not in known), None)


def _no_cluster(c: Context, now: Instance, *numbers: int) -> Refusal | None:
    """Why one of these is no cluster that stands here."""
    known = groups_of(c.s, now.phase).sets
    return next((_elsewhere(c, now, n) for n in numbers if n not in known), None)


def _make(c: Context, now: Instance, cards: list[int]) -> Item:
    """A cluster of these cards, on the board at once unless the guard found something in its name."""
    cluster = add(c, now, c.me.p, CLUSTER)
    cluster.versions[0] = replace(cluster.last, by="writer")
    if clear(c.flags):
        cluster.release(c.at)
    for n in cards:
        lay(c, now, n, cluster)
    touch_item(c.s, cluster)
    return cluster


class Here(OnGroups):
    """An act that says in which pass it is meant."""

    phase: Key

    def pass_(self, c: Context) -> Instance | Refusal:
        """The current one, if the screen that acts was looking at it."""
        return here(c, self.phase, CLUSTER)


class OnOne(OnGroups):
    """An act on one cluster of the current phase."""

    item: N

    def pass_(self, c: Context) -> Instance | Refusal:
        """The current one, if the cluster is of that phase, from whichever of its passes."""
        item, now = c.s.items.get(self.item), c.s.now
        if item is None or item.type != CLUSTER:
            return Refusal("unknown_item")
        made = c.s.course.get(item.phase)
        if now is None or made is None:
            return Refusal("not_now") if now is None else _elsewhere(c, now, self.item)
        return now if made.phase.key == now.phase.key else Refusal("closed")

    def conditions(self, c: Context, now: Instance) -> Refusal | None:
        """It must stand here."""
        return _no_cluster(c, now, self.item)


@verb
class ClusterNew(Here):
    """*Nieuwe groep* of these cards, wherever they lay; with a name, or with none yet."""

    DO = "cluster_new"
    SAID = ("text",)
    items: Cards
    text: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """Nothing: a group may be named later."""
        return ()

    def text_rule(self, c: Context) -> TextRule:
        """As long as a name may be."""
        return rule_here(c, CLUSTER)

    def conditions(self, c: Context, now: Instance) -> Refusal | None:
        """Each card once, and each there."""
        return _no_card(c, now, *self.items)

    def do(self, c: Context) -> dict[str, Any]:
        """A new item of the type ``cluster``."""
        return {"item": _make(c, c.now, self.items).n}


@verb
class ClusterName(OnOne):
    """What a group is called. Another name stands at once, unless the guard found something in it."""

    DO = "cluster_name"
    SAID = ("text",)
    text: Said = ""

    def text_rule(self, c: Context) -> TextRule:
        """As long as a name may be."""
        return rule_here(c, CLUSTER)

    def do(self, c: Context) -> dict[str, Any]:
        """One more wording; the old ones are kept behind it."""
        cluster = c.s.items[self.item]
        version = c.version("writer")
        cluster.reword(replace(version, flags=(*version.flags, NAMED)), shown=clear(c.flags))
        if clear(c.flags):
            cluster.release(c.at)
        touch_item(c.s, cluster)
        return {}


@verb
class ClusterMove(Here):
    """Lay a card in another group; ``into`` 0: loose."""

    DO = "cluster_move"
    item: N
    into: N

    def conditions(self, c: Context, now: Instance) -> Refusal | None:
        """A card that is there, into a group that is there."""
        if self.item == self.into:
            return Refusal("same_item")
        return _no_card(c, now, self.item) or (_no_cluster(c, now, self.into) if self.into else None)

    def do(self, c: Context) -> dict[str, Any]:
        """There, and nowhere else."""
        lay(c, c.now, self.item, c.s.items[self.into] if self.into else None)
        return {}


@verb
class ClusterJoin(Here):
    """Two groups become one: the cards of ``from_`` go into the other, whose name stands."""

    DO = "cluster_join"
    from_: N
    into: N

    def conditions(self, c: Context, now: Instance) -> Refusal | None:
        """Two different groups."""
        if self.from_ == self.into:
            return Refusal("same_item")
        return _no_cluster(c, now, self.from_, self.into)

    def do(self, c: Context) -> dict[str, Any]:
        """Its number leads to the one that stays."""
        gone, into = c.s.items[self.from_], c.s.items[self.into]
        for n in tuple(gone.members):
            lay(c, c.now, n, into)
        gone.state, gone.into = "merged", into.n
        off_board(c.s, gone)
        return {}


@verb
class ClusterSplit(Here):
    """Some cards of a group go on as a group of their own, without a name yet."""

    DO = "cluster_split"
    item: N
    items: Ns

    def conditions(self, c: Context, now: Instance) -> Refusal | None:
        """Cards of that group, and not all of them."""
        refusal = _no_cluster(c, now, self.item) or _no_card(c, now, *self.items)
        if refusal is not None:
            return refusal
        cards = set(groups_of(c.s, now.phase).sets[self.item])
        if not cards >= set(self.items):
            return Refusal("unknown_item")
        return Refusal("same_item") if cards == set(self.items) else None

    def do(self, c: Context) -> dict[str, Any]:
        """The ack names the new group."""
        return {"item": _make(c, c.now, self.items).n}


@verb
class ClusterDissolve(OnOne):
    """*Hef op*: its cards lie loose again."""

    DO = "cluster_dissolve"

    def do(self, c: Context) -> dict[str, Any]:
        """Its name is forgotten with what was not released, so that this can be taken back until then."""
        cluster = c.s.items[self.item]
        for n in tuple(cluster.members):
            lay(c, c.now, n, None)
        cluster.state = "withdrawn"
        off_board(c.s, cluster)
        return {}
