"""Reads a session script (TOML) and names every mistake in it: where, what is wrong and what would be right.

``script.py`` says what a script is, ``shape.py`` holds a file against it, ``meaning.py`` knows the rules that
a type cannot say, ``dead_ends.py`` what nobody could ever play. Here stands what each place in a script
may name.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import msgspec
from msgspec import inspect

from facilitator.method import dead_ends, meaning, shape
from facilitator.method.activities import kinds
from facilitator.method.gates import RULES
from facilitator.method.mistakes import Mistake, ScriptError, Spot
from facilitator.method.people import STAFF
from facilitator.method.script import REPEAT, Phase, Script
from facilitator.method.shape import Raw

Structs = Mapping[str, type[msgspec.Struct]]
"""The options of each activity kind, by the kind's name."""


def known(folders: Iterable[Path]) -> dict[str, Path]:
    """The scripts in these folders by file name without ``.toml``; a later folder goes first."""
    return {path.stem: path for folder in folders for path in sorted(folder.glob("*.toml"))}


def read(source: Path | str, name: str = "", structs: Structs | None = None) -> Script:
    """A script from a file, or from text that is called ``name`` in its mistakes.

    ``structs``: the activity kinds to know; those of the house if None. Raises ScriptError with all mistakes.
    """
    spot = Spot(name or (source.name if isinstance(source, Path) else "script"))
    raw = _parse(_text(source, spot), spot)
    found = mistakes(raw, spot, structs)
    if found:
        raise ScriptError(found)
    return msgspec.convert(raw, Script)


def mistakes(raw: Raw, spot: Spot, structs: Structs | None = None) -> list[Mistake]:
    """Every mistake in a script that has been parsed; where there is none, it is a Script."""
    known_kinds = {n: k.struct for n, k in kinds().items()} if structs is None else structs
    phases = [*_phases(raw, spot, known_kinds), *meaning.structure(raw, spot)]
    return [*_whole(raw, spot), *dead_ends.roles(raw, spot), *phases, *meaning.values(raw, spot)]


def _text(source: Path | str, spot: Spot) -> str:
    if isinstance(source, str):
        return source
    try:
        return source.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ScriptError([spot.wrong("script-not-utf8")]) from error
    except OSError as error:
        raise ScriptError([spot.wrong("script-unreadable")]) from error


def _parse(text: str, spot: Spot) -> Raw:
    """TOML that cannot be read hides whatever else is wrong with it, so its mistake comes alone."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        if place is None:
            raise ScriptError([spot.wrong("script-toml-end")]) from error
        line, column = place.groups()
        lines = text.split("\n")
        shown = lines[int(line) - 1] if int(line) <= len(lines) else ""
        again = re.search("overwrite|twice|already|more than once", str(error))
        code = "script-toml-again" if again else "script-toml"
        raise ScriptError([spot.wrong(code, line=line, column=column, shown=shown)]) from error


def _whole(raw: Raw, spot: Spot) -> Iterator[Mistake]:
    """The script but for its phases, which are looked at one by one."""
    names = {
        "top": shape.fields(_struct(Script)),
        "role": shape.listed(raw.get("roles"), "code"),
        "option": list(shape.inner(raw, "options")),
        "phase": _keys(shape.nested(raw)),
        "cat": [name for phase in shape.nested(raw) for name in _yielded(phase)],
    }
    phases = raw.get("phases")
    bare = {**raw, "phases": []} if isinstance(phases, list) else raw
    yield from shape.table(bare, _struct(Script), spot, names)
    if phases == []:
        yield spot.at("phases").wrong("script-empty-list", example="[[phases]]")
    yield from shape.twice(shape.nested(raw), "key", spot.at("phases"))


def _phases(raw: Raw, spot: Spot, structs: Structs) -> Iterator[Mistake]:
    """Phases within phases are looked at one by one as well, in the order in which they stand."""
    for n, (phase, at) in enumerate(shape.numbered(raw)):
        here = Spot(spot.file, shape.label(phase, at, "key"))
        names = _names(raw, phase, n, structs)
        bare = {**phase, "phases": []} if _holds(phase) else phase
        yield from shape.check(bare, _struct(Phase), here, names)
        if isinstance(phase, dict):
            yield from _options(phase, here, names, structs)
            for m, gate in enumerate(shape.rows(phase, "gates"), 1):
                yield from meaning.gate(gate, here.at(f"gates.{m}"))
            yield from dead_ends.phase(raw, phase, here)


def _holds(phase: object) -> bool:
    return isinstance(phase, dict) and isinstance(phase.get("phases"), list)


def _keys(phases: Iterable[object]) -> list[str]:
    """The names of phases that one can be in: not those of a ``repeat``."""
    return shape.listed([p for p in phases if not isinstance(p, dict) or p.get("kind") != REPEAT], "key")


def _names(raw: Raw, phase: object, n: int, structs: Structs) -> shape.Names:
    """Every name that the n-th phase (from 0) may use, by sort; phases within phases are counted along."""
    phases = shape.nested(raw)
    keys, before, reached = _keys(phases), _keys(phases[:n]), _keys(phases[: n + 1])
    roles = shape.listed(raw.get("roles"), "code")
    source = phase.get("source") if isinstance(phase, dict) else None
    rows = [p for p in phases if isinstance(p, dict)]
    feeding = [p for p in rows if isinstance(source, list) and p.get("key") in source]
    return {
        "top": shape.fields(_struct(Script)),
        "role": roles,
        "speaker": [*roles, *sorted(STAFF - {"board"})],
        "option": list(shape.inner(raw, "options")),
        "kind": list(structs),
        "rule": list(RULES),
        "phase": keys,
        "earlier": before,
        "reached": reached,
        "later": [key for key in keys if key not in reached],
        "question": _listed(phase, "questions", "type"),
        "cat": [name for p in [phase, *feeding] for name in _yielded(p)],
    }


def _listed(phase: object, key: str, field: str) -> list[str]:
    return shape.listed(shape.inner(phase, "options").get(key), field)


def _yielded(phase: object) -> list[str]:
    return [*_listed(phase, "cats", "code"), *_listed(phase, "questions", "type")]


def _options(phase: Raw, here: Spot, names: shape.Names, structs: Structs) -> Iterator[Mistake]:
    """The kind says itself what its options are; what its struct refuses beyond types is its own sentence."""
    struct = structs.get(str(phase.get("kind")))
    options = phase.get("options", {})
    if struct is None or not isinstance(options, dict):
        return
    found = list(shape.table(options, _struct(struct), here.at("options"), names))
    yield from found
    if not found:
        try:
            msgspec.convert(options, struct)
        except msgspec.ValidationError as error:
            yield here.at("options").wrong("script-kind-refuses", reason=str(error))


@cache
def _struct(of: type[msgspec.Struct]) -> inspect.StructType:
    # Kept: describing one takes longer than reading what stands in a script of it.
    described = inspect.type_info(of)
    if not isinstance(described, inspect.StructType):
        raise TypeError(of)
    return described
