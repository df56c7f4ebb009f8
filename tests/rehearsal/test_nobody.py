"""Where no server answers at the address, who would play says so, and soon."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from facilitator.rehearsal import __main__ as players
from facilitator.rehearsal import evening
from facilitator.rehearsal.cast import Cast
from tests.rehearsal.played import start
from tests.server.aside import run
from tests.server.house import some_port

FEW_SECONDS = 20
"""On a machine that is busy; four of them are patience, and without it they would try for ever."""


@pytest.fixture
def silent() -> Iterator[str]:
    """The address of a door that opens and behind which nobody says a word."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        yield f"http://127.0.0.1:{door.getsockname()[1]}"


@pytest.mark.parametrize(
    ("lang", "said"), [("nl", "geeft geen server antwoord"), ("en", "No server answers")]
)
def test_an_address_without_a_server_is_told_within_a_few_seconds(lang: str, said: str) -> None:
    url = f"http://127.0.0.1:{some_port()}"
    with start("deep-democracy", "--join", "ABCDEF", "--url", url, lang=lang) as told:
        try:
            _, err = told.communicate(FEW_SECONDS)
        except TimeoutError:
            told.kill()
            raise
    assert (told.returncode, len(err.splitlines())) == (1, 1), err
    assert said in err
    assert url in err


def test_a_door_behind_which_nobody_speaks_is_no_server(
    silent: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FACILITATOR_LANG", "nl")
    monkeypatch.setattr(evening, "ANSWER_SECONDS", 0.3)
    assert run(players.main(Cast(url=silent, code="ABCDEF")), FEW_SECONDS) == 1
    assert f"Op {silent} geeft geen server antwoord." in capfd.readouterr().err
