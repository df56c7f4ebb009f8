"""Taking a quote back with the code its speaker wrote down: no phone, no cookie, no script needed (P9)."""

from flask import Blueprint, make_response, request
from werkzeug.wrappers import Response as Answer

from facilitator.hall import HallError
from facilitator.web.site import STATUS, page, site, words

pages = Blueprint("consent", __name__)
MOST = 40
"""Characters of a code that are read; the codes are shorter, people add spaces and dashes."""


@pages.get("/intrekken")
def ask() -> Answer:
    """The place to type the code of the session and that of the quote."""
    return _form("", "", request.args.get("session", "")[:MOST])


@pages.post("/intrekken")
def take_back() -> Answer:
    """Done, or the form as it was filled in with what is wrong with it."""
    session, code = (request.form.get(name, "")[:MOST].strip() for name in ("session", "code"))
    if not session or not code:
        return _form(words().say("phone-withdraw-both"), code, session, 400)
    try:
        outcome = site().hall.take_back_quote(session, code)
    except HallError as error:
        # Which of the two is wrong is told to nobody.
        told = "unknown_quote_code" if error.code == "unknown_code" else error.code
        return _form(words().refusal(told, error.details), code, session, STATUS.get(error.code, 409))
    refusal = outcome.refusal
    if refusal is None:
        return make_response(page("take-back.html", done=True, error="", code="", typed=""))
    status = {"slow": 429, "unknown_quote_code": 404}.get(refusal.code, 503)
    told = words().say("phone-withdraw-slow") if refusal.code == "slow" else words().refusal(refusal.code)
    return _form(told, code, session, status)


def _form(error: str, code: str, session: str, status: int = 200) -> Answer:
    html = page("take-back.html", done=False, error=error, code=code, typed=session)
    return make_response(html, status)
