"""The organiser's downloads: report, letter and cover note of a session, for whoever has its console."""

from flask import Blueprint, Response, request

from facilitator import summary
from facilitator.hall import HallError
from facilitator.summary import Report, cover, letter
from facilitator.summary.writers.html import style_source
from facilitator.web.site import lang, site

pages = Blueprint("organiser", __name__)


@pages.get("/<code>/report.<suffix>")
def report(code: str, suffix: str) -> Response:
    """The report in one format, for one audience (``?audience=internal|shareable|public``)."""
    who = site().who(code, "console")
    audience = request.args.get("audience", "internal")
    if audience not in summary.AUDIENCES or suffix not in summary.FORMATS:
        raise HallError("unknown_report")
    with who.room.lock:
        built = summary.build(who.room.state, audience, lang())
    return _download(built, suffix, f"{who.room.code}-{audience}")


@pages.get("/<code>/letter.<suffix>")
def letter_to_the_table(code: str, suffix: str) -> Response:
    """The letter to the table in one format (``?hear=2026-04-12``: the day on which they hear more)."""
    who = site().who(code, "console")
    if suffix not in summary.FORMATS:
        raise HallError("unknown_report")
    hear = letter.day_of(request.args.get("hear", ""))
    with who.room.lock:
        draft = letter.draft(who.room.state, lang(), hear)
    return _download(letter.fitted(draft), suffix, f"{who.room.code}-letter")


@pages.get("/<code>/cover.<suffix>")
def cover_for_directors(code: str, suffix: str) -> Response:
    """The cover note: the messages and what is asked of whom, in one format."""
    who = site().who(code, "console")
    with who.room.lock:
        if suffix not in summary.FORMATS or not cover.has_messages(who.room.state):
            raise HallError("unknown_report")
        draft = cover.draft(who.room.state, lang())
    return _download(letter.fitted(draft), suffix, f"{who.room.code}-cover")


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
