"""What was destroyed is in no file any more, down to the raw bytes; and before that it was."""

from __future__ import annotations

import random
import re
import signal
import sqlite3
import subprocess
import sys
from functools import partial
from pathlib import Path
from queue import Empty

import pytest

from facilitator.log import Draft, Log, LogError, Options
from tests.log.conftest import MakeLogs
from tests.log.support import Heard, Post, append, count_bytes, draft, finish, never, raw_bytes, settle
from tests.log.test_disk import Held

CANARY = "canary-7QX2"
OTHER = "budgie-4JK9"


@pytest.fixture
def log(sqlite_logs: MakeLogs) -> Log:
    return sqlite_logs(Options()).create("K7M2QX")


def test_a_wiped_text_is_in_no_byte_of_any_file(log: Log, folder: Path) -> None:
    append(log, draft("a", f"{CANARY} {'x' * 9_000}"), draft("b", OTHER), draft("c", CANARY))
    assert count_bytes(folder, CANARY)[0] >= 2
    assert finish(partial(log.wipe, [1, 3])) is None
    canaries, others = count_bytes(folder, CANARY, OTHER)
    assert canaries == 0
    assert others > 0


def test_a_wipe_among_many_entries_leaves_nothing_behind(log: Log, folder: Path) -> None:
    drafts = [draft(f"id{n}", (CANARY if n % 7 == 0 else OTHER) + "y" * (n % 300)) for n in range(1_500)]
    append(log, *drafts)
    assert count_bytes(folder, CANARY)[0] > 100
    assert finish(partial(log.wipe, [n + 1 for n in range(1_500) if n % 7 == 0])) is None
    assert count_bytes(folder, CANARY) == [0]
    assert len(log.spoken()) == 1_500 - 215


def test_forgotten_keys_are_in_no_byte_of_any_file(log: Log, folder: Path) -> None:
    append(log, draft("a", key=CANARY), draft("b", key=OTHER))
    assert count_bytes(folder, CANARY)[0] > 0
    assert finish(partial(log.forget_keys, [1])) is None
    canaries, others = count_bytes(folder, CANARY, OTHER)
    assert (canaries, others > 0) == (0, True)
    assert finish(partial(log.forget_keys, None)) is None
    assert count_bytes(folder, OTHER) == [0]


