"""Every sentence a person reads, in Dutch and English: Fluent files, one a room, in static/words/<lang>/.

The browser reads the same files through `catalogue`, so a sentence exists once per language.
"""

import os
import re
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, NamedTuple

from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

from facilitator.settings import static_dir

Lang = Literal["nl", "en"]
LANGS: tuple[Lang, ...] = ("nl", "en")
LOCALES: dict[Lang, str] = {"nl": "nl-NL", "en": "en-GB"}

# Rooms no screen ever shows: the terminal, and the report that the server writes itself.
SERVER_ONLY = ("cli", "report")

# What is indented belongs to the sentence above it.
BEGINS = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)


class Catalogue(NamedTuple):
    """The Fluent text for a browser and a hash of it (16 hex digits) for its address."""

    text: str
    hash: str


def folder() -> Path:
    """Where the languages' folders are."""
    return static_dir() / "words"


def _files(lang: Lang) -> list[Path]:
    return sorted((folder() / lang).glob("*.ftl"))


@cache
def _sources(lang: Lang) -> dict[str, str]:
    """Each sentence as it stands in its file, by its name."""
    text = "\n".join(path.read_text("utf-8") for path in _files(lang))
    begun = list(BEGINS.finditer(text))
    ends = [later.start() for later in begun[1:]] + [len(text)]
    return {found[1]: text[found.start() : end] for found, end in zip(begun, ends, strict=True)}


@cache
def _bundle(lang: Lang) -> FluentBundle:
    """The sentences that were said so far: to parse them all took a third of the start of a command."""
    return FluentBundle([LOCALES[lang]], use_isolating=False)


@cache
def catalogue(lang: Lang) -> Catalogue:
    """All sentences that a screen may need, as one Fluent text."""
    text = "\n".join(path.read_text("utf-8") for path in _files(lang) if path.stem not in SERVER_ONLY)
    return Catalogue(text, sha256(text.encode()).hexdigest()[:16])


def lang_of(wanted: str | None) -> Lang:
    """The language for a code or an Accept-Language header: the first one we have, else Dutch."""
    for part in (wanted or "").lower().split(","):
        for lang in LANGS:
            if part.strip().split(";")[0].split("-")[0] == lang:
                return lang
    return "nl"


class Words:
    """The sentences of one language."""

    def __init__(self, lang: Lang) -> None:
        self.lang = lang

    def has(self, id: str) -> bool:
        """Whether there is a sentence of that name."""
        return id in _sources(self.lang)

    def say(self, id: str, **args: Any) -> str:
        """The sentence `id` with its variables filled in; a list becomes "4, 9 en 13".

        Numbers are written as the language does, so a port or a year is passed as text.
        KeyError: there is no such sentence, or one of its variables was not given.
        """
        bundle = _bundle(self.lang)
        if not bundle.has_message(id):
            bundle.add_resource(FluentResource(_sources(self.lang)[id]))
        pattern = bundle.get_message(id).value
        if pattern is None:
            raise KeyError(id)
        text, problems = bundle.format_pattern(pattern, {k: self._shown(v) for k, v in args.items()})
        if problems:
            raise KeyError(f"{id}: {problems[0]}")
        return str(text)

    def refusal(self, code: str, args: dict[str, Any] | None = None) -> str:
        """The sentence for a refusal; a code without one, or an argument too few, gets the plain sentence."""
        try:
            return self.say(f"errors-{code}", **{k: v for k, v in (args or {}).items() if k != "gates"})
        except KeyError:
            return self.say("errors-not_now")

    def _shown(self, value: Any) -> Any:
        if isinstance(value, list | tuple):
            return format_list([str(part) for part in value], locale=LOCALES[self.lang].replace("-", "_"))
        return str(value) if isinstance(value, Path) else value


def system_words() -> Words:
    """The terminal's language: FACILITATOR_LANG, else the system's, else Dutch."""
    system = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return Words(lang_of(os.environ.get("FACILITATOR_LANG") or system.replace("_", "-")))
