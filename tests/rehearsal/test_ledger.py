"""A ledger that cannot be written is told in a sentence: before anybody plays, where that can be known."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.rehearsal import __main__ as players
from facilitator.rehearsal.cast import Cast
from facilitator.rehearsal.play import Play
from tests.server.aside import run
from tests.server.test_bad_start import Case, here, told_here


def test_a_ledger_that_cannot_be_written_is_told_before_anything_begins(tmp_path: Path) -> None:
    data, nowhere = tmp_path / "data", str(tmp_path / "nergens" / "x")
    played = ("rehearse", "deep-democracy", "--data", str(data), "--ledger")
    joined = ("rehearse", "deep-democracy", "--join", "ABCDEF", "--url", "http://127.0.0.1:1", "--ledger")
    nl, en = "kan niet worden geschreven", "cannot be written"
    told_here(
        [
            Case((*played, nowhere), f"{nowhere} {nl}", f"{nowhere} {en}"),
            Case((*played, str(tmp_path)), f"{tmp_path} {nl}", f"{tmp_path} {en}"),
            Case((*joined, nowhere), f"{nowhere} {nl}", f"{nowhere} {en}"),
        ]
    )
    assert not data.exists(), "the session was begun"


def test_what_an_earlier_rehearsal_left_in_the_ledger_outlives_one_that_never_began(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger"
    ledger.write_text("eerder")
    done = here("rehearse", "klantarena", "--url", "ftp://x", "--ledger", str(ledger))
    assert (done.exit_code, ledger.read_text()) == (1, "eerder")


def test_a_disk_that_is_full_at_the_end_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    async def evening(play: Play) -> None:
        play.staff["console"].acked.append({"do": "end"})

    monkeypatch.setenv("FACILITATOR_LANG", "nl")
    monkeypatch.setattr(players, "evening", evening)
    assert run(players.main(Cast(url="", code="", ledger="/dev/full"))) == 1
    (said,) = capfd.readouterr().err.splitlines()
    assert said.startswith("/dev/full kan niet worden geschreven")
