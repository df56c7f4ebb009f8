"""Which names a session may have: its name becomes a file name, so nothing but plain letters and digits."""

import re

from facilitator.log.base import LogError

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}", re.ASCII)


def check_name(name: str) -> str:
    """Give the name back, or raise LogError "name"."""
    if not NAME.fullmatch(name):
        raise LogError("name", f"not a name for a session: {name[:80]!r}")
    return name
