"""Mistakes in a script: where, what is wrong and what would be right, as codes; the edge finds the words."""

from collections.abc import Collection
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Protocol


class Say(Protocol):
    """Something that makes a sentence of an id and its variables; ``facilitator.words.Words.say`` fits."""

    def __call__(self, id: str, **args: str | float) -> str:
        """The sentence in one language."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake. ``phase``: the key of the phase (or its number), empty outside the phases.

    ``key``: the path from there, such as ``options.cats.goed.label``; ``code``: the id of its sentence.
    """

    file: str
    phase: str
    key: str
    code: str
    args: dict[str, str] = field(default_factory=dict)

    def sentence(self, say: Say) -> str:
        """The whole sentence: file and phase first, then what is wrong and what would be right."""
        id_ = "script-in-phase" if self.phase else "script-in-file"
        place = say(id_, file=self.file, phase=self.phase)
        return f"{place} {say(self.code, key=self.key, **self.args)}"


class ScriptError(Exception):
    """A script that cannot be used, with every mistake in it, in the order of the file's parts."""

    def __init__(self, mistakes: Collection[Mistake]) -> None:
        super().__init__(", ".join(f"{m.file}:{m.phase}:{m.key}:{m.code}" for m in mistakes))
        self.mistakes = tuple(mistakes)

    def sentences(self, say: Say) -> list[str]:
        """One sentence for each mistake."""
        return [mistake.sentence(say) for mistake in self.mistakes]


def line(text: str, most: int) -> str:
    """A text on one line, cut where it is longer than ``most`` characters: a sentence stays a sentence."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[:most]}…"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a script, from which mistakes are named."""

    file: str
    phase: str = ""
    key: str = ""

    def at(self, part: str) -> "Spot":
        """A place inside this one."""
        key = line(part, 60)
        return Spot(self.file, self.phase, f"{self.key}.{key}" if self.key else key)

    @property
    def name(self) -> str:
        """The last part of the path: what one writes before the ``=``."""
        return self.key.rpartition(".")[2]

    def wrong(self, code: str, **args: str) -> Mistake:
        """A mistake here."""
        shown = {name: line(value, 400) for name, value in args.items()}
        return Mistake(self.file, self.phase, self.key, code, shown)


def instead(wrong: str, known: Collection[str]) -> dict[str, str]:
    """What would have been right: the closest known name, else all of them, else that there are none.

    ``hint`` says which (``closest``, ``known``, ``none``), ``right`` holds the names.
    """
    closest = get_close_matches(wrong, known, n=1)
    if closest:
        return {"hint": "closest", "right": closest[0]}
    return {"hint": "known" if known else "none", "right": ", ".join(known)}
