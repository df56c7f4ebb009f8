"""Whatever goes wrong with a page, it is the same calm page: what happened, what to do, and a way on."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from facilitator.app import make_house
from facilitator.hall import HallError
from facilitator.method.outcome import Outcome, Refusal
from tests.support.scripts import workshop

TITLE = "<h1>"
ROUTES = {
    "/ABC/DEF/GHI": (404, "Deze pagina is er niet."),
    "/static/gone.js": (404, "Deze pagina is er niet."),
    "/ZZZZZZ": (404, "Deze code kennen we niet."),
    "/ZZZZZZ/join": (405, "Deze pagina is er niet."),
    "/broken": (500, "Er ging bij ons iets mis."),
    "/full": (503, "We kunnen nu niets bewaren."),
    "/locked": (403, "Deze console zit op slot."),
}


def broken() -> str:
    """A page with a mistake in it."""
    raise ZeroDivisionError


def full() -> str:
    """A page that needs the disk."""
    raise HallError("disk")


def locked() -> str:
    """A page of a console that waits for its PIN."""
    raise HallError("console_locked")


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[FlaskClient]:
    house = make_house(tmp_path)
    for page in (broken, full, locked):
        house.app.add_url_rule(f"/{page.__name__}", view_func=page)
    yield house.app.test_client()
    house.close()


@pytest.mark.parametrize("path", ROUTES)
def test_it_says_what_happened_and_what_one_can_do(browser: FlaskClient, path: str) -> None:
    status, title = ROUTES[path]
    answer = browser.get(path, headers={"Accept-Language": "nl"})
    page = answer.get_data(as_text=True)
    assert answer.status_code == status
    assert f"{TITLE}{title}</h1><p>" in page
    assert "Traceback" not in page
    assert 'class="button' in page
    assert answer.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_it_speaks_the_readers_language(browser: FlaskClient) -> None:
    page = browser.get("/broken", headers={"Accept-Language": "en"}).get_data(as_text=True)
    assert '<html lang="en"' in page


def test_what_is_far_too_long_gets_a_sentence_too(browser: FlaskClient) -> None:
    answer = browser.post("/", data={"code": "x" * 2_000_000}, headers={"Accept-Language": "nl"})
    assert answer.status_code == 413
    assert "Dit is te lang." in answer.get_data(as_text=True)


def test_what_passes_by_itself_is_tried_again_by_itself(browser: FlaskClient) -> None:
    answer = browser.get("/full", headers={"Accept-Language": "nl"})
    page = answer.get_data(as_text=True)
    assert int(answer.headers["Retry-After"]) > 0
    assert re.search(r'<meta http-equiv="refresh" content="\d+;url=/full\??">', page)
    assert re.search(r'<a class="button" href="/full\??">Probeer opnieuw</a>', page)
    for other in ("/broken", "/locked", "/ZZZZZZ"):
        told = browser.get(other)
        assert "Retry-After" not in told.headers
        assert "refresh" not in told.get_data(as_text=True)


@pytest.mark.parametrize(("again", "status"), [(True, 503), (False, 409)])
def test_who_cannot_come_in_for_now_gets_the_form_as_it_was_filled_in_and_a_way_to_try_again(
    browser: FlaskClient, again: bool, status: int
) -> None:
    hall = browser.application.extensions["facilitator"].hall
    threading.Thread(target=hall.run, daemon=True).start()
    script = workshop()
    code = hall.create(script, script.defaults(), {}).code
    hall.join = lambda *_: (Outcome(0, Refusal("disk" if again else "unknown_role", again=again)), "")
    form = {"id": "e" * 24, "role": "outer", "pledge": "outer"}
    answer = browser.post(f"/{code}/join", data=form, headers={"Accept-Language": "nl"})
    page = answer.get_data(as_text=True)
    assert answer.status_code == status
    assert ("Retry-After" in answer.headers) is again
    assert ("Dit lukt nu even niet. Wat je koos staat er nog." in page) is again
    assert f'<button class="button">{"Probeer opnieuw" if again else "Doe mee"}</button>' in page
    assert re.search(r'value="outer" required checked', page)
