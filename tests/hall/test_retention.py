"""What the house forgets by itself (methods §8.5), with a clock that is turned."""

from __future__ import annotations

import pytest

from facilitator.hall import HallError, Who
from facilitator.log import LogError, read_entries
from tests.conftest import WaitUntil
from tests.log.support import count_bytes
from tests.support.house import DAY, HOUR, MINUTE, Clock, House, Session, gone
from tests.support.play import START
from tests.support.scripts import workshop


@pytest.fixture
def console(session: Session) -> Who:
    return session.who(session.enter("console"), "console")


def keep_house(session: Session) -> None:
    """As the server does once a minute."""
    session.hall.tick()
    gone(session.room)


def verbs(session: Session) -> list[tuple[str, object]]:
    entries = read_entries(session.house.path(session.code))
    return [(e.do, e.data.get("what")) for e in entries if e.do in {"lapse", "retain"}]


def evening(session: Session, console: Who) -> tuple[Who, str]:
    """An evening with words of every fate; returns a phone and its token."""
    scribe = session.who(session.enter("scribe"), "scribe")
    token = session.joined()
    phone = session.who(token)
    session.ok(phone, "park", phase=session.now, text="woord-geparkeerd")
    session.to(console, "talk")
    statement = session.ok(scribe, "record", phase=session.now, text="woord-uitspraak")["item"]
    session.ok(console, "release", items=[statement])
    inner = session.who(session.joined("inner"))
    session.to(console, "check")
    correction = session.say(inner, "woord-correctie", "correctie", target=statement)
    session.ok(console, "release", items=[correction])
    session.to(console, "free")
    session.say(phone, "bel woord-gehouden 06-12345678")
    back = session.say(phone, "woord-terug")
    session.ok(console, "send_back", items=[back], reason="woord-reden")
    shown = session.say(phone, "woord-eerst")
    session.ok(console, "amend", item=shown, text="woord-beter")
    hidden = session.say(phone, "woord-verborgen")
    session.ok(console, "hide", items=[hidden])
    session.ok(console, "close")
    session.ok(console, "reopen", reason="woord-heropend")
    session.ok(console, "end")
    return phone, token


WORDS = {
    "released": ("woord-uitspraak", "woord-correctie", "woord-eerst", "woord-beter"),
    "log": ("woord-heropend",),
    "unreleased": ("woord-gehouden", "woord-terug", "woord-reden", "woord-verborgen", "woord-geparkeerd"),
}


def in_the_files(session: Session) -> dict[str, bool]:
    words = [word for group in WORDS.values() for word in group]
    session.house.shut()
    counts = count_bytes(session.house.folder, *words)
    session.house.open()
    return {word: count > 0 for word, count in zip(words, counts, strict=True)}


def test_tokens_go_a_day_after_the_end(session: Session, console: Who, clock: Clock) -> None:
    phone, token = evening(session, console)
    clock.turn(DAY - 1)
    keep_house(session)
    assert session.who(token).p == phone.p
    clock.turn(1)
    keep_house(session)
    for again in (False, True):
        if again:
            session.house.again()
        with pytest.raises(HallError) as error:
            session.who(token)
        assert error.value.code == "no_access"
    assert verbs(session) == [("retain", "people")]


def test_who_comes_in_for_the_report_later_keeps_access(session: Session, console: Who, clock: Clock) -> None:
    evening(session, console)
    clock.turn(2 * DAY)
    keep_house(session)
    token = session.enter("console")
    for _ in range(2):
        keep_house(session)
        assert session.who(token, "console").face == "console"
        session.house.again()


