"""A full disk, a locked file, a draft too large: a clear refusal for exactly what was not stored."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from facilitator.log import Draft, Entry, Log, LogError, Options, read_entries
from tests.log.conftest import MakeLogs
from tests.log.support import PATIENCE, Heard, Post, append, draft, fail, finish, never, settle


class Held:
    """Holds the writer in a delivery, so that what is asked meanwhile goes into one transaction."""

    def __init__(self, log: Log) -> None:
        self._inside = threading.Event()
        self._free = threading.Event()
        self._held = False
        log.follow(log.tail(), self._hold)
        log.append(Draft("hold", 0, "hold"), never)
        assert self._inside.wait(PATIENCE)

    def _hold(self, _entries: Sequence[Entry]) -> None:
        if not self._held:
            self._held = True
            self._inside.set()
            assert self._free.wait(PATIENCE)

    def release(self) -> None:
        self._free.set()


class Ledger:
    """Offers drafts and keeps which were refused, and why."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self.offered: list[str] = []
        self.refused: dict[str, LogError] = {}

    def offer(self, *drafts: Draft) -> None:
        for one in drafts:
            self.offered.append(one.id)
            self._log.append(one, partial(self._note, one.id))

    def _note(self, id_: str, error: LogError) -> None:
        assert id_ not in self.refused
        self.refused[id_] = error

    def taken(self) -> list[str]:
        return [id_ for id_ in self.offered if id_ not in self.refused]


def test_on_a_full_disk_exactly_what_is_not_stored_is_refused(sqlite_logs: MakeLogs) -> None:
    log = sqlite_logs(Options(max_pages=60)).create("FULL")
    ledger, heard = Ledger(log), Heard()
    log.follow(0, heard)
    ledger.offer(*(draft(f"id{number}", "x" * 1_000) for number in range(300)))
    settle(log)
    assert {error.code for error in ledger.refused.values()} == {"disk"}
    assert 50 < len(ledger.taken()) < 250
    assert [entry.id for entry in log.read()] == ledger.taken() == heard.ids()
    assert [entry.seq for entry in log.read()] == list(range(1, log.tail() + 1))


def test_what_is_too_large_for_the_disk_does_not_take_its_neighbours_down(sqlite_logs: MakeLogs) -> None:
    log = sqlite_logs(Options(max_pages=60)).create("FULL")
    held = Held(log)
    ledger = Ledger(log)
    small = [draft(f"id{number}", "x" * 100) for number in range(40)]
    ledger.offer(*small[:20], draft("large", "x" * 1_000_000), *small[20:])
    held.release()
    settle(log)
    assert list(ledger.refused) == ["large"]
    assert ledger.refused["large"].again
    assert [entry.id for entry in log.read()] == ["hold", *(one.id for one in small)]


def test_a_full_log_can_still_be_wiped_and_then_works_again(sqlite_logs: MakeLogs) -> None:
    log = sqlite_logs(Options(max_pages=60)).create("FULL")
    ledger = Ledger(log)
    ledger.offer(*(draft(f"id{number}", "x" * 1_000) for number in range(300)))
    settle(log)
    assert fail(partial(log.append, draft("more", "x" * 9_000))).code == "disk"
    assert finish(partial(log.wipe, range(1, 50))) is None
    append(log, draft("again", "x" * 9_000))
    assert [entry.id for entry in log.read()] == [*ledger.taken(), "again"]


def test_a_ballot_on_a_full_disk_is_refused_whole(sqlite_logs: MakeLogs, folder: Path) -> None:
    log = sqlite_logs(Options(max_pages=60)).create("FULL")
    refused = []
    for by in range(400):
        roll = Draft(f"roll{by}", by, "vote", {"pad": "x" * 900})
        if (error := finish(partial(log.put, "b", f"t{by:03}", "yes", roll))) is not None:
            assert error.code == "disk"
            refused.append(by)
    assert refused
    assert [entry.by for entry in log.read()] == [by for by in range(400) if by not in refused]
    conn = sqlite3.connect(f"file:{folder / 'FULL.db'}?mode=ro", uri=True)
    (ballots,) = conn.execute("SELECT ballots FROM box").fetchone()
    conn.close()
    assert len(json.loads(ballots)) == 400 - len(refused)


