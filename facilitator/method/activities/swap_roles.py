"""``swap_roles``: the rings change places; who is shown as speaking and listening flips (methods §7.3).

Role codes never change. The facilitator goes on when everyone sits.
"""

from __future__ import annotations

from typing import Any

from facilitator.method.activities.base import Kind
from facilitator.method.acts import Act, Context, Key, here, register, verb
from facilitator.method.cursor import Instance
from facilitator.method.gates import Standing
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE
from facilitator.method.script import RoleCode, Strict, T
from facilitator.method.session import Session


class Options(Strict, frozen=True):
    """Which two rings change places, and the sentences that say how."""

    a: RoleCode
    b: RoleCode
    body: tuple[T, ...] = ()


class Swap(Kind[Options]):
    """Nobody writes; the board shows arrows; *iedereen zit* opens the way on."""

    name = "swap_roles"
    settling = True

    def writers(self, now: Instance) -> frozenset[str]:
        """Nobody."""
        return frozenset()

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """Who goes where, and whether everyone sits."""
        o = self.options(now.phase)
        return {"a": o.a, "b": o.b, "body": o.body, "seated": bool(now.own.get("seated"))}

    def standing(self, s: Session, now: Instance) -> list[Standing]:
        """The facilitator says that everyone sits (KA-7)."""
        return [] if now.own.get("seated") else [Standing("seated", "soft")]


@verb
class Seated(Act):
    """*Iedereen zit.*"""

    DO = "seated"
    STAFF = CONSOLE
    phase: Key
    on: bool = True

    def refuse(self, c: Context) -> Refusal | None:
        """Only while the rings change places."""
        now = here(c, self.phase, "swap_roles")
        return now if isinstance(now, Refusal) else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Tick it."""
        if c.s.now is not None:
            c.s.now.own["seated"] = self.on
        c.s.touch("phase", "gate")
        return {}


SWAP = Swap(Options)
register(SWAP)
