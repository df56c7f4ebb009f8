"""``repeat``: steps that may be walked more than once (methods §7.3).

Never a phase that one is in: its steps stand among the others when a script is made ready (``script.play``),
and within them *Volgende* always leads to the next, also when it was walked before.
"""

from __future__ import annotations

from facilitator.method.activities.base import Kind
from facilitator.method.acts import register
from facilitator.method.script import Strict, T


class Options(Strict, frozen=True):
    """How often, or until when, in words for the console: *tot de gespreksleider zegt dat het genoeg is*."""

    times: T | None = None
    until: T | None = None


class Repeat(Kind[Options]):
    """Its name and its words; the rest is in its steps."""

    name = "repeat"


register(Repeat(Options))
