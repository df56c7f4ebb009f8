"""The organiser's downloads: the report of a session, for whoever has its console."""

from flask import Blueprint, Response, request

from facilitator import summary
from facilitator.hall import HallError
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
    made = summary.FORMATS[suffix]
    response = Response(summary.write(built, suffix), mimetype=made.mime)
    if suffix != "html":
        name = f"{who.room.code}-{audience}.{suffix}"
        response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
