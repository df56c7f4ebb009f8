"""A plain shadow of a text, in which a number cannot hide.

Fullwidth and Arabic digits become 0 to 9, every dash a hyphen, every space a
space; accents and invisible characters go. What is left is ASCII plus one sign
for "something else", so that the patterns mean the same in Python and JavaScript.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

OTHER = "\xa4"  # stands for any sign that is none of the others

_PLAIN = re.compile("[ -~\n]*")
_NEWLINES = "\r\v\f\x85\u2028\u2029"
_SIGNS = {
    **dict.fromkeys("\u2212\u02d7\u2043", "-"),
    **dict.fromkeys("\xb7\u2022\u2027\u2219\u22c5\u30fb\u3002\u066b\u066c", "."),
    **dict.fromkeys("\u2044\u2215", "/"),
    **dict.fromkeys("\u061f\u203d", "?"),
    **dict.fromkeys("\u2018\u2019\u02bc", "'"),
    # Letters and signs that are drawn as nothing.
    **dict.fromkeys("\t\u115f\u1160\u2800", " "),
}
_BY_CATEGORY = {"Zs": " ", "Pd": "-", "Sc": "$", "Cf": "", "Mn": "", "Me": "", "Cc": ""}


class Shadow(NamedTuple):
    """The plain text, and for each of its characters the place it came from."""

    text: str
    at: Sequence[int]


def fold(text: str) -> Shadow:
    """Return the shadow of any text; `at` counts code points of `text`."""
    if _PLAIN.fullmatch(text):
        return Shadow(text, range(len(text)))
    plain: list[str] = []
    at: list[int] = []
    for place, char in enumerate(text):
        folded = _fold(char)
        plain.append(folded)
        at.extend([place] * len(folded))
    return Shadow("".join(plain), at)


@lru_cache(maxsize=4096)
def _fold(char: str) -> str:
    return "".join(map(_fold_part, unicodedata.normalize("NFKD", char)))


def _fold_part(char: str) -> str:
    if " " <= char <= "~" or char == "\n":
        return char
    if char in _NEWLINES:
        return "\n"
    if char in _SIGNS:
        return _SIGNS[char]
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    # Rare scripts beyond the first plane are not known to every phone: there no letter counts as one.
    if category.startswith("L") and char <= "\uffff":
        return "x"
    return _BY_CATEGORY.get(category, OTHER)
