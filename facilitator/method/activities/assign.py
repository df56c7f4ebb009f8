"""``assign`` · *Inloop en themakeuze*: people say where they come from and choose a theme (OT-0).

The console gets a proposal that keeps to the seats, the wishes and a mix of sectors, and confirms it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from facilitator.method.activities.base import Kind
from facilitator.method.acts import register
from facilitator.method.blocks import AnyBlock
from facilitator.method.cursor import Instance
from facilitator.method.gates import Standing
from facilitator.method.grouping import members, proposal, seats_left, seekers
from facilitator.method.reporting import Reporter
from facilitator.method.script import Strict, T
from facilitator.method.session import Session

LEAST = 4
"""Fewer people than this make no workshop (OT-0)."""


class Options(Strict, frozen=True):
    """``least``: with fewer people in a theme the console is warned; ``body``: lines for the arrival."""

    least: int = LEAST
    body: tuple[T, ...] = ()


class Assign(Kind[Options]):
    """Phones choose; board and console see how the themes fill; only the console sees who goes where."""

    name = "assign"
    settling = True
    counts_people = True

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """The themes with their seats; what is counted only in the hall, and the proposal at the console."""
        face: dict[str, Any] = {"body": self.options(now.phase).body, "board": "themes"}
        if audience.startswith("phone/"):
            themes = [_theme(s, code) for code in s.groups]
            return face | {"groups": themes, "write": audience.removeprefix("phone/") in self.writers(now)}
        wished = Counter(x.wishes[0] for x in s.people.present() if x.wishes)
        rows = [
            _theme(s, code) | {"first": wished[code], "people": len(members(s, code))} for code in s.groups
        ]
        wishing = sum(1 for x in s.people.present() if x.wishes)
        face |= {"groups": rows, "wishing": wishing, "unplaced": len(seekers(s))}
        return face | ({"proposal": _proposal(s)} if audience == "console" else {})

    def standing(self, s: Session, now: Instance) -> list[Standing]:
        """SOFT: everyone has a theme, each theme has enough people (≥ 4), and they are mixed (OT-S1)."""
        found, left = [], len(seekers(s))
        if left:
            found.append(Standing("unplaced", "soft", {"n": left}))
        least = self.options(now.phase).least
        small = [code for code in s.groups if len(members(s, code)) < least]
        if small:
            found.append(Standing("group_size", "soft", {"n": len(small), "min": least, "groups": small}))
        alike = [code for code in s.groups if _alike(s, code)]
        if alike:
            found.append(Standing("group_mix", "soft", {"n": len(alike), "groups": alike}))
        return found

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """Nothing: who was there is told in the report's own part."""
        return None


def _theme(s: Session, code: str) -> dict[str, Any]:
    group = s.groups[code]
    full = seats_left(s, group) == 0
    named = {"group": code, "label": s.label_of(code), "track": group.track}
    return named | {"seats": group.seats, "full": full}


def _proposal(s: Session) -> list[dict[str, Any]]:
    """How each theme would be once the proposal is confirmed, in counts."""
    placed, rows = proposal(s), []
    for code in s.groups:
        come = [x for p, group in placed.items() if group == code and (x := s.people.get(p)) is not None]
        all_ = [*members(s, code), *come]
        rows.append(
            {
                "group": code,
                "people": len(all_),
                "come": len(come),
                "first": sum(1 for x in all_ if x.wishes[:1] == (code,)),
                "second": sum(1 for x in all_ if x.wishes[1:2] == (code,)),
                "sectors": dict(sorted(Counter(x.sector for x in all_ if x.sector).items())),
            }
        )
    return rows


def _alike(s: Session, code: str) -> bool:
    """Everybody there comes from one place, while there are people from elsewhere."""
    here = {x.sector for x in members(s, code) if x.sector}
    known = {x.sector for x in s.people.present() if x.sector}
    return len(members(s, code)) > 1 and len(here) == 1 and len(known) > 1


register(Assign(Options))
