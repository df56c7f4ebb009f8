"""What becomes of an act: accepted with a sequence number, or refused with a code.

The code is the only thing the fold knows of a refusal; the sentence a person reads is made at the
edge, in that person's language, from ``errors-<code>`` and ``args``.
"""

from typing import Any

import msgspec


class Refusal(msgspec.Struct, frozen=True):
    """Why an act has no effect. ``again``: the same act may succeed later, so a phone keeps it."""

    code: str
    again: bool = False
    args: dict[str, Any] = {}


class Outcome(msgspec.Struct, frozen=True):
    """What one log entry did. ``extra`` travels in the ack (the number of a new item, say)."""

    seq: int
    refusal: Refusal | None = None
    extra: dict[str, Any] = {}

    @property
    def ok(self) -> bool:
        """True when the entry took effect."""
        return self.refusal is None
