"""Numbers that point at one person: the BSN and other long runs of digits.

Both read the shadow of a text (see `folding`) as groups of digits with short gaps
between them. A year, a time, an amount or a list of small numbers is no such number.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

Span = tuple[int, int]

TAKEN = "\x01"  # fills the place of what an earlier rule has claimed
LONG = 7  # from this many digits on a number is taken for a personal number

_GROUP = re.compile("[0-9]+")
_YEAR = re.compile("(?:19|20)[0-9][0-9]")
_TIGHT = frozenset(".-/_")
_LOOSE = re.compile(" {1,2}|\n")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


class Group(NamedTuple):
    """Digits that stand together, and the gap (at most 4 characters) after them."""

    start: int
    end: int
    digits: str
    gap: str


def is_bsn(digits: str) -> bool:
    """Do the eleven-test for a citizen service number (8 or 9 digits, not all 0)."""
    if len(digits) not in (8, 9) or not int(digits):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits.zfill(9), strict=True))
    return total % 11 == 0


def is_year(digits: str) -> bool:
    """Say whether the digits read as a year from 1900 to 2099."""
    return _YEAR.fullmatch(digits) is not None


def find_bsn(text: str) -> Iterator[Span]:
    """Yield each run of 8 or 9 digits that passes the eleven-test.

    Whole groups only, in any grouping; `.`, space and `-` may be mixed, another
    separator must be the same all through.
    """
    groups = _groups(text)
    first = 0
    while first < len(groups):
        last = _bsn_from(groups, first)
        if last is None:
            first += 1
        else:
            yield groups[first].start, groups[last].end
            first = last + 1


def find_long(text: str) -> Iterator[Span]:
    """Yield each other run of at least LONG digits that is no list and no amount."""
    run: list[Group] = []
    for word in _words(_groups(text)):
        harmless = _harmless_word(word)
        if run and (harmless or not _LOOSE.fullmatch(run[-1].gap)):
            yield from _long(run)
            run = []
        if not harmless:
            run += word
    yield from _long(run)


def _groups(text: str) -> list[Group]:
    return [
        Group(match.start(), match.end(), match[0], _gap(text, match.end()))
        for match in _GROUP.finditer(text)
    ]


def _gap(text: str, start: int) -> str:
    piece = text[start : start + 4]
    return piece[: next((at for at, c in enumerate(piece) if c.isdigit()), 4)]


def _bsn_from(groups: Sequence[Group], first: int) -> int | None:
    """Return the last group of the longest BSN that begins at group `first`."""
    best = None
    digits = ""
    gaps: set[str] = set()
    for place in range(first, min(first + 9, len(groups))):
        digits += groups[place].digits
        if len(digits) > 9 or not _may_mix(gaps):
            break
        window = groups[first : place + 1]
        if is_bsn(digits) and not _reads_as_list(window, gaps):
            best = place
        gaps.add(_gap_class(groups[place].gap))
    return best


def _gap_class(gap: str) -> str:
    """Name a gap: "s" spaces, "p" the usual separators, "n" a new line, a sign, ""."""
    if len(gap) > 3 or not gap or TAKEN in gap:
        return ""
    if not gap.strip(" "):
        return "s"
    if not gap.strip(" .-"):
        return "p"
    if not gap.strip(" \n"):
        return "n"
    return gap if len(gap) == 1 and not gap.isalpha() else ""


def _may_mix(gaps: set[str]) -> bool:
    return "" not in gaps and (len(gaps) < 2 or gaps in ({"s", "p"}, {"s", "n"}))


def _reads_as_list(window: Sequence[Group], gaps: set[str]) -> bool:
    """Years one after another, or small numbers with an unusual separator."""
    if all(is_year(group.digits) for group in window):
        return True
    return bool(gaps - {"s", "p"}) and all(len(g.digits) < 3 for g in window)


def _words(groups: Sequence[Group]) -> Iterator[list[Group]]:
    """Join groups with one tight separator between them: 2019-2020, 12.500."""
    word: list[Group] = []
    for group in groups:
        word.append(group)
        if group.gap not in _TIGHT:
            yield word
            word = []
    if word:
        yield word


def _long(run: Sequence[Group]) -> Iterator[Span]:
    if sum(len(group.digits) for group in run) >= LONG and not _harmless_run(run):
        yield run[0].start, run[-1].end


def _harmless_word(word: Sequence[Group]) -> bool:
    """Years, an amount, a range, a time, a short date: these also end a run."""
    if all(is_year(group.digits) for group in word):
        return True
    short = all(len(group.digits) <= 2 for group in word)
    gaps = "".join(group.gap for group in word[:-1])
    return (
        (short and 2 <= len(word) <= 3)
        or (short and gaps == ".-.")
        or (gaps == "-" and _is_round(word))
        or (len(word) == 2 and is_year(word[0].digits) and len(word[1].digits) == 2)
        or _is_amount(word, ".")
        or _is_steps(word)
    )


def _harmless_run(run: Sequence[Group]) -> bool:
    sizes = {len(group.digits) for group in run}
    counts = sizes <= {1, 2} and 1 in sizes
    return counts or _is_amount(run, " ") or _is_steps(run)


def _is_round(word: Sequence[Group]) -> bool:
    return all(int(group.digits[-3:]) % 50 == 0 and group.digits[0] != "0" for group in word)


def _is_amount(groups: Sequence[Group], separator: str) -> bool:
    """1.250.000 and 12 500: thousands, at most seven digits."""
    first, *rest = groups
    return (
        bool(rest)
        and len(first.digits) <= 3
        and first.digits[0] != "0"
        and all(len(group.digits) == 3 for group in rest)
        and sum(len(group.digits) for group in groups) <= LONG
        and all(group.gap == separator for group in groups[:-1])
    )


def _is_steps(groups: Sequence[Group]) -> bool:
    """3/4/5/6 and 10 20 30 40: three or more numbers with even steps."""
    if len(groups) < 3 or any(len(g.digits) > 4 for g in groups):
        return False
    if any(len(g.digits) > 1 and g.digits[0] == "0" for g in groups):
        return False
    values = [int(group.digits) for group in groups]
    steps = {after - before for before, after in pairwise(values)}
    step = steps.pop()
    return not steps and (step == 1 or (0 < step <= 100 and values[0] % step == 0))
