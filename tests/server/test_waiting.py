"""Who waits for something that takes seconds is told how far it is: on the console and on a terminal."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from facilitator import making
from facilitator.folder import HEADER
from facilitator.making import Making
from tests.server.evening import Evening, play
from tests.server.house import TOP, House, command
from tests.server.test_bad_start import here


def on_a_terminal(*args: str) -> tuple[int, str]:
    """Run the command with a terminal for its errors; returns its exit code and what stood there."""
    keeper, terminal = pty.openpty()
    run = subprocess.Popen(
        [sys.executable, "-m", "facilitator", *args],
        stdout=subprocess.DEVNULL,
        stderr=terminal,
        cwd=TOP,
        env=os.environ | {"FACILITATOR_LANG": "nl"},
    )
    os.close(terminal)
    said = b""
    try:
        while more := os.read(keeper, 4096):
            said += more
    except OSError:  # its other end is closed: that is how a terminal ends
        pass
    os.close(keeper)
    return run.wait(60), said.decode()


def test_a_terminal_has_a_bar_and_a_pipe_has_none(server: House, tmp_path: Path) -> None:
    code = server.new()["code"]
    out, data = str(tmp_path / "letter.pdf"), str(server.data)
    given = ["export", code, "--letter", "--format", "pdf", "--out", out, "--data", data]
    ended, said = on_a_terminal(*given)
    assert ended == 0
    assert "Het verslag wordt gemaakt" in said
    assert "100%" in said
    piped = command(*given)
    assert piped.returncode == 0
    assert piped.stderr == ""


def test_json_is_not_disturbed_by_a_bar(server: House) -> None:
    ended, said = on_a_terminal("list", "--json", "--data", str(server.data))
    assert (ended, said) == (0, "")
    made = here("list", "--json", "--data", str(server.data))
    assert isinstance(json.loads(made.stdout), list)


def test_a_console_asks_how_far_it_is_and_a_stranger_learns_nothing(server: House) -> None:
    async def scene(e: Evening) -> None:
        address = f"{server.url}/{e.code}/making/abc"
        request = urllib.request.Request(address, headers={"Cookie": e.console.cookie})
        with urllib.request.urlopen(request, timeout=30) as answer:
            assert json.load(answer) == {}
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(address, timeout=30)
        refused.value.close()
        assert refused.value.code == 403

    play(server, scene)


def test_the_house_door_tells_who_has_its_key_only(server: House) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{server.url}/house/making/abc", timeout=30)
    refused.value.close()
    assert refused.value.code == 404
    wrong = urllib.request.Request(f"{server.url}/house/making/abc", headers={HEADER: "wrong"})
    with pytest.raises(urllib.error.HTTPError) as again:
        urllib.request.urlopen(wrong, timeout=30)
    again.value.close()
    assert again.value.code == 404


def test_what_is_made_is_known_while_it_is_made_and_forgotten_after_it() -> None:
    of = Making()
    with of.watched("K7M2QX/a") as told:
        assert of.far("K7M2QX/a") == {}
        told(3, 8)
        assert of.far("K7M2QX/a") == {"done": 3, "most": 8}
        assert of.far("K7M2QX/b") == {}
    assert of.far("K7M2QX/a") == {}


def test_without_a_fit_id_nothing_is_kept() -> None:
    of = Making()
    for id in ("", "x" * (making.LONGEST + 1)):
        with of.watched(id) as told:
            told(1, 2)
            assert of.far(id) == {}
