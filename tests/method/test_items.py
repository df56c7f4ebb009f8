"""What becomes of words: versions, edits after release, taking back, corrections, merges, terms."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.cases import Cast
from tests.support.play import Play, view


@pytest.fixture
def c() -> Cast:
    return Cast().check()


@pytest.fixture
def free() -> Cast:
    return Cast().free()


def board_text(play: Play, n: int) -> str | None:
    shown = play.s.items[n].on_board
    return shown.text if shown else None


def texts(play: Play) -> str:
    """Every view of everyone, as one text to look for words in."""
    rings = ("board", "console", "helper", "scribe", "phone/inner", "phone/outer")
    return str([play.view(a) for a in (*rings, *(f"me/{p}" for p in play.s.people.all))])


def held(c: Cast, by: int, text: str = "gehouden") -> int:
    return c.play.say(by, text, flags=["hold:phone"])


# -- editing ---------------------------------------------------------------------------------------


def test_an_edit_of_what_waits_replaces_it_and_the_old_words_go(free: Cast) -> None:
    n = held(free, free.cor, "vroeger")
    seq = free.play.entries[-1].seq
    assert free.play.ok(free.cor, "edit", item=n, text="daarna") == {"item": n}
    assert free.play.mine(free.cor, n)["text"] == "daarna"
    assert seq in free.play.s.blank
    assert "vroeger" not in texts(free.play)


def test_an_edit_of_what_is_on_the_board_waits_behind_it(free: Cast) -> None:
    n = free.play.say(free.cor, "eerst")
    free.play.ok(free.cor, "edit", item=n, text="daarna")
    assert board_text(free.play, n) == "eerst"
    mine = free.play.mine(free.cor, n)
    assert (mine["text"], mine["shown"], mine["pending"], mine["state"]) == (
        "daarna",
        "eerst",
        True,
        "released",
    )
    row = free.play.item(n)
    assert row is not None
    assert [(v["text"], v["shown"]) for v in row["versions"]] == [("eerst", True), ("daarna", False)]
    free.play.ok(free.console, "release", items=[n])
    assert board_text(free.play, n) == "daarna"
    assert not free.play.s.items[n].pending


def test_a_second_edit_forgets_the_first_that_nobody_released(free: Cast) -> None:
    n = free.play.say(free.cor, "eerst")
    for text in ("tussendoor", "ten slotte"):
        free.play.ok(free.cor, "edit", item=n, text=text)
    assert [v.text for v in free.play.s.items[n].versions] == ["eerst", "ten slotte"]
    assert "tussendoor" not in texts(free.play)


def test_what_was_sent_back_can_be_written_again(free: Cast) -> None:
    n = held(free, free.cor)
    free.play.ok(free.helper, "send_back", items=[n], reason_code="naam", reason="er staat een naam in")
    mine = free.play.mine(free.cor, n)
    assert (mine["state"], mine["reason"], mine["reason_code"]) == (
        "returned",
        "er staat een naam in",
        "naam",
    )
    free.play.ok(free.cor, "edit", item=n, text="zonder naam")
    mine = free.play.mine(free.cor, n)
    assert (mine["state"], mine["reason"], mine["reason_code"]) == ("held", "", "")
    assert "er staat een naam in" not in texts(free.play)


def test_only_the_own_words_of_this_phase_that_stand_can_be_edited(free: Cast) -> None:
    n, merged, into = held(free, free.cor), held(free, free.cor), held(free, free.dee)
    assert free.play.no(free.dee, "edit", item=n, text="x") == "not_yours"
    assert free.play.no(free.cor, "edit", item=99, text="x") == "not_yours"
    free.play.ok(free.console, "hide", items=[n])
    assert free.play.no(free.cor, "edit", item=n, text="x") == "closed"
    free.play.ok(free.console, "merge", items=[merged], into=into)
    assert free.play.no(free.cor, "edit", item=merged, text="x") == "closed"
    free.play.ok(free.dee, "withdraw", item=into)
    assert free.play.no(free.dee, "edit", item=into, text="x") == "closed"


# -- taking back -----------------------------------------------------------------------------------


def test_what_is_taken_back_is_off_the_board_and_its_words_are_gone(free: Cast) -> None:
    n = free.play.say(free.cor, "weg ermee")
    free.play.ok(free.console, "focus", item=n)
    free.play.ok(free.cor, "edit", item=n, text="toch weg")
    free.play.ok(free.cor, "withdraw", item=n)
    assert free.play.s.board.focus is None
    assert f"item/{n}" not in free.play.view("board")
    assert free.play.mine(free.cor, n)["state"] == "withdrawn"
    assert "weg" not in texts(free.play)
    assert {e.seq for e in free.play.entries if e.said and "weg" in str(e.said)} <= free.play.s.blank


def test_nobody_takes_anothers_words_back(free: Cast) -> None:
    n = free.play.say(free.cor)
    assert free.play.no(free.dee, "withdraw", item=n) == "not_yours"
    assert free.play.no(free.console, "withdraw", item=n) == "not_yours"


def test_erasing_takes_back_everything_one_ever_sent_and_nothing_else(free: Cast) -> None:
    own = [free.play.say(free.cor), free.play.say(free.cor, type="daarna")]
    written = free.play.record(free.scribe, "voor haar", person=free.cor)
    others = free.play.say(free.dee, "van een ander")
    free.play.ok(free.cor, "erase")
    assert {free.play.s.items[n].state for n in (*own, written)} == {"withdrawn"}
    assert board_text(free.play, others) == "van een ander"
    assert "geparkeerd" not in texts(free.play)
    assert free.play.view(f"me/{free.cor}")["me"]["parked"] == 0


def test_the_reason_of_one_that_was_taken_back_stays_for_the_other(free: Cast) -> None:
    a, b = held(free, free.cor), held(free, free.dee)
    free.play.ok(free.helper, "send_back", items=[a, b], reason="te herleidbaar")
    seq = free.play.entries[-1].seq
    free.play.ok(free.cor, "withdraw", item=a)
    assert seq not in free.play.s.blank
    assert free.play.mine(free.dee, b)["reason"] == "te herleidbaar"
    free.play.ok(free.dee, "withdraw", item=b)
    assert seq in free.play.s.blank


def test_a_reason_that_is_replaced_or_overtaken_is_wiped(free: Cast) -> None:
    a = held(free, free.cor)
    free.play.ok(free.helper, "send_back", items=[a], reason="eerste reden")
    first = free.play.entries[-1].seq
    free.play.ok(free.helper, "send_back", items=[a], reason="tweede reden")
    second = free.play.entries[-1].seq
    assert {first} == {first, second} & free.play.s.blank
    free.play.ok(free.helper, "release", items=[a], despite=True)
    assert second in free.play.s.blank
    assert "reden" not in texts(free.play)


# -- corrections of the table (KA-5, KA-H6) --------------------------------------------------------


def test_a_correction_changes_the_statement_once_it_is_released(c: Cast) -> None:
    n = c.correct()
    assert board_text(c.play, c.statement) == "opgeschreven"
    c.play.ok(c.console, "release", items=[n])
    assert board_text(c.play, c.statement) == "zo bedoelde ik het niet"
    row = c.play.item(c.statement)
    assert row is not None
    assert row["corrected"]
    assert [(v["text"], v["by"]) for v in row["versions"]] == [
        ("opgeschreven", "scribe"),
        ("zo bedoelde ik het niet", "table"),
    ]
    own = c.play.mine(c.ann, n)
    assert (own["state"], own["text"]) == ("merged", "zo bedoelde ik het niet")


def test_a_correction_that_is_taken_back_leaves_the_statement_as_it_was(c: Cast) -> None:
    n = c.correct()
    c.play.ok(c.console, "release", items=[n])
    c.play.ok(c.ann, "withdraw", item=n)
    assert board_text(c.play, c.statement) == "opgeschreven"
    assert not c.play.s.items[c.statement].corrected
    assert "zo bedoelde" not in texts(c.play)


def test_taking_a_correction_back_never_shows_what_waits_behind_it(c: Cast) -> None:
    n = c.correct()
    c.play.ok(c.console, "release", items=[n])
    c.play.ok(c.console, "amend", item=c.statement, text="bel 06-12345678", flags=["hold:phone"])
    c.play.ok(c.ann, "withdraw", item=n)
    assert board_text(c.play, c.statement) == "opgeschreven"
    assert c.play.s.items[c.statement].pending


def test_a_statement_that_is_taken_back_leaves_the_correction_to_its_writer(c: Cast) -> None:
    n = c.correct()
    c.play.ok(c.console, "release", items=[n])
    c.play.ok(c.scribe, "withdraw", item=c.statement)
    assert c.play.mine(c.ann, n)["text"] == "zo bedoelde ik het niet"
    row = c.play.item(c.statement)
    assert row is not None
    assert row["text"] == ""
    assert c.play.item(n) is not None


def test_a_correction_of_what_was_taken_back_is_released_by_itself(c: Cast) -> None:
    n = c.correct()
    c.play.ok(c.scribe, "withdraw", item=c.statement)
    c.play.ok(c.console, "release", items=[n])
    assert c.play.s.items[n].state == "released"
    row = c.play.item(c.statement)
    assert row is not None
    assert row["text"] == ""


def test_a_correction_of_what_is_not_on_the_board_is_shown_when_it_is(c: Cast) -> None:
    n = c.correct()
    c.play.ok(c.console, "hide", items=[c.statement])
    c.play.ok(c.console, "release", items=[n])
    assert board_text(c.play, c.statement) is None
    c.play.ok(c.console, "release", items=[c.statement])
    assert board_text(c.play, c.statement) == "zo bedoelde ik het niet"


def test_a_correction_that_is_taken_out_of_the_merge_waits_again_and_can_be_released_again(c: Cast) -> None:
    n = c.correct()
    c.play.ok(c.console, "release", items=[n])
    c.play.ok(c.console, "unmerge", item=n)
    assert board_text(c.play, c.statement) == "opgeschreven"
    assert c.play.s.items[n].state == "held"
    c.play.ok(c.console, "release", items=[n])
    assert [v.by for v in c.play.s.items[c.statement].versions] == ["scribe", "table"]


def test_the_last_of_two_corrections_counts_and_each_can_be_taken_back(c: Cast) -> None:
    first = c.correct()
    second = c.play.say(c.bo, "nog beter", "correctie", target=c.statement)
    c.play.ok(c.console, "release", items=[first, second])
    assert board_text(c.play, c.statement) == "nog beter"
    c.play.ok(c.bo, "withdraw", item=second)
    assert board_text(c.play, c.statement) == "zo bedoelde ik het niet"
    assert c.play.s.items[c.statement].corrected


# -- merging ---------------------------------------------------------------------------------------


def test_a_merge_loses_nothing_and_can_be_taken_back(free: Cast) -> None:
    a, b, e = (free.play.say(p, f"van {p}") for p in (free.ann, free.cor, free.dee))
    free.play.ok(free.console, "merge", items=[a, b], into=e)
    row = free.play.item(a)
    assert row is not None
    assert (row["state"], row["into"], row["text"]) == ("merged", e, f"van {free.ann}")
    assert f"item/{a}" not in free.play.view("board")
    free.play.ok(free.console, "unmerge", item=a)
    assert (free.play.s.items[a].state, free.play.s.items[a].into) == ("held", None)
    assert free.play.no(free.console, "unmerge", item=e) == "unknown_item"
    assert free.play.no(free.console, "unmerge", item=99) == "unknown_item"


def test_what_was_merged_into_words_that_are_taken_back_is_itself_again(free: Cast) -> None:
    a, b = free.play.say(free.ann, "blijft"), free.play.say(free.cor)
    free.play.ok(free.console, "merge", items=[a], into=b)
    free.play.ok(free.cor, "withdraw", item=b)
    assert (free.play.s.items[a].state, free.play.s.items[a].into) == ("held", None)
    free.play.ok(free.console, "release", items=[a])
    assert board_text(free.play, a) == "blijft"


def test_a_merge_is_refused_where_it_makes_no_sense(free: Cast) -> None:
    a, b, gone = free.play.say(free.ann), free.play.say(free.cor), free.play.say(free.dee)
    free.play.ok(free.dee, "withdraw", item=gone)
    for items, into, code in (
        ([a], a, "merge_self"),
        ([a, b], a, "merge_self"),
        ([a], 99, "unknown_item"),
        ([a], gone, "unknown_item"),
        ([99], a, "unknown_item"),
        ([b, gone], a, "unknown_item"),
        ([a], free.statement, "merge_phase"),
    ):
        assert free.play.no(free.console, "merge", items=items, into=into) == code, (items, into)


# -- terms (methods §8.5) --------------------------------------------------------------------------


def ended(c: Cast, what: str = "unreleased") -> dict[str, Any]:
    c.play.ok(c.console, "end")
    c.play.ok(0, "retain", what=what)
    return view(c.play.s, "console")


def test_after_seven_days_only_what_was_released_and_what_stands_behind_it_is_left(free: Cast) -> None:
    play = free.play
    shown, waits = play.say(free.ann, "getoond"), held(free, free.cor, "wacht")
    behind, edited = held(free, free.dee, "staat erachter"), play.say(free.bo, "eerst")
    play.ok(free.console, "merge", items=[behind], into=shown)
    play.ok(free.bo, "edit", item=edited, text="nooit getoond")
    lost = held(free, free.dee, "gaat mee weg")
    play.ok(free.console, "merge", items=[lost], into=waits)
    ended(free)
    states = {n: play.s.items[n].state for n in (shown, waits, behind, edited, lost)}
    assert states == {
        shown: "released",
        waits: "withdrawn",
        behind: "merged",
        edited: "released",
        lost: "withdrawn",
    }
    left = texts(play)
    for word in ("getoond", "staat erachter", "eerst"):
        assert word in left
    for word in ("wacht", "nooit getoond", "gaat mee weg", "geparkeerd"):
        assert word not in left


def test_after_seven_days_a_correction_still_stands_in_its_statement(c: Cast) -> None:
    c.play.ok(c.console, "release", items=[c.correct()])
    ended(c)
    assert board_text(c.play, c.statement) == "zo bedoelde ik het niet"
    assert c.play.s.items[c.statement].corrected


def test_after_seven_days_the_words_before_an_amendment_are_gone(free: Cast) -> None:
    n = held(free, free.cor, "bel 06-12345678")
    free.play.ok(free.console, "amend", item=n, text="bel ons")
    free.play.ok(free.console, "release", items=[n])
    assert "06-12345678" in texts(free.play)
    ended(free)
    assert "06-12345678" not in texts(free.play)
    assert board_text(free.play, n) == "bel ons"


def test_a_merged_item_keeps_only_its_last_words(free: Cast) -> None:
    n, into = held(free, free.cor, "met naam"), free.play.say(free.dee)
    free.play.ok(free.console, "amend", item=n, text="zonder naam")
    free.play.ok(free.console, "merge", items=[n], into=into)
    ended(free)
    assert [v.text for v in free.play.s.items[n].versions] == ["zonder naam"]


def test_after_seven_days_the_reason_of_what_stands_behind_a_released_one_is_gone(free: Cast) -> None:
    n, into = held(free, free.cor), free.play.say(free.dee)
    free.play.ok(free.helper, "send_back", items=[n], reason="om deze reden")
    free.play.ok(free.console, "merge", items=[n], into=into)
    ended(free)
    assert free.play.s.items[n].state == "merged"
    assert "om deze reden" not in texts(free.play)


def test_when_the_people_go_the_words_stay(free: Cast) -> None:
    n = free.play.say(free.cor, "blijft")
    before = view(free.play.s, "console")
    assert ended(free, "people")[f"item/{n}"] == before[f"item/{n}"]


def test_when_the_released_go_there_is_no_word_left_anywhere(free: Cast) -> None:
    free.play.say(free.cor, "woord")
    free.play.ok(free.console, "close")
    free.play.ok(free.console, "reopen", reason="woord")
    ended(free, "released")
    assert "woord" not in texts(free.play)
    assert all(o.reason.text is None for o in free.play.s.overrides)
