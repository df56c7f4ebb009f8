"""What the command line can have done, by a running server or by itself: new, list, export, demo data.

Each job takes the hall, the public address, whom to tell how far it is, and plain values; it returns plain
values (JSON).
"""

from base64 import b64decode, b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from facilitator import summary, wishes
from facilitator.hall import Hall, HallError
from facilitator.making import Told, nobody
from facilitator.method import reading
from facilitator.method.mistakes import ScriptError
from facilitator.method.script import Script
from facilitator.method.session import Session
from facilitator.settings import scripts_dir
from facilitator.summary import cover, letter
from facilitator.words import Words, lang_of

OWN_SCRIPTS = "scripts"
"""The folder beside the data for people's own scripts."""
FACES = ("console", "board", "scribe", "helper")


class Wish(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What an organiser fills in for a new session. ``begins``: ISO date and time, local.

    ``pace``: how many times as fast time runs for the gates of a rehearsal.
    """

    script: str
    preset: str = ""
    options: dict[str, Any] = {}
    theme: str = ""
    host: str = ""
    contact: str = ""
    begins: str = ""
    expected: dict[str, int] = {}
    after: str = ""
    rehearsal: bool = False
    pace: float = 1.0
    seed: int = 0
    folder: str = ""
    lang: str = "nl"


def read_script(wanted: str, folders: list[Path]) -> Script:
    """A script by its key or by the path of its file. Raises HallError with every mistake as text."""
    found = reading.known(folders).get(wanted)
    path = Path(wanted)
    if found is None and not (path.suffix == ".toml" and path.is_file()):
        raise HallError("unknown_script", {"script": wanted, "known": sorted(reading.known(folders))})
    return reading.read(found or path)


def script_folders(data: Path) -> list[Path]:
    """Where scripts are: those that come with the product, and people's own."""
    return [scripts_dir(), data / OWN_SCRIPTS]


def new(hall: Hall, url: str, _told: Told = nobody, **fields: Any) -> dict[str, Any]:
    """Begin a session; returns its code, the table code and the link for each face.

    Raises HallError, ``wish`` for what cannot be filled in.
    """
    wish = msgspec.convert(fields, Wish)
    try:
        script = read_script(wish.script, script_folders(Path(wish.folder)))
    except ScriptError as error:
        told = error.sentences(Words(lang_of(wish.lang)).say)
        raise HallError("script_mistakes", {"path": wish.script, "mistakes": told}) from error
    options = wishes.options(script, wish.preset) | wish.options
    theme = wishes.text("--theme", wish.theme)
    wishes.check_roles(script, wish.expected)
    facts = {
        "theme": theme or getattr(script.title, lang_of(wish.lang)),
        "host": wishes.text("--host-name", wish.host),
        "contact": wishes.text(wishes.CONTACT, wish.contact),
        "url": url,
        "begins": wishes.moment(wish.begins),
        "expected": wish.expected,
        "rehearsal": wish.rehearsal,
        "pace": wish.pace,
        "seed": wish.seed,
        "after": hall.access_session(wish.after).code if wish.after else "",
    }
    made = hall.create(script, options, facts)
    links = {face: f"{url}/{made.code}/{face}#{made.secrets[face]}" for face in FACES}
    return {
        "code": made.code,
        "theme": facts["theme"],
        "table_code": made.table_code,
        "join": f"{url}/{made.code}",
        "links": links,
    }


def sessions(hall: Hall, url: str, told: Told = nobody) -> list[dict[str, Any]]:
    """All sessions of the folder, newest first. Each is read from its beginning: a step is a session.

    A file that cannot be read keeps none of the others from being listed: it comes last, as
    ``{"code": …, "broken": <why>}``. A file without a first entry (whoever made it died) is no session.
    """
    rows: list[dict[str, Any]] = []
    broken: list[dict[str, Any]] = []
    codes = hall.codes()
    for n, code in enumerate(codes):
        told(n, len(codes))
        try:
            rows.append(_row(hall.access_session(code).state, url))
        except HallError as error:
            if error.code != "unknown_code":
                broken.append({"code": code, "broken": error.code})
    return sorted(rows, key=lambda row: -int(row["begins"])) + broken


def _row(s: Session, url: str) -> dict[str, Any]:
    """What ``list`` tells of one session."""
    begun = s.main.course.passes[0].since if s.main.course.passes else s.at
    return {
        "code": s.meta.code,
        "script": s.script.key,
        "theme": s.meta.theme,
        "begins": s.meta.begins or begun,
        "people": s.people.count(),
        "phase": s.main.course.now.phase.key if s.main.course.now else "",
        "ended": s.ended,
        "rehearsal": s.meta.rehearsal,
        "join": f"{url}/{s.meta.code}",
    }


def export(
    hall: Hall, _url: str, told: Told = nobody, *, code: str, format: str, audience: str, lang: str
) -> str | dict[str, str]:
    """The report of a session in one format: as text, or as ``{"base64": …}`` where the format is no text."""
    room = hall.access_session(code)
    if format not in summary.FORMATS or audience not in summary.AUDIENCES:
        raise HallError("unknown_report", {"formats": list(summary.FORMATS)})
    with room.lock:
        built = summary.build(room.state, audience, lang_of(lang))
    told(1, 2)  # what is left is the laying out
    return _packed(built, format)


def export_letter(
    hall: Hall, _url: str, told: Told = nobody, *, code: str, format: str, lang: str, hear: str = ""
) -> str | dict[str, str]:
    """The letter to the table, as ``export`` gives a report. ``hear``: ISO date on which they hear more."""
    room = hall.access_session(code)
    if format not in summary.FORMATS:
        raise HallError("unknown_report", {"formats": list(summary.FORMATS)})
    with room.lock:
        draft = letter.draft(room.state, lang_of(lang), letter.day_of(hear))
    return _packed(letter.fitted(draft, told), format)


def export_cover(
    hall: Hall, _url: str, told: Told = nobody, *, code: str, format: str, lang: str
) -> str | dict[str, str]:
    """The cover note for directors, as ``export`` gives a report; only of a session that makes messages."""
    room = hall.access_session(code)
    with room.lock:
        if format not in summary.FORMATS:
            raise HallError("unknown_report", {"formats": list(summary.FORMATS)})
        if not cover.has_messages(room.state):
            raise HallError("no_cover")
        draft = cover.draft(room.state, lang_of(lang))
    return _packed(letter.fitted(draft, told), format)


def _packed(report: summary.Report, format: str) -> str | dict[str, str]:
    made = summary.write(report, format)
    if summary.FORMATS[format].text:
        return made.decode()
    return {"base64": b64encode(made).decode()}


def unpacked(made: str | dict[str, str]) -> bytes:
    """The bytes of what ``export`` or ``export_letter`` gave."""
    return made.encode() if isinstance(made, str) else b64decode(made["base64"])


JOBS: dict[str, Callable[..., Any]] = {
    "new": new,
    "list": sessions,
    "export": export,
    "letter": export_letter,
    "cover": export_cover,
}
