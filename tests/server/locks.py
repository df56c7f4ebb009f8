"""A process that makes every report there is, and tells which green locks its real threads took.

Under eventlet `threading.Lock` is green: two real threads that meet in one hang the server for good.
"""

from __future__ import annotations

import json
import sys
import traceback
from _thread import get_ident  # bound before anything is patched: the thread, and not the green thread
from importlib import import_module
from pathlib import Path
from typing import Any


def watch(taken: set[str]) -> None:
    """Note who takes a green lock in another thread than this one."""
    semaphore = import_module("eventlet.semaphore").Semaphore
    home, stock = get_ident(), semaphore.acquire

    def noted(self: Any, *args: Any, **kwargs: Any) -> Any:
        if get_ident() != home:
            frames = [
                f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_stack(limit=9)
            ]
            taken.add(" < ".join(reversed(frames[:-1])))
        return stock(self, *args, **kwargs)

    semaphore.acquire = noted


def main() -> None:
    """Patch, make a session, make its reports; say what was found, as JSON."""
    from facilitator import green

    green.patch("eventlet")
    taken: set[str] = set()
    watch(taken)
    from facilitator import summary
    from facilitator.app import make_house

    house = make_house(Path(sys.argv[1]))
    house.start()
    jobs = house.app.config["HOUSE_JOBS"]
    made = jobs["new"](house.hall, "", script="klantarena", folder=sys.argv[1])
    for kind in summary.FORMATS:
        for lang in ("nl", "en"):
            wish = {"code": made["code"], "format": kind, "lang": lang}
            jobs["export"](house.hall, "", audience="internal", **wish)
            jobs["letter"](house.hall, "", **wish)
    house.close()
    print(json.dumps(sorted(taken)))


if __name__ == "__main__":
    main()
