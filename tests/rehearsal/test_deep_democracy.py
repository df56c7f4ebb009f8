"""A decision of ten people that needs three votes, played by the command, and what its report says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from facilitator.method.activities.decide.record import decision
from facilitator.rehearsal.lines import load
from tests.rehearsal.played import SPEED, Played, start

pytestmark = pytest.mark.xdist_group("rehearsal-deciding")
BOOK = load("deep-democracy")
PEOPLE = 10
PHASES = ["dd0", "dd1", "dd2", "dd3", "dd4", "dd5", "dd6", "dd9", "dd11"]
OUTCOMES = ["added", "adapted", "refused", "added"]


@pytest.fixture(scope="module")
def decided(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    """The decision, as fast as it goes."""
    folder = tmp_path_factory.mktemp("deciding")
    where = ["--data", str(folder / "data"), "--ledger", str(folder / "ledger"), "--host", "127.0.0.1"]
    size = ["--people", str(PEOPLE), "--speed", str(SPEED)]
    one = Played(folder, start("deep-democracy", *size, *where))
    try:
        yield one.finish()
    finally:
        with one.process as process:
            process.kill()


def test_it_is_played_to_its_end(decided: Played) -> None:
    assert (decided.process.returncode, decided.err) == (0, "")
    assert decided.state.ended is not None
    assert [i.phase.key for i in decided.state.course.passes if i.phase.kind != "repeat"] == PHASES
    assert decided.state.meta.rehearsal


def test_dd_1_everyone_is_heard_in_the_check_in_before_the_lead_goes_on(decided: Played) -> None:
    (check_in,) = decided.state.course.of("dd1")
    assert check_in.heard == PEOPLE
    assert not [o for o in decided.state.overrides if o.phase == check_in.id]


def test_three_votes_end_unanimously_with_a_day_to_look_back(decided: Played) -> None:
    found = decision(decided.state, "dd6")
    assert found is not None
    assert (found.public()["status"], found.public()["version"]) == ("unaniem", 3)
    assert found.evaluation_on.endswith("-05-01")
    for row in ("6 ja, 3 nee, 1 weet het nog niet", "9 ja, 1 nee, 0 weet", "10 ja, 0 nee, 0 weet"):
        assert row in decided.out


def test_each_condition_has_its_outcome_and_no_author(decided: Played) -> None:
    rows = [item for item in decided.state.items.values() if item.condition is not None]
    assert [item.condition.outcome for item in rows if item.condition] == OUTCOMES
    assert {item.author for item in rows} == {0}


def test_no_ballot_stands_in_the_log_beside_who_gave_it(decided: Played) -> None:
    """DD-H7: the private question is answered by token, and no entry of it bears a number of a person."""
    answered = [e for e in decided.done if e.do in {"answer_no", "can_come"}]
    assert len(answered) == 5 + 4
    assert {e.by for e in answered} == {0}
    assert not [e for e in decided.done if "choice" in e.data]


def test_the_report_says_what_was_decided_and_that_it_is_a_rehearsal(decided: Played) -> None:
    for audience in ("internal", "shareable"):
        told = decided.report(audience, "md")
        assert "OEFENING" in told
        last = next(x for x in BOOK.of("dd5", "versie") if x.version == 3)
        assert last.text in told
        for line in (*BOOK.of("dd9", "actie"), BOOK["DD-17"]):
            assert (line.text or line.because) in told


@pytest.mark.parametrize("line", [x for x in BOOK.lines if x.trap], ids=lambda x: x.id)
def test_no_trap_is_in_what_may_be_shared(line: object, decided: Played) -> None:
    text = getattr(line, "text", "")
    assert text not in decided.report("shareable", "md")
    assert text not in decided.report("public", "md")


def test_the_number_that_everyone_knows_is_nowhere(decided: Played) -> None:
    assert b"111222333" not in decided.bytes
