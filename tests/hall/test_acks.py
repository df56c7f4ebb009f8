"""Promise 1 in the hall: an ack says what is on disk and decided, once, and says the same for ever."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest

from facilitator.hall import HallError, Outcome, Who
from facilitator.log import Draft, Entry, read_entries
from tests.conftest import WaitUntil
from tests.log.support import never
from tests.support.house import DAY, Clock, House, Session
from tests.support.scripts import gather, question, script

FREE = script(gather("free", question("idee")))


@pytest.fixture
def session(house: House) -> Session:
    return Session(house, FREE)


@pytest.fixture
def console(session: Session) -> Who:
    return session.who(session.enter("console"), "console")


@pytest.fixture
def phone(session: Session) -> Who:
    return session.who(session.joined())


class Held:
    """Holds the log's writer in a delivery, so that nothing is stored meanwhile."""

    def __init__(self, session: Session) -> None:
        self._inside, self._free = threading.Event(), threading.Event()
        log = session.room.log
        log.follow(log.tail(), self._hold)
        log.append(Draft("hold", 0, "hold"), never)
        assert self._inside.wait(20)

    def _hold(self, _entries: Sequence[Entry]) -> None:
        if not self._inside.is_set():
            self._inside.set()
            assert self._free.wait(20)

    def release(self) -> None:
        self._free.set()


class Sending:
    """An act that somebody waits for in a thread of their own."""

    def __init__(self, session: Session, who: Who, **payload: object) -> None:
        self.ack: Outcome | None = None
        self._thread = threading.Thread(target=self._send, args=(session, who, payload), daemon=True)
        self._thread.start()

    def _send(self, session: Session, who: Who, payload: dict[str, object]) -> None:
        self.ack = session.hall.act(who, payload)[0]

    @property
    def waits(self) -> bool:
        return self._thread.is_alive()

    def answer(self) -> Outcome:
        self._thread.join(30)
        assert self.ack is not None
        return self.ack


def idea(session: Session, id_: str = "x" * 24, text: str = "een idee") -> dict[str, object]:
    return {"id": id_, "do": "say", "phase": session.now, "type": "idee", "text": text}


def waiting(session: Session) -> int:
    return sum(len(found) for found in vars(session.room)["_waiting"].values())


def test_an_ack_waits_until_the_entry_is_on_disk(session: Session, phone: Who, wait_until: WaitUntil) -> None:
    path = session.house.path(session.code)
    held = Held(session)
    sending = Sending(session, phone, **idea(session))
    wait_until(lambda: waiting(session), "the act is on its way")
    assert sending.waits
    assert [e for e in read_entries(path) if e.do == "say"] == []
    held.release()
    ack = sending.answer()
    assert [(e.seq, e.said) for e in read_entries(path) if e.do == "say"] == [(ack.seq, {"text": "een idee"})]


def test_the_same_act_gives_the_same_ack_for_ever_and_takes_effect_once(session: Session, phone: Who) -> None:
    first = session.hall.act(phone, idea(session))[0]
    assert first.ok
    assert session.hall.act(phone, idea(session, text="anders"))[0] == first
    token = session.joined()
    session.house.again()
    again = Who(session.room, phone.p, "phone")
    assert session.hall.act(again, idea(session, text="nog anders"))[0] == first
    assert [i.last.text for i in session.room.state.items.values()] == ["een idee"]
    assert session.who(token).p != phone.p


def test_the_same_id_of_another_person_is_another_act(session: Session, phone: Who) -> None:
    other = session.who(session.joined())
    assert session.hall.act(phone, idea(session))[0].extra == {"item": 1}
    assert session.hall.act(other, idea(session))[0].extra == {"item": 2}


@pytest.mark.parametrize("verb", ["same_person", "hand_over"])
def test_after_a_merge_an_act_sent_again_under_either_number_took_effect_once(
    session: Session, console: Who, phone: Who, verb: str
) -> None:
    other = session.who(session.joined())
    first = session.hall.act(phone, idea(session))[0]
    session.ok(console, verb, from_=phone.p, into=other.p)
    for who in (phone, other):
        assert session.hall.act(who, idea(session))[0] == first
    assert len(session.room.state.items) == 1


