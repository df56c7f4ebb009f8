"""Who may come in: codes, forms, tokens, capability links."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.hall import HallError, Who, keys, views_of
from facilitator.log import Draft, Log
from tests.conftest import WaitUntil
from tests.log.support import count_bytes, never
from tests.support.house import Clock, House, Session, gone

FACES = ("console", "board", "scribe", "helper")
FORM = "f" * 24


class Deaf:
    """A log that does not get round to forgetting: the server dies first."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def forget_keys(self, *_: object) -> None:
        """Not done."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)


@pytest.fixture
def console(session: Session) -> Who:
    return session.who(session.enter("console"), "console")


def refused(session: Session, token: str | None, face: str) -> str:
    with pytest.raises(HallError) as error:
        session.hall.access_person(session.code, face, token)
    return error.value.code


def test_a_code_is_found_however_it_is_typed(session: Session) -> None:
    typed = f" {session.code[:3].lower()}-{session.code[3:]} "
    assert session.hall.access_session(typed) is session.room


@pytest.mark.parametrize("typed", ["", "AAAAAA", "K7M2Q", "K7M2QXX", "K7M2Q0", "../../x", "🎉" * 6, "\ud800"])
def test_an_unknown_code_opens_nothing(session: Session, typed: str) -> None:
    with pytest.raises(HallError) as error:
        session.hall.access_session(typed)
    assert error.value.code == "unknown_code"


@pytest.mark.parametrize("face", FACES)
def test_a_link_opens_its_own_face_and_no_other(session: Session, face: str) -> None:
    token = session.enter(face)
    assert session.who(token, face).face == face
    for other in (*FACES, "phone"):
        if other != face:
            assert refused(session, token, other) == "no_access"
            if other != "phone":
                with pytest.raises(HallError):
                    session.hall.enter(session.code, other, session.made.secrets[face])


def test_a_phone_opens_no_face_of_the_staff(session: Session) -> None:
    token = session.joined()
    assert session.who(token).face == "phone"
    for face in FACES:
        assert refused(session, token, face) == "no_access"


@pytest.mark.parametrize("token", [None, "", "x", "\ud800", "x" * 10_000])
def test_a_token_that_nobody_has_opens_nothing(session: Session, token: str | None) -> None:
    assert refused(session, token, "phone") == "no_access"


def test_a_token_of_one_session_opens_no_other(house: House, session: Session) -> None:
    token = session.joined()
    assert refused(Session(house), token, "phone") == "no_access"


def test_no_secret_is_anywhere_in_the_files(session: Session, console: Who) -> None:
    _, more = session.hall.act(console, {"id": "link-1", "do": "link", "face": "scribe"})
    secrets = [*session.made.secrets.values(), more["secret"], session.joined(), session.enter("board")]
    outcome, token = session.join(form=FORM)
    assert outcome.ok
    gone(session.room)
    session.house.shut()
    found = count_bytes(session.house.folder, *secrets, token, FORM)
    positive = count_bytes(session.house.folder, *(keys.hashed(s) for s in [*secrets, token]))
    session.house.open()
    assert found == [0] * len(found)
    assert all(positive)


def test_a_new_link_works_and_its_secret_is_said_once(session: Session, console: Who) -> None:
    payload = {"id": "link-1", "do": "link", "face": "helper"}
    outcome, more = session.hall.act(console, payload)
    assert session.who(session.hall.enter(session.code, "helper", more["secret"]), "helper").p
    assert session.hall.act(console, payload) == (outcome, {})


def test_a_hash_from_the_wire_is_not_taken(session: Session, console: Who) -> None:
    payload = {"id": "link-1", "do": "link", "face": "console", "hash": keys.hashed("mine")}
    assert session.hall.act(console, payload)[0].ok
    with pytest.raises(HallError):
        session.hall.enter(session.code, "console", "mine")


def test_only_a_console_makes_links(session: Session) -> None:
    for who in (session.who(session.enter("helper"), "helper"), session.who(session.joined())):
        outcome, more = session.hall.act(who, {"id": "link-1", "do": "link", "face": "console"})
        assert outcome.refusal is not None
        assert outcome.refusal.code == "not_allowed"
        assert more == {}


def test_a_revoked_link_cuts_off_at_once_and_for_good(session: Session, console: Who) -> None:
    token = session.enter("scribe")
    scribe = session.who(token, "scribe")
    link = int(session.s.people.all[scribe.p].link)
    assert session.room.audiences(scribe.p) == ("scribe",)
    session.ok(console, "revoke", link=link)
    assert session.room.audiences(scribe.p) == ()
    assert session.no(scribe, "record", phase=session.now, text="nog iets") == "gone"
    for again in (False, True):
        if again:
            session.house.again()
        assert refused(session, token, "scribe") == "link_revoked"
        with pytest.raises(HallError) as error:
            session.enter("scribe")
        assert error.value.code == "link_revoked"


@pytest.mark.parametrize("face", ["console", "scribe", "helper", "board"])
def test_staff_who_left_by_themselves_read_that_and_come_back_by_the_same_link(
    session: Session, face: str
) -> None:
    token = session.enter(face)
    session.ok(session.who(token, face), "leave")
    for again in (False, True):
        if again:
            session.house.again()
        assert refused(session, token, face) == "left"
    assert session.who(session.enter(face), face).p


def test_who_left_by_a_link_that_was_revoked_since_reads_that(session: Session, console: Who) -> None:
    token = session.enter("scribe")
    scribe = session.who(token, "scribe")
    session.ok(scribe, "leave")
    session.ok(console, "revoke", link=int(session.s.people.all[scribe.p].link))
    assert refused(session, token, "scribe") == "link_revoked"


def test_a_console_cannot_lock_itself_out(session: Session, console: Who) -> None:
    own = int(session.s.people.all[console.p].link)
    assert session.no(console, "revoke", link=own) == "own_link"
    assert session.no(console, "revoke", link=99) == "no_access"


# -- joining -------------------------------------------------------------------------------------


def test_opening_creates_nothing_and_one_form_makes_one_person(session: Session) -> None:
    first, token = session.join(form=FORM)
    again, same = session.join(form=FORM)
    assert (first, token) == (again, same)
    assert session.s.people.count("outer") == 1
    assert session.who(token).p == first.extra["p"]


def test_a_form_that_comes_again_after_a_restart_opens_the_door_to_the_same_person(session: Session) -> None:
    first, token = session.join(form=FORM)
    session.house.again()
    again, same = session.join(form=FORM)
    assert again == first
    assert session.who(same).p == session.who(token).p == first.extra["p"]


def test_the_form_of_one_who_left_brings_in_a_new_person(session: Session) -> None:
    numbers = []
    for _ in range(3):
        token = session.join(form=FORM)[1]
        who = session.who(token)
        numbers.append(who.p)
        session.ok(who, "leave")
    assert len(set(numbers)) == 3


@pytest.mark.parametrize("form", ["begin", "lapse", "retain/people", "join/x", "1", ""])
def test_a_form_cannot_take_an_id_of_the_house_nor_share_a_person(session: Session, form: str) -> None:
    tokens = {session.join(form=form or " ")[1] for _ in range(2)}
    assert len({session.who(token).p for token in tokens}) == 2
    assert not {(0, "lapse"), (0, "retain/people")} & session.s.done.keys()


def test_a_form_that_was_refused_may_be_sent_again(session: Session, console: Who) -> None:
    session.ok(console, "door", on=False)
    outcome, token = session.join(form=FORM)
    assert outcome.refusal is not None
    assert (outcome.refusal.code, outcome.refusal.again) == ("door_closed", True)
    assert refused(session, token, "phone") == "no_access"
    session.ok(console, "door", on=True)
    outcome, token = session.join(form=FORM)
    assert outcome.ok
    assert session.who(token).p == outcome.extra["p"]


def test_the_table_asks_its_code_and_the_outer_ring_does_not(session: Session) -> None:
    table = session.made.table_code
    session.made = type(session.made)(session.code, session.made.secrets, "")
    assert session.join("outer")[0].ok
    outcome = session.join("inner")[0]
    assert outcome.refusal is not None
    assert outcome.refusal.code == "no_table_code"
    session.made = type(session.made)(session.code, session.made.secrets, f" {table[:2]}-{table[2:]} ")
    assert session.join("inner")[0].ok


def test_guessing_the_table_code_is_told_to_wait_and_who_knows_it_gets_in(
    session: Session, clock: Clock
) -> None:
    right = session.made
    wrong = type(right)(right.code, right.secrets, "0000")

    def guess(times: int) -> list[str]:
        session.made = wrong
        return [o.refusal.code for o, _ in (session.join("inner") for _ in range(times)) if o.refusal]

    assert guess(40) == ["wrong_table_code"] * 30 + ["too_many_codes"] * 10
    session.made = right
    assert session.join("inner")[0].ok
    clock.turn(2000)
    assert guess(2) == ["wrong_table_code", "too_many_codes"]


def test_a_table_code_is_six_digits_to_type_on_a_phone() -> None:
    made = {keys.new_table_code() for _ in range(50)}
    assert len(made) > 40
    assert all(len(code) == 6 and code.isdecimal() for code in made)


def test_the_token_of_a_join_that_the_log_refused_is_forgotten_also_after_a_crash(
    session: Session, wait_until: WaitUntil
) -> None:
    room, log = session.room, session.room.log

    def refuse(key: str) -> None:
        before = log.tail()
        log.append(Draft(key, 0, "join", {"role": "nobody"}, key=key), never)
        wait_until(lambda: room.state.seq == log.tail() > before, "it is in, and refused")

    refuse("key-1")
    wait_until(lambda: log.who("key-1") is None, "its token is forgotten")
    vars(room)["log"] = Deaf(log)
    refuse("key-2")
    assert log.who("key-2") is not None
    vars(room)["log"] = log
    session.house.again()
    wait_until(lambda: session.room.log.who("key-2") is None, "its token is forgotten")


def test_nobody_is_told_of_who_is_not_there(session: Session) -> None:
    assert session.room.audiences(99) == ()


def test_who_watches_a_room_hears_what_changed(session: Session, console: Who, wait_until: WaitUntil) -> None:
    heard: list[frozenset[str]] = []
    session.room.watchers.append(lambda _room, dirty: heard.append(dirty))
    session.ok(console, "blank", on=True)
    wait_until(lambda: heard, "the change is told")
    assert heard == [frozenset({"board"})]
    session.no(console, "revoke", link=99)
    assert heard == [frozenset({"board"})]


# -- views by what one is now ---------------------------------------------------------------------


def test_a_phone_gets_other_views_when_its_role_changes(session: Session, console: Who) -> None:
    phone = session.who(session.joined())
    assert session.room.audiences(phone.p) == ("phone/outer", f"me/{phone.p}")
    session.ok(console, "move", person=phone.p, role="inner", seat=2)
    assert session.room.audiences(phone.p) == ("phone/inner", f"me/{phone.p}")
    assert session.room.view(f"me/{phone.p}")["set"]["me"]["seat"] == 2


def test_a_phone_that_is_removed_keeps_only_its_own_view(session: Session, console: Who) -> None:
    token = session.joined()
    phone = session.who(token)
    session.ok(console, "remove", person=phone.p)
    assert session.room.audiences(phone.p) == (f"me/{phone.p}",)
    assert session.room.view(f"me/{phone.p}")["set"]["me"]["gone"]
    assert session.who(token).p == phone.p


@pytest.mark.parametrize(("verb", "kept"), [("same_person", 1), ("hand_over", 0)])
def test_both_tokens_of_a_merged_person_open_one_view(
    session: Session, console: Who, verb: str, kept: int
) -> None:
    tokens = [session.joined("inner"), session.joined("inner")]
    old, new = (session.who(token) for token in tokens)
    session.ok(console, verb, from_=old.p, into=new.p)
    one = (old, new)[kept].p
    for again in (False, True):
        if again:
            session.house.again()
        assert [session.who(token).p for token in tokens] == [one, one]
        for p in (old.p, new.p):
            assert session.room.audiences(p) == ("phone/inner", f"me/{one}")


def test_who_connects_gets_everything_and_who_followed_still_gets_the_news(
    session: Session, console: Who
) -> None:
    room = session.room
    have = room.view("board")["seq"]
    room.view("console")
    session.ok(console, "blank", on=True)
    connecting = room.view("board")
    assert connecting["fresh"]
    assert connecting["set"]["board"]["blank"]
    news = dict(room.patches(lambda audience: audience == "board"))
    assert news["board"]["set"] == {"board": connecting["set"]["board"]}
    assert room.patches(lambda audience: audience == "board") == []
    assert room.view("board", have)["set"] == {"board": connecting["set"]["board"]}
    assert "fresh" not in room.view("board", have)


def test_nothing_is_told_where_nothing_changed(session: Session, console: Who) -> None:
    for audience in ("board", "console", "phone/outer"):
        session.room.view(audience)
    session.ok(console, "blank", on=True)
    changed = dict(session.room.patches(lambda _: True))
    assert set(changed) == {"board", "console"}
    session.ok(console, "blank", on=True)
    assert session.room.patches(lambda _: True) == []


@pytest.mark.parametrize("have", [10**9, -1, 0])
def test_who_has_what_cannot_be_gets_everything(session: Session, have: int) -> None:
    session.room.view("board")
    assert session.room.view("board", have)["fresh"]


def test_presence_counts_people_once_and_names_nobody(session: Session, console: Who) -> None:
    room, phone = session.room, session.who(session.joined())
    session.joined("inner")
    for sid, who in (("a", phone), ("b", phone), ("c", console)):
        room.presence.enter(sid, who.p)
    count = room.presence.count(room.state)
    assert (count["here"], count["known"], count["consoles"]) == (1, 2, 1)
    assert count["roles"]["outer"] == {"here": 1, "known": 1}
    room.presence.leave("a")
    assert room.presence.count(room.state)["here"] == 1
    room.presence.leave("b")
    assert room.presence.count(room.state)["here"] == 0
    room.presence.changed = False
    room.presence.leave("b")
    assert not room.presence.changed


def test_what_a_stranger_with_the_code_may_know_holds_no_person(session: Session) -> None:
    session.joined(sector="gemeente")
    facts = views_of(session.room)
    assert facts["code"] == session.code
    assert facts["phase"] == {"nl": "title hello", "en": "title hello"}
    assert "table_code" not in facts
    assert {"people/1", "me", "links"} & facts.keys() == set()
