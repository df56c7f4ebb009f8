"""Who plays which script: roles, where people come from, how many there are, and what it is about."""

from __future__ import annotations

import msgspec

from facilitator.rehearsal.cast import FEWEST, HALL, MOST, RING, TABLE, Cast


class Troupe(msgspec.Struct, frozen=True):
    """The people of one script.

    ``sectors``: for each role of participants where they come from, in turn. ``usual``, ``fewest``, ``most``:
    how many people play. ``minutes``: what the phases of the script take together. ``seated``: the first role
    sits at a table with numbered seats, and somebody there has no phone. ``rooms``: the groups of the script,
    each with a simulated lead.
    """

    sectors: dict[str, tuple[str, ...]]
    usual: int
    fewest: int
    minutes: int
    theme: str
    host: str
    contact: str
    most: int = MOST
    seated: bool = False
    rooms: tuple[str, ...] = ()

    def sizes(self, cast: Cast) -> dict[str, int]:
        """How many play each role."""
        if self.seated:
            inner, outer = self.sectors
            return {inner: cast.inner, outer: cast.outer}
        (role,) = self.sectors
        return {role: cast.people}

    def expected(self, cast: Cast) -> dict[str, int]:
        """How many are expected in the roles that have no seats."""
        sizes = self.sizes(cast)
        return dict(list(sizes.items())[1:] if self.seated else sizes)


TROUPES = {
    "klantarena": Troupe(
        sectors={"inner": TABLE, "outer": RING},
        usual=HALL,
        fewest=FEWEST,
        minutes=171,
        theme="Samenwerking in de eerste 1000 dagen",
        host="JGZ Westerkust (verzonnen)",
        contact="Noor Bakker (verzonnen), bij de deur",
        seated=True,
    ),
    "deep-democracy": Troupe(
        sectors={"participant": ("",)},
        usual=14,
        fewest=10,
        most=40,
        minutes=113,
        theme="Hoe verdelen we de nieuwe vragen?",
        host="Wijkteam De Brug (verzonnen)",
        contact="Samira de Wit (verzonnen), voor in de zaal",
    ),
    "ontwikkeltafel": Troupe(
        sectors={"participant": ("aanbieder", "toegang", "aanbieder", "gemeente", "onderwijs", "anders")},
        usual=70,
        fewest=10,
        most=110,
        minutes=204,
        theme="Wat heb jij nodig om je werk goed te doen?",
        host="Regio Waterrand (verzonnen)",
        contact="Joost Bos (verzonnen), bij de ingang",
        rooms=("regels", "dossier", "coordinatie", "blijven", "vakmanschap"),
    ),
}


def troupe(script: str) -> Troupe:
    """The people of a script. Raises KeyError."""
    return TROUPES[script]
