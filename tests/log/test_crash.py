"""What was acknowledged is on disk, once, whatever dies next."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.log import Options, read_entries
from tests.log.conftest import MakeLogs
from tests.log.support import append, draft, settle

RUNS = 6
ENOUGH = 200  # acknowledged ids below which a run proves nothing


def killed(folder: Path, checkout: Path, run: str, after: int) -> list[str]:
    """Run the appender, kill it after so many acknowledged ids, and give back all it acknowledged."""
    command = [sys.executable, "-m", "tests.log.appender", str(folder), run]
    with subprocess.Popen(command, cwd=checkout, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        lines = [process.stdout.readline() for _ in range(after)]
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.readlines()
        assert process.stderr.read() == b""
    assert process.returncode == -signal.SIGKILL
    return [line.decode().strip() for line in lines if line.endswith(b"\n")]


@pytest.mark.parametrize("seed", [1])
def test_every_acknowledged_entry_survives_kills_exactly_once(
    sqlite_logs: MakeLogs, folder: Path, checkout: Path, seed: int
) -> None:
    chance = random.Random(seed)
    acknowledged: list[str] = []
    for run in range(RUNS):
        heard = killed(folder, checkout, f"run{run}", ENOUGH + chance.randrange(400))
        assert len(heard) >= ENOUGH
        acknowledged += heard
        stored = [entry.id for entry in read_entries(folder / "CRASH.db")]
        assert len(stored) == len(set(stored))
        assert [id_ for id_ in stored if id_ in set(acknowledged)] == acknowledged
    log = sqlite_logs(Options()).open("CRASH")
    append(log, draft("after"))
    settle(log)
    entries = log.read()
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    assert [entry.at for entry in entries] == sorted(entry.at for entry in entries)
    assert on_roll(folder) == sum(entry.do == "vote" for entry in entries)


def on_roll(folder: Path) -> int:
    conn = sqlite3.connect(f"file:{folder / 'CRASH.db'}?mode=ro", uri=True)
    count: int = conn.execute("SELECT count(*) FROM roll JOIN entry USING (seq, by)").fetchone()[0]
    conn.close()
    return count
