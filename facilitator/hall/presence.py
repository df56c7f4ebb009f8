"""Who is connected, in counts. Presence is not in the log: it is true now, and gone with the server."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from facilitator.method.people import CONSOLE
from facilitator.method.session import Session


@dataclass(slots=True)
class Presence:
    """Connections by their id: which person (session-local number) each belongs to."""

    of: dict[str, int] = field(default_factory=dict)
    changed: bool = False
    reached: set[str] = field(default_factory=set)
    """Addresses of this server (``http://host:port``) over which a phone came in; nobody's own."""

    def enter(self, sid: str, p: int) -> None:
        """A screen connected."""
        self.of[sid] = p
        self.changed = True

    def leave(self, sid: str) -> None:
        """A screen went."""
        self.changed = self.of.pop(sid, None) is not None or self.changed

    def count(self, s: Session) -> dict[str, Any]:
        """Counts for the console: participants connected and known per role, and screens of staff.

        A console that is locked has nobody who looks at it: it does not count.
        """
        here = {person.p for p in set(self.of.values()) if (person := s.people.get(p)) is not None}
        known = [x for x in s.people.present() if x.device]
        staff = Counter(x.role for p in here if (x := s.people.all[p]).staff and not (x.removed or x.locked))
        roles = {
            role.code: {
                "here": sum(1 for x in known if x.role == role.code and x.p in here),
                "known": sum(1 for x in known if x.role == role.code),
            }
            for role in s.script.roles
        }
        return {
            "here": sum(r["here"] for r in roles.values()),
            "known": len(known),
            "roles": roles,
            "boards": staff["board"],
            "consoles": sum(staff[r] for r in CONSOLE),
            "scribes": staff["scribe"],
            "helpers": staff["helper"],
        }
