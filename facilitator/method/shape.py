"""The shape of a script: raw TOML held against msgspec structs, every mistake named and not only the first.

msgspec itself stops at the first mistake, so its type descriptions are walked here. A string type that says
what it ``names`` (``script.py``) must be a known name of that sort. A whole number without bounds of its own
lies between 0 and 10,000; a text has at most 2,000 characters.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from msgspec import inspect

from facilitator.method.mistakes import Mistake, Spot, instead
from facilitator.method.script import T

Raw = dict[str, Any]
Names = Mapping[str, Collection[str]]
"""Known names by sort: ``role``, ``phase``, ``earlier``, ``option``, …; ``top``: keys of the script."""

MOST_NUMBER = 10_000
MOST_TEXT = 2_000
IDENTITY = ("key", "code", "type")
"""The field by which the tables of one list are told apart; the first that the struct has."""
PAIR = '{ nl = "…", en = "…" }'


def check(value: object, wanted: inspect.Type, spot: Spot, names: Names) -> Iterator[Mistake]:
    """Every way in which a value is not what the type wants. KeyError: a sort of name not in ``names``."""
    match wanted:
        case inspect.Metadata(type=inner, extra=extra):
            found = list(check(value, inner, spot, names))
            yield from found or _named(value, str((extra or {}).get("names", "")), spot, names)
        case inspect.StructType(cls=cls):
            yield from _pair(value, spot, names) if cls is T else table(value, wanted, spot, names)
        case inspect.VarTupleType():
            yield from _list(value, wanted, spot, names)
        case inspect.DictType():
            yield from _mapping(value, wanted, spot, names)
        case inspect.UnionType():
            yield from _one_of(value, wanted, spot, names)
        case _:
            yield from _plain(value, wanted, spot)


def fields(of: inspect.StructType) -> dict[str, inspect.Field]:
    """The fields of a struct by the key that a script writes."""
    return {field.encode_name: field for field in of.fields}


def table(value: object, of: inspect.StructType, spot: Spot, names: Names) -> Iterator[Mistake]:
    """Mistakes in a table: keys that are unknown, missing or wrongly filled."""
    if not isinstance(value, dict):
        yield spot.wrong("script-needs-table")
        return
    known = fields(of)
    yield from _unknown(value, known, spot, names)
    for key, field in known.items():
        if key in value:
            yield from check(value[key], field.type, spot.at(key), names)
        elif field.required:
            yield spot.at(key).wrong("script-missing-key", example=f"{key} = {_example(field.type)}")


def twice(values: object, field: str, spot: Spot) -> Iterator[Mistake]:
    """The tables of a list that carry a name that an earlier one has."""
    seen: set[str] = set()
    for name in listed(values, field):
        if name in seen:
            yield spot.at(name).wrong("script-twice", field=field, value=name)
        seen.add(name)


def listed(values: object, field: str) -> list[str]:
    """The names in a list of tables, as far as they are well written."""
    tables = values if isinstance(values, list) else []
    found = [row.get(field) for row in tables if isinstance(row, dict)]
    return [name for name in found if isinstance(name, str)]


def inner(of: object, key: str) -> Raw:
    """The table under a key, or an empty one where something else stands (its shape is named elsewhere)."""
    found = of.get(key) if isinstance(of, dict) else None
    return found if isinstance(found, dict) else {}


def rows(of: object, key: str) -> list[Raw]:
    """The tables in the list under a key, as far as they are tables."""
    found = of.get(key) if isinstance(of, dict) else None
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


def numbered(of: object) -> list[tuple[Any, int]]:
    """Everything in the list of phases, and of phases within those, each with its number there (from 1)."""
    found = of.get("phases") if isinstance(of, dict) else None
    walked: list[tuple[Any, int]] = []
    for n, phase in enumerate(found if isinstance(found, list) else [], 1):
        walked += [(phase, n), *numbered(phase)]
    return walked


def nested(of: object) -> list[Any]:
    """The same without the numbers."""
    return [phase for phase, _ in numbered(of)]


def label(row: object, n: int, field: str = "") -> str:
    """How a row of a list is named: by its own name if that is one, else by its number (from 1)."""
    name = row.get(field) if field and isinstance(row, dict) else None
    return name if isinstance(name, str) and re.fullmatch(r"[\w-]{1,40}", name) else str(n)


def _unknown(value: Raw, known: Collection[str], spot: Spot, names: Names) -> Iterator[Mistake]:
    """A key of the whole script under a [heading] is TOML's commonest trap: it became a key of that table."""
    for key in value:
        if key not in known and key in names["top"]:
            yield spot.at(key).wrong("script-key-too-low", name=key)
        elif key not in known:
            yield spot.at(key).wrong("script-unknown-key", **instead(key, known))


