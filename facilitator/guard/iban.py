"""Bank account numbers."""

import re
from collections.abc import Iterator

_HEAD = re.compile("(?:^|[^0-9A-Za-z])([A-Za-z]{2}) ?[0-9]{2}")
_DUTCH = re.compile("NL[0-9]{2}[A-Z]{4}[0-9]{10}")
# Country and length (ISO 13616), those one meets in a Dutch hall.
LENGTHS = (
    "NL18 BE16 DE22 FR27 GB22 IE22 ES24 PT25 IT27 LU20 AT20 CH21 DK18 SE24 NO15 FI18 PL28 CZ24 SK24 HU28"
    " RO24 BG22 GR27 HR21 SI19 LT20 LV21 EE20 TR26 UA29 CY28 MT31 GE22 IL23 SA24 AE23 TN24 EG29 PK24"
)
_LENGTHS = {country: int(length) for country, length in re.findall("([A-Z]+)([0-9]+)", LENGTHS)}
_MAX_GAP = 2


def find_iban(text: str) -> Iterator[tuple[int, int]]:
    """Yield accounts whose check digits hold, and all that have the Dutch form."""
    after = 0
    for head in _HEAD.finditer(text):
        start = head.start(1)
        if start < after:
            continue
        account, end = _read(text, start, _LENGTHS.get(head[1].upper(), 0))
        if account and (_DUTCH.fullmatch(account) or _checks(account)):
            yield start, end
            after = end


def _read(text: str, start: int, length: int) -> tuple[str, int]:
    """Take `length` letters and digits; "" when a gap is wide or the end is not one."""
    taken = ""
    gap = 0
    for place in range(start, len(text)):
        char = text[place]
        if len(taken) == length:
            return ("", 0) if char.isalnum() else (taken, place)
        if char.isalnum():
            taken, gap = taken + char.upper(), 0
        elif char in " .-\n" and gap < _MAX_GAP:
            gap += 1
        else:
            return "", 0
    return (taken, len(text)) if len(taken) == length else ("", 0)


def _checks(account: str) -> bool:
    number = "".join(str(int(char, 36)) for char in account[4:] + account[:4])
    return int(number) % 97 == 1
