"""``gather``: every option does what it says (methods §7.3, kind 3)."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method.acts import kind_of
from tests.support.play import Play
from tests.support.scripts import choice, gather, listen, phase, question, script, t

Face = dict[str, Any]


def face(play: Play, audience: str) -> Face:
    found: Face = play.view(audience)["phase"]["face"]
    return found


def items(play: Play, audience: str) -> set[int]:
    return {int(key.removeprefix("item/")) for key in play.view(audience) if key.startswith("item/")}


def gathering(*questions: Any, **more: Any) -> tuple[Play, int, int]:
    play = Play(script(gather("a", *questions, **more), phase("b"), phase("c")))
    return play, play.staff(), play.join()


def test_gather_asks_its_questions_with_their_limits() -> None:
    options = {"max_chars": 120, "max_items": 3, "promote": True, "cats": [choice("rood")]}
    play, _, _ = gathering(question("idee", help=t("schrijf")), write=("outer",), **options)
    outer, inner, desk = (face(play, a) for a in ("phone/outer", "phone/inner", "console"))
    assert (outer["write"], inner["write"]) == (True, False)
    assert outer["questions"][0]["help"] == t("schrijf")
    assert (outer["max_chars"], outer["max_items"], outer["promote"]) == (120, 3, True)
    assert outer["cats"] == [choice("rood")]
    assert (outer["identity"], outer["release"], outer["see"]) == ("role", "premod", "own")
    assert desk["max_chars"] == 120
    assert "max_chars" not in face(play, "board")


def test_gather_takes_only_what_it_asks() -> None:
    play, _, p = gathering(
        question("idee"),
        question("klopt", confirm=True),
        question("antwoord", answer=True),
        cats=[choice("r")],
    )
    for fields in ({"type": "anders"}, {"type": "klopt"}, {"type": "antwoord"}, {"type": "idee", "cat": "x"}):
        assert play.no(p, "say", phase="a#1", text="x", **fields) == "malformed"
    assert play.s.items[play.say(p, cat="r")].cat == "r"


def test_max_and_max_items_count_what_stands_and_what_was_taken_back_is_free() -> None:
    play, _, p = gathering(question("idee", max=1), question("meer"), max_items=2)
    n = play.say(p)
    outcome = play.enter(p, "say", phase="a#1", type="idee", text="x")
    assert outcome.refusal is not None
    assert (outcome.refusal.code, outcome.refusal.args) == ("max_items", {"max": 1})
    play.say(p, type="meer")
    outcome = play.enter(p, "say", phase="a#1", type="meer", text="x")
    assert outcome.refusal is not None
    assert (outcome.refusal.code, outcome.refusal.args) == ("max_items", {"max": 2})
    play.ok(p, "withdraw", item=n)
    play.say(p)
    play.say(play.join())


def test_a_question_opens_once_the_one_before_was_sent() -> None:
    play, _, p = gathering(question("gehoord"), question("voornemen", after="gehoord"))
    assert play.no(p, "say", phase="a#1", type="voornemen", text="x") == "locked_question"
    other = play.join()
    play.say(other, type="gehoord")
    assert play.no(p, "say", phase="a#1", type="voornemen", text="x") == "locked_question"
    play.say(p, type="gehoord")
    play.say(p, type="voornemen")


@pytest.mark.parametrize(("see", "open_", "closed"), [("own", 0, 0), ("after_close", 0, 1), ("live", 1, 1)])
def test_see_says_when_phones_read_what_others_wrote(see: str, open_: int, closed: int) -> None:
    play, lead, p = gathering(see=see, write=("outer",))
    shown, held = play.say(p), play.say(p)
    play.ok(lead, "release", items=[shown])
    assert len(items(play, "phone/outer")) == open_
    play.ok(lead, "close")
    assert len(items(play, "phone/outer")) == closed
    assert items(play, "phone/inner") == set()
    assert held not in items(play, "phone/outer")


def test_see_group_is_live_within_the_group() -> None:
    play, lead, p = gathering(see="group")
    play.ok(lead, "release", items=[play.say(p)])
    assert len(items(play, "phone/outer")) == 1


@pytest.mark.parametrize(
    ("board", "shown"),
    [("one", {"last"}), ("list", {"first", "last"}), ("prompt", set()), ("harvest", set())],
)
def test_board_says_how_the_wall_shows_it(board: str, shown: set[str]) -> None:
    play, lead, p = gathering(board=board)
    named = {"first": play.say(p), "last": play.say(p), "held": play.say(p)}
    for name in ("first", "last"):
        play.ok(lead, "release", items=[named[name]])
    assert face(play, "board")["board"] == board
    assert items(play, "board") == {named[name] for name in shown}


def test_a_harvest_board_shows_the_sources_and_a_list_hides_corrections() -> None:
    correction = question("correctie", target=True, correction=True)
    columns = [{"label": t("alles"), "cats": []}]
    check = gather("check", correction, source=["talk"], board="harvest", columns=columns)
    again = gather("lijst", correction, question("los"), source=["talk"], board="list", write=("outer",))
    play = Play(script(listen("talk"), check, again))
    lead, inner, outer = play.staff(), play.join("inner"), play.join()
    shown, held = play.record(lead), play.record(lead)
    play.ok(lead, "release", items=[shown])
    play.next(lead)
    assert face(play, "board")["columns"] == columns
    assert items(play, "board") == items(play, "phone/inner") == {shown}
    assert play.no(inner, "say", phase="check#1", type="correctie", target=held, text="x") == "unknown_item"
    play.next(lead)
    assert (items(play, "phone/outer"), items(play, "phone/inner")) == ({shown}, set())
    fixed = play.say(outer, type="correctie", target=shown)
    play.ok(lead, "withdraw", item=shown)
    own = play.say(outer, type="los")
    play.ok(lead, "release", items=[fixed, own])
    assert items(play, "board") == {own}


def test_a_question_about_something_needs_something_that_one_can_read() -> None:
    play = Play(
        script(
            listen("talk"), gather("ask", question("vraag", target=True), question("los"), source=["talk"])
        )
    )
    lead, p = play.staff(), play.join()
    shown, held = play.record(lead), play.record(lead)
    play.ok(lead, "release", items=[shown])
    play.next(lead)
    for target in (None, held, 99):
        assert play.no(p, "say", phase="ask#1", type="vraag", target=target, text="x") == "unknown_item"
    assert play.no(p, "say", phase="ask#1", type="los", target=shown, text="x") == "unknown_item"
    assert play.s.items[play.say(p, type="vraag", target=shown)].target == shown
    play.ok(lead, "withdraw", item=shown)
    assert play.no(p, "say", phase="ask#1", type="vraag", target=shown, text="x") == "unknown_item"


def test_a_target_that_is_optional_may_be_left_out_but_must_be_readable() -> None:
    asked = (question("gehoord", target="optional"), question("los", target="none"))
    play = Play(script(listen("talk"), gather("react", *asked, source=["talk"])))
    lead, p = play.staff(), play.join()
    shown, held = play.record(lead), play.record(lead)
    play.ok(lead, "release", items=[shown])
    play.next(lead)
    assert items(play, "phone/outer") == {shown}
    assert play.s.items[play.say(p, type="gehoord")].target is None
    assert play.s.items[play.say(p, type="gehoord", target=shown)].target == shown
    for type_, target in (("gehoord", held), ("gehoord", 99), ("los", shown)):
        assert play.no(p, "say", phase="react#1", type=type_, target=target, text="x") == "unknown_item"


def test_klopt_is_a_tap_of_who_may_and_is_counted_on_no_screen() -> None:
    tap = gather("check", question("klopt", confirm=True), write=("inner",), source=["talk"])
    play = Play(script(listen("talk"), tap, gather("free")))
    lead, a, b, outer = play.staff(), play.join("inner"), play.join("inner"), play.join()
    shown, held = play.record(lead), play.record(lead)
    play.ok(lead, "release", items=[shown])
    play.next(lead)
    for p in (a, a, b):
        play.ok(p, "confirm", phase="check#1", item=shown)
    assert play.view(f"me/{a}")["me"]["confirmed"] == [shown]
    row = play.item(shown)
    assert row is not None
    assert row["confirmed"] is True
    assert "confirmed" not in play.view("phone/inner")[f"item/{shown}"]
    play.ok(a, "confirm", phase="check#1", item=shown, on=False)
    assert play.view(f"me/{a}")["me"]["confirmed"] == []
    assert play.no(a, "confirm", phase="check#1", item=held) == "unknown_item"
    assert play.no(a, "confirm", phase="check#1", item=99) == "unknown_item"
    assert play.no(outer, "confirm", phase="check#1", item=shown) == "not_your_turn"
    play.next(lead)
    assert play.no(a, "confirm", phase="free#1", item=shown) == "not_now"
    assert play.no(a, "confirm", phase="check#1", item=shown) == "closed"


def test_in_silence_nobody_sees_anothers_card_not_even_released_by_itself() -> None:
    play, lead, p = gathering(silent_first_s=300, release="auto", see="live")
    opened = play.s.course.passes[0].opened or 0
    n = play.say(p)
    assert play.s.items[n].state == "held"
    assert face(play, "phone/outer")["silent_until"] == opened + 300_000
    assert play.no(lead, "release", items=[n]) == "silent"
    play.at = opened + 300_000 - 1000
    play.ok(lead, "release", items=[n])
    assert play.s.items[play.say(p)].state == "released"


def test_ot_h2_what_was_written_can_be_shown_once_the_writing_is_over_also_early() -> None:
    play, lead, p = gathering(silent_first_s=300)
    n = play.say(p)
    play.ok(lead, "close")
    play.ok(lead, "reopen", reason="Er schrijft nog iemand.")
    assert play.no(lead, "release", items=[n]) == "silent"
    play.next(lead)
    play.ok(lead, "release", items=[n])


def test_silence_runs_at_the_pace_of_a_rehearsal_and_starts_with_the_opening() -> None:
    play = Play(script(gather("a", silent_first_s=300, arm=True), phase("b")), rehearsal=True, pace=60.0)
    lead = play.staff()
    assert face(play, "board")["silent_until"] is None
    play.ok(lead, "open")
    assert face(play, "board")["silent_until"] == play.at + 5000


def test_the_steps_of_1_2_4_all_are_turned_by_who_leads() -> None:
    play, lead, p = gathering(rhythm="1-2-4-all")
    assert (face(play, "board")["rhythm"], face(play, "board")["step"]) == ("1-2-4-all", 0)
    for to, shown in ((2, 2), (9, 3), (0, 0)):
        play.ok(lead, "step", to=to)
        assert face(play, "phone/outer")["step"] == shown
    assert play.no(p, "step", to=1) == "not_allowed"
    play.next(lead)
    assert play.no(lead, "step", to=1) == "not_now"
    assert play.no(lead, "asked_none") == "not_now"


def test_an_alternative_is_anonymous_whatever_the_phase_says() -> None:
    play, _, _ = gathering(is_alternative=True, identity="named", see="live", release="auto")
    p = play.join("outer", sector="gemeente")
    n = play.say(p)
    assert face(play, "phone/outer")["identity"] == face(play, "console")["identity"] == "anonymous"
    for audience in ("console", "phone/outer", "board"):
        row = play.item(n, audience)
        assert row is None or row["who"] == ""
    assert play.s.items[n].alternative


@pytest.mark.parametrize(
    ("identity", "who"),
    [("anonymous", ""), ("role", "gemeente"), ("group", "gemeente"), ("named", "gemeente")],
)
def test_identity_says_under_what_one_is_shown(identity: str, who: str) -> None:
    play, _, _ = gathering(identity=identity, see="live", release="auto", board="list")
    n = play.say(play.join("outer", sector="gemeente"))
    for audience in ("board", "phone/outer", "console", "helper", "scribe"):
        row = play.item(n, audience)
        assert row is not None
        assert row["who"] == who, audience


def test_what_is_sealed_is_read_by_nobody_before_its_phase() -> None:
    play, lead, p = gathering(sealed_until="c", release="auto", see="live", board="list")
    n = play.say(p, "verzegeld")
    for audience in ("board", "console", "helper", "scribe", "phone/outer", "phone/inner"):
        assert "verzegeld" not in str(play.view(audience)), audience
    assert play.mine(p, n)["text"] == "verzegeld"
    assert play.no(lead, "hide", items=[n]) == "unknown_item"
    assert play.no(lead, "amend", item=n, text="x") == "unknown_item"
    play.next(lead)
    assert "verzegeld" not in str(play.view("console"))
    play.next(lead)
    assert "verzegeld" in str(play.view("console"))
    play.ok(lead, "back", left="c#1")
    assert "verzegeld" not in str(play.view("console"))


def test_replies_and_marks_are_for_the_desk_only() -> None:
    play, _, _ = gathering(replies=[choice("naam")], marks=[choice("mening")], require_ask_log=True)
    desk = face(play, "helper")
    assert (desk["replies"], desk["marks"]) == ([choice("naam")], [choice("mening")])
    assert (desk["ask_log"], desk["asked"]) == (True, False)
    for audience in ("board", "phone/outer"):
        assert {"replies", "marks", "asked"} & face(play, audience).keys() == set()


@pytest.mark.parametrize(
    ("type_", "nudge", "limit"), [("idee", "", 90), ("vraag", "question", 90), ("anders", "", 90)]
)
def test_the_text_rule_is_the_phases_length_and_the_questions_nudge(
    type_: str, nudge: str, limit: int
) -> None:
    play, _, _ = gathering(question("idee"), question("vraag", nudge="question"), max_chars=90)
    rule = kind_of("gather").text_rule(play.s, play.s.course.passes[0], type_)
    assert (rule.nudge, rule.max_chars) == (nudge, limit)
