"""The participant's pages: type a code, read what it is about, *Doe mee*, take part."""

from typing import Any

from flask import Blueprint, Response, make_response, redirect, request
from werkzeug.wrappers import Response as Answer

from facilitator import qr
from facilitator.hall import HallError, Join, Room, Who, keys
from facilitator.web.site import STATUS, error_page, later, moment, page, site, words
from facilitator.words import LANGS, catalogue

pages = Blueprint("phone", __name__)


@pages.route("/", methods=["GET", "POST"])
def front() -> Answer:
    """The place to type a code."""
    typed = request.values.get("code", "")
    if not typed:
        return make_response(page("code.html", error=None, typed=""))
    code = keys.tidy_code(typed)
    if not keys.is_code(code):
        return error_page("unknown_code", 404, session=typed)
    return redirect(f"/{code}", 303)


@pages.get("/words/<lang>.ftl")
def sentences(lang: str) -> Response:
    """The sentences of one language for the browser; the address changes with the build."""
    known = next((x for x in LANGS if x == lang), "nl")
    response = Response(catalogue(known).text, mimetype="text/plain")
    response.headers["Cache-Control"] = "public, max-age=86400"
    return response


@pages.get("/<code>")
def phone(code: str) -> Answer:
    """Opening the link creates nothing: a stranger gets the join form."""
    room = site().hall.access_session(code)
    if code != room.code:
        return redirect(f"/{room.code}", 303)
    who = _person(code)
    if who is not None and "again" not in request.args:
        return make_response(site().shell("phone.html", room, "phone", who, joined=True))
    return _form(room, None, None, 200)


@pages.post("/<code>/join")
def join(code: str) -> Answer:
    """One tap creates the person; a refusal gives the form back as it was filled in."""
    room = site().hall.access_session(code)
    outcome, token = site().hall.join(room.code, _wish(), request.form.get("table_code", "")[:20])
    if outcome.refusal is not None:
        status = STATUS.get(outcome.refusal.code, 409)
        if status == 503:
            return later(_form(room, words().say("phone-join-later"), dict(request.form), 503))
        text = words().refusal(outcome.refusal.code, outcome.refusal.args)
        return _form(room, text, dict(request.form), status)
    answer = make_response(redirect(f"/{room.code}", 303))
    site().remember(answer, room.code, "phone", token)
    return answer


@pages.get("/<code>/qr.svg")
def code_picture(code: str) -> Response:
    """The QR code with an address that a phone can reach."""
    room = site().hall.access_session(code)
    label = words().say("common-qr-label", code=room.code)
    return Response(qr.svg(site().address(room.code), label), mimetype="image/svg+xml")


def _person(code: str) -> Who | None:
    try:
        return site().who(code, "phone")
    except HallError:
        return None


def _form(room: Room, error: str | None, filled: dict[str, Any] | None, status: int) -> Response:
    begins = room.state.meta.begins
    html = site().shell(
        "phone.html",
        room,
        "phone",
        None,
        joined=False,
        error=error,
        form=filled,
        later=status == 503,
        begins=moment(begins) if begins is not None else "",
    )
    return make_response(html, status)


def _wish() -> Join:
    """The form as an act. The id is the form's own, so that a form sent twice makes one person."""
    form = request.form
    seat = form.get("seat", "").strip()
    return Join(
        id=form.get("id", "")[:64] or keys.new_secret(),
        role=form.get("role", "")[:64],
        seat=int(seat) if seat.isascii() and seat.isdigit() and len(seat) < 6 else None,
        sector=form.get("sector", "")[:64],
        pledged=bool(form.get("pledge")),
    )
