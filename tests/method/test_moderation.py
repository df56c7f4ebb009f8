"""The queue and the projector: nothing reaches the board unseen (methods §0.3, §7.2)."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method import acts
from facilitator.method.outcome import Refusal
from facilitator.method.session import Session
from tests.support.cases import Cast
from tests.support.play import Play
from tests.support.scripts import choice, gather, listen, question, script


@pytest.fixture
def c() -> Cast:
    return Cast().free()


def waiting(c: Cast, by: int | None = None, *flags: str) -> int:
    """A contribution that waits: sent with what the guard holds, and amended unless that must stay."""
    n = c.play.say(c.cor if by is None else by, "wacht", flags=["hold:phone"])
    if not flags:
        c.play.ok(c.console, "amend", item=n, text="wacht")
    return n


def state(c: Cast, n: int) -> str:
    return c.play.s.items[n].state


def focus(c: Cast) -> int | None:
    found: int | None = c.play.view("board")["board"]["focus"]
    return found


# -- releasing -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("release", "flags", "by_scribe", "expected"),
    [
        ("auto", [], False, "released"),
        ("auto", ["hold:mail"], False, "held"),
        ("auto", ["nudge:defence"], False, "released"),
        ("auto", [], True, "released"),
        ("premod", [], False, "held"),
        ("premod", [], True, "held"),
        ("scribe", [], False, "held"),
        ("scribe", [], True, "released"),
        ("scribe", ["hold:mail"], True, "held"),
        ("none", [], True, "held"),
    ],
)
def test_only_what_the_script_and_the_guard_let_through_is_released_by_itself(
    release: str, flags: list[str], by_scribe: bool, expected: str
) -> None:
    play = Play(script(gather("a", release=release)))
    scribe, p = play.staff("scribe"), play.join()
    n = play.record(scribe, flags=flags) if by_scribe else play.say(p, flags=flags)
    assert play.s.items[n].state == expected
    assert (f"item/{n}" in play.view("board")) is (expected == "released")


def test_what_is_released_by_itself_takes_the_board_as_a_release_does_until_a_person_chose() -> None:
    play = Play(script(gather("a", release="auto", board="one")))
    lead, p = play.staff(), play.join()
    first, second = play.say(p), play.say(p)
    assert (play.s.board.focus, f"item/{first}" in play.view("board")) == (second, False)
    play.ok(lead, "focus", item=first)
    third = play.say(p)
    assert play.s.board.focus == first
    play.ok(lead, "hide", items=[first])
    fourth = play.say(p)
    assert play.s.board.focus == fourth
    guarded = play.say(p, flags=["hold:mail"])
    play.ok(lead, "release", items=[guarded], despite=True)
    play.say(p)
    assert play.s.board.focus == guarded
    play.ok(lead, "focus", item=None)
    assert play.say(p) == play.s.board.focus != third


def test_what_is_released_by_itself_takes_no_board_that_shows_a_list() -> None:
    play = Play(script(gather("a", release="auto", board="list")))
    play.say(play.join())
    assert play.s.board.focus is None


def test_ka_h6_a_correction_that_is_released_by_itself_goes_into_its_statement() -> None:
    fix = question("correctie", target=True, correction=True)
    play = Play(script(listen("talk"), gather("check", fix, source=["talk"], release="auto")))
    lead, p = play.staff(), play.join("inner")
    statement = play.record(lead)
    play.ok(lead, "release", items=[statement])
    play.next(lead)
    n = play.say(p, "zo bedoelde ik het", type="correctie", target=statement)
    assert (play.s.items[n].state, play.s.items[statement].last.text) == ("merged", "zo bedoelde ik het")
    assert (play.s.items[statement].corrected, play.s.board.focus) == (True, None)


@pytest.mark.parametrize(
    ("ways", "told"),
    [(("premod", "none"), "premod"), (("premod", "scribe"), "scribe"), (("scribe", "auto"), "auto")],
)
def test_newcomers_hear_what_reaches_the_board_before_somebody_read_it(ways: Any, told: str) -> None:
    play = Play(script(*(gather(f"a{n}", release=way) for n, way in enumerate(ways))))
    assert play.view("phone/outer")["session"]["release"] == told


def test_release_puts_it_on_the_board_and_tells_the_writer() -> None:
    play = Play(script(gather("a", board="one")))
    lead, p = play.staff("helper"), play.join()
    n = play.say(p, "wacht")
    assert play.ok(lead, "release", items=[n]) == {"left": []}
    assert play.view("board")["board"]["focus"] == n
    mine = play.mine(p, n)
    assert (mine["state"], mine["shown"], mine["released_at"]) == ("released", "wacht", play.at)
    assert play.view("board")[f"item/{n}"]["text"] == "wacht"


def test_in_bulk_what_the_guard_holds_stays_behind_and_is_named(c: Cast) -> None:
    free, guarded, shown = waiting(c), waiting(c, c.dee, "stays"), c.play.say(c.dee)
    looked = waiting(c, c.ann, "stays")
    c.play.ok(c.console, "release", items=[looked], despite=True)
    assert c.play.ok(c.console, "release", items=[free, guarded, shown, looked]) == {"left": [guarded]}
    assert (state(c, free), state(c, guarded)) == ("released", "held")


@pytest.mark.parametrize(
    ("make", "despite", "code"),
    [
        (lambda c: [99], False, "unknown_item"),
        (lambda c: [waiting(c, c.cor, "stays")], False, "guarded"),
        (lambda c: [c.play.say(c.cor)], False, "already"),
        (lambda c: [waiting(c), waiting(c)], True, "one_at_a_time"),
    ],
)
def test_a_release_that_changes_nothing_says_why(c: Cast, make: Any, despite: bool, code: str) -> None:
    items = make(c)
    assert c.play.no(c.console, "release", items=items, despite=despite) == code


def test_what_was_released_despite_the_guard_is_not_guarded_any_more(c: Cast) -> None:
    n = waiting(c, c.cor, "stays")
    c.play.ok(c.console, "release", items=[n], despite=True)
    assert c.play.no(c.console, "release", items=[n]) == "already"


def test_what_is_gone_or_merged_is_passed_over(c: Cast) -> None:
    gone, merged, into, n = (waiting(c) for _ in range(4))
    c.play.ok(c.cor, "withdraw", item=gone)
    c.play.ok(c.console, "merge", items=[merged], into=into)
    c.play.ok(c.console, "release", items=[gone, merged, n, n])
    assert [state(c, i) for i in (gone, merged, n)] == ["withdrawn", "merged", "released"]


def test_a_release_of_an_earlier_phase_does_not_take_the_board(c: Cast) -> None:
    shown = c.play.say(c.cor)
    c.play.ok(c.console, "focus", item=shown)
    c.play.ok(c.console, "hide", items=[c.statement])
    c.play.ok(c.console, "release", items=[c.statement])
    assert focus(c) == shown


@pytest.mark.parametrize("do", ["hide", "send_back", "merge"])
def test_what_is_taken_off_is_off_the_board_and_can_come_back(c: Cast, do: str) -> None:
    n, into = c.play.say(c.cor), waiting(c, c.dee)
    c.play.ok(c.console, "focus", item=n)
    fields: dict[str, dict[str, Any]] = {"send_back": {"reason": "x"}, "merge": {"into": into}}
    more = fields.get(do, {})
    c.play.ok(c.console, do, items=[n], **more)
    assert focus(c) is None
    assert f"item/{n}" not in c.play.view("board")
    assert c.play.mine(c.cor, n)["shown"] is None
    if do != "merge":
        c.play.ok(c.console, "release", items=[n])
        assert f"item/{n}" in c.play.view("board")


@pytest.mark.parametrize("do", ["release", "hide", "send_back"])
def test_what_was_decided_can_be_taken_back_into_the_queue(c: Cast, do: str) -> None:
    n = waiting(c)
    assert c.play.no(c.helper, "hold", items=[n]) == "unknown_item"
    c.play.ok(c.console, do, items=[n], **({"reason": "x"} if do == "send_back" else {}))
    c.play.ok(c.helper, "hold", items=[n])
    mine = c.play.mine(c.cor, n)
    assert (mine["state"], mine["reason"], mine["shown"]) == ("held", "", None)
    assert f"item/{n}" not in c.play.view("board")
    c.play.ok(c.console, "release", items=[n])
    assert f"item/{n}" in c.play.view("board")


def test_a_correction_that_is_taken_back_leaves_the_statement_as_it_was() -> None:
    c = Cast().check()
    statement = c.play.s.items[c.statement]
    before = statement.last.text
    n = c.correct()
    c.play.ok(c.console, "release", items=[n])
    assert (statement.last.text, statement.corrected) == ("zo bedoelde ik het niet", True)
    c.play.ok(c.console, "hold", items=[n])
    assert (statement.last.text, statement.corrected) == (before, False)
    assert c.play.mine(c.play.s.items[n].author, n)["state"] == "held"


def test_a_standard_reply_reaches_the_writer_in_both_languages() -> None:
    play = Play(script(gather("a", replies=[choice("naam")])))
    lead, p = play.staff(), play.join()
    n = play.say(p)
    play.ok(lead, "send_back", items=[n], reason_code="naam")
    mine = play.mine(p, n)
    assert mine["reply"] == {"nl": "label naam", "en": "label naam"}
    assert (mine["reason_code"], mine["reason"]) == ("naam", "")


# -- amending --------------------------------------------------------------------------------------


def test_an_amendment_of_what_is_shown_is_shown_at_once_unless_the_guard_holds_it(c: Cast) -> None:
    n = c.play.say(c.cor, "eerst")
    c.play.ok(c.console, "amend", item=n, text="beter", quote=True)
    assert c.play.view("board")[f"item/{n}"]["text"] == "beter"
    c.play.ok(c.console, "amend", item=n, text="06", flags=["hold:phone"])
    assert c.play.view("board")[f"item/{n}"]["text"] == "beter"
    row = c.play.item(n)
    assert row is not None
    assert (row["quote"], row["pending"], row["text"]) == (True, True, "06")
    assert c.play.mine(c.cor, n)["text"] == "eerst"


def test_the_scribe_amends_only_what_the_scribes_wrote(c: Cast) -> None:
    n = c.play.say(c.cor)
    assert c.play.no(c.scribe, "amend", item=n, text="x") == "not_allowed"
    c.play.ok(c.scribe, "amend", item=c.statement, text="beter")
    assert c.play.s.items[c.statement].last.by == "scribe"
    c.play.ok(c.console, "amend", item=c.statement, text="nog beter", quote=False)
    assert c.play.s.items[c.statement].last.by == "facilitator"


def test_what_is_gone_is_not_amended(c: Cast) -> None:
    n = c.play.say(c.cor)
    c.play.ok(c.cor, "withdraw", item=n)
    for item in (n, 99):
        assert c.play.no(c.console, "amend", item=item, text="x") == "unknown_item"


# -- marks, focus, parked --------------------------------------------------------------------------


def test_the_same_mark_again_takes_it_off(c: Cast) -> None:
    n = waiting(c)
    for mark, left in (("mening", "mening"), ("vraag", "vraag"), ("vraag", "")):
        c.play.ok(c.helper, "mark", items=[n], mark=mark)
        row = c.play.item(n)
        assert row is not None
        assert row["mark"] == left
    assert "mark" not in c.play.mine(c.cor, n)


def test_the_board_shows_at_its_largest_only_what_is_released(c: Cast) -> None:
    held, shown = waiting(c), c.play.say(c.cor)
    for n in (held, 99):
        assert c.play.no(c.console, "focus", item=n) == "unknown_item"
    c.play.ok(c.console, "focus", item=shown)
    assert focus(c) == shown
    c.play.ok(c.console, "focus", item=None)
    assert focus(c) is None


def test_a_question_beside_the_focused_one_comes_and_goes_with_it() -> None:
    play = Play(
        script(
            listen("talk", live_harvest="live"),
            gather("ask", question("vraag", target=True), question("antwoord", answer=True), source=["talk"]),
        )
    )
    lead, p = play.staff(), play.join()
    about, other = play.record(lead), play.record(lead)
    play.ok(lead, "release", items=[about, other])
    play.next(lead)
    asked = play.say(p, type="vraag", target=about)
    play.ok(lead, "release", items=[asked])
    answer = play.record(lead, type="antwoord", target=asked)
    play.ok(lead, "release", items=[answer])
    play.ok(lead, "focus", item=asked)

    def shown() -> set[str]:
        return {key for key in play.view("board") if key.startswith("item/")}

    assert shown() == {f"item/{n}" for n in (about, asked, answer)}
    play.ok(lead, "focus", item=answer)
    assert shown() == {f"item/{n}" for n in (asked, answer)}
    play.ok(lead, "focus", item=None)
    assert shown() == set()


def test_a_parked_question_is_ticked_and_unticked() -> None:
    c = Cast()
    for done in (True, False):
        c.play.ok(c.console, "settle", parked=c.parked, done=done)
        assert c.play.view("console")[f"parked/{c.parked}"]["done"] is done
    assert c.play.no(c.console, "settle", parked=99) == "unknown_item"


# -- the scribe ------------------------------------------------------------------------------------


def test_a_line_of_the_scribe_carries_what_the_scribe_said_of_it() -> None:
    c = Cast().talk()
    n = c.play.record(c.scribe, cat="goed", seat=2, quote=True, target=c.statement)
    row = c.play.item(n)
    assert row is not None
    wanted = {"cat": "goed", "seat": 2, "quote": True, "target": c.statement, "by_scribe": True}
    assert wanted.items() <= row.items()
    assert row["type"] == "uitspraak"
    assert row["who"] == "kraamzorg"


@pytest.mark.parametrize(
    ("fields", "sector"),
    [
        ({}, ""),
        ({"sector": "gemeente"}, "gemeente"),
        ({"seat": 2}, "kraamzorg"),
        ({"seat": 4}, ""),
        ({"seat": 2, "sector": "gemeente"}, "gemeente"),
    ],
)
def test_a_line_gets_the_sector_said_or_that_of_the_seat(fields: dict[str, Any], sector: str) -> None:
    c = Cast().talk()
    assert c.play.s.items[c.play.record(c.scribe, **fields)].sector == sector


def test_a_line_for_a_person_without_a_phone_is_that_persons() -> None:
    c = Cast().talk()
    p = c.play.ok(c.scribe, "bring_in", role="inner", sector="gemeente")["p"]
    n = c.play.record(c.scribe, person=p)
    assert (c.play.s.items[n].author, c.play.s.items[n].sector) == (p, "gemeente")


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"phase": "hello#1"}, "closed"),
        ({"phase": "zz#1"}, "unknown_phase"),
        ({"target": 99}, "unknown_item"),
        ({"person": 99}, "unknown_person"),
        ({"person": 1}, "unknown_person"),
        ({"sector": "elders"}, "malformed"),
    ],
)
def test_a_line_is_refused_where_it_points_at_nothing(fields: dict[str, Any], code: str) -> None:
    c = Cast().talk()
    assert c.play.no(c.scribe, "record", **{"phase": c.play.now, "text": "x", **fields}) == code


@pytest.mark.parametrize(("step", "code"), [("", "armed"), ("open pause", "paused"), ("open close", None)])
def test_the_scribe_writes_while_the_phase_is_open_or_just_closed(step: str, code: str | None) -> None:
    c = Cast()
    c.play.next(c.console)
    for do in step.split():
        c.play.ok(c.console, do)
    refusal = c.play.enter(c.scribe, "record", phase=c.play.now, text="x").refusal
    assert (refusal.code if refusal else None) == code
    assert refusal is None or refusal.again


def test_before_a_session_began_there_is_no_rule_for_texts_and_no_place() -> None:
    empty = acts.Context(Session(), 0, 0)
    assert acts.rule_here(empty, "x") == acts.TextRule()
    refusal = acts.here(empty, "x")
    assert isinstance(refusal, Refusal)
    assert (refusal.code, refusal.again) == ("not_now", True)
