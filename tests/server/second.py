"""The second process: folds a session from the bytes on disk, and tells what every screen should show.

Run as a module it answers JSON lines: ``{"path": …, "audiences": […]}`` → digests, entries, texts.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from facilitator.log.reading import read_entries
from facilitator.method import views
from facilitator.method.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]


def digest(view: Json) -> str:
    """A fingerprint of a whole view, but for who is connected, which stands outside the log."""
    kept = {k: v for k, v in view.items() if not k.startswith("here/")}
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()


def told(path: Path, audiences: list[str]) -> Json:
    """All there is to know of one session's file."""
    session, log = Session(), []
    entries = read_entries(path)
    for entry in entries:
        outcome = session.apply(entry)
        row = {"seq": entry.seq, "id": entry.id, "by": entry.by, "do": entry.do, "ok": outcome.ok}
        log.append(row | {"said": entry.said, "extra": outcome.extra})
    shown = {a: msgspec.json.decode(msgspec.json.encode(views.full(session, a))) for a in audiences}
    return {
        "seq": session.seq,
        "log": log,
        "views": shown,
        "digests": {a: digest(view) for a, view in shown.items()},
        "people": sorted(session.people.all),
        "items": len(session.items),
        "groups": {str(p): session.group_of(p) for p in session.people.all},
    }


class Second:
    """The second process as a test asks it; it opens the file anew for each question."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def read(self, path: Path, *audiences: str) -> Json:
        """What the bytes on disk say."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"path": str(path), "audiences": audiences}) + "\n")
        self._process.stdin.flush()
        said: Json = json.loads(self._process.stdout.readline())
        return said


@contextmanager
def second_process() -> Iterator[Second]:
    """One that is gone afterwards."""
    pipe = subprocess.PIPE
    top = Path(__file__).resolve().parents[2]
    asked = [sys.executable, "-m", "tests.server.second"]
    with subprocess.Popen(asked, cwd=top, stdin=pipe, stdout=pipe, text=True) as process:
        try:
            yield Second(process)
        finally:
            process.terminate()


def main() -> None:
    """Answer until nobody asks any more."""
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps(told(Path(asked["path"]), asked["audiences"])), flush=True)


if __name__ == "__main__":
    main()
