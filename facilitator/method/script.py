"""The compiled session script: what a method is, as data.

A script is written as TOML by people (``method/reading.py`` reads it and names every mistake) and
stands compiled in entry 1 of a session's log, so that editing a file never changes a session that began.
"""

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal

import msgspec

Strength = Literal["hard", "soft"]
Identity = Literal["anonymous", "role", "group", "named"]
Release = Literal["none", "premod", "scribe", "auto"]
Look = Literal["day", "stil"]

Code = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_-]{0,39}\Z")]
"""A name that stands in the log and in addresses; labels are for people."""
Value = int | bool | str
"""The value of an option of a method."""
Length = Annotated[int, msgspec.Meta(ge=1, le=5000)]
"""How many characters somebody may write; an act takes no more than 5000 (``acts.Said``)."""
PARALLEL, REPEAT = "parallel", "repeat"
"""The kinds of phases that hold other phases: for each group its own course, or steps to walk again."""

# Names that must exist elsewhere in the same script. ``reading.py`` checks every field of these types, those
# of the kinds' own options too: a kind says what a field names, and need not look it up.
RoleCode = Annotated[str, msgspec.Meta(extra={"names": "role"})]
SpeakerCode = Annotated[str, msgspec.Meta(extra={"names": "speaker"})]
"""A role of the script, or one of the staff."""
OptionName = Annotated[str, msgspec.Meta(extra={"names": "option"})]
KindName = Annotated[str, msgspec.Meta(extra={"names": "kind"})]
RuleName = Annotated[str, msgspec.Meta(extra={"names": "rule"})]
PhaseKey = Annotated[str, msgspec.Meta(extra={"names": "phase"})]
EarlierPhase = Annotated[str, msgspec.Meta(extra={"names": "earlier"})]
"""A phase that comes before the one where this is written."""
ReachedPhase = Annotated[str, msgspec.Meta(extra={"names": "reached"})]
"""The phase where this is written, or one before it."""
LaterPhase = Annotated[str, msgspec.Meta(extra={"names": "later"})]
"""A phase that comes after the one where this is written."""
QuestionType = Annotated[str, msgspec.Meta(extra={"names": "question"})]
"""The type of a question of the same phase."""
CatCode = Annotated[str, msgspec.Meta(extra={"names": "cat"})]
"""A category or type of item of the same phase or of one of its sources."""


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A piece of a script: unknown keys are refused, so a typing mistake cannot pass unseen."""


class T(Strict, frozen=True):
    """One text in both languages; the screen picks."""

    nl: str
    en: str


class Choice(Strict, frozen=True):
    """A code with its label: a category, a note tag, a sector, a standard reply."""

    code: Code
    label: T


class Sector(Strict, frozen=True):
    """What people can say they come from. ``roles``: who is offered it; empty = everyone."""

    code: Code
    label: T
    roles: tuple[RoleCode, ...] = ()


class Condition(Strict, frozen=True):
    """``{option = "rounds", is = 3}``: true when the option has that value; ``is = [1, 3]``: one of these."""

    option: OptionName
    value: Value | tuple[Value, ...] = msgspec.field(name="is")

    @property
    def values(self) -> tuple[Value, ...]:
        """Every value that meets the condition."""
        return self.value if isinstance(self.value, tuple) else (self.value,)

    def holds(self, options: dict[str, Any]) -> bool:
        """Tell whether the condition is met by the options of a session."""
        return options.get(self.option) in self.values


class Gate(Strict, frozen=True):
    """A typed rule checked on *Volgende* (methods §7.2); ``gates.py`` knows the rules by name."""

    rule: RuleName
    strength: Strength
    role: RoleCode = ""
    other: RoleCode = ""
    min: int = 0
    max: int = 0
    seconds: int = 0
    phase: ReachedPhase = ""


class Option(Strict, frozen=True):
    """One switch of the method with its default, its values and what it means.

    ``words``: what each value is called, under the value as a text; a number without words is just told.
    """

    default: Value
    label: T
    values: tuple[Value, ...] = ()
    words: dict[str, T] = {}

    def called(self, value: Value) -> T | None:
        """What this value is called."""
        return self.words.get(str(value))


class Preset(Strict, frozen=True):
    """A named set of option values ("JGZ ZHW 2018")."""

    code: Code
    label: T
    options: dict[OptionName, Value] = {}


class Role(Strict, frozen=True):
    """A role that people with a phone can take. ``seats``: numbered places; null = no limit."""

    code: Code
    label: T
    choice: T
    help: T
    form: Literal["arc", "dot"] = "dot"
    floor: T | None = None
    seats: Annotated[int, msgspec.Meta(ge=1, le=60)] | None = None
    needs_code: bool = False
    pledge: T | None = None
    join_until: PhaseKey = ""


class Group(Strict, frozen=True):
    """A theme or table with a course of its own in a ``parallel`` phase. ``seats``: for so many, 0: any."""

    code: Code
    label: T
    seats: Annotated[int, msgspec.Meta(ge=0, le=500)] = 0
    track: T | None = None


class Branch(Strict, frozen=True):
    """``{ phase = "dd6", is = ["undercurrent"] }``: only when the last pass of that phase ended like this."""

    phase: EarlierPhase
    values: Annotated[tuple[Code, ...], msgspec.Meta(min_length=1)] = msgspec.field(name="is")


class Speak(Strict, frozen=True):
    """Who has the floor, and how the board says it."""

    roles: tuple[SpeakerCode, ...]
    label: T


class Phase(Strict, frozen=True):
    """One phase of the script: the envelope of methods §7.2 and the options of its kind.

    ``inside``: the role that sits in the middle, from this phase on. ``when``: all of these must hold for the
    phase to be played; ``invite_when``: the same for inviting a short reply of the roles in ``invite``.
    ``keep``: it may not be dropped when it gets late, and the console warns in time. ``phases``: those of
    each group (``parallel``) or those to walk again (``repeat``); ``branch``: *Volgende* passes it by unless
    it holds. ``loop``: the ``repeat`` it is a part of; set when a script is made ready, never written.
    """

    key: Code
    kind: KindName
    title: T
    minutes: Annotated[int, msgspec.Meta(ge=1, le=480)]
    short: T | None = None
    prompt: T | None = None
    help: T | None = None
    look: Look = "day"
    speak: Speak | None = None
    hush: T | None = None
    calm: T | None = None
    inside: RoleCode = ""
    write: tuple[RoleCode, ...] = ()
    invite: tuple[RoleCode, ...] = ()
    invite_when: tuple[Condition, ...] = ()
    identity: Identity = "role"
    release: Release = "premod"
    source: tuple[EarlierPhase, ...] = ()
    arm: bool = False
    keep: bool = False
    when: tuple[Condition, ...] = ()
    gates: tuple[Gate, ...] = ()
    options: dict[str, Any] = {}
    phases: tuple["Phase", ...] = ()
    branch: Branch | None = None
    loop: str = ""

    def played(self, options: dict[str, Any], inside: str, loop: str = "") -> "Phase":
        """The phase as these options make it; ``inside``: who sat in the middle in the phase before."""
        invited = self.invite if all(c.holds(options) for c in self.invite_when) else ()
        middle = self.inside or inside
        nested = play(self.phases, options, middle)
        return msgspec.structs.replace(self, inside=middle, invite=invited, phases=nested, loop=loop)


def play(
    phases: tuple[Phase, ...], options: dict[str, Any], inside: str = "", loop: str = ""
) -> tuple[Phase, ...]:
    """The phases that these options switch on, in order; those of a ``repeat`` stand among the others."""
    played: list[Phase] = []
    for phase in phases:
        middle = played[-1].inside if played else inside
        if not all(c.holds(options) for c in phase.when):
            continue
        if phase.kind == REPEAT:
            played += play(phase.phases, options, phase.inside or middle, phase.key)
        else:
            played.append(phase.played(options, middle, loop))
    return tuple(played)


def flat(phases: Iterable[Phase]) -> Iterator[Phase]:
    """These phases and those within them, in the order in which they stand in the script."""
    for phase in phases:
        yield phase
        if phase.phases:
            yield from flat(phase.phases)


class Chapter(Strict, frozen=True):
    """One section of the report: a ``part`` that the house knows, or what some phases yielded.

    Parts: what every session has, and ``quotes``: what may be quoted from these phases (KA-H7).
    ``per_group``: told for each theme apart; such chapters that follow each other are told theme by theme.
    ``cats``: only these categories or types. ``public``: it also stands in the public report. ``title`` None:
    that of the part, or of the first phase. A script without chapters gets one for each phase.
    """

    title: T | None = None
    part: Literal["purpose", "people", "quotes", "account"] | None = None
    phases: tuple[PhaseKey, ...] = ()
    cats: tuple[CatCode, ...] = ()
    public: bool = False
    per_group: bool = False


class Script(Strict, frozen=True):
    """A whole method. ``freeze``: the phase from which nobody changes ring (KA-0)."""

    key: Code
    title: T
    summary: T
    roles: Annotated[tuple[Role, ...], msgspec.Meta(min_length=1)]
    phases: tuple[Phase, ...]
    options: dict[Code, Option] = {}
    presets: tuple[Preset, ...] = ()
    sectors: tuple[Sector, ...] = ()
    groups: tuple[Group, ...] = ()
    freeze: PhaseKey = ""
    report: T | None = None
    disclaimer: T | None = None
    chapters: tuple[Chapter, ...] = ()

    def role(self, code: str) -> Role | None:
        """The role with this code, or None for staff and unknown codes."""
        return next((r for r in self.roles if r.code == code), None)

    def phase(self, key: str) -> Phase | None:
        """The phase with this key, wherever it stands, or None."""
        return next((p for p in flat(self.phases) if p.key == key), None)

    def defaults(self, preset: str = "") -> dict[str, Any]:
        """The options of a preset (or of none), filled up with the defaults."""
        chosen = next((p.options for p in self.presets if p.code == preset), {})
        return {name: chosen.get(name, option.default) for name, option in self.options.items()}

    def playable(self, options: dict[str, Any]) -> tuple[Phase, ...]:
        """The phases that these options switch on, in order, each as these options make it."""
        return play(self.phases, options)
