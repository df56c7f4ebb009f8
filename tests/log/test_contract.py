"""What every log promises, whatever it is made of."""

from __future__ import annotations

import threading
from functools import partial

import pytest

from facilitator.log import Draft, Log, LogError, Logs
from tests.log.support import Clock, Heard, append, draft, fail, finish, never, settle


@pytest.fixture
def log(logs: Logs) -> Log:
    return logs.create("K7M2QX")


def test_a_follower_hears_what_is_appended_in_that_order(log: Log) -> None:
    heard = Heard()
    log.follow(0, heard)
    for number in range(300):
        log.append(draft(f"id{number}"), never)
    entries = heard.wait(300)
    assert [entry.id for entry in entries] == [f"id{number}" for number in range(300)]
    assert [entry.seq for entry in entries] == list(range(1, 301))


def test_threads_that_append_at_once_each_find_their_order_kept_and_nothing_lost(log: Log) -> None:
    heard = Heard()
    log.follow(0, heard)

    def run(by: int) -> None:
        for number in range(100):
            log.append(draft(f"{by}-{number}", by=by), never)

    threads = [threading.Thread(target=run, args=(by,)) for by in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    entries = heard.wait(400)
    for by in range(4):
        assert [entry.id for entry in entries if entry.by == by] == [f"{by}-{n}" for n in range(100)]
    assert [entry.seq for entry in entries] == list(range(1, 401))


def test_a_follower_hears_the_stored_ones_first_and_only_what_it_asked_for(log: Log) -> None:
    append(log, *(draft(f"id{number}") for number in range(700)))
    late, latest = Heard(650), Heard(700)
    log.follow(650, late)
    log.follow(700, latest)
    log.append(draft("new"), never)
    assert [entry.seq for entry in late.wait(51)] == list(range(651, 702))
    assert [entry.id for entry in latest.wait(1)] == ["new"]


def test_a_follower_that_asks_for_the_future_hears_nothing_of_the_past(log: Log) -> None:
    seqs: list[int] = []
    heard = Heard(3)
    log.follow(3, lambda entries: seqs.extend(entry.seq for entry in entries))
    log.follow(3, heard)
    for number in range(5):
        log.append(draft(f"id{number}"), never)
    assert [entry.seq for entry in heard.wait(2)] == [4, 5]
    settle(log)
    assert set(seqs) <= {4, 5}


def test_what_is_heard_is_what_is_read(log: Log) -> None:
    odd = Draft("a", 0, "record", {"pair": (1, 2), "deep": {"x": None, "y": 0.5}}, ("phone",), {})
    texts = draft("b", "Ça va? 👩‍👩‍👧\x00\n=1+1 <img>")
    entries = append(log, odd, texts)
    assert entries == log.read()
    assert entries[0].data == {"pair": [1, 2], "deep": {"x": None, "y": 0.5}}
    assert entries[0].flags == ("phone",)
    assert entries[0].said == {}
    assert entries[1].said == texts.said
    assert log.read(1) == entries[1:]
    assert log.tail() == 2


def test_a_draft_changed_after_it_was_offered_does_not_change_the_log(log: Log) -> None:
    data = {"n": [1]}
    entries = append(log, Draft("a", 0, "x", data))
    data["n"].append(2)
    assert entries[0].data == log.read()[0].data == {"n": [1]}


def test_time_never_goes_back_even_when_the_clock_does(log: Log, clock: Clock) -> None:
    clock.now = 5_000
    append(log, draft("a"))
    clock.now = 4_000
    append(log, draft("b"))
    clock.now = 6_000
    append(log, draft("c"))
    assert [entry.at for entry in log.read()] == [5_000, 5_000, 6_000]


def test_a_log_opened_again_goes_on_where_it_was(logs: Logs, log: Log, clock: Clock) -> None:
    append(log, draft("a", "said"))
    log.close()
    clock.now -= 1_000
    again = logs.open("K7M2QX")
    assert again.tail() == 1
    assert append(again, draft("b"))[0].seq == 2
    first, second = again.read()
    assert first.said == {"text": "said"}
    assert second.at == first.at


def test_a_wiped_text_is_gone_and_says_so(log: Log) -> None:
    append(log, draft("a", "one"), draft("b", "two"), draft("c"))
    assert log.spoken() == {1, 2}
    assert finish(lambda done: log.wipe([1, 3, 99], done)) is None
    assert [entry.said for entry in log.read()] == [None, {"text": "two"}, {}]
    assert log.spoken() == {2}
    late = Heard()
    log.follow(0, late)
    assert late.wait(3) == log.read()


def test_wiping_twice_or_nothing_at_all_is_done_too(log: Log) -> None:
    append(log, draft("a", "one"))
    for seqs in ([1], [1], [], [-1, 10**30]):
        assert finish(partial(log.wipe, seqs)) is None


def test_a_key_leads_to_the_first_entry_that_brought_it(log: Log) -> None:
    append(log, draft("a", key="k1"), draft("b", key="k2"), draft("c", key="k1"))
    assert (log.who("k1"), log.who("k2"), log.who("k3")) == (1, 2, None)
    assert finish(lambda done: log.forget_keys([1], done)) is None
    assert log.who("k1") == 3
    assert finish(lambda done: log.forget_keys(None, done)) is None
    assert (log.who("k1"), log.who("k2")) == (None, None)


def test_a_forgotten_key_is_one_that_came_before_it_was_asked(log: Log) -> None:
    log.append(draft("a", key="k1"), never)
    log.forget_keys(None)
    log.append(draft("b", key="k1"), never)
    settle(log)
    assert log.who("k1") == 2


BAD = [
    draft("x" * 65),
    draft(""),
    draft("a", "half a pair \ud800"),
    Draft("\udfff", 1, "say"),
    Draft("a", -1, "say"),
    Draft("a", 10**30, "say"),
    Draft("a", 1, "say", {"n": object()}),
    Draft("a", 1, "say", key="\ud800"),
]


@pytest.mark.parametrize("bad", BAD)
def test_a_draft_that_cannot_be_stored_fails_alone(log: Log, bad: Draft) -> None:
    heard = Heard()
    log.follow(0, heard)
    log.append(draft("before"), never)
    error = fail(partial(log.append, bad))
    log.append(draft("after"), never)
    assert (error.code, error.again) == ("bad", False)
    heard.wait(2)
    assert [entry.id for entry in log.read()] == heard.ids() == ["before", "after"]


def test_a_closed_handle_refuses_and_another_on_the_same_log_goes_on(logs: Logs, log: Log) -> None:
    other = logs.open("K7M2QX")
    mine, theirs = Heard(), Heard()
    log.follow(0, mine)
    other.follow(0, theirs)
    log.append(draft("before"), never)
    log.close()
    log.close()
    error = fail(lambda failed: log.append(draft("after"), failed))
    assert (error.code, error.again) == ("closed", True)
    assert finish(lambda done: log.wipe([1], done)) is not None
    for read in (log.read, log.spoken):
        with pytest.raises(LogError, match="closed"):
            read()
    other.append(draft("other"), never)
    theirs.wait(2)
    assert theirs.ids() == ["before", "other"]
    mine.wait(1)
    settle(other)
    assert mine.ids() == ["before"]


def test_two_handles_hear_each_other(logs: Logs, log: Log) -> None:
    other = logs.open("K7M2QX")
    mine, theirs = Heard(), Heard()
    log.follow(0, mine)
    other.follow(0, theirs)
    for number in range(50):
        (log if number % 2 else other).append(draft(str(number)), never)
    assert mine.wait(50) == theirs.wait(50) == log.read()


def test_what_was_appended_before_the_end_is_stored_and_then_all_is_closed(logs: Logs, log: Log) -> None:
    heard = Heard()
    log.follow(0, heard)
    for number in range(200):
        log.append(draft(str(number)), never)
    logs.close()
    assert len(heard.ids()) == 200
    assert fail(lambda failed: log.append(draft("after"), failed)).code == "closed"
    error = finish(lambda done: log.put("b", "t", "v", draft("after"), done))
    assert error is not None
    assert error.code == "closed"
    for enter in (logs.open, logs.create):
        with pytest.raises(LogError, match="closed"):
            enter("K7M2QX" if enter == logs.open else "OTHER")


def test_sessions_are_listed_made_once_and_deleted_whole(logs: Logs) -> None:
    first = logs.create("B2")
    logs.create("A1")
    assert logs.names() == ["A1", "B2"]
    with pytest.raises(LogError) as refused:
        logs.create("B2")
    assert refused.value.code == "exists"
    append(first, draft("a", "said"))
    logs.delete("B2")
    assert logs.names() == ["A1"]
    assert fail(lambda failed: first.append(draft("b"), failed)).code == "closed"
    for gone in (logs.open, logs.delete):
        with pytest.raises(LogError) as refused:
            gone("B2")
        assert refused.value.code == "missing"
    assert append(logs.create("B2"), draft("c"))[0].seq == 1


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../A", "a/b", "a\\b", "a.db", "-a", "é", "a\n", "x" * 65, "a\0"]
)
def test_a_name_that_could_lead_elsewhere_is_refused(logs: Logs, name: str) -> None:
    for use in (logs.create, logs.open, logs.delete):
        with pytest.raises(LogError) as refused:
            use(name)
        assert refused.value.code == "name"
    assert logs.names() == []


def test_entries_of_one_session_are_not_heard_in_another(logs: Logs, log: Log) -> None:
    other = logs.create("OTHER")
    heard = Heard()
    other.follow(0, heard)
    append(log, draft("mine"))
    append(other, draft("theirs"))
    heard.wait(1)
    assert heard.ids() == ["theirs"]
    assert [entry.id for entry in log.read()] == ["mine"]
