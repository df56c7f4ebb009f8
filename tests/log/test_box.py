"""The box: everyone votes once, may think again, and nobody can be told from their vote."""

from __future__ import annotations

import threading

import pytest

from facilitator.log import Draft, Log, LogError, Logs
from tests.log.support import Heard, append, draft, fail, finish, settle


@pytest.fixture
def log(logs: Logs) -> Log:
    return logs.create("K7M2QX")


def vote(log: Log, by: int, token: str, value: str, box: str = "b") -> LogError | None:
    roll = Draft(f"roll-{by}-{token}", by, "vote", {"box": box})
    return finish(lambda done: log.put(box, token, value, roll, done))


def close(log: Log, *ask: str, box: str = "b") -> dict[str, object]:
    since = log.tail()
    heard = Heard(since)
    log.follow(since, heard)
    log.close_box(box, Draft("tally", 0, "tally", {"box": box}), ask, _refused)
    return heard.wait(1)[0].data


def _refused(error: LogError) -> None:
    raise AssertionError(error)


def test_a_closed_box_gives_counts_and_the_tokens_that_are_asked_why(log: Log) -> None:
    for by, (token, value) in enumerate([("t9", "no"), ("t1", "yes"), ("t5", "no"), ("t7", "maybe")]):
        assert vote(log, by, token, value) is None
    assert close(log, "no", "maybe", "unheard") == {
        "box": "b",
        "counts": {"maybe": 1, "no": 2, "yes": 1},
        "ask": ["t5", "t7", "t9"],
    }


def test_the_roll_says_who_voted_and_nothing_else(log: Log) -> None:
    vote(log, 4, "token", "yes")
    (entry,) = log.read()
    assert (entry.by, entry.do, entry.data, entry.said, entry.flags) == (4, "vote", {"box": "b"}, {}, ())


def test_a_known_token_changes_its_vote_without_a_second_entry(log: Log) -> None:
    assert vote(log, 4, "token", "yes") is None
    assert vote(log, 4, "token", "no") is None
    assert vote(log, 4, "token", "no") is None
    assert log.tail() == 1
    assert close(log)["counts"] == {"no": 1}


def test_a_second_token_of_the_same_person_is_refused(log: Log) -> None:
    vote(log, 4, "token", "yes")
    error = vote(log, 4, "other", "yes")
    assert error is not None
    assert (error.code, error.again) == ("box", False)
    assert log.tail() == 1
    assert close(log)["counts"] == {"yes": 1}


def test_a_token_of_someone_else_is_refused(log: Log) -> None:
    vote(log, 4, "token", "yes")
    error = vote(log, 5, "token", "no")
    assert error is not None
    assert error.code == "box"
    assert close(log)["counts"] == {"yes": 1}


def test_a_closed_box_takes_nothing_and_closes_once(log: Log) -> None:
    vote(log, 4, "token", "yes")
    close(log)
    for by, token in ((4, "token"), (5, "new")):
        error = vote(log, by, token, "no")
        assert error is not None
        assert error.code == "box"
    again = fail(lambda failed: log.close_box("b", Draft("t2", 0, "tally"), [], failed))
    assert again.code == "box"
    assert log.tail() == 2


def test_a_box_nobody_voted_in_closes_too(log: Log) -> None:
    assert close(log, "no") == {"box": "b", "counts": {}, "ask": []}
    error = vote(log, 4, "token", "yes")
    assert error is not None


def test_boxes_do_not_know_each_other(log: Log) -> None:
    vote(log, 4, "token", "yes", "one")
    vote(log, 4, "token", "no", "two")
    assert close(log, box="one")["counts"] == {"yes": 1}
    assert close(log, box="two")["counts"] == {"no": 1}


def test_a_box_stays_as_it_was_when_the_log_is_opened_again(logs: Logs, log: Log) -> None:
    vote(log, 4, "token", "yes")
    log.close()
    again = logs.open("K7M2QX")
    error = vote(again, 4, "other", "yes")
    assert error is not None
    assert vote(again, 4, "token", "no") is None
    assert close(again)["counts"] == {"no": 1}


def test_a_hall_that_votes_at_once_is_counted_whole(log: Log) -> None:
    def run(first: int) -> None:
        for by in range(first, first + 25):
            assert vote(log, by, f"t{by:03}", "yes" if by % 3 else "no") is None

    threads = [threading.Thread(target=run, args=(first,)) for first in (0, 25, 50, 75)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert close(log, "no")["counts"] == {"no": 34, "yes": 66}
    assert sorted(entry.by for entry in log.read() if entry.do == "vote") == list(range(100))


@pytest.mark.parametrize(("token", "value"), [("\ud800", "yes"), ("token", "\ud800")])
def test_a_ballot_that_cannot_be_stored_leaves_no_trace(log: Log, token: str, value: str) -> None:
    error = vote(log, 4, token, value)
    assert error is not None
    assert error.code == "bad"
    assert log.tail() == 0
    assert vote(log, 4, "good", "yes") is None


def test_a_roll_entry_that_cannot_be_stored_leaves_no_ballot(log: Log) -> None:
    error = finish(lambda done: log.put("b", "token", "yes", draft("x" * 65), done))
    assert error is not None
    assert error.code == "bad"
    assert close(log)["counts"] == {}


def test_a_tally_that_cannot_be_stored_leaves_the_box_open(log: Log) -> None:
    vote(log, 4, "token", "yes")
    error = fail(lambda failed: log.close_box("b", Draft("x" * 65, 0, "tally"), [], failed))
    assert error.code == "bad"
    settle(log)
    assert vote(log, 4, "token", "no") is None
    assert close(log)["counts"] == {"no": 1}


def test_a_vote_does_not_disturb_other_entries(log: Log) -> None:
    append(log, draft("a", "said"))
    vote(log, 4, "token", "yes")
    append(log, draft("b", "said"))
    assert [entry.seq for entry in log.read()] == [1, 2, 3]
    assert log.spoken() == {1, 3}
