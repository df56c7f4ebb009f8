"""The files that a browser gets: as they lie in the static folder, and how long it may keep them."""

from __future__ import annotations

import re
import urllib.error
import urllib.request

import pytest

from facilitator.settings import static_dir
from tests.server.house import House

BASE = static_dir() / "base.css"


def place_of_build(server: House) -> str:
    """Where this build's own files are, as the page of a session says it."""
    with urllib.request.urlopen(f"{server.url}/{server.new()['code']}", timeout=30) as page:
        found = re.search(rb'"(/static-[0-9a-f]{12})/', page.read())
    assert found is not None
    return found[1].decode()


def test_a_file_is_got_whole_and_only_at_the_place_of_the_build_kept_for_good(server: House) -> None:
    for place, keep in (("/static", "max-age=0, public"), (place_of_build(server), "immutable")):
        for _ in range(2):
            with urllib.request.urlopen(f"{server.url}{place}/base.css", timeout=30) as answer:
                assert answer.read() == BASE.read_bytes()
                assert answer.headers["Content-Type"] == 'text/css; charset="utf-8"'
                assert answer.headers["Cache-Control"].endswith(keep)


def test_who_has_a_file_is_not_sent_it_again(server: House) -> None:
    with urllib.request.urlopen(f"{server.url}/static/base.css", timeout=30) as answer:
        have = {"If-None-Match": answer.headers["ETag"]}
    with pytest.raises(urllib.error.HTTPError) as same:
        urllib.request.urlopen(
            urllib.request.Request(f"{server.url}/static/base.css", headers=have), timeout=30
        )
    with same.value as answer:
        assert answer.code == 304


@pytest.mark.parametrize(
    "name", ["gone.css", "../facilitator/app.py", "%2e%2e/facilitator/app.py", "", "words"]
)
def test_what_is_no_file_of_the_folder_is_not_there(server: House, name: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as gone:
        urllib.request.urlopen(f"{server.url}/static/{name}", timeout=30)
    with gone.value as answer:
        assert answer.code == 404
