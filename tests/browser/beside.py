"""The socket's side of a browser test: a loop of its own in a thread, for Playwright keeps this one's."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from threading import Thread
from typing import Any, TypeVar

from tests.server.aside import end_all

T = TypeVar("T")
PATIENCE_SECONDS = 60


class Beside:
    """Does asynchronous work in another thread, one piece at a time."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """What the coroutine returns or raises; TimeoutError after a minute."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE_SECONDS)


@contextmanager
def beside(of: AbstractAsyncContextManager[T]) -> Iterator[tuple[Beside, T]]:
    """The loop, and what the context manager gives in it; both are put away afterwards."""
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever, daemon=True)
    thread.start()
    one = Beside(loop)
    try:
        found = one.do(of.__aenter__())
        try:
            yield one, found
        finally:
            one.do(_leave(of))
    finally:
        one.do(end_all())
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _leave(of: AbstractAsyncContextManager[Any]) -> None:
    await of.__aexit__(None, None, None)
