"""Promises 1 and 2 over processes, restarts, wipes, and two halls on one log."""

from __future__ import annotations

import threading
from pathlib import Path
from random import Random

import pytest

from facilitator.hall import Outcome, Room, Who
from facilitator.log import Draft
from facilitator.method import acts
from tests.conftest import WaitUntil
from tests.log.fake import LateTwiceLogs
from tests.log.support import never
from tests.support.cases import CASES, Cast
from tests.support.house import Clock, House, Session, digests_of_the_bytes, gone, live_digests, look
from tests.support.moves import MOVES, choose
from tests.support.play import fold

PLACES = ("hello", "talk", "check", "free", "harvest")
LAST = ("end", "retain", "lapse")


def people_come_in(session: Session) -> Who:
    """Everyone is there; returns who leads."""
    for face in ("scribe", "helper", "board"):
        session.enter(face)
    for role in ("inner", "inner", "outer", "outer"):
        session.joined(role)
    return session.who(session.enter("console"), "console")


def arrive(session: Session, key: str) -> None:
    """To this phase, for the first time or again, and let people write."""
    console = session.who(session.enter("console"), "console")
    if session.s.course.visited(key) and session.s.now and session.s.now.phase.key != key:
        session.ok(console, "again", phase=key, left=session.now, reason="nog eens")
    session.to(console, key)


def one_phase(session: Session, random: Random, steps: int, done: set[str]) -> None:
    """Random acts in one phase, first of all those that never took effect so far."""
    for _ in range(steps):
        missing = [do for do in MOVES if do not in done and do not in LAST]
        do = random.choice(missing) if missing and random.random() < 0.4 else choose(session, random)
        if do not in LAST and session.move(do, random).ok:
            done.add(do)


def caught_up(room: Room, wait_until: WaitUntil) -> None:
    """Wait until a hall has taken everything in."""
    wait_until(lambda: room.state.seq == room.log.tail(), "the hall has taken it all in")


def settle(session: Session, wait_until: WaitUntil) -> None:
    """Wait until the hall has taken everything in, and what is to be wiped is gone."""
    gone(session.room)
    caught_up(session.room, wait_until)


def test_after_restarts_the_live_views_are_those_a_second_process_makes_of_the_bytes(
    session: Session, wait_until: WaitUntil
) -> None:
    people_come_in(session)
    random, done = Random(1), {"begin"}
    for key in PLACES:
        arrive(session, key)
        look(session.room)
        one_phase(session, random, 60, done)
        settle(session, wait_until)
        live = live_digests(session.room)
        path = session.house.path(session.code)
        assert live == digests_of_the_bytes(path)[path.stem], key
        session.house.again()
        assert live_digests(session.room) == live, key
    assert len(done) > 30, "too little happened"


def test_every_verb_has_its_case() -> None:
    assert set(CASES) == {do for do, cls in acts.verbs().items() if not (cls.ROLL or cls.TALLY)}


def test_for_every_verb_the_live_views_are_those_a_second_process_makes_of_the_bytes(
    house: House, wait_until: WaitUntil
) -> None:
    """The entries come as from another server, up to the last term of retention, which leaves only wipes."""
    rooms = {do: Room(house.logs.create(do.upper()), house.clock, house.hall.bridge) for do in CASES}
    for do, room in rooms.items():
        cast = Cast()
        CASES[do](cast)
        begins = next(n for n, entry in enumerate(cast.play.entries) if entry.do == do)
        for n, entry in enumerate(cast.play.entries):
            if n >= begins:
                look(room)
            room.log.append(
                Draft(entry.id, entry.by, entry.do, entry.data, entry.flags, entry.said or {}), never
            )
        gone(room)
    for room in rooms.values():
        caught_up(room, wait_until)
        gone(room)
    found = digests_of_the_bytes(*(house.folder / f"{do.upper()}.db" for do in rooms))
    for do, room in rooms.items():
        assert len(room.state.done) > 9, do
        assert live_digests(room) == found[do.upper()], do


@pytest.mark.parametrize("seed", range(2))
def test_two_halls_on_a_log_that_is_late_and_repeats_itself_agree(
    tmp_path: Path, clock: Clock, wait_until: WaitUntil, seed: int
) -> None:
    logs = LateTwiceLogs(seed=seed, clock=clock)
    one, two = House(tmp_path, clock, logs=logs), House(tmp_path, clock, logs=logs)
    a = Session(one)
    b = Session.__new__(Session)
    b.house, b.made, b.code = two, a.made, a.code
    people_come_in(a)
    b._ids = 10**6
    caught_up(b.room, wait_until)
    random, done = Random(seed), set[str]()
    for key in PLACES:
        arrive(a, key)
        for session in (a, b):
            caught_up(session.room, wait_until)
            look(session.room)
        for _ in range(40):
            one_phase(random.choice((a, b)), random, 1, done)
    core = a.room.log.read()
    for session in (a, b):
        caught_up(session.room, wait_until)
    assert live_digests(a.room) == live_digests(b.room)
    again, outcomes = fold(core)
    assert [o for o in outcomes if o.ok], "something happened"
    assert again.done == a.room.state.done == b.room.state.done
    one.shut()
    two.shut()


def test_what_is_sent_to_both_halls_at_once_takes_effect_once(
    tmp_path: Path, clock: Clock, wait_until: WaitUntil
) -> None:
    logs = LateTwiceLogs(seed=3, clock=clock)
    one, two = House(tmp_path, clock, logs=logs), House(tmp_path, clock, logs=logs)
    session = Session(one)
    session.to(people_come_in(session), "free")
    other = two.hall.access_session(session.code)
    p = next(x.p for x in session.room.state.people.present("outer"))
    caught_up(other, wait_until)
    acks: list[tuple[int, Outcome]] = []

    def send(room: Room, n: int) -> None:
        payload = {"id": f"same-{n}", "do": "say", "phase": "free#1", "type": "idee", "text": f"t{n}"}
        acks.append((n, room.act(p, payload)))

    for n in range(8):
        pair = [threading.Thread(target=send, args=(room, n)) for room in (session.room, other)]
        for thread in pair:
            thread.start()
        for thread in pair:
            thread.join(30)
    for n in range(8):
        first, second = (ack for number, ack in acks if number == n)
        assert first.ok
        assert first == second
    assert sum(1 for item in session.room.state.items.values() if item.phase == "free#1") == 8
    one.shut()
    two.shut()
