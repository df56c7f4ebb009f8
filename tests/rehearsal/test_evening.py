"""The whole evening from the door to the end, played by the command, and what it leaves behind."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from facilitator.method.acts import verbs
from facilitator.summary import AUDIENCES
from tests.rehearsal.played import BOOK, PEOPLE, Played, course

pytestmark = pytest.mark.xdist_group("rehearsal")
TEXTS = ("html", "md", "json")
PHASES = [f"ka{n}" for n in range(11)]


def test_it_is_played_to_its_end_and_says_so(played: Played) -> None:
    assert (played.process.returncode, played.err) == (0, "")
    assert [i.phase.key for i in played.state.course.passes] == PHASES
    assert played.state.ended is not None
    for passed in played.state.course.passes:
        assert passed.phase.title.nl in played.out
    assert "De avond is gespeeld: 20 mensen" in played.out


def test_it_prints_code_and_links_for_who_wants_to_look_in(played: Played) -> None:
    code = played.state.meta.code
    for face in ("console", "board", "scribe", "helper"):
        assert f"/{code}/{face}#" in played.out
    assert f"Tafelcode: {played.state.meta.table_code}" in played.out


def test_everyone_is_there_in_proportion(played: Played) -> None:
    people = played.state.people
    assert (people.count(), people.count("inner"), people.count("outer")) == (PEOPLE, 5, 15)
    assert sum(1 for x in people.present() if not x.device) == 1
    assert sum(1 for x in people.all.values() if x.same_as is not None) == 2  # joined twice; a borrowed phone


def test_what_was_acknowledged_is_what_is_stored(played: Played) -> None:
    """Both ways: nothing acknowledged is missing, and nothing is there that nobody did."""
    acknowledged = Counter((row["ack"]["seq"], row["id"], row["do"]) for row in played.ledger)
    stored = Counter((e.seq, e.id, e.do) for e in played.done if not verbs()[e.do].HOUSE)
    assert len(stored) > 400
    assert acknowledged == stored


def test_the_same_seed_is_the_same_evening(evenings: tuple[Played, Played]) -> None:
    first, second = (course(one.done) for one in evenings)
    assert len(first) > 400
    assert first == second


def test_every_line_of_the_phases_is_spoken(played: Played) -> None:
    said = {text for e in played.entries if e.said for text in e.said.values()}
    seats = len(played.state.people.all)
    wanted = [
        x for x in BOOK.lines if x.role in {"inner", "outer"} and not x.trap and x.cat != "notitie_prive"
    ]
    few = [x for x in wanted if x.cat in {"kaartje", "woord"}]  # one each: there are more lines than people
    assert {x.text for x in wanted if x not in few} <= said
    assert 0 < len(few) - len({x.text for x in few} & said) < seats


def test_every_screen_and_export_says_that_it_is_a_rehearsal(played: Played) -> None:
    assert played.state.meta.rehearsal
    for audience in AUDIENCES:
        for kind in ("html", "md"):
            assert "OEFENING" in played.report(audience, kind)
            assert "REHEARSAL" in played.report(audience, kind, "en")
        assert json.loads(played.report(audience, "json"))["rehearsal"] is True


def test_the_report_tells_the_evening(played: Played) -> None:
    told = played.report("internal", "md")
    for id in ("KA-01", "KA-05", "KA-09", "KA-13", "KA-40", "KA-15", "KA-16", "KA-37", "KA-17", "KA-18"):
        assert BOOK[id].text in told, id
    assert BOOK["KA-11"].text in told
    assert BOOK["KA-06"].text not in told, "the table corrected it (KA-H6)"
    assert "niet representatief" in told


def test_every_commitment_is_complete(played: Played) -> None:
    deeds = [i.deed for i in played.state.items.values() if i.deed is not None and i.state == "released"]
    assert Counter(d.column for d in deeds) == {"direct": 5, "uitzoeken": 5, "niet": 3}
    assert all(d.due and d.owned(True) for d in deeds if d.column != "niet")
    assert all(d.reason is not None for d in deeds if d.column == "niet")
    assert played.state.feedback_on


def test_a_soft_gate_is_passed_with_a_reason_and_a_hard_one_is_not(played: Played) -> None:
    passed = {rule: o.reason.text for o in played.state.overrides for rule in o.rules}
    assert passed["people_between"] == BOOK.reason("people_between")
    assert passed["heard"] == BOOK.reason("heard")
    assert not {"owner_and_date", "reason", "feedback_on", "people"} & set(passed)
    assert "Te vroeg verder" in played.out


def test_the_hand_on_the_wheel_is_felt(played: Played) -> None:
    """What an evening asks of the one who leads: each of it at least once."""
    did = {e.do for e in played.done}
    wanted = {"pause", "resume", "extend", "blank", "page", "hide", "merge", "send_back", "amend", "edit"}
    assert wanted | {"withdraw", "same_person", "hand_over", "bring_in", "seated", "end"} <= did


def test_private_notes_never_leave_the_phone_unless_their_owner_wants_it(played: Played) -> None:
    notes = [x for x in BOOK.lines if x.cat == "notitie_prive" and x.role == "outer"]
    kept = [x for x in notes if not x.promote]
    assert len(kept) > 5
    assert not [x.id for x in kept if x.text.encode() in played.bytes]
    for note in (x for x in notes if x.promote):
        assert played.item(note.text).type == note.promote


def test_consent_is_asked_of_each_and_a_quote_goes_no_further_than_it(played: Played) -> None:
    answers = Counter(i.consent for i in played.state.items.values() if i.seat is not None)
    assert answers["yes"] > 5
    assert answers["no"]
    refused = [i for i in played.state.items.values() if i.consent == "no" and i.quote]
    for item in refused:
        assert f"“{item.last.text}”" not in played.report("public", "md")


@pytest.mark.parametrize("kind", TEXTS)
def test_what_was_withdrawn_is_nowhere(kind: str, played: Played) -> None:
    gone = BOOK.trap("trekt_terug").text
    assert gone.encode() not in played.bytes
    assert all(gone not in played.report(audience, kind) for audience in AUDIENCES)
