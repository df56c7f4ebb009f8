"""What a script must mean beyond its shape: what a gate needs, which values an option can have."""

from collections.abc import Iterator

from facilitator.method.gates import NEEDS, RULES
from facilitator.method.mistakes import Mistake, Spot
from facilitator.method.script import PARALLEL, REPEAT
from facilitator.method.shape import Raw, inner, label, numbered, rows

HOLDING = (PARALLEL, REPEAT)
"""The kinds that hold other phases."""
RESERVED = frozenset({"locked"})
"""Names that no group can have: audiences are called so."""
CONDITIONS = ("one_by_one_when", "unanimous_when")
"""Options of kinds that depend on the switches of the script."""
_WORDS = '{ nl = "…", en = "…" }'
GATE_FIELDS = ("role", "other", "min", "max", "seconds", "phase")


def gate(given: Raw, spot: Spot) -> Iterator[Mistake]:
    """A gate that lacks what its rule needs, or says what its rule never looks at."""
    rule = given.get("rule")
    if not isinstance(rule, str) or rule not in RULES:
        return
    needs = NEEDS.get(rule, ())
    for field in GATE_FIELDS:
        if field in needs and field not in given:
            yield spot.at(field).wrong("script-gate-needs", rule=rule, needs=", ".join(needs))
        elif field in given and field not in needs:
            yield spot.at(field).wrong("script-gate-unused", rule=rule, needs=", ".join(needs) or "none")
    least, most = given.get("min"), given.get("max")
    if isinstance(least, int) and isinstance(most, int) and least > most:
        yield spot.wrong("script-wrong-order", least=str(least), most=str(most))


def values(raw: Raw, spot: Spot) -> Iterator[Mistake]:
    """Values of options that the option cannot have: as its default, in a preset, in a condition."""
    options = {n: o for n, o in inner(raw, "options").items() if _has_default(o)}
    for name, option in options.items():
        here = spot.at(f"options.{name}")
        yield from _value(option["default"], name, options, here.at("default"))
        yield from _named(name, option, here)
    for n, preset in enumerate(rows(raw, "presets"), 1):
        here = spot.at(f"presets.{label(preset, n, 'code')}.options")
        for name, value in inner(preset, "options").items():
            yield from _value(value, name, options, here.at(name))
    for phase, n in numbered(raw):
        here = Spot(spot.file, label(phase, n, "key"))
        for key in ("when", "invite_when"):
            for m, condition in enumerate(rows(phase, key), 1):
                yield from _condition(condition, options, here.at(f"{key}.{m}.is"))
        for key in CONDITIONS:
            for m, condition in enumerate(rows(inner(phase, "options"), key), 1):
                yield from _condition(condition, options, here.at(f"options.{key}.{m}.is"))


def structure(raw: Raw, spot: Spot) -> Iterator[Mistake]:
    """Phases within phases: where they may stand, and that they fit in the time of what holds them."""
    yield from _within(raw, spot, ())
    for n, group in enumerate(rows(raw, "groups"), 1):
        if group.get("code") in RESERVED:
            at = spot.at(f"groups.{label(group, n, 'code')}.code")
            yield at.wrong("script-group-reserved", value=str(group["code"]))


def _within(of: Raw, spot: Spot, above: tuple[str, ...]) -> Iterator[Mistake]:
    for n, phase in enumerate(rows(of, "phases"), 1):
        here, kind = Spot(spot.file, label(phase, n, "key")), str(phase.get("kind"))
        if kind in above:
            yield here.at("kind").wrong("script-too-deep", value=kind)
        yield from _holding(phase, kind, here)
        yield from _within(phase, spot, (*above, kind) if kind in HOLDING else above)


def _holding(phase: Raw, kind: str, here: Spot) -> Iterator[Mistake]:
    if "loop" in phase:
        yield here.at("loop").wrong("script-unknown-key", hint="none", right="")
    if kind not in HOLDING:
        if "phases" in phase:
            yield here.at("phases").wrong("script-holds-none", allowed=", ".join(HOLDING))
        return
    if not rows(phase, "phases"):
        yield here.at("phases").wrong("script-empty-list", example="[[phases.phases]]")
    # What an option can switch off may be played instead of something else.
    minutes = [p.get("minutes") for p in rows(phase, "phases") if "when" not in p]
    total, most = sum(m for m in minutes if isinstance(m, int)), phase.get("minutes")
    if isinstance(most, int) and total > most:
        yield here.at("minutes").wrong("script-too-short", n=str(most), total=str(total))


def _has_default(option: object) -> bool:
    return isinstance(option, dict) and isinstance(option.get("default"), bool | int | str)


def _condition(condition: Raw, options: Raw, spot: Spot) -> Iterator[Mistake]:
    wanted = condition.get("is")
    for value in wanted if isinstance(wanted, list) else [wanted]:
        yield from _value(value, str(condition.get("option")), options, spot)


def _value(value: object, name: str, options: Raw, spot: Spot) -> Iterator[Mistake]:
    """A value must be one of the option's; where it lists none, of the type of its default."""
    if name not in options or not isinstance(value, bool | int | str):
        return
    default, listed = options[name]["default"], options[name].get("values")
    if isinstance(default, bool) and not listed:
        listed = [True, False]
    args = {"option": name, "value": _toml(value)}
    if isinstance(listed, list) and listed:
        if not any(type(value) is type(v) and value == v for v in listed):
            yield spot.wrong("script-impossible-value", allowed=", ".join(map(_toml, listed)), **args)
    elif type(value) is not type(default):
        yield spot.wrong("script-impossible-type", allowed=_toml(default), **args)


def _named(name: str, option: Raw, spot: Spot) -> Iterator[Mistake]:
    """Words belong to a value that there is, and a code has words: it is nothing that people read."""
    listed = option.get("values")
    given, words = listed if isinstance(listed, list) else [], inner(option, "words")
    args = {"option": name, "allowed": ", ".join(map(_toml, given))}
    for key in words.keys() - set(map(str, given)):
        yield spot.at(f"words.{key}").wrong("script-impossible-value", value=key, **args)
    for value in given:
        if isinstance(value, str) and value not in words:
            yield spot.at(f"words.{value}").wrong("script-missing-key", example=f"words.{value} = {_WORDS}")


def _toml(value: object) -> str:
    """A value as a script writes it."""
    if isinstance(value, str):
        return f'"{value}"'
    return str(value).lower() if isinstance(value, bool) else str(value)
