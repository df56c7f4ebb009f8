"""How far something is that is being made, for who waits for it: steps done, of at most so many."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

Told = Callable[[int, int], object]
"""Called after each step with how many are done and how many there are at most."""

MOST = 200
"""Things that are told about at once; far more than consoles there are."""
LONGEST = 80
"""Characters of an id: a session's code and what the asking screen made up."""


def nobody(_done: int, _most: int) -> None:
    """For who does not want to know."""


class Making:
    """What is being made on this server, by an id that who waits for it chose; gone once it is there."""

    def __init__(self) -> None:
        self._far: dict[str, tuple[int, int]] = {}

    @contextmanager
    def watched(self, id: str) -> Iterator[Told]:
        """Tell under this id how far it is, as long as it takes. Without an id, or a fit one, nobody asks."""
        if not 0 < len(id) <= LONGEST or len(self._far) >= MOST:
            yield nobody
            return

        def told(done: int, most: int) -> None:
            self._far[id] = (done, most)

        try:
            yield told
        finally:
            self._far.pop(id, None)

    def far(self, id: str) -> dict[str, int]:
        """Steps ``done`` and how many there are at ``most``; empty where nothing is known."""
        known = self._far.get(id)
        return {"done": known[0], "most": known[1]} if known is not None else {}
