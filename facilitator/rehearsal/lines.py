"""What simulated people say: invented lines, one JSON object a line, each marked ``invented``."""

from __future__ import annotations

from pathlib import Path

import msgspec

FOLDER = Path(__file__).parent / "lines"
AGAIN = "herschreven"
"""The category of a line that says what another should have said; ``ref`` is that other."""


class Line(msgspec.Struct, frozen=True):
    """One invented contribution. ``act``: its phase; ``ref``: the line it is about.

    ``trap``: what is the matter with it; ``into``: the line it says again; ``promote``: for a private note,
    the question that it is taken over into. An action has a column, an owner, a date, a reason.
    ``version``: of a proposal; ``round`` and ``code``: of a condition; ``outcome``: what became of it.
    ``group``: the room in which it is said; ``destination`` and ``why``: of a message;
    ``counter``: it was also heard; ``explain``: who says it wants to say more about it aloud (DD-2).
    """

    invented: bool
    id: str
    role: str = ""
    act: str = ""
    cat: str = ""
    text: str = ""
    sector: str = msgspec.field(name="from", default="")
    ref: str = ""
    trap: str = ""
    into: str = ""
    quote: bool = False
    tag: str = ""
    promote: str = ""
    column: str = msgspec.field(name="kolom", default="")
    owner: str = ""
    due: str = ""
    reason: str = msgspec.field(name="reden", default="")
    how: str = msgspec.field(name="hoor", default="")
    because: str = msgspec.field(name="reason", default="")
    version: int = 0
    round: int = 0
    code: str = ""
    outcome: str = ""
    group: str = ""
    destination: str = msgspec.field(name="bestemming", default="")
    why: str = msgspec.field(name="waarom", default="")
    explain: bool = False
    counter: bool = msgspec.field(name="ook_gehoord", default=False)


class Book:
    """All lines of a script, in the order in which they stand in the file."""

    def __init__(self, lines: tuple[Line, ...]) -> None:
        self.lines = lines
        self._by_id = {line.id: line for line in lines}

    def __getitem__(self, id: str) -> Line:
        """The line with this id. Raises KeyError."""
        return self._by_id[id]

    def of(self, act: str, *cats: str) -> list[Line]:
        """The lines of one phase in these categories, traps included."""
        return [x for x in self.lines if x.act == act and x.cat in cats]

    def again(self, line: Line) -> Line | None:
        """What should have been said instead of it."""
        return next((x for x in self.lines if x.cat == AGAIN and x.ref == line.id), None)

    def about(self, line: Line, cat: str) -> Line | None:
        """The first line of a category that is about another: an answer, another wording."""
        return next((x for x in self.lines if x.cat == cat and x.ref == line.id), None)

    def trap(self, name: str) -> Line:
        """The line with that trap. Raises KeyError."""
        found = next((x for x in self.lines if x.trap == name), None)
        if found is None:
            raise KeyError(name)
        return found

    def reason(self, rule: str) -> str:
        """What the facilitator says when passing a SOFT gate."""
        rows = (x for x in self.lines if x.cat == "reden" and x.ref == rule)
        return next((x.text for x in rows), "Oefening: we gaan verder.")


def known() -> list[str]:
    """The scripts for which there are lines."""
    return sorted(path.stem for path in FOLDER.glob("*.jsonl"))


def load(script: str) -> Book:
    """The lines for a script. Raises ValueError for one that is not marked as invented."""
    rows = (FOLDER / f"{script}.jsonl").read_bytes().splitlines()
    found = tuple(msgspec.json.decode(row, type=Line) for row in rows if row.strip())
    if not all(line.invented for line in found):
        raise ValueError(script)
    return Book(found)
