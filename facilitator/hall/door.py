"""The door: what may not be stored is refused here, and the guard's verdict goes into the flags.

The fold reads no text, so everything that depends on text is decided here, before the log.
"""

from dataclasses import dataclass

from facilitator import guard
from facilitator.method.acts import Act, Context, TextRule
from facilitator.method.items import HAS, HOLD
from facilitator.method.outcome import Refusal

NUDGE = "nudge:"
REASONS = frozenset({"reason", "override"})
"""Fields that say why."""


@dataclass(frozen=True, slots=True)
class Admitted:
    """What the log may keep of the texts of an act."""

    said: dict[str, str]
    flags: tuple[str, ...]


def examine(act: Act, c: Context) -> Admitted | Refusal:
    """Look at every text of an act: cleaned, not empty, not too long, nothing that may not be stored."""
    rule, said, flags = act.text_rule(c), {}, dict[str, None]()
    needed = act.must_say()
    for name in act.SAID:
        text = guard.clean(getattr(act, name))
        if not text:
            if name in needed:
                return Refusal("reason_missing" if name in REASONS else "empty")
            continue
        looked = _look(text, rule)
        if isinstance(looked, Refusal):
            return looked
        said[name] = text
        if name not in needed:
            flags[f"{HAS}{name}"] = None
        flags |= dict.fromkeys(looked)
    return Admitted(said, tuple(flags))


def _look(text: str, rule: TextRule) -> tuple[str, ...] | Refusal:
    if len(text) > rule.max_chars:
        return Refusal("too_long", args={"max": rule.max_chars, "n": len(text)})
    found = guard.look(text)
    refused = next((f for f in found if f.action == "refuse"), None)
    if refused is not None:
        return Refusal(f"refused_{refused.kind}")
    holds = tuple(f"{HOLD}{f.kind}" for f in found if f.action == "hold")
    nudges = guard.nudges(text, rule=rule.nudge) if rule.nudge else ()
    return (*holds, *(f"{NUDGE}{code}" for code in nudges))
