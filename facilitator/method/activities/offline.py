"""``offline``: the conversation goes on without phones; the board is neutral (methods §7.3, DD-10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from facilitator.method.activities.base import Kind
from facilitator.method.acts import register
from facilitator.method.blocks import AnyBlock
from facilitator.method.cursor import Instance
from facilitator.method.reporting import Reporter
from facilitator.method.script import Strict, T
from facilitator.method.session import Session


class Options(Strict, frozen=True):
    """``note``: for the console only; ``choices``: ways to go about it, for the console to read out."""

    note: T | None = None
    choices: tuple[T, ...] = ()


class Offline(Kind[Options]):
    """Nobody writes, nothing is kept."""

    name = "offline"

    def writers(self, now: Instance) -> frozenset[str]:
        """Nobody."""
        return frozenset()

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """The note and the choices, for the console alone."""
        o = self.options(now.phase)
        return {"note": o.note, "choices": o.choices} if audience == "console" else {}

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """Nothing: what was said offline stays there."""
        return None


register(Offline(Options))
