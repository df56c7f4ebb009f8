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
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http:
        await Play(cast, http).run()


with contextlib.suppress(KeyboardInterrupt):
    asyncio.run(main())
