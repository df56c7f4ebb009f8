"""Runs a coroutine beside the test: a browser test before it may have left a loop running in this thread."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T], seconds: float = 120) -> T:
    """What the coroutine returns or raises; TimeoutError after so many seconds."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, _whole(work, seconds)).result()


async def _whole(work: Coroutine[Any, Any, T], seconds: float) -> T:
    try:
        return await asyncio.wait_for(work, seconds)
    finally:
        await end_all()


async def end_all() -> None:
    """What still goes on, such as a phone that wants to come back, ends here and not in a later test.

    More than once, for a phone that is cut off begins at once to come back.
    """
    while going := asyncio.all_tasks() - {asyncio.current_task()}:
        for task in going:
            task.cancel()
        await asyncio.gather(*going, return_exceptions=True)
