"""A session that the disk does not take whole leaves nothing behind, and the next one can be made."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

_LIMITED = """
import json, resource, sys
from pathlib import Path
from facilitator.hall import HallError
from tests.support.house import Clock, House
from tests.support.scripts import workshop

folder = Path(sys.argv[1])
house = House(folder, Clock())
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
told, made = [], []
for limit in range(0, 250_000, 12_288):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        made.append(house.hall.create(workshop(), {}, {}).code)
    except HallError as error:
        told.append(error.code)
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    left = {path.name.partition(".")[0] for path in folder.iterdir()} - set(made)
    assert not left, (limit, sorted(path.name for path in folder.iterdir()))
made.append(house.hall.create(workshop(), {}, {}).code)
house.shut()
print(json.dumps({"told": told, "made": len(made)}))
"""


def test_a_session_on_a_full_disk_leaves_nothing_behind(checkout: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", _LIMITED, str(tmp_path / "sessions")]
    done = subprocess.run(command, check=False, cwd=checkout, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert set(said["told"]) == {"disk"}
    assert len(said["told"]) > 4
    assert said["made"] > 2, "no limit was high enough to see the steps in between"
