"""Who is connected, in counts. Presence is not in the log: it is true now, and gone with the server."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from facilitator.method.people import CONSOLE, ROOM_LEAD
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

    def count(self, s: Session, group: str = "") -> dict[str, Any]:
        """Counts for the console: participants connected and known per role, and screens of staff.

        ``group``: only those of its room, while the groups are apart. A console that is locked has nobody who
        looks at it: it does not count.
        """
        with s.inside(group):
            room = s.room
            known = [x for x in s.present() if x.device]
        here = self._here(s)
        staff = self._staff(s, room if s.apart is not None and not s.turn else None)
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

    def rooms(self, s: Session) -> dict[str, dict[str, int]]:
        """Per group, for the plenary console: who of its people is connected, and whether it is led.

        Whoever leads the session and stepped in for a moment does not lead that room.
        """
        here, found = self._here(s), {}
        for group in s.groups:
            staff = self._staff(s, group)
            known = [x for x in s.people.present() if x.group == group and x.device]
            leads, boards = staff[ROOM_LEAD], staff["board"]
            connected = sum(1 for x in known if x.p in here)
            found[group] = {"here": connected, "known": len(known), "consoles": leads, "boards": boards}
        return found

    def _here(self, s: Session) -> set[int]:
        return {person.p for p in set(self.of.values()) if (person := s.people.get(p)) is not None}

    def _staff(self, s: Session, group: str | None) -> Counter[str]:
        """Screens of staff by role: those of one room (empty: of the plenary), or None: all of them."""
        all_ = (s.people.all[p] for p in self._here(s))
        near = (x for x in all_ if group is None or x.group == group)
        return Counter(x.role for x in near if x.staff and not (x.removed or x.locked))
