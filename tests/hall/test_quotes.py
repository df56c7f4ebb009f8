"""Taking a quote back with the code on paper: once, by whoever has it, and not by trying (P9, KA-H7)."""

from __future__ import annotations

import pytest

from facilitator.hall import HallError, keys
from facilitator.hall.rates import for_quote_codes
from tests.log.support import count_bytes
from tests.support.house import MINUTE, Clock, House, Session

TRIES = int(for_quote_codes().size)


def quoted(session: Session) -> tuple[int, str]:
    """A line in the name of the first seat, and the code that its speaker got for it."""
    console = session.who(session.enter("console"), "console")
    scribe = session.who(session.enter("scribe"), "scribe")
    ann = session.who(session.joined("inner", seat=1))
    session.to(console, "talk")
    line = {"phase": session.now, "text": "letterlijk", "seat": 1, "quote": True}
    n: int = session.ok(scribe, "record", **line)["item"]
    session.ok(console, "release", items=[n])
    session.to(console, "words")
    payload = {"id": "c1", "do": "consent", "phase": session.now, "item": n, "choice": "yes"}
    outcome, extra = session.hall.act(ann, payload)
    assert outcome.ok
    return n, extra["secret"]


def test_the_code_takes_the_quote_back_however_it_is_typed(session: Session) -> None:
    n, code = quoted(session)
    typed = f" {code[:4].lower()}-{code[4:].lower()} "
    assert session.hall.take_back_quote(f"{session.code[:3]} {session.code[3:]}", typed).ok
    assert session.s.items[n].consent == "no"


def test_a_form_that_is_sent_twice_is_told_twice_that_it_is_done(session: Session) -> None:
    _, code = quoted(session)
    assert [session.hall.take_back_quote(session.code, code).ok for _ in range(2)] == [True, True]


def test_the_code_still_works_after_a_restart_and_after_the_end(house: House, session: Session) -> None:
    n, code = quoted(session)
    console = session.who(session.enter("console"), "console")
    session.ok(console, "end")
    house.again()
    assert session.hall.take_back_quote(session.code, code).ok
    assert session.s.items[n].consent == "no"


def test_another_session_or_another_code_takes_nothing_back(house: House, session: Session) -> None:
    n, code = quoted(session)
    other = Session(house)
    for where, typed in ((other.code, code), (session.code, keys.new_quote_code()), (session.code, "")):
        outcome = session.hall.take_back_quote(where, typed)
        assert outcome.refusal is not None
        assert outcome.refusal.code == "unknown_quote_code"
    with pytest.raises(HallError, match="unknown_code"):
        session.hall.take_back_quote("nergens", code)
    assert session.s.items[n].consent == "yes"


def test_after_too_many_tries_even_the_right_code_has_to_wait(session: Session, clock: Clock) -> None:
    n, code = quoted(session)
    for _ in range(TRIES):
        session.hall.take_back_quote(session.code, keys.new_quote_code())
    outcome = session.hall.take_back_quote(session.code, code)
    assert outcome.refusal is not None
    assert (outcome.refusal.code, outcome.refusal.again) == ("slow", True)
    assert session.s.items[n].consent == "yes"
    clock.turn(MINUTE)
    assert session.hall.take_back_quote(session.code, code).ok


def test_the_log_never_holds_the_code(house: House, session: Session) -> None:
    _, code = quoted(session)
    session.hall.take_back_quote(session.code, code)
    house.shut()
    clear, hashed = count_bytes(house.folder, code, keys.hashed(code))
    assert clear == 0
    assert hashed > 0, "this test looks in the wrong place"
    house.open()
