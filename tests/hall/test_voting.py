"""The box in the hall: who voted is known, what they voted is not, down to the bytes (DD-H3, DD-H7)."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from facilitator.hall import Outcome, Room, Who
from facilitator.hall.rates import Bucket
from tests.conftest import WaitUntil
from tests.log.fake import LateTwiceLogs
from tests.log.support import count_bytes
from tests.support.house import MINUTE, Clock, House, Session, gone, live_digests
from tests.support.play import audiences
from tests.support.scripts import deciding
from tests.support.voting import TEXT, token

FRAME = {"question": "Hoe verdelen we de vragen?", "frame": "Geld ligt vast.", "kind": "besluit"}


class Team:
    """A session in which a vote is open, with its voters."""

    def __init__(self, house: House, size: int = 6, **options: Any) -> None:
        self.session = s = Session(house, deciding(**options))
        self.console = s.who(s.enter("console"), "console")
        self.tokens = [s.joined("outer") for _ in range(size)]
        self.voters = [s.who(one) for one in self.tokens]

    def open(self) -> Team:
        """Up to an open vote."""
        s, console = self.session, self.console
        s.ok(console, "frame", phase=s.now, voters=["outer"], **FRAME)
        s.to(console, "dd3")
        s.say(self.voters[0], "Misschien helemaal niet.", "alternatief")
        s.house.clock.turn(MINUTE)
        s.to(console, "dd4")
        s.to(console, "dd6")
        s.ok(console, "formulate", phase=s.now, text=TEXT)
        s.ok(console, "open_vote", phase=s.now, round=1)
        return self

    def vote(self, n: int, choice: str = "ja", mark: int | None = None, **fields: Any) -> Outcome:
        """The n-th voter votes, under a token of the own phone."""
        at = {"phase": self.session.now, "round": 1, "token": token(n if mark is None else mark)}
        return self.session.act(self.voters[n], "vote", choice=choice, **at, **fields)

    def votes(self, yes: int) -> Team:
        """All of them vote; the first ones yes."""
        for n in range(len(self.voters)):
            assert self.vote(n, "ja" if n < yes else "nee").ok
        return self

    def close(self, **fields: Any) -> Outcome:
        """The console closes the vote."""
        return self.session.act(self.console, "close_vote", phase=self.session.now, round=1, **fields)

    def answer(self, who: Who, mark: int, answer: str = "come_along", **fields: Any) -> Outcome:
        """An answer to the private question."""
        at = {"phase": self.session.now, "round": 1, "token": token(mark), "answer": answer}
        return self.session.act(who, "answer_no", **at, **fields)

    @property
    def row(self) -> dict[str, Any]:
        """The last closed vote as the console sees it."""
        found: dict[str, Any] = self.face["rounds"][-1]
        return found

    @property
    def face(self) -> dict[str, Any]:
        """The console's face of the phase."""
        found: dict[str, Any] = self.session.room.view("console")["set"]["phase"]["face"]
        return found


@pytest.fixture
def team(house: House) -> Team:
    return Team(house).open()


def caught_up(room: Room) -> bool:
    """Whether a hall has taken everything in."""
    return room.state.seq == room.log.tail()


def code(outcome: Outcome) -> str:
    """Why it was refused."""
    assert outcome.refusal is not None
    return outcome.refusal.code


def test_dd_h3_a_vote_is_counted_once_however_often_it_changes(team: Team) -> None:
    before = team.session.room.log.tail()
    for choice in ("nee", "weet_niet", "ja"):
        assert team.vote(0, choice).ok
    assert team.session.room.log.tail() == before + 1
    (entry,) = team.session.room.log.read(before)
    assert (entry.do, entry.by, entry.data) == ("voted", team.voters[0].p, {"phase": "dd6#1", "round": 1})
    for n in range(1, 6):
        assert team.vote(n).ok
    assert team.close().ok
    assert (team.row["yes"], team.row["not_yet"]) == (6, 0)
    assert team.face["state"] == "decided"


def test_a_ballot_that_is_sent_again_does_not_undo_a_later_one(team: Team) -> None:
    acks = [team.vote(0, choice, id=name) for name, choice in (("een", "nee"), ("twee", "weet_niet"))]
    acks.append(team.vote(0, "ja", id="drie"))
    again = [team.vote(0, choice, id=name) for name, choice in (("een", "nee"), ("twee", "weet_niet"))]
    assert all(ack.ok for ack in (*acks, *again))
    assert all(team.vote(n).ok for n in range(1, 6))
    assert team.close().ok
    assert team.row["yes"] == 6


