"""Servers, and the other commands that serve, that are there at once."""

from __future__ import annotations

from pathlib import Path

from tests.support.nursery import Born, Sheet, nursery

END_SECONDS = 20


def begin(args: list[str], folder: Path, **env: str) -> Born:
    """``facilitator ARGS``, which says what it says in ``out`` and ``err`` of a folder."""
    with (folder / "out").open("ab") as out, (folder / "err").open("ab") as err:
        return nursery().bear("tests.server.born", args, out.fileno(), err.fileno(), **env)


class Begun:
    """A command that serves and ends by itself (``rehearse``, say); tests hold it as they do a ``Popen``."""

    def __init__(self, *args: str, **env: str) -> None:
        self.returncode: int | None = None
        self._out, self._err = Sheet(), Sheet()
        self._born = nursery().bear("tests.server.born", list(args), self._out.fd, self._err.fd, **env)

    def __enter__(self) -> Begun:
        return self

    def __exit__(self, *_: object) -> None:
        self._born.wait(END_SECONDS)

    def kill(self) -> None:
        """``kill -9``."""
        self._born.kill()

    def communicate(self, timeout: float) -> tuple[str, str]:
        """What it said on stdout and stderr, as soon as it has ended. Raises TimeoutError."""
        self.returncode = self._born.wait(timeout)
        return self._out.text(), self._err.text()
