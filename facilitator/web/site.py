"""What all pages share: the language, the shell with the current view, headers, the calm error page."""

import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from babel.dates import format_datetime
from flask import Blueprint, Flask, Response, current_app, g, make_response, render_template, request
from werkzeug.exceptions import HTTPException

from facilitator.hall import Hall, HallError, Room, Who, keys, views_of
from facilitator.making import Making
from facilitator.settings import static_dir
from facilitator.words import Lang, Words, lang_of

MAX_BODY = 1_000_000
"""Bytes a post may have; far more than any form, so that a long text gets a sentence."""
COOKIE_DAYS = 3


@dataclass(slots=True)
class Site:
    """What the pages need: the hall, the build (changes with every file), and the address on paper."""

    hall: Hall
    build: str
    url: str = ""
    secure: bool = False
    data: Path | None = None
    """Where the sessions are stored."""
    phones: int = 0
    """How many phones the machine has room for; 0: nobody asked."""
    writes: bool = False
    """Whether a report was laid out here at least once."""
    making: Making = field(default_factory=Making)
    """What is being made, for who waits for it."""

    @property
    def static(self) -> str:
        """Where the files of this build are; a browser keeps them for good."""
        return f"/static-{self.build}"

    def address(self, code: str) -> str:
        """The address that a phone opens for this session."""
        return f"{self.url}/{code}"

    def who(self, code: str, face: str, *, locked: bool = False) -> Who:
        """Whoever sent this request, by the cookie for that face; ``locked``: also from a locked console.

        Raises HallError.
        """
        names = keys.cookie_names(keys.tidy_code(code), face)
        token = next((request.cookies[n] for n in names if n in request.cookies), None)
        who = self.hall.access_person(code, face, token)
        person = who.room.state.people.get(who.p)
        if person is not None and person.locked and not locked:
            raise HallError("console_locked")
        return who

    def remember(self, response: Response, code: str, face: str, token: str) -> None:
        """Give this browser its token for one face of one session; scripts cannot read it."""
        name = keys.cookie_name(keys.tidy_code(code), face, secure=self.secure)
        response.set_cookie(
            name,
            token,
            max_age=COOKIE_DAYS * 86_400,
            secure=self.secure,
            httponly=True,
            samesite="Lax",
            path="/",
        )

    def shell(self, template: str, room: Room, face: str, who: Who | None, **more: Any) -> str:
        """A page with the view as it is now in it, so that the first picture needs no socket."""
        with room.lock:
            views = [room.view(a) for a in room.audiences(who.p)] if who is not None else []
            session = views_of(room)
            person = room.state.people.get(who.p) if who is not None else None
        boot = {
            "as": face,
            "session": room.code,
            "lang": lang(),
            "build": self.build,
            "views": [view | {"now": self.hall.clock()} for view in views],
            "leads": person is not None and not person.housed,
            "error": more.get("error"),
        }
        return page(template, boot=boot, session=session, face=face, address=self.address(room.code), **more)


@cache
def importmap(static: str) -> dict[str, Any]:
    """The import map that the build hook wrote beside the vendor files, for the files at ``static``."""
    written = (static_dir() / "vendor" / "importmap.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(written.replace('"/static/', f'"{static}/'))
    return found


def lang() -> Lang:
    """The reader's language: asked for in the address, chosen before, or the browser's."""
    chosen = request.args.get("lang") or request.cookies.get("lang")
    return lang_of(chosen or request.headers.get("Accept-Language"))


def words() -> Words:
    """The sentences in the reader's language."""
    return Words(lang())


def page(template: str, **values: Any) -> str:
    """A template with what every template may count on."""
    static = site().static
    common = {"lang": lang(), "nonce": g.nonce, "static": static, "say": words().say}
    common |= {"importmap": importmap(static), "session": None, "boot": None}
    return render_template(template, **(common | values))


MOMENT = {"nl": "d MMMM, HH.mm 'uur'", "en": "d MMMM, HH:mm"}


def moment(at: int) -> str:
    """A date and time as people say it: *3 december, 19.30 uur*. ``at``: ms since the epoch."""
    local = datetime.fromtimestamp(at / 1000, UTC).astimezone()
    return format_datetime(local, MOMENT[lang()], tzinfo=local.tzinfo, locale=lang())


def error_page(code: str, status: int, args: dict[str, Any] | None = None, session: str = "") -> Response:
    """The calm page: what happened, what one can do. Unknown codes can be typed again right there."""
    text = words().refusal(code, args)
    template = "code.html" if code == "unknown_code" else "error.html"
    again = (request.full_path if request.method == "GET" else f"/{session}") if status == 503 else ""
    seen = {"error": text, "code": code, "typed": session, "again": again, "seconds": RETRY_SECONDS}
    response = make_response(page(template, **seen), status)
    return later(response) if again else response


RETRY_SECONDS = 10
"""How long a browser waits before it asks again what could not be done for now."""


def later(response: Response) -> Response:
    """Tell a browser (or a proxy) that the same may well go well soon."""
    response.headers["Retry-After"] = str(RETRY_SECONDS)
    return response


STATUS = {
    "unknown_code": 404,
    "no_access": 403,
    "link_revoked": 403,
    "left": 403,
    "console_locked": 403,
    "too_many_codes": 429,
    "disk": 503,
    "locked": 503,
    "busy": 503,
}


def site() -> Site:
    """The site that this request belongs to."""
    found: Site = current_app.extensions["facilitator"]
    return found


def install(app: Flask, of: Site, readers: Iterable[Blueprint]) -> None:
    """Put the pages of each reader on the app, with the headers and errors that all share."""
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY
    app.config["MAX_FORM_MEMORY_SIZE"] = MAX_BODY
    app.before_request(_nonce)
    app.after_request(_headers)
    app.register_error_handler(HallError, _hall_error)
    app.register_error_handler(HTTPException, _http_error)
    app.extensions["facilitator"] = of
    for reader in readers:
        app.register_blueprint(reader)


def _nonce() -> None:
    g.nonce = secrets.token_urlsafe(16)


def _hall_error(error: HallError) -> Response:
    typed = str((request.view_args or {}).get("code", ""))
    return error_page(error.code, STATUS.get(error.code, 409), error.details, typed)


def _http_error(error: HTTPException) -> Response:
    status = error.code or 500
    known = {404: "page_not_found", 405: "page_not_found", 413: "too_long"}
    return error_page(known.get(status, "page_failed"), status)


def _headers(response: Response) -> Response:
    """No other host, no inline code but the nonce'd import map, no framing, no referrer."""
    nonce = g.get("nonce", "")
    response.headers.setdefault(
        "Content-Security-Policy",
        "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
        f"script-src 'self' 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self' ws: wss:; manifest-src 'self'",
    )
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
    response.headers.setdefault("Referrer-Policy", "no-referrer")
    if request.is_secure:
        response.headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
    response.headers.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
    if response.mimetype == "text/html":
        response.headers.setdefault("Cache-Control", "no-store")
    return response


def as_json(value: Any, status: int = 200) -> Response:
    """A JSON answer."""
    return Response(msgspec.json.encode(value), status=status, mimetype="application/json")
