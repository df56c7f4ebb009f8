"""What simulated people say: invented lines, one JSON object a line, each marked ``invented``."""

from pathlib import Path

import msgspec

FOLDER = Path(__file__).parent / "lines"


class Line(msgspec.Struct, frozen=True):
    """One invented contribution. ``act``: its phase; ``ref``: the line it answers; ``trap``: why held."""

    invented: bool
    id: str
    role: str
    act: str
    cat: str
    text: str
    sector: str = msgspec.field(name="from", default="")
    ref: str = ""
    trap: str = ""


def load(script: str) -> tuple[Line, ...]:
    """The lines for a script, in the order in which they are said. Raises ValueError for an unmarked one."""
    path = FOLDER / f"{script}.jsonl"
    rows = path.read_bytes().splitlines() if path.is_file() else []
    found = tuple(msgspec.json.decode(row, type=Line) for row in rows if row.strip())
    if not all(line.invented for line in found):
        raise ValueError(path.name)
    return found


def said(lines: tuple[Line, ...], act: str, *cats: str) -> list[Line]:
    """The lines of one phase (and of these categories), traps left out."""
    return [x for x in lines if x.act == act and (not cats or x.cat in cats) and not x.trap]
