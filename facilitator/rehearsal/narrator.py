"""Says on the terminal what happens, and below it how far the evening is."""

import sys
from typing import Any, TextIO

import click

from facilitator.words import system_words

CLEAR = "\r\x1b[K"
"""Back to the begin of the line, and nothing on it: what is said takes the place of the bar."""


def _told(value: Any) -> Any:
    """A text pair in the language of the terminal; anything else as it is."""
    return value[system_words().lang] if isinstance(value, dict) else value


class Narrator:
    """Sentences on stdout; on stderr a bar in minutes of the script, and only where somebody sees it."""

    def __init__(self, *, narrate: bool = True, screen: TextIO | None = None) -> None:
        self._narrate = narrate
        self._screen = screen or sys.stderr
        self._shows = narrate and self._screen.isatty()
        label = system_words().say("cli-rehearse-far")
        self._bar = click.progressbar(length=1, label=label, file=self._screen, show_eta=False)
        self._far = 0

    def tell(self, id: str, **args: Any) -> None:
        """A sentence, at once; the bar stands below it again."""
        if not self._narrate:
            return
        if self._shows:
            print(CLEAR, end="", file=self._screen, flush=True)
        print(system_words().say(id, **{k: _told(v) for k, v in args.items()}), flush=True)
        self._draw()

    def far(self, done: int, most: int) -> None:
        """So many minutes of the script are over, of so many. It never goes back: a round is walked again."""
        self._bar.length = max(most, 1)
        self._far = max(self._far, min(done, self._bar.length))
        self._draw()

    def end(self) -> None:
        """Nothing stays below the last sentence."""
        if self._shows:
            print(CLEAR, end="", file=self._screen, flush=True)
        self._shows = False

    def _draw(self) -> None:
        if self._shows:
            self._bar.pos = self._far
            print(f"{CLEAR}{self._bar.format_progress_line()}", end="", file=self._screen, flush=True)
