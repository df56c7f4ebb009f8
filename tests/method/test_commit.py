"""``commit``: somebody does something, by a day; without an owner it is a wish (KA-9, methods §7.3)."""

from __future__ import annotations

from typing import Any

from facilitator.log import Entry
from tests.support.play import Play, blanked, digests, fold
from tests.support.scripts import commit, phase, script


class Promises:
    """A phase of promises, with one at the table and two outside."""

    def __init__(self, **options: Any) -> None:
        self.play = Play(script(commit("deeds", **options), phase("after")))
        self.lead, self.scribe = self.play.staff(), self.play.staff("scribe")
        self.inner, self.ann, self.bo = self.play.join("inner"), self.play.join(), self.play.join()

    def propose(self, p: int, *, release: bool = True, **fields: Any) -> int:
        made = {"column": "direct", "text": "We bellen eerder.", **fields}
        n: int = self.play.ok(p, "propose", phase=self.play.now, **made)["item"]
        if release:
            self.play.ok(self.lead, "release", items=[n])
        return n

    def deed(self, n: int, audience: str = "console") -> dict[str, Any]:
        item = self.play.item(n, audience)
        assert item is not None
        found: dict[str, Any] = item["deed"]
        return found

    def mine(self, p: int) -> dict[str, Any]:
        found: dict[str, Any] = self.play.view(f"me/{p}")["me"]["face"]
        return found

    def gates(self) -> list[tuple[str, int]]:
        found = self.play.view("console")["gate"]["warnings"]
        assert all(one["strength"] == "hard" for one in found)
        return [(one["rule"], one.get("args", {}).get("n", 0)) for one in found]


def test_only_who_writes_proposes_and_only_in_a_column_that_is_there() -> None:
    c = Promises()
    wish = {"phase": c.play.now, "text": "Dit graag."}
    assert c.play.no(c.inner, "propose", column="direct", **wish) == "not_your_turn"
    assert c.play.no(c.ann, "propose", column="ooit", **wish) == "malformed"
    n = c.propose(c.ann, release=False)
    assert c.play.item(n, "board") is None
    assert c.play.item(n, "phone/outer") is None


def test_who_proposes_with_a_tick_owns_it_at_once() -> None:
    c = Promises()
    n = c.propose(c.ann, mine=True, due="2027-03-29")
    assert (c.deed(n)["owned"], c.deed(n)["accepted"], c.deed(n)["due"]) == (True, True, "2027-03-29")
    assert [row["n"] for row in c.mine(c.ann)["taken"]] == [n]


def test_a_wish_is_taken_up_by_who_promises_and_let_go_again() -> None:
    c = Promises()
    n = c.propose(c.ann)
    assert not c.deed(n, "board")["owned"]
    assert c.play.no(c.inner, "accept", item=n) == "not_your_turn"
    c.play.ok(c.bo, "accept", item=n)
    assert c.play.no(c.ann, "accept", item=n) == "not_yours"
    assert c.play.no(c.ann, "accept", item=n, on=False) == "not_yours"
    c.play.ok(c.bo, "accept", item=n, on=False)
    c.play.ok(c.ann, "accept", item=n)


def test_nobody_takes_up_what_is_not_on_the_board() -> None:
    c = Promises()
    n = c.propose(c.ann, release=False)
    assert c.play.no(c.bo, "accept", item=n) == "unknown_item"


def test_who_is_asked_reads_it_and_says_yes_or_no_on_the_own_phone() -> None:
    c = Promises()
    made = {"column": "direct", "text": "Het rooster delen.", "due": "2027-04-12", "person": c.bo}
    n = c.play.ok(c.scribe, "note_action", phase=c.play.now, **made)["item"]
    asked = {"n": n, "text": "Het rooster delen.", "column": "direct", "due": "2027-04-12"}
    assert c.mine(c.bo)["asked"] == [asked]
    assert c.mine(c.ann)["asked"] == []
    assert c.play.no(c.ann, "accept", item=n) == "not_yours"
    c.play.ok(c.bo, "accept", item=n)
    assert (c.mine(c.bo)["asked"], c.mine(c.bo)["taken"]) == ([], [asked])
    c.play.ok(c.bo, "accept", item=n, on=False)
    assert not c.deed(n)["owned"]


def test_what_the_guard_holds_is_not_read_by_who_is_asked() -> None:
    c = Promises()
    made = {"column": "direct", "text": "Bel 06-12345678.", "person": c.bo, "flags": ["hold:phone"]}
    c.play.ok(c.scribe, "note_action", phase=c.play.now, **made)
    assert c.mine(c.bo)["asked"] == []


def test_the_table_can_be_asked_as_well() -> None:
    c = Promises()
    n = c.propose(c.ann)
    c.play.ok(c.lead, "arrange", item=n, person=c.inner)
    c.play.ok(c.inner, "accept", item=n)
    assert c.deed(n)["accepted"]


def test_an_owner_in_words_and_an_owner_with_a_phone_take_each_others_place() -> None:
    c = Promises()
    n = c.propose(c.ann, mine=True)
    c.play.ok(c.lead, "arrange", item=n, owner="het bestuur", flags=["has:owner"])
    assert (c.deed(n)["owner"], c.deed(n)["accepted"]) == ("het bestuur", False)
    assert c.mine(c.ann)["taken"] == []
    assert c.play.no(c.ann, "accept", item=n) == "not_yours"
    c.play.ok(c.lead, "arrange", item=n, person=c.bo)
    assert (c.deed(n)["owner"], c.deed(n)["owned"], c.deed(n)["accepted"]) == ("", True, False)


