"""The activity kinds: every option of present and listen does what it says (methods §7.3)."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method.activities import kinds
from facilitator.method.activities.base import Kind
from facilitator.method.activities.present import Options
from facilitator.method.acts import TextRule, kind_of
from tests.support.play import Play
from tests.support.scripts import choice, gather, listen, phase, script, t

Face = dict[str, Any]


def face(play: Play, audience: str) -> Face:
    found: Face = play.view(audience)["phase"]["face"]
    return found


def items(play: Play, audience: str) -> set[int]:
    return {int(key.removeprefix("item/")) for key in play.view(audience) if key.startswith("item/")}


def test_the_kinds_of_the_house() -> None:
    known = {"present", "listen", "gather", "round", "commit", "prioritise", "assign"}
    operators = {"swap_roles", "parallel", "repeat", "offline", "break"}
    yields = {"destinations", "messages", "harvest", "handover"}
    assert set(kinds()) == known | operators | yields | {"recognise", "cluster", "frame", "decide"}
    with pytest.raises(KeyError):
        kind_of("dance")


def test_a_kind_that_says_nothing_of_its_own_shows_and_asks_nothing() -> None:
    play = Play(script(gather("a", release="auto")))
    now, item = play.s.course.passes[0], play.s.items[play.say(play.join())]
    kind: Kind[Any] = Kind(Options)
    assert kind.face(play.s, now, "board") == {}
    assert not kind.shows(play.s, now, item, "board")
    assert not kind.sealed(play.s, now, item)
    assert not kind.private(item)
    assert kind.may_release(play.s, now, play.at)
    assert not kind.focuses(now)
    assert kind.extra_gates(now) == ()
    assert kind.text_rule(play.s, now, "idee") == TextRule()
    assert not kind.awaits_asking(play.s, now)
    assert kind.cats(now.phase) == ()


# -- present ---------------------------------------------------------------------------------------


def test_present_shows_its_content_to_everyone() -> None:
    options = {"layout": "lines", "body": [t("een"), t("twee")], "paged": True, "speaker": "de spreker"}
    play = Play(script(phase("a", options=options)))
    for audience in ("board", "console", "phone/outer"):
        shown = face(play, audience)
        assert (shown["layout"], shown["body"]) == ("lines", [t("een"), t("twee")])
        assert (shown["paged"], shown["speaker"]) == (True, "de spreker")


def test_present_asks_only_the_roles_of_ack_to_acknowledge() -> None:
    play = Play(script(phase("a", options={"ack": ["outer"]})))
    asked = {a: face(play, a)["ack"] for a in ("phone/outer", "phone/inner", "board", "console")}
    assert asked == {"phone/outer": True, "phone/inner": False, "board": False, "console": False}
    assert face(play, "console")["asked"] == ["outer"]


def test_present_takes_questions_only_where_the_script_does_and_from_whom() -> None:
    play = Play(script(phase("a", write=["outer"], options={"questions": True}), phase("b", write=["outer"])))
    lead, p, inner = play.staff(), play.join(), play.join("inner")
    assert [face(play, f"phone/{r}")["parks"] for r in ("outer", "inner")] == [True, False]
    n = play.ok(p, "park", phase="a#1", text="waarom")["parked"]
    assert play.no(inner, "park", phase="a#1", text="x") == "not_your_turn"
    assert play.view("console")[f"parked/{n}"] == {
        "n": n,
        "phase": "a#1",
        "text": "waarom",
        "done": False,
    }
    for audience in ("board", "helper", "scribe", "phone/outer", f"me/{p}"):
        assert "waarom" not in str(play.view(audience)), audience
    play.next(lead)
    assert play.no(p, "park", phase="b#1", text="x") == "not_your_turn"
    assert play.no(p, "park", phase="a#1", text="x") == "closed"


def test_present_shows_the_released_items_of_its_sources_in_columns() -> None:
    columns = [{"label": t("ideeën"), "cats": ["idee"]}]
    play = Play(
        script(
            gather("a"),
            gather("b"),
            phase("c", source=["a"], options={"layout": "harvest", "columns": columns}),
            phase("d", source=["a"]),
        )
    )
    lead, p = play.staff(), play.join()
    shown, held = play.say(p), play.say(p)
    play.ok(lead, "release", items=[shown])
    play.next(lead)
    elsewhere = play.say(p)
    play.ok(lead, "release", items=[elsewhere])
    play.next(lead)
    assert face(play, "board")["columns"] == columns
    assert items(play, "board") == items(play, "phone/outer") == {shown}
    assert items(play, "console") == {shown, held, elsewhere}
    play.next(lead)
    assert (items(play, "board"), items(play, "phone/outer")) == ({shown}, set())


# -- listen ----------------------------------------------------------------------------------------


def test_listen_gives_each_ring_its_part_and_nobody_a_field() -> None:
    play = Play(script(listen("a", note_tags=[choice("raakt")])))
    parts = {role: face(play, f"phone/{role}") for role in ("inner", "outer")}
    assert (parts["inner"]["part"], parts["outer"]["part"]) == ("speak", "listen")
    assert parts["outer"]["tags"] == [choice("raakt")]
    for role in ("inner", "outer"):
        assert not parts[role]["unsaid"]
        p = play.join(role)
        assert play.no(p, "say", phase="a#1", type="idee", text="x") == "not_now"
        assert play.no(p, "unsaid", phase="a#1", text="x") == "not_your_turn"
    assert kind_of("listen").writers(play.s.course.passes[0]) == frozenset()


def test_listen_keeps_who_neither_speaks_nor_listens_calm() -> None:
    play = Play(script(phase("a", "listen", options={"speakers": ["inner"]})))
    assert face(play, "phone/outer")["part"] == "calm"


def test_the_private_card_is_read_by_the_facilitators_and_its_writer_only() -> None:
    play = Play(script(listen("a", unsaid=["inner"], unsaid_prompt=t("wat moet gezegd?"), max_chars=90)))
    lead, scribe, helper, p = play.staff(), play.staff("scribe"), play.staff("helper"), play.join("inner")
    assert face(play, "phone/inner")["unsaid_prompt"] == t("wat moet gezegd?")
    assert face(play, "phone/outer")["unsaid_prompt"] is None
    assert face(play, "phone/inner")["max_chars"] == 90
    n = play.ok(p, "unsaid", phase="a#1", text="stil")["item"]
    assert play.no(p, "unsaid", phase="a#1", text="nog een") == "max_items"
    row = play.item(n)
    assert row is not None
    assert row["private"]
    for audience in ("board", "helper", "scribe", "phone/inner", "phone/outer"):
        assert "stil" not in str(play.view(audience)), audience
    assert play.mine(p, n)["text"] == "stil"
    for do, more in (
        ("release", {"despite": True}),
        ("hide", {}),
        ("send_back", {"reason": "x"}),
    ):
        assert play.no(lead, do, items=[n], **more) == "unknown_item"
        assert play.no(helper, do, items=[n], **more) == "unknown_item"
    assert play.no(helper, "mark", items=[n], mark="touched") == "unknown_item"
    play.ok(lead, "mark", items=[n], mark="touched")
    touched = play.item(n)
    assert touched is not None
    assert touched["mark"] == "touched"
    assert play.no(scribe, "amend", item=n, text="x") == "unknown_item"
    assert play.no(lead, "amend", item=n, text="x") == "unknown_item"
    other = play.record(lead)
    assert play.no(lead, "merge", items=[other], into=n) == "unknown_item"
    assert play.no(lead, "focus", item=n) == "unknown_item"
    play.ok(p, "withdraw", item=n)
    play.ok(p, "unsaid", phase="a#1", text="toch anders")


def test_a_private_card_is_never_released_by_itself() -> None:
    play = Play(script(listen("a", unsaid=["inner"], release="auto", live_harvest="live")))
    n = play.ok(play.join("inner"), "unsaid", phase="a#1", text="stil")["item"]
    assert play.s.items[n].state == "held"


def test_no_line_is_on_the_board_while_people_talk_unless_the_facilitator_says_so() -> None:
    play = Play(script(listen("a"), listen("b")))
    lead = play.staff()
    first = play.record(lead)
    play.ok(lead, "release", items=[first])
    assert (face(play, "board")["live_harvest"], items(play, "board")) == ("off", set())
    play.ok(lead, "harvest_mode", mode="per_block")
    assert items(play, "board") == {first}
    second = play.record(lead)
    play.ok(lead, "release", items=[second])
    assert items(play, "board") == {first}
    play.ok(lead, "harvest_mode", mode="per_block")
    assert items(play, "board") == {first, second}
    play.ok(lead, "harvest_mode", mode="off")
    assert items(play, "board") == set()
    play.ok(lead, "harvest_mode", mode="live")
    third = play.record(lead)
    assert items(play, "board") == {first, second}
    play.ok(lead, "release", items=[third])
    assert items(play, "board") == {first, second, third}
    assert items(play, "phone/outer") == items(play, "phone/inner") == set()
    play.next(lead)
    assert (face(play, "board")["live_harvest"], items(play, "board")) == ("off", set())


@pytest.mark.parametrize(("mode", "shown"), [("off", 0), ("per_block", 0), ("live", 1)])
def test_the_script_says_how_the_harvest_begins(mode: str, shown: int) -> None:
    play = Play(script(listen("a", live_harvest=mode)))
    lead = play.staff()
    play.ok(lead, "release", items=[play.record(lead)])
    assert len(items(play, "board")) == shown


def test_taps_are_counted_per_seat_for_who_works_and_never_for_the_room() -> None:
    play = Play(script(listen("a", tally=True), listen("b", tally=False), phase("c")))
    lead, scribe = play.staff(), play.staff("scribe")
    for seat, undo in ((1, False), (1, False), (2, False), (2, True), (2, True)):
        play.ok(scribe, "tally", seat=seat, undo=undo)
    assert play.view("console")["tally"] == {"seats": {"1": 2, "2": 0}}
    for audience in ("board", "phone/inner", "phone/outer"):
        assert "tally" not in play.view(audience)
    for seat in (0, 5, 99):
        assert play.no(scribe, "tally", seat=seat) == "unknown_seat"
    assert face(play, "console")["tally"]
    play.next(lead)
    assert not face(play, "console")["tally"]
    assert play.view("console")["tally"] == {"seats": {}}
    play.next(lead)
    for do, more in (("tally", {"seat": 1}), ("topic", {"n": 0}), ("harvest_mode", {"mode": "live"})):
        assert play.no(lead, do, **more) == "not_now"


def test_topics_are_ticked_for_who_leads_and_unknown_to_the_room() -> None:
    play = Play(script(listen("a", topics=[t("een"), t("twee")])))
    lead = play.staff()
    play.ok(lead, "topic", n=1)
    assert [x["touched"] for x in face(play, "console")["topics"]] == [False, True]
    play.ok(lead, "topic", n=1, touched=False)
    assert [x["touched"] for x in face(play, "scribe")["topics"]] == [False, False]
    assert play.no(lead, "topic", n=2) == "malformed"
    for audience in ("board", "phone/outer"):
        assert "topics" not in face(play, audience)


def test_the_tags_of_the_scribe_are_on_the_board_and_the_desk() -> None:
    play = Play(script(listen("a", cats=[choice("goed")])))
    assert face(play, "board")["cats"] == face(play, "scribe")["cats"] == [choice("goed")]
    assert "cats" not in face(play, "phone/outer")
