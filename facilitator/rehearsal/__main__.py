"""``python -m facilitator.rehearsal``: plays the cast that stands as JSON on its standard input."""

import asyncio
import os
import sys
import threading
from typing import Any

import aiohttp
import msgspec

from facilitator.rehearsal.cast import Cast
from facilitator.rehearsal.evening import NoRehearsalError, evening
from facilitator.rehearsal.narrator import Narrator
from facilitator.rehearsal.play import Play, PlayError
from facilitator.rehearsal.screen import NobodyError, RefusedError
from facilitator.words import system_words


def leave_with_the_parent() -> None:
    """The parent holds our standard input open. When it closes, the parent is gone, however it went."""
    # Not by way of sys.stdin: its lock, held by a thread that waits, would spoil a normal end.
    while os.read(0, 1024):
        pass
    os._exit(0)


def fail(id: str, **args: Any) -> int:
    """Why it could not be played, on stderr; returns the exit code."""
    print(system_words().say(id, **args), file=sys.stderr, flush=True)
    return 1


async def main(cast: Cast) -> int:
    """Play until the session ends or the parent goes away; returns the exit code."""
    # Without a limit of its own: the library holds back all that comes after the hundredth connection.
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
        narrator = Narrator(narrate=cast.narrate)
        play = Play(cast, http, narrator.tell, narrator.far)
        try:
            played = await _played(play, narrator)
        finally:
            kept = _kept(play)  # also of an evening that was broken off
            await play.close()
    return played or kept


async def _played(play: Play, narrator: Narrator) -> int:
    """The evening; returns the exit code."""
    cast = play.cast
    try:
        try:
            await evening(play)
        finally:
            narrator.end()
    except PlayError as error:
        return fail("cli-rehearse-refused-play", phase=error.phase, verb=error.do, code=error.code)
    except TimeoutError:
        return fail("cli-rehearse-silent", phase=play.where)
    except RefusedError as error:
        return fail("cli-rehearse-no-entry", url=cast.url, code=cast.code, why=str(error))
    except NobodyError:
        return fail("cli-rehearse-nobody", url=cast.url)
    except NoRehearsalError:
        return fail("cli-rehearse-real", code=cast.code)
    return 0


def _kept(play: Play) -> int:
    """The ledger, at the end; returns the exit code."""
    try:
        play.keep()
    except OSError as error:
        return fail("cli-out-not_writable", path=play.cast.ledger, why=error.strerror or str(error))
    return 0


def run() -> int:
    """Read the cast and play it."""
    cast = msgspec.json.decode(sys.stdin.buffer.readline(), type=Cast)
    threading.Thread(target=leave_with_the_parent, daemon=True).start()
    try:
        return asyncio.run(main(cast))
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(run())
