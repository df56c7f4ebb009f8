"""Versioned views: what each audience has, since which entry, and what changed (promise 2).

A screen remembers per key the seq of its last change, and tombstones of what went. So a client that was
away gets what it missed; one that was away too long, or that runs another build, gets everything.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import takewhile
from typing import Any

import msgspec

from facilitator.method import views
from facilitator.method.people import parted
from facilitator.method.session import Session

Patch = dict[str, Any]
ALL = "*"


def digest(values: dict[str, Any]) -> str:
    """A fingerprint of a whole view, the same in every process."""
    return sha256(msgspec.json.encode(values, order="deterministic")).hexdigest()


@dataclass(slots=True)
class Screen:
    """The view of one audience, kept up to date key by key."""

    audience: str
    seq: int = 0
    base: int = 0
    told: int = 0
    """Up to where those who follow were told; a client that connects in between takes nothing from them."""
    values: dict[str, Any] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    """What changed last stands last, also in ``gone``: a patch then costs no more than what is in it."""
    gone: dict[str, int] = field(default_factory=dict)
    stale: set[str] = field(default_factory=set)

    @classmethod
    def make(cls, s: Session, audience: str) -> "Screen":
        """A screen with everything that the audience may see now."""
        screen = cls(audience, seq=s.seq, base=s.seq, told=s.seq)
        screen.values = msgspec.to_builtins(views.full(s, audience))
        screen.changed = dict.fromkeys(screen.values, s.seq)
        return screen

    def mark(self, dirty: Iterable[str]) -> None:
        """Remember which keys may have changed."""
        self.stale.update(dirty)

    @property
    def behind(self) -> bool:
        """Whether those who follow may have missed something."""
        return bool(self.stale) or self.told < self.seq

    def news(self, s: Session) -> Patch | None:
        """What changed since this was last asked, for those who follow."""
        self.refresh(s)
        patch, self.told = self.since(self.told), self.seq
        return patch if patch["set"] or patch["del"] else None

    def refresh(self, s: Session) -> None:
        """Bring the screen up to ``s``."""
        if not self.stale:
            return
        everything = ALL in self.stale
        wanted = views.keys(s, self.audience) if everything else views.touched(self.audience, self.stale)
        fresh = views.rendered(s, self.audience, wanted)
        if everything:
            fresh |= dict.fromkeys(self.values.keys() - fresh.keys())
        self.stale, self.seq = set(), s.seq
        self._take(msgspec.to_builtins(fresh))

    def _take(self, fresh: dict[str, Any]) -> None:
        put = {k: v for k, v in fresh.items() if v is not None and self.values.get(k) != v}
        for key in [k for k, v in fresh.items() if v is None and k in self.values]:
            del self.values[key], self.changed[key]
            self.gone[key] = self.seq
        self.values |= put
        for key in put:
            self.changed.pop(key, None)
            self.changed[key] = self.seq
            self.gone.pop(key, None)

    def since(self, have: int | None) -> Patch:
        """What a client misses that has everything up to ``have``; None or too old: everything."""
        if have is None or have < self.base or have > self.seq:
            return self._patch(self.values, []) | {"fresh": True}
        put = {k: self.values[k] for k in _after(self.changed, have)}
        return self._patch(put, sorted(_after(self.gone, have)))

    def _patch(self, put: dict[str, Any], drop: list[str]) -> Patch:
        # A screen knows its view without the group: whoever changes rooms keeps the screen.
        of = "me" if self.audience.startswith("me/") else parted(self.audience)[0]
        return {"of": of, "seq": self.seq, "set": put, "del": drop}


def _after(at: dict[str, int], have: int) -> list[str]:
    """The keys with a seq beyond ``have``, of those that stand in the order of their seq."""
    late = list(takewhile(lambda key: at[key] > have, reversed(at)))
    return late[::-1]
