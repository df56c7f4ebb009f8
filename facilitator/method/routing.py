"""The verbs of what the yield goes by: its destinations, and the names that the public report leaves out.

The texts stand in ``said`` like every other; the console types them and everyone reads them at once, so what
the guard would hold is refused here.
"""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

from facilitator.method.acts import Act, Context, N, Said, TextRule, verb
from facilitator.method.contributing import clear
from facilitator.method.items import Version
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE
from facilitator.method.routes import Destination, Shield, Sort
from facilitator.method.session import Session

NAME_CHARS = 60
MOST = 12
"""So many lines can be read on a board and chosen from on a phone."""
MOST_SHIELDS = 60


class Named(Protocol):
    """A line of a list that the console keeps."""

    version: Version


class OnList(Act):
    """An act on a list that the console keeps: a new line, another name for one, or one line less."""

    STAFF = CONSOLE
    SAID = ("text",)
    MOST_LINES: ClassVar[int] = MOST
    line: N | None = None
    gone: bool = False
    text: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """A name, unless the line goes."""
        return () if self.gone else self.SAID

    def text_rule(self, c: Context) -> TextRule:
        """Room for a name."""
        return TextRule(NAME_CHARS)

    def lines(self, s: Session) -> dict[int, Any]:
        """The list, by number."""
        raise TypeError(type(self).__name__)

    def refuse(self, c: Context) -> Refusal | None:
        """A line that is there; not more than can be read; no name that the guard would hold."""
        if "released" in c.s.retained:
            return Refusal("ended")
        known = self.lines(c.s)
        if self.line is None and self.gone:
            return Refusal("malformed")
        if self.line is not None and self.line not in known:
            return Refusal("unknown_item")
        if self.line is None and len(known) >= self.MOST_LINES:
            return Refusal("enough_lines", args={"max": self.MOST_LINES})
        return None if clear(c.flags) else Refusal("name_guarded")

    def rename(self, c: Context, found: Named) -> None:
        """Other words for a line; the words it had are wiped."""
        c.s.blank.add(found.version.seq)
        found.version = c.version("facilitator")

    def drop(self, c: Context, n: int) -> None:
        """One line less, and its words."""
        c.s.blank.add(self.lines(c.s).pop(n).version.seq)


@verb
class Route(OnList):
    """A destination of the yield: who will hear it (OT-1). One that a message names stays."""

    DO = "destination"

    def lines(self, s: Session) -> dict[int, Any]:
        """The destinations."""
        return s.destinations

    def refuse(self, c: Context) -> Refusal | None:
        """Not while a message names it (OT-H1)."""
        refusal = super().refuse(c)
        if refusal is not None or not self.gone:
            return refusal
        rows = (i for i in c.s.items.values() if i.message is not None and i.state not in GONE)
        used = any(i.message is not None and self.line in i.message.to for i in rows)
        return Refusal("destination_used") if used else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Every screen that names the route shows it."""
        c.s.touch("phase", "gate")
        if self.line is None:
            n = c.s.routes = c.s.routes + 1
            c.s.destinations[n] = Destination(n, c.version("facilitator"))
            return {"line": n}
        self.drop(c, self.line) if self.gone else self.rename(c, c.s.destinations[self.line])
        return {"line": self.line}


GONE = frozenset({"withdrawn", "merged"})


@verb
class Veil(OnList):
    """A municipality or a provider whose name the public report leaves out, unless the group released it.

    ``free``: the group did (OT-H7).
    """

    DO = "shield"
    MOST_LINES = MOST_SHIELDS
    sort: Sort = "municipality"
    free: bool | None = None

    def must_say(self) -> tuple[str, ...]:
        """A name for a new line; what is there may keep its own."""
        return self.SAID if self.line is None else ()

    def lines(self, s: Session) -> dict[int, Any]:
        """The names that stay inside."""
        return s.shields

    def apply(self, c: Context) -> dict[str, Any]:
        """Only who works the session reads the list."""
        c.s.touch("phase")
        if self.line is None:
            n = c.s.routes = c.s.routes + 1
            c.s.shields[n] = Shield(n, self.sort, c.version("facilitator"), bool(self.free))
            return {"line": n}
        if self.gone:
            self.drop(c, self.line)
        elif self.free is not None:
            c.s.shields[self.line].free = self.free
        return {"line": self.line}


def destinations(s: Session) -> list[dict[str, Any]]:
    """The route of the yield as the screens name it."""
    return [{"n": d.n, "text": d.version.text or ""} for d in s.destinations.values()]


def shields(s: Session) -> list[dict[str, Any]]:
    """The names that stay inside, for who keeps the list."""
    rows = s.shields.values()
    return [{"n": x.n, "sort": x.sort, "text": x.version.text or "", "free": x.free} for x in rows]


def forget_route(s: Session) -> None:
    """No text is kept any more, those of the route neither."""
    named: list[Named] = [*s.destinations.values(), *s.shields.values()]
    for one in named:
        one.version.text = None
    s.touch("phase")