def test_a_locked_file_refuses_and_works_again_when_it_is_free(sqlite_logs: MakeLogs, folder: Path) -> None:
    log = sqlite_logs(Options(busy_ms=10)).create("LOCKED")
    append(log, draft("before"))
    other = sqlite3.connect(folder / "LOCKED.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for number in range(3):
        error = fail(partial(log.append, draft(f"refused{number}")))
        assert (error.code, error.again) == ("locked", True)
    assert [entry.id for entry in log.read()] == ["before"]
    other.execute("ROLLBACK")
    other.close()
    append(log, draft("after"))
    assert [(entry.seq, entry.id) for entry in log.read()] == [(1, "before"), (2, "after")]


def test_another_session_of_the_same_writer_works_while_one_is_full(sqlite_logs: MakeLogs) -> None:
    logs = sqlite_logs(Options(max_pages=60))
    full, *others = [logs.create(name) for name in ("A", "B", "C", "D")]
    Ledger(full).offer(*(draft(f"id{number}", "x" * 1_000) for number in range(300)))
    for other in others:
        append(other, draft("fine"))


_LIMITED = """
import json, resource, sys, threading
from functools import partial
from pathlib import Path
from facilitator.log import SqliteLogs
from tests.log.support import draft, settle

folder = Path(sys.argv[1])
logs = SqliteLogs(folder, lambda run: threading.Thread(target=run).start())
log = logs.create("LIMIT")
heard, refused = [], []
log.follow(0, lambda entries: heard.extend(entry.id for entry in entries))

def note(id_, error):
    refused.append([id_, error.code])

def offer(first, count):
    for number in range(first, first + count):
        log.append(draft(f"id{number}", "x" * 2000), partial(note, f"id{number}"))
    settle(log)

offer(0, 20)
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
offer(20, 300)
before = len(refused)
resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
offer(320, 20)
logs.close()
print(json.dumps({"heard": heard, "refused": refused, "before": before}))
"""


def test_a_disk_that_takes_no_more_bytes_refuses_until_it_does(checkout: Path, folder: Path) -> None:
    command = [sys.executable, "-c", _LIMITED, str(folder)]
    done = subprocess.run(command, check=False, cwd=checkout, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    refused = [id_ for id_, _code in said["refused"]]
    assert {code for _id, code in said["refused"]} == {"disk"}
    assert len(refused) == said["before"] > 100
    stored = [entry.id for entry in read_entries(folder / "LIMIT.db")]
    assert stored == said["heard"] == [f"id{n}" for n in range(340) if f"id{n}" not in refused]
    assert stored[-20:] == [f"id{n}" for n in range(320, 340)]


def test_while_a_reader_keeps_reading_appending_goes_on(sqlite_logs: MakeLogs, folder: Path) -> None:
    log = sqlite_logs(Options()).create("READ")
    append(log, draft("a"))
    reader = sqlite3.connect(f"file:{folder / 'READ.db'}?mode=ro", uri=True, isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM entry").fetchone() == (1,)
    append(log, *(draft(f"id{number}") for number in range(50)))
    assert reader.execute("SELECT count(*) FROM entry").fetchone() == (1,)
    reader.close()
    assert log.tail() == len(log.read()) == 51


def test_a_failed_close_of_a_box_leaves_it_as_it_was(sqlite_logs: MakeLogs, folder: Path) -> None:
    log = sqlite_logs(Options(busy_ms=10)).create("BOX")
    assert finish(partial(log.put, "b", "t1", "yes", Draft("roll", 1, "vote"))) is None
    settle(log)
    other = sqlite3.connect(folder / "BOX.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    post: Post[LogError] = Post()
    log.close_box("b", Draft("tally", 0, "tally"), [], post)
    assert post.next().code == "locked"
    other.execute("ROLLBACK")
    other.close()
    heard = Heard(log.tail())
    log.follow(log.tail(), heard)
    log.close_box("b", Draft("tally", 0, "tally"), [], never)
    assert heard.wait(1)[0].data["counts"] == {"yes": 1}
