"""What changed between two wordings, in words and not in letters, so that people can read it."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal

Op = Literal["same", "add", "del"]
Piece = tuple[Op, str]

_WORDS = re.compile(r"\s*\S+|\s+")
"""A word with the space before it: what is added at the end does not change the word before it."""


def difference(old: str, new: str) -> list[Piece]:
    """The pieces of both texts in reading order.

    Joining ``same`` and ``add`` gives the new text, joining ``same`` and ``del`` the old one. Neighbours
    differ in what they are; no piece is empty.
    """
    was, now = _WORDS.findall(old), _WORDS.findall(new)
    pieces: list[Piece] = []
    for op, i, j, k, m in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if op == "equal":
            _put(pieces, "same", was[i:j])
        else:
            _put(pieces, "del", was[i:j])
            _put(pieces, "add", now[k:m])
    return pieces


def _put(pieces: list[Piece], op: Op, words: list[str]) -> None:
    if words:
        pieces.append((op, "".join(words)))
