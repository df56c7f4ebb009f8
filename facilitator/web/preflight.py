"""The page before the evening: what can go wrong in a hall, looked at now, with what to do about it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from flask import Blueprint, Response, make_response, request

from facilitator import green, summary
from facilitator.hall import Room
from facilitator.settings import is_loopback
from facilitator.web.site import Site, lang, page, site

pages = Blueprint("preflight", __name__)

GIGABYTE = 10**9
DISK_BYTES = GIGABYTE
"""Below this much free space an evening may fill the disk: reports, logs and their copies while wiping."""
CLOCK_MS = 60_000
"""Whole minutes stand on the board and in the report; less than one apart is the same time."""
SPARE_PHONES = 10
"""Staff, trial phones, and those who come with two."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at. ``good`` False: look at this, ``preflight-<code>-do`` says how.

    ``busy``: it takes seconds and is not known yet; the page is there meanwhile.
    """

    code: str
    good: bool
    args: dict[str, str | float] = field(default_factory=dict)
    busy: bool = False

    def name(self, how: Literal["good", "bad", "do"]) -> str:
        """The name of its sentence: how it is, or what to do."""
        return f"preflight-{self.code}-{how}"


@pages.get("/<code>/preflight")
def preflight(code: str) -> Response:
    """The whole page, at once: what takes seconds is asked for by the page itself."""
    return _answer(code, "preflight.html", at_once=True)


@pages.get("/<code>/preflight/lines")
def lines(code: str) -> Response:
    """Only what changes, for a page that is open. ``?clock=``: the time of the asking device, ms."""
    return _answer(code, "preflight-lines.html")


def _answer(code: str, template: str, at_once: bool = False) -> Response:
    room = site().who(code, "console").room
    found = list(look(site(), room, _clock(), at_once))
    wrong = sum(1 for line in found if not line.good)
    meta = room.state.meta
    title = getattr(room.state.script.title, lang())
    html = page(template, lines=found, wrong=wrong, code=room.code, meta=meta, name=title)
    return make_response(html)


def _clock() -> int | None:
    """What the asking device takes for now, or None."""
    given = request.args.get("clock", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 16 else None


def look(of: Site, room: Room, clock: int | None, at_once: bool = False) -> Iterator[Line]:
    """Everything, in the order in which one sets up a hall. ``at_once``: nothing that takes seconds."""
    here = room.presence.count(room.state)
    yield _address(of, room)
    yield Line("board", here["boards"] > 0)
    yield Line("phone", of.url in room.presence.reached, {"address": of.address(room.code)})
    yield Line("scribe", here["scribes"] > 0)
    yield from _capacity(of, room)
    yield from _disk(of)
    yield _time(of, clock)
    busy = at_once and not of.writes
    yield Line("report", busy or _writes(of, room), busy=busy)


def _address(of: Site, room: Room) -> Line:
    """An address of this machine alone opens on no phone."""
    host = urlsplit(of.url).hostname or ""
    return Line("address", bool(host) and not is_loopback(host), {"address": of.address(room.code)})


def _capacity(of: Site, room: Room) -> Iterator[Line]:
    """Room for everyone who is expected or has a seat, and some more."""
    if of.phones:
        s = room.state
        expected = sum(max(s.meta.expected.get(r.code, 0), r.seats or 0) for r in s.script.roles)
        n = expected + SPARE_PHONES
        yield Line("capacity", of.phones >= n, {"phones": of.phones, "n": n})


def _disk(of: Site) -> Iterator[Line]:
    """Space for what people write; without it nothing can be kept."""
    if of.data is not None:
        free = green.in_pool(shutil.disk_usage, of.data).free
        yield Line("disk", free >= DISK_BYTES, {"gb": round(free / GIGABYTE, 1)})


def _time(of: Site, clock: int | None) -> Line:
    """The times on the board and in the report are the server's."""
    apart = abs(of.hall.clock() - clock) if clock is not None else 0
    return Line("clock", apart < CLOCK_MS, {"minutes": round(apart / 60_000)})


def _writes(of: Site, room: Room) -> bool:
    """Whether the report can be laid out here; once it could, nobody asks again."""
    if not of.writes:
        with room.lock:
            built = summary.build(room.state, "internal", lang())
        try:
            of.writes = bool(summary.write(built, "pdf"))
        except (OSError, RuntimeError):
            of.writes = False
    return of.writes
