"""Where the yield of a session goes: destinations, names that stay inside, who thinks along (OT-1, OT-8)."""

from dataclasses import dataclass
from typing import Literal

from facilitator.method.items import Version

Sort = Literal["municipality", "provider"]


@dataclass(slots=True)
class Destination:
    """Who hears what this session yields, such as a table of providers and municipalities."""

    n: int
    version: Version


@dataclass(slots=True)
class Shield:
    """A name that the public report leaves out, unless the group released it (OT-H7)."""

    n: int
    sort: Sort
    version: Version
    free: bool = False


@dataclass(slots=True)
class Interest:
    """Somebody who thinks along about a message, with a name and an address that the console alone reads."""

    n: int
    item: int
    p: int
    name: Version
    mail: Version

    def texts(self) -> tuple[Version, Version]:
        """What is forgotten 30 days after the feedback (methods §8.5)."""
        return (self.name, self.mail)
