"""The stage of a rehearsal: a session on a running server, and a process of people that plays in it."""

import subprocess
import sys
from typing import Any

import msgspec

from facilitator.jobs import new
from facilitator.rehearsal.cast import Cast
from facilitator.rehearsal.troupes import troupe
from facilitator.serving import Server

TERM_SECONDS = 10


class Players:
    """The process of simulated people. It ends with this one: its standard input stays open until then."""

    def __init__(self, cast: Cast) -> None:
        command = [sys.executable, "-m", "facilitator.rehearsal"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE)
        if self._process.stdin is not None:
            self._process.stdin.write(msgspec.json.encode(cast) + b"\n")
            self._process.stdin.flush()

    def done(self) -> bool:
        """Whether they have gone home."""
        return self._process.poll() is not None

    def wait(self) -> int:
        """Wait until they have; returns their exit code."""
        return self._process.wait()

    def end(self) -> int:
        """Send them home; returns the exit code, which is not 0 for who had to be sent."""
        if self._process.poll() is None:
            self._process.terminate()
        return self._process.wait(timeout=TERM_SECONDS)


def prepare(server: Server, wish: Cast) -> tuple[dict[str, Any], Cast]:
    """Make the session; returns its code and links, and the cast that can play in it.

    ``wish``: a cast that has no session yet; the code, the address and the secrets of the links come in.
    """
    people = troupe(wish.script)
    made = new(
        server.house.hall,
        server.url,
        script=wish.script,
        theme=people.theme,
        host=people.host,
        contact=people.contact,
        expected=people.expected(wish),
        rehearsal=True,
        pace=wish.speed,
        seed=wish.seed,
    )
    secrets = {face: made["links"][face].partition("#")[2] for face in ("console", "scribe", "board")}
    found = {"url": server.local, "code": made["code"], "table_code": made["table_code"], **secrets}
    return made, msgspec.structs.replace(wish, **found)
