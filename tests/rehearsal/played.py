"""A rehearsal run by its command, and what it left: on the terminal, in the ledger, on disk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from facilitator import summary
from facilitator.log import Entry
from facilitator.log.reading import read_entries
from facilitator.method import views
from facilitator.method.items import Item
from facilitator.method.session import Session
from facilitator.rehearsal.lines import load
from facilitator.words import Lang
from tests.server.begun import Begun

PEOPLE = 20
SPEED = 10_000
PATIENCE_SECONDS = 120
BOOK = load("klantarena")
Json = dict[str, Any]


def start(*args: str, lang: str = "nl") -> Begun:
    """The command ``facilitator rehearse``, begun."""
    return Begun("rehearse", *args, FACILITATOR_LANG=lang)


@dataclass
class Played:
    """One evening and the process that played it."""

    folder: Path
    process: Begun
    out: str = ""
    err: str = ""
    _reports: dict[tuple[str, ...], str] = field(default_factory=dict)

    def finish(self) -> Played:
        """Wait until it is over."""
        self.out, self.err = self.process.communicate(PATIENCE_SECONDS)
        return self

    @property
    def data(self) -> Path:
        """Its data folder."""
        return self.folder / "data"

    @cached_property
    def entries(self) -> list[Entry]:
        """The log, from the bytes on disk."""
        (path,) = (self.data / "sessions").glob("*.db")
        return list(read_entries(path))

    @cached_property
    def _folded(self) -> tuple[Session, list[Entry]]:
        state = Session()
        return state, [entry for entry in self.entries if state.apply(entry).ok]

    @property
    def done(self) -> list[Entry]:
        """The entries that took effect."""
        return self._folded[1]

    @property
    def state(self) -> Session:
        """The session as it was left."""
        return self._folded[0]

    def states(self) -> Iterator[Session]:
        """The session after each entry."""
        state = Session()
        for entry in self.entries:
            state.apply(entry)
            yield state

    @cached_property
    def shown(self) -> set[str]:
        """Every text that any board or phone ever got, after any entry.

        After each entry those are looked at that it changed, and all that have a wording nobody saw yet.
        """
        found: set[str] = set()
        for state in self.states():
            dirty, state.dirty = state.dirty, set()
            if dirty:
                unseen = {f"item/{n}" for n, i in state.items.items() if {v.text for v in i.versions} - found}
                wanted = unseen | {key for key in dirty if key.startswith("item/")}
                for audience in ("board", "phone/inner", "phone/outer"):
                    rows = views.rendered(state, audience, views.touched(audience, wanted)).values()
                    found.update(row["text"] for row in rows if row is not None)
        return found

    @cached_property
    def ledger(self) -> list[Json]:
        """Every act that was acknowledged, with its ack."""
        return [json.loads(line) for line in (self.folder / "ledger").read_text("utf-8").splitlines()]

    @cached_property
    def bytes(self) -> bytes:
        """Every byte of the data folder, and all that was said on the terminal."""
        files = b"\0".join(path.read_bytes() for path in self.data.rglob("*") if path.is_file())
        return files + (self.out + self.err).encode()

    def report(self, audience: summary.Audience, kind: str, lang: Lang = "nl") -> str:
        """The report in one of the formats that are text; made once, for the session is over."""
        asked = (audience, kind, lang)
        if asked not in self._reports:
            built = summary.build(self.state, audience, lang)
            self._reports[asked] = summary.write(built, kind).decode()
        return self._reports[asked]

    def item(self, text: str) -> Item:
        """The contribution that has this as one of its wordings."""
        (found,) = (i for i in self.state.items.values() if text in {v.text for v in i.versions})
        return found


def rehearse(folder: Path, *more: str) -> Played:
    """Begin an evening of twenty people, as fast as it goes."""
    where = ["--data", str(folder / "data"), "--ledger", str(folder / "ledger"), "--host", "127.0.0.1"]
    process = start("klantarena", "--people", str(PEOPLE), "--speed", str(SPEED), *where, *more)
    return Played(folder, process)


def course(entries: list[Entry]) -> list[tuple[str, int, bytes]]:
    """Who did what, in order, without what is made at random: ids, hashes, keys."""
    told = []
    for entry in entries:
        # The first entry has the code and the links in it; a link is named by its hash.
        data = {k: v for k, v in entry.data.items() if k not in {"hash", "links", "meta"}}
        told.append((entry.do, entry.by, msgspec.json.encode([data, entry.said], order="deterministic")))
    return told
