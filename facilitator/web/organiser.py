"""The organiser's downloads: report, letter, cover note and decisions, with the console's cookie."""

from flask import Blueprint, Response, request

from facilitator import summary
from facilitator.hall import HallError, Who
from facilitator.summary import Audience, Report, cover, decisions, letter
from facilitator.summary.writers.html import style_source
from facilitator.web.site import as_json, lang, site

pages = Blueprint("organiser", __name__)


@pages.get("/<code>/report.<suffix>")
def report(code: str, suffix: str) -> Response:
    """The report in one format, for one audience (``?audience=internal|shareable|public``)."""
    who, audience = _lead(code), _audience(suffix)
    with who.room.lock:
        built = summary.build(who.room.state, audience, lang())
    return _download(built, suffix, f"{who.room.code}-{audience}")


@pages.get("/<code>/letter.<suffix>")
def letter_to_the_table(code: str, suffix: str) -> Response:
    """The letter to the table in one format (``?hear=2026-04-12``: the day on which they hear more)."""
    who = _lead(code)
    if suffix not in summary.FORMATS:
        raise HallError("unknown_report")
    hear = letter.day_of(request.args.get("hear", ""))
    with who.room.lock:
        draft = letter.draft(who.room.state, lang(), hear)
    return _fitted(draft, suffix, f"{who.room.code}-letter", who)


def _lead(code: str) -> Who:
    """Who leads the session, not one room of it: the report is of everyone. Raises HallError."""
    who = site().who(code, "console")
    person = who.room.state.people.get(who.p)
    if person is None or person.housed:
        raise HallError("not_allowed")
    return who


@pages.get("/<code>/decision.<suffix>")
def decision_sheet(code: str, suffix: str) -> Response:
    """The sheet of one decision (``?phase=dd6``, else of the last one; ``?audience=`` as above)."""
    who, audience = _lead(code), _audience(suffix)
    with who.room.lock:
        try:
            built = decisions.sheet(who.room.state, audience, lang(), request.args.get("phase", ""))
        except KeyError:
            raise HallError("unknown_report") from None
    return _download(built, suffix, f"{who.room.code}-decision-{audience}")


@pages.get("/<code>/decisions.<suffix>")
def register(code: str, suffix: str) -> Response:
    """The register of all decisions of the session, as it stands now."""
    who, audience = _lead(code), _audience(suffix)
    with who.room.lock:
        built = decisions.register(who.room.state, audience, lang())
    return _download(built, suffix, f"{who.room.code}-decisions-{audience}")


def _audience(suffix: str) -> Audience:
    """For whom it is asked. HallError ``unknown_report``: no such audience, or no such format."""
    asked = request.args.get("audience", "internal")
    found: Audience | None = next((known for known in summary.AUDIENCES if known == asked), None)
    if found is None or suffix not in summary.FORMATS:
        raise HallError("unknown_report")
    return found


@pages.get("/<code>/cover.<suffix>")
def cover_for_directors(code: str, suffix: str) -> Response:
    """The cover note: the messages and what is asked of whom, in one format."""
    who = _lead(code)
    with who.room.lock:
        if suffix not in summary.FORMATS or not cover.has_messages(who.room.state):
            raise HallError("unknown_report")
        draft = cover.draft(who.room.state, lang())
    return _fitted(draft, suffix, f"{who.room.code}-cover", who)


@pages.get("/<code>/making/<id>")
def making(code: str, id: str) -> Response:
    """How far it is with what was asked for with ``?making=<id>``: ``{"done": 3, "most": 8}``, or ``{}``."""
    return as_json(site().making.far(f"{_lead(code).room.code}/{id}"))


def _fitted(draft: letter.Draft, suffix: str, name: str, who: Who) -> Response:
    """A sheet that is laid out until it fits; who waits can ask how far it is."""
    asked = request.args.get("making", "")
    with site().making.watched(f"{who.room.code}/{asked}" if asked else "") as told:
        return _download(letter.fitted(draft, told), suffix, name)


def _download(report: Report, suffix: str, name: str) -> Response:
    """The bytes as an answer; a page is shown, anything else is a file."""
    made = summary.write(report, suffix)
    response = Response(made, mimetype=summary.FORMATS[suffix].mime)
    if suffix == "html":
        policy = f"default-src 'none'; style-src {style_source()}; font-src 'self'; frame-ancestors 'none'"
        response.headers["Content-Security-Policy"] = policy
    else:
        response.headers["Content-Disposition"] = f'attachment; filename="{name}.{suffix}"'
    return response