def test_dd_h3_one_person_has_one_token_and_no_other_persons(team: Team) -> None:
    assert team.vote(0).ok
    assert code(team.vote(0, "nee", mark=99)) == "voted_elsewhere"
    assert code(team.vote(1, "nee", mark=0)) == "voted_elsewhere"
    assert team.face["voted_n"] == 1


def test_dd_h3_a_closed_vote_takes_nothing_more(team: Team) -> None:
    team.votes(4)
    assert team.close().ok
    assert code(team.vote(0, "nee")) == "closed"
    assert code(team.close()) == "not_now"
    assert (team.row["yes"], team.row["nee"]) == (4, 2)


def test_who_comes_late_or_leads_is_not_on_the_roll(team: Team) -> None:
    s = team.session
    late = s.who(s.joined("outer"))
    fields = {"phase": s.now, "round": 1, "token": token(50), "choice": "ja"}
    assert s.no(late, "vote", **fields) == "not_on_roll"
    assert s.no(team.console, "vote", **fields) == "not_allowed"


def test_a_token_is_24_hex_digits_and_a_choice_one_of_three(team: Team) -> None:
    s, at = team.session, {"phase": team.session.now, "round": 1}
    for fields in ({"token": "kort", "choice": "ja"}, {"token": token(1), "choice": "misschien"}):
        assert s.no(team.voters[0], "vote", **at, **fields) == "malformed"


def test_missing_votes_ask_for_a_reason_and_what_is_kept_is_the_reason(team: Team) -> None:
    for n in range(4):
        assert team.vote(n).ok
    assert code(team.close()) == "gate_soft"
    assert team.close(override="Twee zijn gebeld.").ok
    assert (team.row["yes"], team.row["not_voted"]) == (4, 2)
    (passed,) = [o for o in team.session.room.state.overrides if o.rules == ("not_voted",)]
    assert passed.reason.text == "Twee zijn gebeld."


def test_nothing_out_of_a_box_is_taken_from_a_screen(team: Team) -> None:
    s, at = team.session, {"phase": team.session.now, "round": 1}
    assert s.no(team.voters[0], "voted", **at) == "unknown_verb"
    assert s.no(team.console, "counted", counts={"ja": 6}, ask=[], **at) == "unknown_verb"


def test_the_vote_survives_a_restart(team: Team) -> None:
    s = team.session
    assert team.vote(0, "nee").ok
    assert team.vote(1, "nee").ok
    s.house.again()
    team.voters = [s.who(one) for one in team.tokens]
    team.console = Who(s.room, team.console.p, "console")
    assert team.vote(0, "ja").ok
    for n in range(2, 6):
        assert team.vote(n).ok
    assert team.close().ok
    assert (team.row["yes"], team.row["nee"]) == (5, 1)


# -- the answers -----------------------------------------------------------------------------------


def test_dd_h7_an_answer_has_no_name_in_the_log_and_its_id_tells_nothing(team: Team) -> None:
    team.votes(4)
    assert team.close().ok
    before = team.session.room.log.tail()
    words = {"text": "Een maximum per persoon.", "id": "van-de-telefoon"}
    ack = team.answer(team.voters[4], 4, "condition", **words)
    assert ack.ok
    (entry,) = team.session.room.log.read(before)
    assert (entry.by, entry.do) == (0, "answer_no")
    assert "van-de-telefoon" not in entry.id
    assert (
        team.answer(team.voters[4], 4, "condition", text="Een maximum per persoon.", id="van-de-telefoon")
        == ack
    )
    assert team.session.room.log.tail() == before + 1


def test_an_answer_cannot_take_the_place_of_what_the_house_does(team: Team) -> None:
    team.votes(4)
    assert team.close().ok
    assert team.answer(team.voters[4], 4, id="retain/people").ok
    assert team.session.room.state.known(0, "retain/people") is None


def test_dd_h7_who_answers_leaves_no_trace_in_rates_presence_or_the_own_view(team: Team) -> None:
    team.votes(4)
    assert team.close().ok
    room = team.session.room
    own = [room.view(f"me/{who.p}")["set"] for who in team.voters]
    there = room.presence.count(room.state)
    assert team.answer(team.voters[4], 4).ok
    assert [room.view(f"me/{who.p}")["set"] for who in team.voters] == own
    assert room.presence.count(room.state) == there
    levels = {p: (b.level, b.at) for p, b in buckets(team).items()}
    assert team.answer(team.voters[5], 5).ok
    assert {p: (b.level, b.at) for p, b in buckets(team).items()} == levels


def buckets(team: Team) -> dict[int, Bucket]:
    """How much everyone may still send."""
    return team.session.room._buckets