def test_nothing_goes_on_without_owner_date_reason_and_one_day_for_the_table() -> None:
    c = Promises()
    n = c.propose(c.ann)
    no = c.propose(c.ann, column="niet")
    assert c.gates() == [("owner_and_date", 1), ("reason", 1), ("feedback_on", 0)]
    c.play.ok(c.lead, "arrange", item=n, person=c.bo, due="2027-03-29")
    assert ("owner_and_date", 1) in c.gates(), "somebody was asked and has not said yes"
    c.play.ok(c.bo, "accept", item=n)
    c.play.ok(c.lead, "arrange", item=no, reason="Te duur.", flags=["has:reason"])
    assert c.gates() == [("feedback_on", 0)]
    assert c.play.no(c.lead, "next", left=c.play.now, overrides=["feedback_on"]) == "gate_hard"
    c.play.ok(c.lead, "feedback_on", phase=c.play.now, day="2027-05-20")
    assert c.gates() == []
    assert c.play.view("phone/inner")["session"]["feedback"] == "2027-05-20"
    assert c.play.next(c.lead) == "after#1"


def test_what_was_hidden_or_taken_back_needs_no_owner() -> None:
    c = Promises(feedback_on_required=False)
    n, m = c.propose(c.ann), c.propose(c.bo)
    c.play.ok(c.lead, "hide", items=[n])
    c.play.ok(c.bo, "withdraw", item=m)
    assert c.gates() == []


def test_a_day_can_be_taken_off_again() -> None:
    c = Promises()
    for day in ("2027-05-20", ""):
        c.play.ok(c.lead, "feedback_on", phase=c.play.now, day=day)
    assert c.gates() == [("feedback_on", 0)]
    assert c.play.no(c.scribe, "feedback_on", phase=c.play.now, day="2027-05-20") == "not_allowed"


def test_the_table_says_what_helps_and_the_count_comes_when_it_closes() -> None:
    c = Promises()
    n = c.propose(c.ann)
    assert c.play.no(c.ann, "thumb", item=n) == "not_your_turn"
    for _ in range(2):
        c.play.ok(c.inner, "thumb", item=n)
    assert c.mine(c.inner)["helpful"] == [n]
    for audience in ("board", "console", "scribe", "phone/inner", "phone/outer"):
        assert "thumbs" not in c.deed(n, audience), audience
    c.play.ok(c.lead, "close")
    assert c.deed(n, "board")["thumbs"] == 1
    assert c.play.no(c.inner, "thumb", item=n, on=False) == "closed"


def test_who_joined_twice_gives_one_thumb_and_keeps_the_own_promise() -> None:
    c = Promises()
    n, again = c.propose(c.ann, mine=True), c.play.join()
    other = c.play.join("inner")
    for p in (c.inner, other):
        c.play.ok(p, "thumb", item=n)
    c.play.ok(c.lead, "same_person", from_=c.inner, into=other)
    c.play.ok(c.lead, "same_person", from_=c.ann, into=again)
    assert [row["n"] for row in c.mine(again)["taken"]] == [n]
    c.play.ok(c.lead, "close")
    assert c.deed(n, "board")["thumbs"] == 1


def test_nobody_gives_a_thumb_to_what_one_cannot_read() -> None:
    c = Promises()
    n = c.propose(c.ann, release=False)
    assert c.play.no(c.inner, "thumb", item=n) == "unknown_item"


def test_the_writer_sees_where_an_own_promise_stands() -> None:
    c = Promises()
    n = c.propose(c.ann, mine=True, due="2027-03-29", release=False)
    assert c.play.mine(c.ann, n)["deed"]["column"] == "direct"


def test_an_owner_has_a_number_that_is_in() -> None:
    c = Promises()
    n = c.propose(c.ann)
    for person in (99, c.lead):
        assert c.play.no(c.lead, "arrange", item=n, person=person) == "unknown_person"
    assert c.play.no(c.lead, "arrange", item=99) == "unknown_item"
    assert c.play.no(c.lead, "arrange", item=n, column="ooit") == "malformed"


def wiped(play: Play) -> list[Entry]:
    return blanked(play.entries, play.s.blank)


def test_another_reason_wipes_the_former_but_not_the_words_that_came_with_it() -> None:
    """A proposal is one entry with its words and its reason: it stays until both are gone."""
    c = Promises()
    n = c.propose(c.ann, column="niet", reason="Te duur.", flags=["has:reason"])
    c.play.ok(c.lead, "arrange", item=n, reason="Geen mensen.", flags=["has:reason"])
    again, _ = fold(wiped(c.play))
    assert digests(again) == digests(c.play.s)
    assert again.items[n].last.text == "We bellen eerder."
    c.play.ok(c.ann, "withdraw", item=n)
    assert not any("duur" in str(e.said) or "mensen" in str(e.said) for e in wiped(c.play))


def test_another_wording_does_not_take_the_reason_with_it() -> None:
    c = Promises()
    n = c.propose(c.ann, column="niet", reason="Te duur.", flags=["has:reason"], release=False)
    c.play.ok(c.ann, "edit", item=n, text="We bellen niet.")
    again, _ = fold(wiped(c.play))
    assert again.items[n].deed is not None
    assert digests(again) == digests(c.play.s)
    assert c.deed(n)["reason"] == "Te duur."
