"""The door: what is written is cleaned, measured, and never stored where it may not be."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.hall import Who
from facilitator.log import read_entries
from tests.log.support import count_bytes
from tests.support.house import House, Session, gone
from tests.support.scripts import gather, listen, phase, question, script

BSN = "111222333"
ALL = script(
    gather(
        "free",
        question("idee"),
        question("vraag", nudge="question"),
        max_chars=200,
        replies=[{"code": "naam", "label": {"nl": "naam", "en": "name"}}],
    ),
    listen("talk", unsaid=["inner"]),
    phase("end"),
)


@pytest.fixture
def session(house: House) -> Session:
    return Session(house, ALL)


@pytest.fixture
def console(session: Session) -> Who:
    return session.who(session.enter("console"), "console")


@pytest.fixture
def phone(session: Session) -> Who:
    return session.who(session.joined())


def stored(session: Session) -> list[str]:
    entries = read_entries(session.house.path(session.code))
    return [text for e in entries for text in (e.said or {}).values()]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  een idee \n", "een idee"),
        ("een\x00twee\x07", "eentwee"),
        ("half \ud83d teken", "half  teken"),
        ("links \u202egnil rechts", "links gnil rechts"),
        ("cafe\u0301", "café"),
        ("=1+1", "=1+1"),
        ("<img onerror=alert(1)>", "<img onerror=alert(1)>"),
        ("🎉" * 200, "🎉" * 200),
        ("👩‍👩‍👧" * 40, "👩‍👩‍👧" * 40),
        ("مرحبا بكم", "مرحبا بكم"),
    ],
)
def test_a_text_is_stored_and_shown_as_it_was_cleaned(
    session: Session, phone: Who, written: str, kept: str
) -> None:
    n = session.say(phone, written)
    assert stored(session) == [kept]
    assert session.room.view(f"me/{phone.p}")["set"][f"mine/{n}"]["text"] == kept
    session.house.again()
    assert session.room.state.items[n].last.text == kept


@pytest.mark.parametrize("written", ["", "   ", "\n\n", "\x00\x01", "\u200f\u202a", "\ud800"])
def test_a_text_of_which_nothing_remains_is_empty(session: Session, phone: Who, written: str) -> None:
    code = session.no(phone, "say", phase=session.now, type="idee", text=written)
    assert code == "empty"
    assert stored(session) == []


@pytest.mark.parametrize("length", [201, 5000, 5001, 100_000])
def test_a_text_that_is_too_long_is_refused_with_the_limit(session: Session, phone: Who, length: int) -> None:
    outcome = session.act(phone, "say", phase=session.now, type="idee", text="x" * length)
    assert outcome.refusal is not None
    assert outcome.refusal.code == "too_long"
    assert outcome.refusal.args["n"] == length
    assert outcome.refusal.args["max"] == (200 if length <= 5000 else 5000)
    assert not outcome.refusal.again


def test_the_limit_is_measured_after_cleaning_and_in_characters(session: Session, phone: Who) -> None:
    assert session.say(phone, " " * 300 + "é" * 200)
    assert session.no(phone, "say", phase=session.now, type="idee", text="é" * 201) == "too_long"


@pytest.mark.parametrize(
    "text", [f"mijn bsn is {BSN}", "111.222.333", "111 222 333", "1 1 1 2 2 2 3 3 3", "１１１２２２３３３"]
)
def test_a_bsn_is_refused_and_stored_nowhere(session: Session, phone: Who, text: str) -> None:
    session.say(phone, "kanarie-die-blijft")
    for do, fields in (("say", {"phase": session.now, "type": "idee"}), ("edit", {"item": 1})):
        assert session.no(phone, do, text=text, **fields) == "refused_bsn"
    gone(session.room)
    session.house.shut()
    found, canary = count_bytes(session.house.folder, text, "kanarie-die-blijft")
    session.house.open()
    assert found == 0
    assert canary > 0


def test_a_bsn_is_refused_in_every_text_that_staff_can_write(session: Session, console: Who) -> None:
    now, n = session.now, session.say(session.who(session.joined()), "een idee")
    session.ok(console, "close")
    texts: list[tuple[str, dict[str, object]]] = [
        ("record", {"phase": now, "text": BSN}),
        ("amend", {"item": n, "text": BSN}),
        ("send_back", {"items": [n], "reason": BSN}),
        ("reopen", {"reason": BSN}),
        ("again", {"phase": "free", "left": now, "reason": BSN}),
        ("next", {"left": now, "override": BSN}),
    ]
    for do, fields in texts:
        assert session.no(console, do, **fields) == "refused_bsn", do
    assert stored(session) == ["een idee"]


def test_a_code_is_no_place_for_words(session: Session, console: Who) -> None:
    n = session.say(session.who(session.joined()), "een idee")
    texts: list[tuple[str, dict[str, object]]] = [
        ("mark", {"items": [n], "mark": BSN}),
        ("mark", {"items": [n], "mark": "vrije woorden"}),
        ("send_back", {"items": [n], "reason_code": BSN}),
    ]
    record: dict[str, object] = {"phase": session.now, "text": "iets"}
    texts.extend(("record", record | {key: BSN}) for key in ("type", "cat", "sector"))
    for do, fields in texts:
        assert session.no(console, do, **fields) == "malformed", fields


def test_a_phone_number_is_held_and_never_refused(session: Session, phone: Who) -> None:
    n = session.say(phone, "bel 06-12345678")
    item = session.room.state.items[n]
    assert item.held_by_guard == ("phone",)
    assert item.state == "held"


def test_a_question_that_is_none_gets_a_nudge_and_passes(session: Session, phone: Who) -> None:
    n = session.say(phone, "Maar dat doen wij al", "vraag")
    flags = session.room.state.items[n].last.flags
    assert set(flags) == {"nudge:no_question_mark", "nudge:defence"}
    assert session.room.state.items[n].held_by_guard == ()


def test_the_guard_looks_at_what_staff_write_too(session: Session, console: Who) -> None:
    n: int = session.ok(console, "record", phase=session.now, text="mail naar a.b@voorbeeld.nl")["item"]
    assert session.room.state.items[n].held_by_guard == ("mail",)


def test_a_reason_is_asked_where_the_method_asks_one(session: Session, console: Who, phone: Who) -> None:
    n = session.say(phone, "een idee")
    assert session.no(console, "send_back", items=[n]) == "reason_missing"
    assert session.no(console, "send_back", items=[n], reason="  ") == "reason_missing"
    assert session.ok(console, "send_back", items=[n], reason_code="naam") == {}
    session.ok(console, "close")
    assert session.no(console, "reopen") == "reason_missing"
    assert session.no(console, "again", phase="free", left=session.now) == "reason_missing"
    assert session.no(console, "next", left=session.now, overrides=["heard"]) == "reason_missing"
    session.ok(console, "next", left=session.now)


def test_a_hundred_thousand_characters_do_not_reach_the_disk(
    session: Session, phone: Who, console: Who
) -> None:
    path: Path = session.house.path(session.code)
    before = path.stat().st_size
    for do in ("say", "edit", "park", "unsaid"):
        assert session.no(phone, do, text="x" * 100_000) == "too_long"
    assert session.no(console, "record", phase=session.now, text="x" * 100_000) == "too_long"
    assert path.stat().st_size == before
