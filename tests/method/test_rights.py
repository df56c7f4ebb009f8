"""Who may do which act, and when: rights first, then the floor (methods §7.2, §0.7, KA-H1)."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from facilitator.log import Entry
from facilitator.method import acts
from facilitator.method.people import CONSOLE, LEADS, QUEUE, WRITERS
from facilitator.method.session import Session
from tests.support.cases import Cast
from tests.support.moves import MOVES
from tests.support.play import Play
from tests.support.scripts import phase, script, t

BASIC = {"ack", "leave", "withdraw", "erase"}
HOUSE = {"begin", "join", "enter", "lapse", "retain", "take_back_quote"}
BY_QUEUE = {"release", "send_back", "hide", "hold", "mark", "focus"}
BY_WRITERS = {"record", "amend", "tally", "bring_in", "note_action", "arrange", "evaluation_on"}
BY_WRITERS |= {f"cluster_{what}" for what in ("new", "name", "move", "join", "split", "dissolve")}
BY_WRITERS |= {"frame", "formulate", "amend_proposal", "note_answer", "weigh"}
BY_WRITERS |= {"note_message", "fill_in", "no_counter_voice", "address"}
FROM_THE_BOX = {"voted", "counted"}
UNSIGNED = {"answer_no", "can_come"}
BY_ALL_WHO_WORK = {"undo"}
VOTES = {"dot", "rank", "place"}
PEOPLE = {"say", "edit", "confirm", "park", "unsaid", "describe", "answer", "card", "consent", *VOTES}
PEOPLE |= {"propose", "accept", "thumb", "vote", "suggest", "recognise", "choose_group", *UNSIGNED}
PEOPLE |= {"bring", "think_along"}
BY_LEADS = {"step_into"}


def fields(play: Play, do: str) -> dict[str, Any]:
    return MOVES[do][1](play, Random(0))


def code(play: Play, by: int, do: str) -> str:
    refusal = play.enter(by, do, **fields(play, do)).refusal
    return refusal.code if refusal else ""


def test_each_verb_says_who_may() -> None:
    said = {name: (v.BASIC, v.HOUSE, v.STAFF) for name, v in acts.verbs().items()}
    assert {n for n, (basic, _, _) in said.items() if basic} == BASIC
    assert {n for n, (_, house, _) in said.items() if house} == HOUSE
    assert {n for n, (_, _, staff) in said.items() if staff == QUEUE} == BY_QUEUE
    assert {n for n, (_, _, staff) in said.items() if staff == WRITERS} == BY_WRITERS
    others = {n for n, (basic, house, staff) in said.items() if not (basic or house or staff)}
    assert others == PEOPLE | FROM_THE_BOX
    assert {n for n, v in acts.verbs().items() if v.INNER} == FROM_THE_BOX
    assert {n for n, v in acts.verbs().items() if v.UNSIGNED} == UNSIGNED
    assert {n for n, (_, _, staff) in said.items() if staff == QUEUE | WRITERS} == BY_ALL_WHO_WORK
    assert {n for n, (_, _, staff) in said.items() if staff == LEADS} == BY_LEADS
    rest = said.keys() - BASIC - HOUSE - BY_QUEUE - BY_WRITERS - BY_ALL_WHO_WORK - BY_LEADS - PEOPLE
    rest -= FROM_THE_BOX
    assert {said[n][2] for n in rest} == {CONSOLE}


@pytest.mark.parametrize("do", sorted(acts.verbs().keys() - FROM_THE_BOX))
def test_no_role_does_what_is_not_its_own(do: str) -> None:
    verb = acts.verbs()[do]
    for face in ("console", "scribe", "helper", "board"):
        c = Cast().check()
        found = code(c.play, getattr(c, face), do)
        role = c.play.s.people.all[getattr(c, face)].role
        allowed = verb.BASIC or role in verb.STAFF
        assert (found == "not_allowed") is not allowed, (face, found)
    if verb.STAFF or verb.HOUSE:
        c = Cast().free()
        assert code(c.play, c.cor, do) == "not_allowed"


@pytest.mark.parametrize("do", sorted(FROM_THE_BOX))
def test_what_comes_out_of_a_box_comes_from_no_screen(do: str) -> None:
    with pytest.raises(KeyError):
        acts.parse({"id": "a", "do": do, **fields(Cast().play, do)})


@pytest.mark.parametrize("do", sorted(HOUSE))
def test_what_the_house_does_nobody_else_does(do: str) -> None:
    c = Cast()
    assert code(c.play, c.console, do) == "not_allowed"
    with pytest.raises(KeyError):
        acts.parse({"id": "a", "do": do, **fields(c.play, do)})


@pytest.mark.parametrize("by", [0, 99])
@pytest.mark.parametrize("do", sorted(acts.verbs().keys() - HOUSE - FROM_THE_BOX - UNSIGNED))
def test_who_is_not_there_does_nothing(by: int, do: str) -> None:
    c = Cast().free()
    assert code(c.play, by, do) == "gone"


@pytest.mark.parametrize("do", sorted(acts.verbs().keys() - HOUSE - BASIC - FROM_THE_BOX))
def test_who_was_removed_does_nothing_more(do: str) -> None:
    c = Cast().free()
    for p in (c.cor, c.ann):
        c.play.ok(c.console, "remove", person=p)
    link = int(c.play.s.people.all[c.scribe].link)
    c.play.ok(c.console, "revoke", link=link)
    assert code(c.play, c.cor, do) == "gone"
    assert code(c.play, c.scribe, do) == "gone"


def test_who_was_removed_may_still_take_the_own_words_back() -> None:
    c = Cast().free()
    n, other = c.play.say(c.cor), c.play.say(c.cor, "nog iets")
    c.play.ok(c.console, "remove", person=c.cor)
    c.play.ok(c.cor, "withdraw", item=n)
    c.play.ok(c.cor, "erase")
    assert [c.play.s.items[i].state for i in (n, other)] == ["withdrawn", "withdrawn"]
    assert c.play.no(c.cor, "withdraw", item=c.statement) == "not_yours"


def test_who_lost_a_link_may_not_take_anything_back() -> None:
    c = Cast().talk()
    c.play.ok(c.console, "revoke", link=int(c.play.s.people.all[c.scribe].link))
    assert c.play.no(c.scribe, "withdraw", item=c.statement) == "gone"


@pytest.mark.parametrize("do", sorted(PEOPLE))
def test_while_the_table_talks_the_outer_ring_sends_nothing(do: str) -> None:
    c = Cast().talk()
    assert code(c.play, c.cor, do) in {"not_your_turn", "not_now"}


@pytest.mark.parametrize("do", sorted(PEOPLE))
def test_staff_sends_nothing_as_a_participant(do: str) -> None:
    c = Cast().free()
    for p in (c.console, c.scribe, c.helper, c.board):
        assert code(c.play, p, do) == "not_allowed"


@pytest.mark.parametrize(
    ("state", "refusal", "again"),
    [("armed", "armed", True), ("paused", "paused", True), ("closed", "closed", False)],
)
def test_input_is_closed_unless_the_phase_is_open(state: str, refusal: str, again: bool) -> None:
    c = Cast()
    c.play.next(c.console)
    if state != "armed":
        c.play.ok(c.console, "open")
        c.play.ok(c.console, {"paused": "pause", "closed": "close"}[state])
    outcome = c.play.enter(c.ann, "unsaid", phase=c.play.now, text="iets")
    assert outcome.refusal is not None
    assert (outcome.refusal.code, outcome.refusal.again) == (refusal, again)


def test_basic_rights_work_in_every_state_of_a_phase() -> None:
    for act in ("open", "pause", "resume", "close", "end"):
        c = Cast().free()
        n = c.play.say(c.cor)
        if act == "pause":
            c.play.ok(c.console, act)
        if act in {"close", "end"}:
            c.play.ok(c.console, act)
        c.play.ok(c.cor, "ack", phase=c.play.now)
        c.play.ok(c.cor, "withdraw", item=n)
        c.play.ok(c.cor, "erase")
        c.play.ok(c.cor, "leave")


@pytest.mark.parametrize("do", sorted(PEOPLE))
def test_after_the_end_nobody_writes(do: str) -> None:
    c = Cast().free()
    c.play.ok(c.console, "end")
    assert code(c.play, c.ann, do) == "ended"


@pytest.mark.parametrize(
    "do", ["record", "bring_in", "next", "open", "close", "back", "again", "end", "extend"]
)
def test_after_the_end_nothing_goes_on(do: str) -> None:
    c = Cast().free()
    c.play.ok(c.console, "end")
    made = fields(c.play, do)
    made |= {k: c.play.now for k in ("left", "phase") if k in made and do != "again"}
    if do == "again":
        made |= {"left": c.play.now, "phase": "talk"}
    assert c.play.no(c.console, do, **made) in {"ended", "stale"}
    assert c.play.s.now is not None
    assert c.play.s.now.state == "closed"


@pytest.mark.parametrize("do", ["release", "hide", "hold", "mark", "amend", "merge", "unmerge"])
def test_the_report_can_be_finished_until_what_was_not_released_is_gone(do: str) -> None:
    c = Cast().free()
    n, m = c.play.say(c.cor, flags=["hold:phone"]), c.play.say(c.dee)
    if do == "unmerge":
        c.play.ok(c.console, "merge", items=[n], into=m)
    if do == "hold":
        c.play.ok(c.console, "hide", items=[n])
    fields: dict[str, dict[str, Any]] = {
        "amend": {"item": n, "text": "x"},
        "unmerge": {"item": n},
        "mark": {"items": [n], "mark": "x"},
        "merge": {"items": [n], "into": m},
        "release": {"items": [n], "despite": True},
        "hide": {"items": [n]},
        "hold": {"items": [n]},
    }
    c.play.ok(c.console, "end")
    c.play.ok(c.console, do, **fields[do])
    c.play.ok(0, "retain", what="unreleased")
    assert c.play.no(c.console, do, **fields[do]) == "ended"


def test_after_the_end_nothing_goes_back_to_a_writer_who_can_mend_it_no_more() -> None:
    c = Cast().free()
    n = c.play.say(c.cor, flags=["hold:phone"])
    c.play.ok(c.console, "release", items=[n], despite=True)
    c.play.ok(c.console, "end")
    assert c.play.no(c.console, "send_back", items=[n], reason="x") == "ended"
    assert c.play.s.items[n].state == "released"


def test_before_a_session_begins_nothing_can_be_done() -> None:
    from facilitator.log import Entry

    s = Session()
    join = Entry(1, 1, "a", 0, "join", {"role": "inner", "coded": True}, (), {})
    assert s.apply(join).refusal is not None
    for seq, do in enumerate(("lapse", "retain"), 2):
        s.apply(Entry(seq, seq, f"b{seq}", 0, do, {"what": "people"} if do == "retain" else {}, (), {}))
    assert s.now is None


def test_a_session_whose_options_leave_no_phase_takes_no_words() -> None:
    when = [{"option": "on", "is": True}]
    options = {"on": {"default": False, "label": t("aan")}}
    play = Play(script(phase("a", when=when), options=options))
    lead, p = play.staff(), play.join()
    assert play.s.now is None
    for by, do in ((p, "describe"), (p, "say"), (lead, "record")):
        made = {"sector": ""} if do == "describe" else {"phase": "a#1", "type": "x", "text": "x"}
        outcome = play.enter(by, do, **made)
        assert outcome.refusal is not None
        assert (outcome.refusal.code, outcome.refusal.again) == ("not_now", True)
    for do, fields in (("open", {}), ("next", {"left": "a#1"}), ("invite", {"role": "inner", "on": True})):
        assert play.no(lead, do, **fields) in {"stale", "not_allowed"}
    with pytest.raises(LookupError):
        _ = acts.Context(play.s, lead, 0).now
    play.ok(lead, "end")


def test_an_entry_that_no_verb_understands_is_refused_and_its_text_goes() -> None:
    c = Cast()
    for do, data in (("dance", {}), ("say", {"phase": 7}), ("erase", {"more": 1})):
        entry = Entry(len(c.play.entries) + 1, c.play.at, f"x-{do}", c.cor, do, data, (), {"text": "weg"})
        outcome = c.play.take(entry)
        assert outcome.refusal is not None
        assert outcome.refusal.code == "malformed"
        assert entry.seq in c.play.s.blank


def test_the_base_of_the_verbs_does_nothing_by_itself() -> None:
    c = Cast()
    with pytest.raises(TypeError):
        acts.Act(id="a").apply(acts.Context(c.play.s, c.cor, 0))
    with pytest.raises(LookupError):
        _ = acts.Context(c.play.s, 0, 0).me
    with pytest.raises(ValueError, match="say"):
        acts.verb(acts.verbs()["say"])


def test_said_and_data_part_what_is_kept_apart() -> None:
    act = acts.parse({"id": "a", "do": "say", "phase": "p", "type": "t", "text": "woorden"})
    assert act.said() == {"text": "woorden"}
    assert act.data() == {"phase": "p", "type": "t", "cat": "", "target": None, "explain": False}
    assert acts.parse({"id": "a", "do": "edit", "item": 1}).said() == {}