def test_tokens_that_could_not_go_before_a_crash_go_after_it(
    session: Session, console: Who, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone, token = evening(session, console)
    clock.turn(DAY)
    with monkeypatch.context() as patch:
        patch.setattr(type(session.room), "_forget_people", lambda _: None)
        keep_house(session)
    session.house.again()
    assert session.who(token).p == phone.p
    keep_house(session)
    with pytest.raises(HallError):
        session.who(token)


def test_what_was_not_released_is_gone_from_the_bytes_after_seven_days(
    session: Session, console: Who, clock: Clock
) -> None:
    evening(session, console)
    clock.turn(7 * DAY - 1)
    keep_house(session)
    assert all(in_the_files(session).values())
    clock.turn(1)
    keep_house(session)
    left = in_the_files(session)
    for word in (*WORDS["released"], *WORDS["log"]):
        assert left[word], word
    for word in WORDS["unreleased"]:
        assert not left[word], word


def test_a_correction_of_the_table_stays_in_its_statement(
    session: Session, console: Who, clock: Clock
) -> None:
    evening(session, console)
    clock.turn(8 * DAY)
    keep_house(session)
    shown = session.s.items[1].on_board
    assert shown is not None
    assert shown.text == "woord-correctie"
    assert session.s.items[1].corrected


def test_no_word_is_left_when_the_days_of_the_session_are_over(house: House, clock: Clock) -> None:
    session = Session(house, keep_days=10)
    evening(session, session.who(session.enter("console"), "console"))
    clock.turn(10 * DAY - 1)
    keep_house(session)
    assert any(in_the_files(session).values())
    clock.turn(1)
    keep_house(session)
    assert not any(in_the_files(session).values())
    assert verbs(session) == [("retain", what) for what in ("people", "unreleased", "released")]
    keep_house(session)
    assert len(verbs(session)) == 3


def test_a_session_that_nobody_opens_forgets_as_well(session: Session, console: Who, clock: Clock) -> None:
    evening(session, console)
    session.house.again()
    clock.turn(40 * DAY)
    session.hall.tick()
    assert session.code not in session.hall.rooms
    session.house.again()
    assert [what for _, what in verbs(session)] == ["people", "unreleased", "released"]
    gone(session.room)
    assert not any(in_the_files(session).values())


def test_a_damaged_session_does_not_keep_the_others_from_forgetting(
    session: Session, console: Who, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    evening(session, console)
    session.house.again()
    (session.house.folder / "AAAAAA.db").write_bytes(b"no database" * 1000)
    clock.turn(40 * DAY)
    for _ in range(2):
        session.hall.tick()
    assert [what for _, what in verbs(session)] == ["people", "unreleased", "released"]
    assert "AAAAAA" in caplog.text


def test_a_session_that_nobody_ended_lapses_a_day_after_its_planned_end(house: House, clock: Clock) -> None:
    begins = START + 2 * HOUR
    session = Session(house, begins=begins)
    planned = begins + sum(phase.minutes for phase in workshop().phases) * MINUTE
    clock.now = planned + DAY - 1
    keep_house(session)
    assert verbs(session) == []
    clock.turn(1)
    keep_house(session)
    assert verbs(session) == [("lapse", None)]
    assert session.s.ended == clock.now
    clock.turn(DAY)
    keep_house(session)
    assert verbs(session) == [("lapse", None), ("retain", "people")]


def test_whoever_still_does_something_keeps_a_session_from_lapsing(
    session: Session, console: Who, clock: Clock
) -> None:
    clock.turn(DAY)
    session.ok(console, "blank", on=True)
    clock.turn(DAY - 1)
    keep_house(session)
    assert session.s.ended is None


def test_what_could_not_be_wiped_is_wiped_later(
    session: Session, console: Who, wait_until: WaitUntil, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.to(console, "free")
    phone = session.who(session.joined())
    n = session.say(phone, "woord-terug")
    log = session.room.log
    with monkeypatch.context() as patch:
        patch.setattr(log, "wipe", lambda _seqs, done: done(LogError("disk")))
        session.ok(phone, "withdraw", item=n)
        wait_until(lambda: vars(session.room)["_to_wipe"], "it is noted that it must still go")
    assert log.spoken()
    keep_house(session)
    assert count_bytes(session.house.folder, "woord-terug") == [0]


def test_a_wipe_that_a_crash_prevented_is_done_at_the_next_opening(
    session: Session, console: Who, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.to(console, "free")
    phone = session.who(session.joined())
    n = session.say(phone, "woord-terug")
    monkeypatch.setattr(session.room, "_wipe", lambda: None)
    session.ok(phone, "withdraw", item=n)
    assert session.room.log.spoken()
    session.house.again()
    gone(session.room)
    assert count_bytes(session.house.folder, "woord-terug") == [0]


def test_deleting_a_session_deletes_its_files(session: Session) -> None:
    session.hall.delete(session.code)
    assert list(session.house.folder.iterdir()) == []
    with pytest.raises(HallError):
        session.hall.access_session(session.code)