def test_a_wipe_waits_for_whoever_reads_the_file(log: Log, folder: Path) -> None:
    append(log, draft("a", CANARY))
    reader = sqlite3.connect(f"file:{folder / 'K7M2QX.db'}?mode=ro", uri=True, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM said").fetchall()
    post: Post[LogError | None] = Post()
    log.wipe([1], post)
    with pytest.raises(Empty):
        post.next(0.3)
    append_meanwhile(log)
    assert post.empty()
    assert count_bytes(folder, CANARY)[0] > 0
    assert log.read()[0].said is None
    reader.close()
    assert post.next() is None
    assert count_bytes(folder, CANARY) == [0]


def append_meanwhile(log: Log) -> None:
    heard = Heard(log.tail())
    log.follow(log.tail(), heard)
    log.append(draft("meanwhile"), never)
    heard.wait(1)


def test_wipes_that_come_together_share_one_rebuilding(log: Log, folder: Path) -> None:
    append(log, *(draft(f"id{n}", CANARY) for n in range(30)))
    before = rebuilt(folder)
    held = Held(log)
    post: Post[LogError | None] = Post()
    for seq in range(1, 31):
        log.wipe([seq], post)
    held.release()
    assert [post.next() for _ in range(30)] == [None] * 30
    assert rebuilt(folder) - before == 1
    assert count_bytes(folder, CANARY) == [0]


def rebuilt(folder: Path) -> int:
    """A number that SQLite raises by one with each VACUUM."""
    conn = sqlite3.connect(f"file:{folder / 'K7M2QX.db'}?mode=ro", uri=True)
    version: int = conn.execute("PRAGMA schema_version").fetchone()[0]
    conn.close()
    return version


def test_a_wipe_that_is_closed_upon_says_so_and_is_finished_at_the_next_opening(
    sqlite_logs: MakeLogs, folder: Path
) -> None:
    logs = sqlite_logs(Options())
    log = logs.create("K7M2QX")
    append(log, draft("a", CANARY))
    reader = sqlite3.connect(f"file:{folder / 'K7M2QX.db'}?mode=ro", uri=True, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM said").fetchall()
    post: Post[LogError | None] = Post()
    log.wipe([1], post)
    log.close()
    error = post.next()
    assert error is not None
    assert error.code == "closed"
    assert count_bytes(folder, CANARY)[0] > 0
    reader.close()
    settle(logs.open("K7M2QX"))
    assert count_bytes(folder, CANARY) == [0]


_KILLED = """
import os, signal, sqlite3, sys, threading, time
from pathlib import Path
from facilitator.log import SqliteLogs
from tests.log.support import append, draft

folder = Path(sys.argv[1])
log = SqliteLogs(folder, lambda run: threading.Thread(target=run).start()).create("K7M2QX")
append(log, draft("a", sys.argv[2]), draft("b", sys.argv[3]))
reader = sqlite3.connect(f"file:{folder / 'K7M2QX.db'}?mode=ro", uri=True, isolation_level=None)
reader.execute("BEGIN")
reader.execute("SELECT * FROM said").fetchall()
log.wipe([1], print)
while log.spoken() != {2}:
    time.sleep(0.01)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_wipe_killed_halfway_is_finished_by_opening_the_log(
    sqlite_logs: MakeLogs, folder: Path, checkout: Path
) -> None:
    command = [sys.executable, "-c", _KILLED, str(folder), CANARY, OTHER]
    done = subprocess.run(command, check=False, cwd=checkout, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (-signal.SIGKILL, ""), done.stderr
    assert count_bytes(folder, CANARY)[0] > 0
    before = rebuilt(folder)
    log = sqlite_logs(Options()).open("K7M2QX")
    settle(log)
    assert rebuilt(folder) == before + 1
    assert [entry.said for entry in log.read()] == [None, {"text": OTHER}]
    canaries, others = count_bytes(folder, CANARY, OTHER)
    assert (canaries, others > 0) == (0, True)


def vote(log: Log, by: int, token: str, value: str) -> None:
    roll = Draft(f"roll{by}", by, "vote", {"box": "b"})
    assert finish(partial(log.put, "b", token, value, roll)) is None


def test_a_closed_box_leaves_no_token_but_those_asked_and_no_value_beside_one(log: Log, folder: Path) -> None:
    tokens = [f"token-{n:02}-{CANARY}" for n in range(20)]
    for by, token in enumerate(tokens):
        vote(log, by, token, "worry" if by in (3, 11) else "agree")
    settle(log)
    assert count_bytes(folder, *tokens) == [1] * 20
    assert count_bytes(folder, "worry", "agree") == [2, 18]
    log.close_box("b", Draft("tally", 0, "tally"), ["worry"], never)
    settle(log)
    assert count_bytes(folder, *tokens) == [int(n in (3, 11)) for n in range(20)]
    assert count_bytes(folder, "worry", "agree") == [1, 1]  # the counts


def test_an_open_box_at_rest_does_not_tell_in_which_order_its_ballots_came(log: Log, folder: Path) -> None:
    came = [f"token-{n:03}" for n in range(60)]
    random.Random(3).shuffle(came)
    for by, token in enumerate(came):
        vote(log, by, token, "agree")
        if by % 5 == 4:
            vote(log, by, token, "worry")
    settle(log)
    assert (folder / "K7M2QX.db-wal").stat().st_size == 0
    lain = places(folder, came)
    assert all(len(found) == 1 for found in lain.values())
    assert sorted(came, key=lambda token: lain[token][0]) == sorted(came)


def places(folder: Path, words: list[str]) -> dict[str, list[int]]:
    """Where each word stands in the raw bytes of all files."""
    bytes_ = raw_bytes(folder)
    return {word: [found.start() for found in re.finditer(word.encode(), bytes_)] for word in words}


def test_a_deleted_session_leaves_no_file(sqlite_logs: MakeLogs, folder: Path) -> None:
    logs = sqlite_logs(Options())
    log = logs.create("K7M2QX")
    append(log, draft("a", CANARY))
    log.read()
    assert len(list(folder.iterdir())) == 3
    logs.delete("K7M2QX")
    assert list(folder.iterdir()) == []
