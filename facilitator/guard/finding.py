"""What the guard found, and what follows from it."""

from collections.abc import Iterable
from typing import Literal

import msgspec

Action = Literal["refuse", "hold", "nudge"]
Verdict = Literal["pass", "hold", "refuse"]


class Finding(msgspec.Struct, frozen=True):
    """A stretch of text that looks like `kind`.

    `start` and `end` count code points of the text that was given to `look`
    (0 <= start < end <= len(text)).
    """

    kind: str
    action: Action
    start: int
    end: int


def verdict(findings: Iterable[Finding]) -> Verdict:
    """Say what the door does: the heaviest action wins, a nudge stops nothing."""
    actions = {finding.action for finding in findings}
    if "refuse" in actions:
        return "refuse"
    return "hold" if "hold" in actions else "pass"
