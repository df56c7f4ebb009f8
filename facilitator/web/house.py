"""The house door: what the command line asks of a running server, with a key from the data folder."""

import hmac
from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, abort, current_app, request

from facilitator.folder import HEADER
from facilitator.hall import HallError
from facilitator.web.site import as_json, site

Job = Callable[..., Any]

pages = Blueprint("house", __name__)


def _check() -> None:
    """A request without the key learns nothing, not even that there is a door."""
    key = str(current_app.config.get("HOUSE_KEY", ""))
    given = request.headers.get(HEADER, "")
    if not key or not hmac.compare_digest(key.encode(), given.encode("utf-8", "replace")):
        abort(404)


@pages.post("/house/<job>")
def house(job: str) -> Response:
    """One job of the command line: the same function that it calls itself where no server runs."""
    _check()
    asked = request.get_json(silent=True)
    fields: dict[str, Any] = asked if isinstance(asked, dict) else {}
    jobs: dict[str, Job] = current_app.config["HOUSE_JOBS"]
    if job not in jobs:
        abort(404)
    asked = str(fields.pop("making", ""))
    try:
        with site().making.watched(f"house/{asked}" if asked else "") as told:
            return as_json({"ok": True, "result": jobs[job](site().hall, site().url, told, **fields)})
    except HallError as error:
        return as_json({"ok": False, "code": error.code, "args": error.details}, 409)


@pages.get("/house/making/<id>")
def making(id: str) -> Response:
    """How far a job is that was asked for with ``making``: ``{"done": 3, "most": 8}``, or ``{}``."""
    _check()
    return as_json(site().making.far(f"house/{id}"))


@pages.get("/health")
def health() -> Response:
    """Whether the server answers, and which build it is."""
    return as_json({"ok": True, "build": site().build})
