"""``harvest`` · *Oogst per thema*: back in the plenary, the same time for each theme (OT-6)."""

from __future__ import annotations

from typing import Any

from facilitator.method.activities.base import Kind
from facilitator.method.acts import Act, Context, Key, N, here, register, verb
from facilitator.method.cursor import Instance
from facilitator.method.gates import Standing
from facilitator.method.items import Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE
from facilitator.method.routing import destinations
from facilitator.method.script import Strict
from facilitator.method.session import Session
from facilitator.method.themes import shown, theme_of, themes

MINUTE = 60_000


class Options(Strict, frozen=True):
    """What a ``harvest`` phase can be. ``minutes``: for each theme, the same."""

    minutes: int = 4


class Harvest(Kind[Options]):
    """The console turns the themes; the board shows the messages of one, with what was said against them."""

    name = "harvest"

    def codes(self, s: Session, now: Instance) -> list[str]:
        """The themes in their order."""
        return themes(s, (p for key in now.phase.source for p in s.course.of(key)))

    def at(self, s: Session, now: Instance) -> int:
        """Which theme has the floor, from 0."""
        return min(int(now.own.get("at", 0)), max(0, len(self.codes(s, now)) - 1))

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """The themes, which one has the floor, and until when."""
        since = now.own.get("since", now.opened)
        extra = now.extra_ms - int(now.own.get("extra", 0))
        each = self.options(now.phase).minutes
        return {
            "themes": [shown(s, code) for code in self.codes(s, now)],
            "at": self.at(s, now),
            "seen": sorted(_seen(now)),
            "minutes": each,
            "since": since,
            "ends": since + each * MINUTE + extra if since is not None else None,
            "destinations": destinations(s),
            "board": "list",
            "rows": "source",
        }

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """On the board what the theme released that has the floor; nothing on phones, which are away."""
        instance = s.course.get(item.phase)
        if audience != "board" or instance is None or item.on_board is None:
            return False
        codes = self.codes(s, now)
        return instance.phase.key in now.phase.source and theme_of(s, item) == codes[self.at(s, now)]

    def standing(self, s: Session, now: Instance) -> list[Standing]:
        """Every theme had its turn (SOFT)."""
        left = len(self.codes(s, now)) - len(_seen(now))
        return [Standing("themes_left", "soft", {"n": left})] if left > 0 else []


def _seen(now: Instance) -> set[int]:
    """Which themes had the floor; the first has it from the beginning."""
    return set(now.own.get("seen", (0,)))


@verb
class TurnTheme(Act):
    """The floor to another theme; its minutes begin."""

    DO = "turn_theme"
    STAFF = CONSOLE
    phase: Key
    to: N

    def refuse(self, c: Context) -> Refusal | None:
        """In the current harvest, to a theme that is there."""
        now = here(c, self.phase, "harvest")
        if isinstance(now, Refusal):
            return now
        return None if self.to < len(HARVEST.codes(c.s, now)) else Refusal("unknown_theme")

    def apply(self, c: Context) -> dict[str, Any]:
        """The board shows its messages from the first page."""
        now = c.now
        now.own |= {"at": self.to, "since": c.at, "extra": now.extra_ms, "seen": _seen(now) | {self.to}}
        c.s.board.page = 0
        c.s.touch("phase", "gate", "board", *(f"item/{i.n}" for i in c.s.items_of(*now.phase.source)))
        return {}


HARVEST = Harvest(Options)
register(HARVEST)
