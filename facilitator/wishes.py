"""What an organiser may fill in for a new session. Anything else gets a sentence that names the option.

The reasons are HallErrors with the code ``wish``, so that they reach the terminal from a running server too;
``why`` in them is the rest of the name of the sentence (``cli-wish-…``).
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from facilitator import guard
from facilitator.hall import HallError
from facilitator.method.script import Script

TEXT_MOST = 200
"""Characters of a theme, of who invites and of whom to ask: each is one line on a screen."""
CONTACT = "--contact"
"""The option that may hold a telephone number, and so a long run of digits."""
YEARS = range(2000, 2100)
"""In which a session may begin; anything else is a slip of the pen."""


def wrong(why: str, **args: Any) -> HallError:
    """The error for a wish that cannot be. What was typed comes back without what harms a terminal."""
    shown = {name: (guard.clean(arg) or "?") if isinstance(arg, str) else arg for name, arg in args.items()}
    return HallError("wish", {"why": why, **shown})


def options(script: Script, preset: str) -> dict[str, Any]:
    """The options of a preset, or of none. Raises HallError where the script has no such preset."""
    known = [p.code for p in script.presets]
    if preset and preset not in known:
        raise wrong("preset" if known else "no_presets", value=preset, script=script.key, known=known)
    return script.defaults(preset)


def check_roles(script: Script, expected: Iterable[str]) -> None:
    """Whether people can be expected in these roles. Raises HallError."""
    known = [role.code for role in script.roles]
    for role in expected:
        if role not in known:
            raise wrong("role", value=role, script=script.key, known=known)


def moment(typed: str) -> int | None:
    """When a session begins, in ms since the epoch; None where nothing was typed.

    ISO date and time, of this machine's zone where none is given. Raises HallError.
    """
    if not typed:
        return None
    try:
        begins = datetime.fromisoformat(typed)
    except ValueError:
        raise wrong("begins", value=typed) from None
    if begins.year not in YEARS:
        raise wrong("begins", value=typed)
    return int(begins.timestamp() * 1000)


def text(option: str, typed: str) -> str:
    """A text that stands on screens and paper: cleaned, on one line. Raises HallError.

    No citizen service number or the like may be stored (methods §8.4), whoever types it.
    """
    plain = " ".join(guard.clean(typed).split("\n"))
    if _is_broken(typed) or (typed.strip() and not plain):
        raise wrong("no_text", option=option)
    if len(plain) > TEXT_MOST:
        raise wrong("too_long", option=option, n=len(plain), max=TEXT_MOST)
    refused = {found.kind for found in guard.look(plain) if found.action == "refuse"}
    if refused - ({"digits"} if option == CONTACT else set()):
        raise wrong("number", option=option)
    return plain


def _is_broken(typed: str) -> bool:
    """Whether there were bytes in it that are no UTF-8: those come from a shell as halves of characters."""
    return any("\ud800" <= char <= "\udfff" for char in typed)
