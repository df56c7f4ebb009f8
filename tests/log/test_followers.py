"""A follower that missed something hears it first, whatever kept it from hearing."""

from __future__ import annotations

from pathlib import Path

from facilitator.log import Options
from facilitator.log.codec import pack
from facilitator.log.followers import CHUNK, Follower
from facilitator.log.schema import make, open_writing
from facilitator.log.transaction import Transaction
from tests.conftest import WaitUntil
from tests.log.conftest import MakeLogs
from tests.log.support import Clock, Heard, append, draft, never, settle


def test_what_was_missed_is_read_back_before_what_is_new(tmp_path: Path) -> None:
    make(tmp_path / "A.db")
    conn = open_writing(tmp_path / "A.db", Options(), check=False)
    conn.execute("BEGIN")
    tx = Transaction(conn, 0, 0, Clock())
    for number in range(CHUNK + 10):
        tx.add(pack(draft(f"id{number}", "said")))
    tx.flush()
    conn.execute("COMMIT")
    heard = Heard()
    Follower(None, 0, heard).hear(tx.entries[-3:], conn)
    conn.close()
    assert heard.entries == tx.entries
    assert heard.deliveries == 2


def test_a_follower_catches_up_once_a_file_that_was_away_is_back(
    sqlite_logs: MakeLogs, folder: Path, wait_until: WaitUntil
) -> None:
    log = sqlite_logs(Options(open_files=0)).create("A")
    append(log, draft("a"), draft("b"))
    settle(log)
    wait_until(lambda: not (folder / "A.db-wal").exists(), "the idle file is closed")
    (folder / "A.db").rename(folder / "away")
    heard = Heard()
    log.follow(0, heard)
    other = sqlite_logs(Options()).create("B")
    append(other, draft("meanwhile"))
    assert heard.ids() == []
    (folder / "away").rename(folder / "A.db")
    heard.wait(2)
    log.append(draft("c"), never)
    assert [entry.id for entry in heard.wait(3)] == ["a", "b", "c"]