def test_an_act_that_was_refused_may_take_effect_later_under_the_same_id(
    session: Session, console: Who, phone: Who
) -> None:
    session.ok(console, "pause")
    refused = session.hall.act(phone, idea(session))[0]
    assert refused.refusal is not None
    assert (refused.refusal.code, refused.refusal.again) == ("paused", True)
    session.ok(console, "resume")
    assert session.hall.act(phone, idea(session))[0].ok


def test_a_refused_entry_that_comes_again_does_not_answer_the_next_try(
    session: Session, console: Who, phone: Who, wait_until: WaitUntil
) -> None:
    room, act = session.room, idea(session)
    session.ok(console, "pause")
    data = {"phase": session.now, "type": "idee", "cat": "", "target": None}
    room.log.append(Draft(str(act["id"]), phone.p, "say", data, said={"text": "te vroeg"}), never)
    wait_until(lambda: room.state.seq == room.log.tail(), "it is in, and refused")
    refused = room.log.read()[-1]
    session.ok(console, "resume")
    held = Held(session)
    sending = Sending(session, phone, **act)
    wait_until(lambda: waiting(session), "the act is on its way")
    room.take([refused])
    assert sending.waits
    held.release()
    assert sending.answer().ok


def test_an_act_that_was_stored_twice_answers_both_who_wait(
    session: Session, phone: Who, wait_until: WaitUntil
) -> None:
    held = Held(session)
    pair = [Sending(session, phone, **idea(session)) for _ in range(2)]
    wait_until(lambda: waiting(session) == 2, "both are on their way")
    held.release()
    assert pair[0].answer() == pair[1].answer()
    assert pair[0].answer().ok
    assert len(session.room.state.items) == 1


def test_the_text_of_the_second_of_two_is_wiped(session: Session, phone: Who, wait_until: WaitUntil) -> None:
    held = Held(session)
    pair = [Sending(session, phone, **idea(session)) for _ in range(2)]
    wait_until(lambda: waiting(session) == 2, "both are on their way")
    held.release()
    for sending in pair:
        sending.answer()
    log = session.room.log
    said = [e.seq for e in log.read() if e.do == "say"]
    wait_until(lambda: log.spoken() & set(said) == {said[0]}, "only the first text is kept")


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (None, "malformed"),
        ([], "malformed"),
        ({}, "unknown_verb"),
        ({"id": "a", "do": "dance"}, "unknown_verb"),
        ({"id": "a", "do": ["say"]}, "unknown_verb"),
        ({"id": "a", "do": "begin"}, "unknown_verb"),
        ({"id": "a", "do": "join", "role": "inner", "coded": True}, "unknown_verb"),
        ({"id": "a", "do": "retain", "what": "released"}, "unknown_verb"),
        ({"do": "erase"}, "malformed"),
        ({"id": "", "do": "erase"}, "malformed"),
        ({"id": "a" * 65, "do": "erase"}, "malformed"),
        ({"id": 7, "do": "erase"}, "malformed"),
        ({"id": "a", "do": "erase", "more": 1}, "malformed"),
        ({"id": "a", "do": "withdraw", "item": -1}, "malformed"),
        ({"id": "a", "do": "withdraw", "item": 10**30}, "malformed"),
        ({"id": "a", "do": "withdraw", "item": "1"}, "malformed"),
        ({"id": "a", "do": "withdraw", "item": True}, "malformed"),
        ({"id": "a", "do": "describe", "sector": "x" * 65}, "malformed"),
        ({"id": "a", "do": "edit", "item": 1, "text": "x" * 100_000}, "too_long"),
        ({"id": "a", 7: 8, "do": "erase"}, "malformed"),
    ],
)
def test_what_is_no_act_is_refused_and_leaves_nothing(
    session: Session, phone: Who, payload: object, code: str
) -> None:
    before = session.room.log.tail()
    outcome = session.hall.act(phone, payload)[0]
    assert outcome.refusal is not None
    assert (outcome.refusal.code, outcome.refusal.again) == (code, False)
    assert session.room.log.tail() == before


