"""OT-H4: whatever is done, the cards in groups and the loose ones are together all that there are."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.play import Play, blanked, digests, fold
from tests.support.play import view as seen
from tests.support.scripts import cluster, freely, script

CARDS = 7
LAST = ("retain", "erase")
GROUPS = ("cluster_move", "cluster_join", "cluster_split", "cluster_dissolve", "cluster_name")
CARD = ("withdraw", "hide", "hold", "release", "merge", "unmerge", "send_back", "amend")
VERBS = ("cluster_new", "cluster_new", "cluster_move", *GROUPS, *CARD, "undo", "undo", "again", *LAST)
Step = tuple[str, int, int, tuple[int, ...]]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(VERBS),
        st.integers(0, 99),
        st.integers(0, 99),
        st.lists(st.integers(1, CARDS), max_size=4, unique=True).map(tuple),
    ),
    min_size=1,
    max_size=25,
)


class Hall:
    """Seven cards of three people; two who lead."""

    def __init__(self) -> None:
        self.play = Play(script(freely(), cluster("groups", "free", suggest=True, name_required=False)))
        self.leads = (self.play.staff(), self.play.staff())
        people = [self.play.join() for _ in range(3)]
        for n in range(CARDS):
            self.play.say(people[n % 3], f"kaartje over zaak {n // 2}")
        self.people = people
        self.play.to(self.leads[0], "groups")
        self.did: set[str] = set()

    def step(self, step: Step) -> None:
        """Try something: most of it takes effect, the rest is refused."""
        verb, a, b, some = step
        by = self.people[a % 3] if verb in {"withdraw", "erase"} else self.leads[a % 2]
        if self.play.enter(0 if verb == "retain" else by, verb, **self.fields(verb, a, b, some)).ok:
            self.did.add(verb)
        self.play.to(self.leads[0], "groups")  # what was taken back may have been the way here

    def fields(self, verb: str, a: int, b: int, some: tuple[int, ...]) -> dict[str, Any]:
        """What the verb needs, of cards and groups that are there or not."""
        made = [n for n, item in self.play.s.items.items() if item.type == "cluster"] or [1]
        one, other, card = made[a % len(made)], made[b % len(made)], b % CARDS + 1
        thing = card if a % 3 else one
        here = {"phase": self.play.now}
        known: dict[str, dict[str, Any]] = {
            "cluster_new": here | {"items": some, "text": f"groep {a}"},
            "cluster_move": here | {"item": card, "into": one if a % 4 else 0},
            "cluster_join": here | {"from_": one, "into": other},
            "cluster_split": here | {"item": one, "items": some or (card,)},
            "cluster_dissolve": {"item": one},
            "cluster_name": {"item": one, "text": f"naam {b}"},
            "undo": {},
            "erase": {},
            "retain": {"what": "unreleased"},
            "again": {"phase": "groups", "left": self.play.now, "reason": "nog eens"},
            "amend": {"item": thing, "text": f"anders {b}"},
            "merge": {"items": [card], "into": a % CARDS + 1},
            "unmerge": {"item": thing},
            "withdraw": {"item": card},
        }
        return known.get(verb, {"items": [thing]})

    def whole(self) -> None:
        """What the console and the board show: each card that is there once, and no other."""
        there = {n for n, i in self.play.s.items.items() if i.type != "cluster" and i.state == "released"}
        for audience in ("console", "board"):
            view = seen(self.play.s, audience)
            items = (value for key, value in view.items() if key.startswith("item/"))
            groups = [i for i in items if i.get("state", "released") in {"held", "released"}]
            lying = [n for i in groups for n in i.get("members", ())]
            lying += view["phase"]["face"]["ungrouped"]
            assert sorted(lying) == sorted(there), audience
            for one in view["phase"]["face"].get("suggestions", ()):
                assert set(one["items"]) <= set(view["phase"]["face"]["ungrouped"])


def walked(steps: list[Step]) -> Hall:
    hall = Hall()
    hall.whole()
    for step in steps:
        hall.step(step)
        hall.whole()
    return hall


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_ot_h4_grouping_never_loses_a_card_and_none_lies_in_two_groups(steps: list[Step]) -> None:
    hall = walked(steps)
    again, outcomes = fold(blanked(hall.play.entries, hall.play.s.blank))
    assert outcomes == hall.play.outcomes
    assert digests(again) == digests(hall.play.s)


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_ot_h4_holds_for_a_log_without_a_word(steps: list[Step]) -> None:
    hall = walked([s for s in steps if s[0] not in LAST])
    wiped = Hall()
    wiped.play.s, outcomes = fold(blanked(hall.play.entries, range(len(hall.play.entries) + 1)))
    assert outcomes == hall.play.outcomes
    wiped.whole()


def test_the_walk_reaches_every_verb() -> None:
    hall = walked(
        [
            *(("cluster_new", 0, 0, (1, 2, 3)), ("cluster_new", 1, 0, (4,)), ("cluster_move", 1, 5, ())),
            *(("cluster_split", 0, 0, (1,)), ("cluster_join", 1, 2, ()), ("cluster_name", 0, 0, ())),
            *(("undo", 0, 0, ()), ("hide", 1, 1, ()), ("hold", 1, 1, ()), ("release", 1, 1, ())),
            *(("merge", 1, 2, ()), ("unmerge", 1, 2, ()), ("send_back", 1, 2, ()), ("amend", 1, 3, ())),
            *(("withdraw", 0, 3, ()), ("again", 0, 0, ()), ("cluster_dissolve", 0, 0, ())),
            ("erase", 1, 0, ()),
        ]
    )
    assert set(VERBS) - {"retain"} - hall.did == set()