def _pair(value: object, spot: Spot, names: Names) -> Iterator[Mistake]:
    if not isinstance(value, dict):
        yield spot.wrong("script-needs-pair", example=f"{spot.name} = {PAIR}")
        return
    yield from _unknown(value, ("nl", "en"), spot, names)
    for lang in ("nl", "en"):
        text = value.get(lang, "")
        if isinstance(text, str) and not text.strip():
            yield spot.at(lang).wrong("script-missing-language", lang=lang)
        else:
            yield from _text(text, inspect.StrType(), spot.at(lang))


def _list(value: object, of: inspect.VarTupleType, spot: Spot, names: Names) -> Iterator[Mistake]:
    if not isinstance(value, list):
        yield spot.wrong("script-needs-list", example=f"{spot.name} = {_example(of)}")
        return
    if len(value) < (of.min_length or 0):
        yield spot.wrong("script-empty-list", example=f"{spot.name} = {_example(of)}")
    identity = _identity(of.item_type)
    yield from twice(value, identity, spot) if identity else ()
    for n, row in enumerate(value, 1):
        yield from check(row, of.item_type, spot.at(label(row, n, identity)), names)


def _identity(of: inspect.Type) -> str:
    known = fields(of) if isinstance(of, inspect.StructType) else {}
    return next((field for field in IDENTITY if field in known), "")


def _mapping(value: object, of: inspect.DictType, spot: Spot, names: Names) -> Iterator[Mistake]:
    if not isinstance(value, dict):
        yield spot.wrong("script-needs-table")
        return
    for key, inner in value.items():
        yield from check(key, of.key_type, spot.at(key), names)
        yield from check(inner, of.value_type, spot.at(key), names)


def _one_of(value: object, of: inspect.UnionType, spot: Spot, names: Names) -> Iterator[Mistake]:
    """TOML has no null: a union with None asks for its other member."""
    members = [member for member in of.types if not isinstance(member, inspect.NoneType)]
    tried = [list(check(value, member, spot, names)) for member in members]
    if len(tried) == 1:
        yield from tried[0]
    elif all(tried):
        yield spot.wrong("script-needs-value")


def _named(value: object, sort: str, spot: Spot, names: Names) -> Iterator[Mistake]:
    if not sort or not isinstance(value, str) or value in names[sort]:
        return
    if sort in ("earlier", "reached", "later") and value in names["phase"]:
        yield spot.wrong("script-wrong-place", sort=sort, value=value, **instead("", names[sort]))
    else:
        yield spot.wrong("script-unknown-name", sort=sort, value=value, **instead(value, names[sort]))


def _plain(value: object, wanted: inspect.Type, spot: Spot) -> Iterator[Mistake]:
    match wanted:
        case inspect.StrType():
            yield from _text(value, wanted, spot)
        case inspect.IntType():
            least, most = wanted.ge or 0, MOST_NUMBER if wanted.le is None else wanted.le
            if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
                yield spot.wrong("script-needs-number", least=str(least), most=str(most))
        case inspect.BoolType():
            if not isinstance(value, bool):
                yield spot.wrong("script-needs-yes-no")
        case inspect.LiteralType(values=values):
            if value not in values:
                found = instead(str(value), [str(v) for v in values])
                yield spot.wrong("script-needs-choice", allowed=", ".join(map(str, values)), **found)


def _text(value: object, wanted: inspect.StrType, spot: Spot) -> Iterator[Mistake]:
    most = wanted.max_length or MOST_TEXT
    if not isinstance(value, str):
        yield spot.wrong("script-needs-text")
    elif wanted.pattern and not re.search(wanted.pattern, value):
        yield spot.wrong("script-needs-code", value=value)
    elif len(value) > most:
        yield spot.wrong("script-too-long", most=str(most), length=str(len(value)))


def _example(wanted: inspect.Type) -> str:
    """How a value of the type is written in TOML, in no language."""
    match wanted:
        case inspect.Metadata(type=inner):
            return _example(inner)
        case inspect.UnionType(types=types):
            return _example(types[0])
        case inspect.StructType(cls=cls):
            return PAIR if cls is T else "{ … }"
        case inspect.VarTupleType(item_type=inner):
            return f"[{_example(inner)}]"
        case inspect.IntType():
            return "10"
        case inspect.BoolType():
            return "true"
        case inspect.LiteralType(values=values):
            return f'"{values[0]}"'
    return '"…"'