@pytest.mark.parametrize("id_", ["\ud800", "a\udfffb"])
def test_an_id_that_no_disk_can_hold_is_refused_for_good(session: Session, phone: Who, id_: str) -> None:
    outcome = session.hall.act(phone, idea(session, id_))[0]
    assert outcome.refusal is not None
    assert (outcome.refusal.code, outcome.refusal.again) == ("malformed", False)
    assert session.hall.act(phone, idea(session))[0].ok


def test_on_a_full_disk_an_act_may_come_again_and_nothing_acknowledged_is_lost(
    session: Session, phone: Who
) -> None:
    session.house.again(max_pages=40)
    who, acked, refused = Who(session.room, phone.p, "phone"), [], ""
    for n in range(400):
        session.house.clock.turn(1000)
        outcome = session.hall.act(who, idea(session, f"full-{n:020d}", "x" * 200))[0]
        if not outcome.ok:
            assert outcome.refusal is not None
            assert (outcome.refusal.code, outcome.refusal.again) == ("disk", True)
            refused = f"full-{n:020d}"
            break
        acked.append(outcome.seq)
    assert len(acked) > 20
    assert refused
    session.house.again()
    assert [e.seq for e in session.room.log.read() if e.do == "say"] == acked
    who = Who(session.room, phone.p, "phone")
    assert session.hall.act(who, idea(session, refused))[0].ok


def test_a_session_that_the_disk_does_not_take_leaves_nothing_behind(house: House) -> None:
    house.again(max_pages=20)
    with pytest.raises(HallError) as error:
        Session(house, theme="x" * 200_000)
    assert error.value.code == "disk"
    house.again()
    assert house.hall.codes() == []


def test_who_waits_when_the_hall_closes_is_told_to_try_again(
    session: Session, phone: Who, wait_until: WaitUntil
) -> None:
    held = Held(session)
    sending = Sending(session, phone, **idea(session))
    wait_until(lambda: waiting(session), "the act is on its way")
    session.room.close()
    ack = sending.answer()
    held.release()
    assert ack.refusal is not None
    assert (ack.refusal.code, ack.refusal.again) == ("busy", True)


def test_after_the_close_an_act_is_refused_and_may_come_again(session: Session, phone: Who) -> None:
    session.room.close()
    ack = session.hall.act(phone, idea(session))[0]
    assert ack.refusal is not None
    assert (ack.refusal.code, ack.refusal.again) == ("busy", True)


def test_who_sends_too_fast_is_asked_to_wait_and_a_full_outbox_passes(
    session: Session, phone: Who, clock: Clock
) -> None:
    codes = [session.act(phone, "ack", phase=session.now).refusal for _ in range(70)]
    assert codes[:60] == [None] * 60
    assert all(c is not None and c.code == "slow" and c.again for c in codes[60:])
    other = session.who(session.joined())
    assert session.act(other, "ack", phase=session.now).ok
    clock.turn(1000)
    assert [session.act(phone, "ack", phase=session.now).ok for _ in range(5)] == [True] * 4 + [False]


def test_a_console_may_be_faster_than_a_phone(session: Session, console: Who) -> None:
    assert all(session.act(console, "blank", on=bool(n % 2)).ok for n in range(200))
    assert session.no(console, "blank", on=True) == "slow"


def test_a_job_that_fails_does_not_stop_the_hall(
    session: Session, phone: Who, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise ValueError("a job that fails")

    session.hall.bridge(fail)
    assert session.hall.act(phone, idea(session))[0].ok
    assert "A job of the hall failed" in caplog.text


def test_a_day_is_long_enough_for_every_bucket_to_fill(session: Session, phone: Who, clock: Clock) -> None:
    for _ in range(61):
        session.act(phone, "ack", phase=session.now)
    clock.turn(DAY)
    assert sum(session.act(phone, "ack", phase=session.now).ok for _ in range(100)) == 60
