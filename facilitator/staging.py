"""The demonstration: a session on a running server, and a process of simulated people that plays in it."""

import subprocess
import sys
from typing import Any

import msgspec

from facilitator.jobs import new
from facilitator.rehearsal.play import Cast
from facilitator.serving import Server

TABLE = 13
"""Simulated people at the table; two seats stay free for who wants to try."""


class Stage:
    """One demonstration. ``beat``: seconds between two things that happen."""

    def __init__(self, server: Server, people: int, beat: float) -> None:
        self.server = server
        self.people = people
        self.beat = beat
        self._players: subprocess.Popen[bytes] | None = None

    def begin(self) -> dict[str, Any]:
        """Make the session and let the people in; returns its code and links."""
        inner = min(TABLE, self.people // 2)
        outer = self.people - inner
        made = new(
            self.server.house.hall,
            self.server.url,
            script="klantarena",
            theme="Samenwerking in de eerste 1000 dagen",
            host="JGZ Westerkust (verzonnen)",
            contact="Noor Bakker (verzonnen), bij de deur",
            expected={"outer": outer + 5},
            rehearsal=True,
        )
        cast = Cast(
            url=self.server.local,
            code=made["code"],
            table_code=made["table_code"],
            console=made["links"]["console"].partition("#")[2],
            scribe=made["links"]["scribe"].partition("#")[2],
            inner=inner,
            outer=outer,
            beat=self.beat,
        )
        players = [sys.executable, "-m", "facilitator.rehearsal"]
        self._players = subprocess.Popen(players, stdin=subprocess.PIPE)
        if self._players.stdin is not None:
            self._players.stdin.write(msgspec.json.encode(cast) + b"\n")
            self._players.stdin.flush()
        return made

    def end(self) -> None:
        """Send the people home."""
        if self._players is not None:
            self._players.terminate()
            self._players.wait(timeout=10)
