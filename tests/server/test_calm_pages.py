"""Whatever goes wrong with a page, it is the same calm page: what happened, what to do, and a way on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from facilitator.app import make_house
from facilitator.hall import HallError

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
