"""*Persoonlijk nagesprek* (KA-S3): what touches one person is not solved on the spot; somebody follows it up.

Kept is who does, and whether it was done; never what it is about. Only the console reads it.
"""

from __future__ import annotations

from typing import Any

from facilitator.method.acts import Act, Context, N, Said, TextRule, Undoable, verb
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE
from facilitator.method.session import FollowUp, Session

NAME_CHARS = 60
"""Room for a name and a function; not for a story."""


@verb
class AddFollowUp(Act):
    """Who will talk with somebody afterwards: a name, no content."""

    DO = "follow_up"
    STAFF = CONSOLE
    SAID = ("text",)
    text: Said = ""

    def text_rule(self, c: Context) -> TextRule:
        """Short."""
        return TextRule(max_chars=NAME_CHARS)

    def refuse(self, c: Context) -> Refusal | None:
        """Not once such names are gone for good."""
        return Refusal("ended") if "follow_up" in c.s.retained else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Keep it under the next number."""
        n = max(c.s.follow_ups, default=0) + 1
        c.s.follow_ups[n] = FollowUp(n, c.version("facilitator"), group=c.s.room)
        c.s.touch(f"follow/{n}")
        return {"follow_up": n}

    def trace(self, c: Context) -> bool:
        """It can be taken back; by its log entry it is known."""
        return True

    def overtaken(self, c: Context, done: Undoable) -> Refusal | None:
        """Once it was done, or its name is gone."""
        found = self._made(c, done)
        gone = found is None or found.done or "follow_up" in c.s.retained
        return Refusal("stale") if gone else None

    def take_back(self, c: Context, done: Undoable) -> None:
        """As if it was never written down."""
        found = self._made(c, done)
        if found is not None:
            del c.s.follow_ups[found.n]
            c.s.blank.add(done.seq)
            c.s.touch(f"follow/{found.n}")

    def _made(self, c: Context, done: Undoable) -> FollowUp | None:
        return next((f for f in c.s.follow_ups.values() if f.version.seq == done.seq), None)


@verb
class Followed(Act):
    """The talk was held, or not after all."""

    DO = "followed"
    STAFF = CONSOLE
    follow_up: N
    done: bool = True

    def refuse(self, c: Context) -> Refusal | None:
        """There must be such a one, and not in another room."""
        known = c.s.follow_ups.get(self.follow_up)
        return None if known is not None and c.s.reads(known.group) else Refusal("unknown_item")

    def apply(self, c: Context) -> dict[str, Any]:
        """Tick it."""
        c.s.follow_ups[self.follow_up].done = self.done
        c.s.touch(f"follow/{self.follow_up}")
        return {}


def forget_names(s: Session) -> None:
    """The term of the names is over; how many there were stays for the report."""
    for found in s.follow_ups.values():
        found.version.text = None
        s.blank.add(found.version.seq)
        s.touch(f"follow/{found.n}")
