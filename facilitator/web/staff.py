"""The pages of those who work the session: board, console, scribe, helper, each behind a capability link.

The secret of a link stands in the fragment, which no browser sends; the page exchanges it once for a cookie.
"""

from typing import Annotated, Literal

import msgspec
from flask import Blueprint, Response, make_response, request
from werkzeug.wrappers import Response as Answer

from facilitator import qr
from facilitator.hall import HallError
from facilitator.web.site import as_json, site, words

FACES = {"board": "board.html", "console": "console.html", "scribe": "scribe.html", "helper": "console.html"}


class Knock(msgspec.Struct, frozen=True):
    """What the page of a link sends: for which face, with which secret."""

    face: str = ""
    secret: str = ""


class Shown(msgspec.Struct, frozen=True):
    """A link that the console just made and wants to show to somebody's camera."""

    face: Literal["board", "console", "scribe", "helper"]
    secret: Annotated[str, msgspec.Meta(pattern=r"^[\w-]{16,64}\Z")]


pages = Blueprint("staff", __name__)


@pages.get("/<code>/<any(board, console, scribe, helper):face>")
def screen(code: str, face: str) -> Answer:
    """The screen, or the page that exchanges the secret first."""
    room = site().hall.access_session(code)
    try:
        who = site().who(code, face, locked=True)
    except HallError as error:
        told = words().refusal(error.code) if error.code in {"link_revoked", "left"} else None
        html = site().shell("enter.html", room, face, None, error=told)
        return make_response(html, 403 if told else 200)
    return make_response(site().shell(FACES[face], room, face, who))


@pages.post("/<code>/enter")
def enter(code: str) -> Response:
    """Exchange a secret for a cookie. JSON in, JSON out; a form of another site cannot send this."""
    asked = _knock()
    try:
        token = site().hall.enter(code, asked.face, asked.secret)
    except HallError as error:
        return as_json({"ok": False, "code": error.code, "text": words().refusal(error.code)}, 403)
    response = as_json({"ok": True})
    site().remember(response, code, asked.face, token)
    return response


@pages.post("/<code>/link.svg")
def link_picture(code: str) -> Response:
    """The QR code of a link, for the console that made it: who stands beside it need not type.

    The secret comes in the body, which is written nowhere, and nothing keeps the picture.
    """
    room = site().who(code, "console").room
    try:
        link = msgspec.json.decode(request.get_data() if request.is_json else b"", type=Shown)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise HallError("malformed") from None
    drawn = qr.svg(f"{site().address(room.code)}/{link.face}#{link.secret}", words().say("console-link-qr"))
    return Response(drawn, mimetype="image/svg+xml", headers={"Cache-Control": "no-store"})


def _knock() -> Knock:
    """What a page sent; anything else is a knock without a secret."""
    try:
        return msgspec.json.decode(request.get_data() if request.is_json else b"", type=Knock)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Knock()
