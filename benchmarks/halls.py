"""Two real servers compared in one run: one as it is, one that serves phones the library's own way."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.server.crowd import Phone
from tests.server.house import TOP, House

STOCK = """
import sys
from facilitator.live import fast
def moved(_eio): raise ValueError("switched off for a comparison")
fast.self_test = moved
"""
RUN = "from facilitator.__main__ import main; sys.argv[:1] = ['facilitator']; main()"
PATCHED = "import sys; from facilitator import green; green.patch()\n"
AT_ONCE = 40


class Hall(House):
    """A server pinned to one core; ``stock``: without the fast path."""

    stock = False

    def launch(self) -> None:
        """Start on the first core and wait until it answers."""
        where = ["--host", "127.0.0.1", "--port", str(self.port), "--data", str(self.data)]
        code = PATCHED + (STOCK if self.stock else "") + RUN
        with (self.folder / "out").open("ab") as out, (self.folder / "err").open("ab") as err:
            command = [sys.executable, "-c", code, "serve", *where]
            self.process = subprocess.Popen(command, cwd=TOP, stdout=out, stderr=err)
        pin(0, self.process.pid)
        while not self.health():
            assert self.process.poll() is None, self.complaints()

    def processor(self) -> float:
        """Seconds of processor time it has used."""
        assert self.process is not None
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def pin(core: int, process: int = 0) -> None:
    """Keep a process on one core, where the system lets us choose."""
    with suppress(AttributeError, OSError):
        os.sched_setaffinity(process, {core % (os.cpu_count() or 1)})


@contextmanager
def both() -> Iterator[dict[str, Hall]]:
    """Both servers, running; gone afterwards. The client gets the other core."""
    pin(1)
    with TemporaryDirectory() as folder:
        halls = {name: Hall(Path(folder) / name) for name in ("fast path", "library")}
        halls["library"].stock = True
        try:
            for hall in halls.values():
                hall.folder.mkdir()
                hall.launch()
            yield halls
        finally:
            for hall in halls.values():
                if hall.process is not None and hall.process.poll() is None:
                    hall.stop()


async def let_in(phones: list[Phone]) -> None:
    """Everyone joins by the form and connects, so many at a time."""
    doors = asyncio.Semaphore(AT_ONCE)

    async def one(phone: Phone) -> None:
        async with doors:
            await phone.join(role="participant")
            await phone.connect()

    await asyncio.gather(*(one(phone) for phone in phones))


def table(rows: dict[str, dict[str, list[float]]], show: Callable[[float], str] = "{:,.1f}".format) -> None:
    """The median of each measure for each server, and the ratio of the two."""
    for what, of in rows.items():
        fast, library = median(of["fast path"]), median(of["library"])
        print(f"{what:46} {show(fast):>12} {show(library):>12} {fast / library:8.2f}")


def heading(first: str) -> None:
    """The names of the columns."""
    print(f"{first:46} {'fast path':>12} {'library':>12} {'ratio':>8}")
