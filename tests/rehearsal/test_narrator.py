"""A rehearsal that takes minutes says how far it is, on a terminal and nowhere else."""

from __future__ import annotations

import os
import pty
import select
from collections.abc import Iterator
from typing import TextIO

import pytest

from facilitator.rehearsal.narrator import Narrator

QUIET = 0.3
"""Seconds in which nothing more came."""


@pytest.fixture
def terminal() -> Iterator[tuple[int, TextIO]]:
    """A terminal: the end at which one reads what stands there, and the end at which one writes."""
    keeper, end = pty.openpty()
    with os.fdopen(end, "w") as screen:
        yield keeper, screen
    os.close(keeper)


def stood(keeper: int) -> str:
    """All that was written on the terminal."""
    said = b""
    while select.select([keeper], [], [], QUIET)[0]:
        said += os.read(keeper, 4096)
    return said.decode()


def test_a_bar_stands_below_what_is_said_and_is_gone_at_the_end(
    terminal: tuple[int, TextIO], capsys: pytest.CaptureFixture[str]
) -> None:
    narrator = Narrator(screen=terminal[1])
    narrator.far(30, 120)
    assert "25%" in stood(terminal[0])
    narrator.tell("cli-rehearse-paused")
    assert "25%" in stood(terminal[0]), "drawn again below the sentence"
    narrator.far(10, 120)
    assert "25%" in stood(terminal[0]), "a round that is walked again is no step back"
    narrator.end()
    assert stood(terminal[0]).endswith("\x1b[K")
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_a_pipe_gets_sentences_only(capsys: pytest.CaptureFixture[str]) -> None:
    narrator = Narrator()
    narrator.far(30, 120)
    narrator.tell("cli-rehearse-paused")
    narrator.end()
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out.count("\n") == 1


def test_who_plays_in_a_demonstration_says_nothing(
    terminal: tuple[int, TextIO], capsys: pytest.CaptureFixture[str]
) -> None:
    narrator = Narrator(narrate=False, screen=terminal[1])
    narrator.far(30, 120)
    narrator.tell("cli-rehearse-paused")
    narrator.end()
    assert stood(terminal[0]) + capsys.readouterr().out == ""
