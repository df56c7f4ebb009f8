"""One form for every text, before anyone looks at it or keeps it."""

import re
import unicodedata

from facilitator.guard.folding import fold

_NEWLINE = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # controls
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks that turn the direction
    "\ud800-\udfff]"  # halves of a character
)
# Written out, because strip() and JavaScript's trim() differ in what they call blank.
_BLANK = (
    " \n\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u200b\u202f\u205f\u3000\ufeff"
)
# Signs over or under another. No language piles up more than four; a tower of them covers the lines of
# other people.
_MARK = (
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_TOWER = re.compile(f"({_MARK}{{4}}){_MARK}+")
_GAP = re.compile("\n(?:[ \xa0]*\n){2,}")


def harmless(text: str) -> str:
    """Return `text` without controls (lines may end), direction marks and lone surrogates, else as it is."""
    return _UNWANTED.sub("", text)


def clean(text: str) -> str:
    """Return `text` in NFC, without what cannot be seen and only does harm.

    Drops controls, direction marks, lone surrogates and what piles up on a letter beyond
    four accents; a tab becomes a space and
    every kind of line end a newline, so that words do not melt together. More than
    two newlines become two; blank ends go; a text of which nothing can be seen is
    empty. Never raises; cleaning twice is cleaning once; the result can be encoded as UTF-8.
    """
    text = _NEWLINE.sub("\n", text).replace("\t", " ")
    text = _TOWER.sub(r"\1", unicodedata.normalize("NFC", harmless(text)))
    text = _GAP.sub("\n\n", text).strip(_BLANK)
    return text if fold(text).text.strip() else ""
