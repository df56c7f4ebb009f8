"""Writes docs/protocol.md from the structs of the wire: ``python docs/make_protocol.py``.

A test compares the file with what this module says, so the page cannot drift from the code.
"""

import inspect
from collections.abc import Iterator
from pathlib import Path

from msgspec import inspect as shapes

from facilitator.method.acts import Act, verbs
from facilitator.method.people import CONSOLE, LEADS, QUEUE, WRITERS

PAGE = Path(__file__).with_name("protocol.md")

HEAD = """# The wire

Made by `python docs/make_protocol.py`; do not edit by hand.

Socket.IO, default namespace, two events. A screen connects with `{"as": "phone|board|console|scribe|helper",
"session": CODE, "have": {audience: seq}, "build": …, "lang": "nl|en"}` and the cookie for that face of that
session.

- `act` (client → server, acknowledged): `{"id", "do", …fields}`. The ack is `{"ok": true, "seq", …}` or
  `{"ok": false, "code", "again", "args", "text"}`. `id` is made by the client (1–64 characters) and takes
  effect once per person; accepted once, it gives the same ack for ever. `again: true`: keep and resend.
- `view` (server → client): `{"of", "seq", "set", "del", "fresh"?, "now"}`. A client merges keys; `fresh`
  replaces all it has. `here/*` keys (presence, counts) come without `seq`.

While groups are apart a screen gets the view of its own room, under the same `of`. Staff of one room acts in
that room only; what names a contribution of another is refused.

Text fields hold at most 5,000 characters; each phase has its own lower limit. Unknown fields are refused.
"""

WHO = {
    LEADS: "facilitator, co-facilitator",
    CONSOLE: "facilitator, co-facilitator, workshop lead",
    QUEUE: "facilitator, co-facilitator, workshop lead, helper",
    WRITERS: "facilitator, co-facilitator, workshop lead, scribe",
    QUEUE | {"scribe"}: "facilitator, co-facilitator, workshop lead, helper, scribe",
}


def who(cls: type[Act]) -> str:
    """Who may do it, in words."""
    if cls.HOUSE:
        return "the house itself; never over the wire"
    if cls.BASIC:
        return "everyone, always (a basic right)"
    roles = WHO[LEADS if cls.WHOLE and cls.STAFF == CONSOLE else cls.STAFF] if cls.STAFF else ""
    return roles or "participants, while the phase gives their role the floor"


def bounds(of: shapes.Type) -> str:
    """A type with its bounds, in a few words."""
    if isinstance(of, shapes.IntType):
        return f"int {of.ge}–{of.le}" if of.ge is not None else "int"
    if isinstance(of, shapes.StrType):
        return f"text ≤ {of.max_length}" if of.max_length else "text"
    if isinstance(of, shapes.LiteralType):
        return " \\| ".join(f"`{value}`" for value in of.values)
    if isinstance(of, shapes.UnionType):
        return " \\| ".join(bounds(part) for part in of.types)
    if isinstance(of, shapes.ListType | shapes.VarTupleType):
        return f"list of {bounds(of.item_type)}"
    if isinstance(of, shapes.StructType):
        return of.cls.__name__
    return {shapes.BoolType: "bool", shapes.NoneType: "null"}.get(type(of), "object")


def rows(cls: type[Act]) -> Iterator[str]:
    """One row for each field but the id."""
    info = shapes.type_info(cls)
    for field in info.fields if isinstance(info, shapes.StructType) else ():
        if field.name != "id":
            said = " (free text)" if field.name in cls.SAID else ""
            needed = "yes" if field.required else "no"
            yield f"| `{field.encode_name}` | {bounds(field.type)}{said} | {needed} |"


def section(do: str, cls: type[Act]) -> str:
    """The part about one verb."""
    text = inspect.getdoc(cls) or ""
    kind = f" Only in a `{cls.KIND}` phase." if cls.KIND else ""
    fields = list(rows(cls))
    table = ["", "| field | type | required |", "|---|---|---|", *fields] if fields else []
    return "\n".join([f"### `{do}`", "", f"{text}", "", f"*Who:* {who(cls)}.{kind}", *table, ""])


def protocol() -> str:
    """The whole page."""
    known = sorted(verbs().items())
    wire = [section(do, cls) for do, cls in known if not cls.HOUSE]
    house = [section(do, cls) for do, cls in known if cls.HOUSE]
    return "\n".join([HEAD, "## Verbs", "", *wire, "## Written by the house", "", *house]).rstrip() + "\n"


if __name__ == "__main__":
    PAGE.write_text(protocol(), "utf-8")
