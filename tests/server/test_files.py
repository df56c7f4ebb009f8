"""The files of a server: what WhiteNoise says of each, though none is made ready before it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from whitenoise import WhiteNoise

from facilitator.files import Files

ADDRESSES = ("/f/a.js", "/f/b/c.css", "/f/a.js.gz", "/f/b", "/f/", "/f/../f/a.js", "/f/none.js", "/")
ASKED: tuple[dict[str, str], ...] = (
    {},
    {"HTTP_ACCEPT_ENCODING": "gzip"},
    {"HTTP_RANGE": "bytes=1-2"},
    {"HTTP_IF_MODIFIED_SINCE": "Fri, 01 Jan 2100 00:00:00 GMT"},
    {"REQUEST_METHOD": "POST"},
)
App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def behind(_environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
    """The application, for what is no file."""
    start_response("404 Not Found", [])
    return [b"the application"]


def said(site: App, address: str, asked: dict[str, str]) -> tuple[object, ...]:
    """All that is answered to a request."""
    told: list[object] = []
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": address, **asked}
    body = site(environ, lambda status, headers: told.append((status, sorted(headers))))
    whole = b"".join(body)
    if not isinstance(body, list):
        vars(body)["filelike"].close()
    return (*told, whole)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Some files, one of them compressed as well."""
    (tmp_path / "b").mkdir()
    for name, text in {"a.js": "let a = 1;", "a.js.gz": "smaller", "b/c.css": "a { color: red }"}.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def made(kind: Callable[..., Any], folder: Path) -> Any:
    """A site over these files."""
    site = kind(behind, max_age=0, allow_all_origins=False, immutable_file_test=lambda _, url: "c" in url)
    site.add_files(str(folder), prefix="/f/")
    return site


def test_each_file_is_answered_as_whitenoise_does_also_the_second_time(folder: Path) -> None:
    ours, theirs = made(Files, folder), made(WhiteNoise, folder)
    for _ in range(2):
        for address in ADDRESSES:
            for asked in ASKED:
                assert said(ours, address, asked) == said(theirs, address, asked), (address, asked)


def test_a_file_is_made_ready_when_it_is_asked_for_and_once(folder: Path) -> None:
    ours = made(Files, folder)
    assert not ours.ready
    said(ours, "/f/a.js", {})
    ready = ours.ready["/f/a.js"]
    said(ours, "/f/a.js", {})
    assert ours.ready == {"/f/a.js": ready}


def test_a_file_that_came_after_the_start_is_not_given_out(folder: Path) -> None:
    ours = made(Files, folder)
    (folder / "late.js").write_text("let b = 2;")
    assert said(ours, "/f/late.js", {})[1] == b"the application"
