"""``python -m facilitator.rehearsal``: plays the cast that stands as JSON on its standard input."""

import asyncio
import contextlib
import sys

import aiohttp
import msgspec

from facilitator.rehearsal.play import Cast, Play


async def main() -> None:
    """Play until the session ends or the parent goes away."""
    cast = msgspec.json.decode(sys.stdin.buffer.readline(), type=Cast)
    # Without a limit of its own: the library holds back all that comes after the hundredth connection.
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
        play = Play(cast, http)
        try:
            await play.run()
        finally:
            await play.close()


with contextlib.suppress(KeyboardInterrupt):
    asyncio.run(main())