def test_dd_h7_every_view_is_the_same_whichever_voter_answered(
    team: Team, tmp_path: Path, clock: Clock, wait_until: WaitUntil
) -> None:
    """The same log, opened twice: another voter sends the same answer, and nothing anywhere differs."""
    s = team.session
    team.votes(4)
    assert team.close().ok
    gone(s.room)
    numbers, keep = [who.p for who in team.voters], s.code
    s.house.shut()
    found = []
    for n in (4, 5):
        folder = tmp_path / f"copy-{n}"
        shutil.copytree(s.house.folder, folder)
        house = House(folder, clock)
        room = house.hall.access_session(keep)
        before = {a: room.view(a) for a in audiences(room.state)}
        payload = {"id": "zelfde", "do": "answer_no", "phase": "dd6#1", "round": 1, "token": token(4)}
        more = {"answer": "condition", "text": "Een maximum."}
        assert house.hall.act(Who(room, numbers[n], "phone"), payload | more)[0].ok
        gone(room)
        wait_until(partial(caught_up, room), "the hall has taken it all in")
        found.append((live_digests(room), room.log.read(), room.presence.count(room.state)))
        assert any(before[a] != room.view(a) for a in before), "something happened"
        house.shut()
    s.house.open()
    assert found[0] == found[1]


def test_who_guesses_tokens_is_slowed(team: Team) -> None:
    team.votes(4)
    assert team.close().ok
    said = [team.answer(team.voters[0], 500 + n) for n in range(70)]
    assert {code(outcome) for outcome in said} == {"unknown_token", "slow"}
    assert team.answer(team.voters[5], 5).ok


# -- the bytes --------------------------------------------------------------------------------------


def test_dd_h7_after_closing_no_file_has_a_token_beside_a_choice_or_a_person(team: Team) -> None:
    marks = [0xC0FFEE000000000000000000 + n for n in range(6)]
    for n, mark in enumerate(marks):
        assert team.vote(n, "nee", mark=mark).ok
        assert team.vote(n, "ja" if n < 4 else "nee", mark=mark).ok
    folder = team.session.house.folder
    gone(team.session.room)
    together = [f'"{token(mark)}":"{"ja" if n < 4 else "nee"}"' for n, mark in enumerate(marks)]
    assert count_bytes(folder, *together) == [1] * 6, "while it is open the box has them: this test sees it"
    assert team.close().ok
    gone(team.session.room)
    assert count_bytes(folder, *together) == [0] * 6
    assert count_bytes(folder, *(f'"{token(mark)}":' for mark in marks)) == [0] * 6
    assert count_bytes(folder, *map(token, marks)) == [0] * 4 + [1] * 2
    entries = team.session.room.log.read()
    named = [e for e in entries for mark in marks if token(mark) in f"{e.data}{e.id}{e.said}{e.flags}"]
    assert {(e.do, e.by) for e in named} == {("counted", team.console.p)}
    assert team.answer(team.voters[4], marks[4], "cannot").ok
    gone(team.session.room)
    last = team.session.room.log.read()[-1]
    assert (last.do, last.by) == ("answer_no", 0)


# -- two halls --------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(2))
def test_two_halls_on_a_log_that_is_late_and_repeats_itself_count_one_vote(
    tmp_path: Path, clock: Clock, wait_until: WaitUntil, seed: int
) -> None:
    logs = LateTwiceLogs(seed=seed, clock=clock)
    one, two = House(tmp_path, clock, logs=logs), House(tmp_path, clock, logs=logs)
    team = Team(one, 8).open()
    other = two.hall.access_session(team.session.code)
    wait_until(lambda: other.state.seq == other.log.tail(), "the second hall has the open vote")
    for n, who in enumerate(team.voters):
        room = other if n % 2 else team.session.room
        for choice in ("weet_niet", "ja" if n < 6 else "nee"):
            payload = {"id": f"v{n}{choice}", "do": "vote", "phase": "dd6#1", "round": 1}
            assert room.act(who.p, payload | {"token": token(n), "choice": choice}).ok
    wait_until(lambda: team.face["voted_n"] == 8, "the first hall has the whole roll")
    assert team.close().ok
    assert (team.row["yes"], team.row["nee"], team.face["state"]) == (6, 2, "asking_no")
    answer = {"do": "answer_no", "phase": "dd6#1", "round": 1, "token": token(6), "answer": "come_along"}
    wait_until(lambda: other.state.seq == other.log.tail(), "the second hall has the count")
    assert other.act(team.voters[6].p, {"id": "a", **answer}).ok
    tail = other.log.tail()
    rooms = (team.session.room, other)
    wait_until(lambda: all(room.state.seq == tail for room in rooms), "both have it all")
    assert live_digests(rooms[0]) == live_digests(rooms[1])
    one.shut()
    two.shut()
