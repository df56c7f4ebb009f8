"""Under green threads the writers are real threads still: they write while the hub does something else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_GREEN = """
from facilitator import green
green.patch(%r)
import _thread, os, sys
from pathlib import Path
from facilitator.log import Draft, SqliteLogs

bell, heard, threads = green.Bell(), [], set()

def deliver(entries):
    threads.add(_thread.get_native_id())
    heard.extend(entry.id for entry in entries)
    bell.ring()

logs = green.in_pool(lambda: SqliteLogs(Path(sys.argv[1]), green.start_real_thread))
log = green.in_pool(logs.create, "A")
log.follow(0, deliver)
for number in range(500):
    log.append(Draft(f"id{number}", 1, "say", said={"text": "said"}), print)
    if number %% 50 == 0:
        log.wipe([number + 1], lambda error: None)
        green.sleep(0)
while len(heard) < 500 and bell.wait(10):
    pass
hub = os.getpid()
green.in_pool(logs.close)
print(len(heard), len(threads), hub in threads)
"""


@pytest.mark.parametrize("mode", ["eventlet", "threading"])
def test_writers_are_real_threads(mode: str, folder: Path, checkout: Path) -> None:
    command = [sys.executable, "-W", "ignore", "-c", _GREEN % mode, str(folder)]
    done = subprocess.run(command, check=False, cwd=checkout, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["500", "1", "False"], done.stderr
