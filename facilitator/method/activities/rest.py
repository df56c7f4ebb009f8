"""``break`` · *Pauze*: everyone is away for a while; the board says until when (methods §7.3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from facilitator.method.activities.base import Kind
from facilitator.method.acts import register
from facilitator.method.blocks import AnyBlock
from facilitator.method.cursor import Instance
from facilitator.method.reporting import Reporter
from facilitator.method.script import Strict
from facilitator.method.session import Session


class Options(Strict, frozen=True):
    """A break has no options."""


class Break(Kind[Options]):
    """Nobody writes; the clock is the phase's own."""

    name = "break"

    def writers(self, now: Instance) -> frozenset[str]:
        """Nobody."""
        return frozenset()

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """Until when (ms)."""
        return {"until": now.ends}

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """Nothing happens in a break."""
        return None


register(Break(Options))
