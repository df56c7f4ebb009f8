"""Whatever is asked in whatever order, every log ends up the same; and the late one is late."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.log import Done, Draft, Entry, Log, LogError, SqliteLogs
from tests.log.conftest import start
from tests.log.fake import LateTwiceLog
from tests.log.support import Clock, Heard, Post, draft, never, settle

Act = tuple[str, int, int]
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["say", "say", "bad", "key", "forget", "wipe", "put", "put", "close_box"]),
        st.integers(1, 4),
        st.integers(1, 4),
    ),
    max_size=40,
)


class Outcome(msgspec.Struct):
    """What is left to see of a log after all was asked: equal for logs that keep the same promises."""

    stored: list[Entry]
    heard: list[str]
    answers: dict[str, str]
    spoken: set[int]
    keys: list[int | None]


def run(log: Log, acts: list[Act]) -> Outcome:
    """Ask all this of a log, and wait for it."""
    heard = Heard()
    answers: dict[str, str] = {}
    log.follow(0, heard)
    for number, (act, one, two) in enumerate(acts):
        ask(log, partial(note_answer, answers, f"id{number}"), act, one, two, f"id{number}")
    heard.wait(settle(log))
    stored = [msgspec.structs.replace(entry, at=0) for entry in log.read()]
    keys = [log.who(f"key{number}") for number in range(1, 5)]
    return Outcome(stored, heard.ids(), answers, log.spoken(), keys)


def note_answer(answers: dict[str, str], id_: str, error: LogError | None) -> None:
    assert id_ not in answers
    answers[id_] = "done" if error is None else error.code


def ask(log: Log, done: Done, act: str, one: int, two: int, id_: str) -> None:
    if act == "say":
        log.append(draft(id_, "text" if two > 2 else "", by=one), done)
    elif act == "bad":
        log.append(draft(id_ * 40), done)
    elif act == "key":
        log.append(draft(id_, key=f"key{one}"), done)
    elif act == "forget":
        log.forget_keys([one, two], done)
    elif act == "wipe":
        log.wipe([one, two], done)
    elif act == "put":
        log.put("b", f"token{one}", f"value{two}", Draft(id_, two, "vote"), done)
    else:
        log.close_box("b", Draft(id_, 0, "tally"), ["value1"], done)


@settings(max_examples=40)
@given(ACTS)
def test_every_log_ends_up_the_same(acts: list[Act]) -> None:
    late = LateTwiceLog(seed=1, clock=Clock())
    with TemporaryDirectory() as folder:
        logs = SqliteLogs(Path(folder), start, writers=1)
        try:
            outcome = run(logs.create("A"), acts)
        finally:
            logs.close()
    assert outcome == run(late, acts)
    assert outcome.heard == ids(outcome.stored)
    late.core.end()


def ids(entries: list[Entry]) -> list[str]:
    return [entry.id for entry in entries]


def note(seqs: list[int], ear: Heard, entries: Sequence[Entry]) -> None:
    seqs.extend(entry.seq for entry in entries)
    ear(entries)


def test_the_late_log_delivers_late_and_twice_to_each_follower_in_its_own_way() -> None:
    log = LateTwiceLog(seed=3)
    seqs: list[list[int]] = [[], []]
    ears = [Heard(), Heard()]
    for which in (0, 1):
        log.follow(0, partial(note, seqs[which], ears[which]))
    for number in range(300):
        log.append(draft(f"id{number}"), never)
    settle(log)
    behind = min(len(ear.ids()) for ear in ears)
    log.core.end()
    assert behind < 300
    for which in (0, 1):
        assert ids(ears[which].entries) == [f"id{number}" for number in range(300)]
        assert len(seqs[which]) > 300
        assert sorted(set(seqs[which])) == list(range(1, 301))
    assert seqs[0] != seqs[1]


def test_the_late_log_refuses_while_it_is_told_to() -> None:
    log = LateTwiceLog()
    log.core.refusal = LogError("disk")
    post: Post[LogError] = Post()
    log.append(draft("a"), post)
    assert post.next().code == "disk"
    log.core.refusal = None
    log.append(draft("b"), never)
    settle(log)
    assert ids(log.read()) == ["b"]
    log.core.end()
