"""``python -m facilitator.rehearsal``: plays the cast that stands as JSON on its standard input."""

import asyncio
import contextlib
import os
import sys
import threading

import aiohttp
import msgspec

from facilitator.rehearsal.play import Cast, Play


def leave_with_the_parent() -> None:
    """The parent holds our standard input open. When it closes, the parent is gone, however it went."""
    # Not by way of sys.stdin: its lock, held by a thread that waits, would spoil a normal end.
    while os.read(0, 1024):
        pass
    os._exit(0)


async def main() -> None:
    """Play until the session ends or the parent goes away."""
    cast = msgspec.json.decode(sys.stdin.buffer.readline(), type=Cast)
    threading.Thread(target=leave_with_the_parent, daemon=True).start()
    # Without a limit of its own: the library holds back all that comes after the hundredth connection.
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
        play = Play(cast, http)
        try:
            await play.run()
        finally:
            await play.close()


with contextlib.suppress(KeyboardInterrupt):
    asyncio.run(main())
