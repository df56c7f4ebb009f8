"""Who thinks along: names and addresses go 30 days after the feedback (methods §8.5)."""

from __future__ import annotations

from typing import Any

from facilitator.hall import Who
from tests.log.support import count_bytes
from tests.support.house import DAY, Clock, House, Session, gone
from tests.support.scripts import phase, script, yields

MAIL = "ann@voorbeeld.test"
FEEDBACK = "2023-12-20"
"""Five weeks after the session of these tests."""


def handed_over(house: House, day: str) -> tuple[Session, Who, dict[str, Any]]:
    """A session in which somebody thinks along about a message that comes back on a day."""
    session = Session(house, script(phase("hello"), *yields()))
    console = session.who(session.enter("console"), "console")
    phone = session.who(session.joined())
    to = session.ok(console, "destination", text="De directies")["line"]
    session.to(console, "messages")
    said = {"text": "Eén formulier is genoeg.", "to": [to]}
    n = session.ok(console, "note_message", phase=session.now, **said)["item"]
    session.ok(console, "release", items=[n])
    session.to(console, "onward")
    if day:
        session.ok(console, "address", item=n, day=day)
    about = {"phase": session.now, "item": n}
    session.ok(phone, "think_along", name="Ann", mail=MAIL, **about)
    return session, phone, about


def ended(session: Session, clock: Clock, days: int) -> list[int]:
    """How often the address stands in the files, so many days after the end."""
    console = session.who(session.enter("console"), "console")
    session.ok(console, "end")
    clock.turn(days * DAY)
    session.hall.tick()
    gone(session.room)
    return count_bytes(session.house.folder, MAIL)


def test_an_address_stays_until_thirty_days_after_the_feedback(house: House, clock: Clock) -> None:
    session, _, _ = handed_over(house, FEEDBACK)
    assert ended(session, clock, 60) != [0]
    assert session.room.state.retained >= {"released"}
    clock.turn(7 * DAY)
    session.hall.tick()
    gone(session.room)
    assert count_bytes(session.house.folder, MAIL) == [0]


def test_without_a_day_an_address_goes_with_the_people(house: House, clock: Clock) -> None:
    session, _, _ = handed_over(house, "")
    assert ended(session, clock, 2) == [0]


def test_who_no_longer_thinks_along_is_gone_from_the_bytes_at_once(house: House) -> None:
    session, phone, about = handed_over(house, FEEDBACK)
    session.ok(phone, "think_along", on=False, **about)
    gone(session.room)
    assert count_bytes(session.house.folder, MAIL) == [0]
