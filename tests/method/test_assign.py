"""Arrival and choice of theme (OT-0): wishes, the proposal, confirming it, and themes that change."""

from __future__ import annotations

from collections import Counter

from tests.support.play import Play
from tests.support.scripts import apart, phase, script, t

GROUPS = [
    {"code": "regels", "label": t("Minder regels"), "seats": 4},
    {"code": "dossier", "label": t("Dossier")},
    {"code": "zorg", "label": t("Zorg")},
]


class Arrival:
    """People come in, half of them from each sector, and choose."""

    def __init__(self, people: int = 12) -> None:
        steps = (phase("themes", "assign", write=["inner", "outer"]), apart("apart"), phase("after"))
        self.play = Play(script(*steps, groups=GROUPS))
        self.console = self.play.staff()
        sectors = ("kraamzorg", "gemeente")
        self.people = [self.play.join("outer", sector=sectors[n % 2]) for n in range(people)]

    def choose(self, p: int, first: str, second: str = "") -> None:
        self.play.ok(p, "choose_group", phase=self.play.now, first=first, second=second)

    def divide(self) -> Counter[str]:
        self.play.ok(self.console, "divide", phase=self.play.now)
        return Counter(x.group for x in self.play.s.people.present())


def test_first_choices_are_honoured_within_the_seats_then_second_ones() -> None:
    a = Arrival()
    for p in a.people[:6]:
        a.choose(p, "regels", "zorg")
    sizes = a.divide()
    assert sizes["regels"] == 4
    assert {a.play.s.group_of(p) for p in a.people[:6]} == {"regels", "zorg"}
    assert sum(sizes.values()) == 12


def test_the_console_sees_the_proposal_that_it_confirms_in_counts() -> None:
    a = Arrival()
    a.choose(a.people[0], "zorg", "regels")
    face = a.play.view("console")["phase"]["face"]
    assert (face["unplaced"], face["wishing"]) == (12, 1)
    proposed = {row["group"]: row["people"] for row in face["proposal"]}
    assert proposed == dict(a.divide())
    assert a.play.view("console")["phase"]["face"]["unplaced"] == 0
    assert "proposal" not in a.play.view("board")["phase"]["face"]
    assert "first" not in a.play.view("phone/outer")["phase"]["face"]["groups"][0]


def test_ot_s1_the_division_mixes_sectors() -> None:
    a = Arrival()
    a.divide()
    for row in a.play.view("console")["phase"]["face"]["groups"]:
        here = Counter(x.sector for x in a.play.s.people.present() if x.group == row["group"])
        assert here == {"kraamzorg": 2, "gemeente": 2}


def test_who_is_placed_stays_and_only_the_others_are_divided() -> None:
    a = Arrival()
    a.play.ok(a.console, "move_group", person=a.people[0], group="dossier")
    a.divide()
    assert a.play.s.group_of(a.people[0]) == "dossier"
    assert a.play.no(a.console, "divide", phase=a.play.now) == "nobody_to_place"
    assert a.play.no(a.people[0], "choose_group", phase=a.play.now, first="zorg") == "placed"
    late = a.play.join()
    a.play.ok(a.console, "divide", phase=a.play.now)
    assert a.play.s.group_of(late)


def test_a_division_can_be_taken_back_while_nobody_was_moved() -> None:
    a = Arrival()
    a.divide()
    a.play.ok(a.console, "undo")
    assert {x.group for x in a.play.s.people.present()} == {""}
    a.divide()
    a.play.ok(a.play.staff(), "move_group", person=a.people[0], group="")
    assert a.play.no(a.console, "undo") == "stale"


def test_soft_gates_warn_of_small_and_uniform_themes_and_of_who_has_none() -> None:
    a = Arrival(5)

    def standing() -> dict[str, int]:
        return {w["rule"]: w["args"]["n"] for w in a.play.view("console")["gate"]["warnings"]}

    assert standing() == {"unplaced": 5, "group_size": 3}
    for p in a.people:
        sector = a.play.s.people.all[p].sector
        a.play.ok(a.console, "move_group", person=p, group="zorg" if sector == "gemeente" else "dossier")
    assert standing() == {"group_size": 3, "group_mix": 2}
    assert a.play.no(a.console, "next", left=a.play.now) == "gate_soft"
    a.play.next(a.console, "group_size", "group_mix")


def test_a_theme_that_is_unknown_cannot_be_chosen() -> None:
    a = Arrival()
    assert a.play.no(a.people[0], "choose_group", phase=a.play.now, first="iets") == "unknown_group"
    assert a.play.no(a.console, "move_group", person=a.people[0], group="iets") == "unknown_group"
    assert a.play.no(a.console, "move_group", person=a.people[0], group="") == "already_there"


# -- themes that change ----------------------------------------------------------------------------


def test_the_console_adds_renames_and_takes_away_themes() -> None:
    a = Arrival()
    made = a.play.ok(a.console, "set_group", text="Verzonnen thema", seats=3)["group"]
    a.play.ok(a.console, "set_group", group="zorg", text="Zorg dichtbij", flags=["has:text"])
    a.choose(a.people[0], "dossier", made)
    a.play.ok(a.console, "move_group", person=a.people[1], group="dossier")
    a.play.ok(a.console, "set_group", group="dossier", on=False)
    themes = a.play.view("phone/outer")["phase"]["face"]["groups"]
    assert [(g["group"], g["label"]["nl"], g["seats"]) for g in themes] == [
        ("regels", "Minder regels", 4),
        ("zorg", "Zorg dichtbij", 0),
        (made, "Verzonnen thema", 3),
    ]
    assert a.play.s.people.all[a.people[0]].wishes == (made,)
    assert a.play.s.group_of(a.people[1]) == ""


def test_the_name_of_a_theme_is_not_what_the_guard_holds() -> None:
    a = Arrival()
    assert a.play.no(a.console, "set_group", text="bel 06", flags=["hold:phone"]) == "group_guarded"
    assert a.play.no(a.console, "set_group", group="weg", on=False) == "unknown_group"


def test_themes_are_as_they_are_once_the_groups_went_apart() -> None:
    a = Arrival()
    a.divide()
    a.play.to(a.console, "apart")
    assert a.play.no(a.console, "set_group", group="zorg", on=False) == "groups_begun"


def test_a_name_that_was_replaced_is_wiped() -> None:
    a = Arrival()
    made = a.play.ok(a.console, "set_group", text="Eerst zo")["group"]
    first = a.play.entries[-1].seq
    a.play.ok(a.console, "set_group", group=made, text="Dan zo", flags=["has:text"])
    assert first in a.play.s.blank
