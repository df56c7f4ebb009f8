"""The rules of the guard, in the order in which they read a text.

A rule claims what it finds; later rules no longer see it. So specific patterns come
first: a phone number is a phone number, not a run of digits. A rule of action "pass"
claims without a finding: what reads as a date or an amount is no number of a person.

So a number that is written exactly as a date (02-01-1979), as two years (1985-1996) or as an amount of
money (€ 12.345.672) passes, also where its digits pass the eleven-test. The other way round would be worse:
one in eleven dates and amounts passes it, and each would be refused with a sentence that is not true. What
can be told apart is: see `_counts_heads`.

A new rule (names, schools) is a new line in RULES, and the same line in `static/guard.js`.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

import msgspec

from facilitator.guard import patterns as p
from facilitator.guard.iban import find_iban
from facilitator.guard.numbers import Span, find_bsn, find_long, is_bsn, is_year

_UNIT_PAIR = re.compile(p.UNIT_PAIRS)
_WORD_PAIR = re.compile(p.WORD_PAIRS)
_NO_STREET = re.compile(p.NO_STREETS)


class Rule(msgspec.Struct, frozen=True):
    """How to find one kind of thing in a shadow, and what to do about it."""

    kind: str
    action: Literal["refuse", "hold", "pass"]
    find: Callable[[str], Iterable[Span]]
    source: str = ""  # the pattern, where the rule is one
    exact: bool = False  # capitals matter


def _always(_found: str) -> bool:
    return True


def _rule(
    kind: str,
    action: Literal["refuse", "hold", "pass"],
    source: str,
    keep: Callable[[str], bool] = _always,
    *,
    exact: bool = False,
) -> Rule:
    """Make a rule of a pattern; `keep` has the last word on what its first group found."""
    pattern = re.compile(source, 0 if exact else re.IGNORECASE)

    def find(text: str) -> Iterator[Span]:
        return (match.span(1) for match in pattern.finditer(text) if keep(match[1]))

    return Rule(kind, action, find, source, exact)


def _not_only_a_year(found: str) -> bool:
    return not is_year("".join(char for char in found if char.isdigit()))


def _is_range(found: str) -> bool:
    """Two round numbers, the smaller first: 1000-1500, 100.000 - 150.000."""
    low, high = (int(part.replace(".", "")) for part in found.split("-"))
    return low < high and low % 50 == 0 and high % 50 == 0


def _counts_heads(found: str) -> bool:
    """Nine digits before *kinderen* or *inwoners* count no heads: this country has not that many."""
    digits = re.sub("[^0-9]", "", found)
    return len(digits) < 9 or "$" in found or "eur" in found.lower() or not is_bsn(digits)


def _begins_no_bsn(found: str) -> bool:
    """A plus before a BSN makes no phone number of it."""
    return not is_bsn(re.split("[^0-9]", found.lstrip("(+"))[0])


def _is_postcode(found: str) -> bool:
    """Capitals are believed; small letters unless they are a word or a unit."""
    letters = "".join(char for char in found[4:8] if char.isalpha())[:2]
    small = _UNIT_PAIR if letters.isupper() or found[4].isalpha() else _WORD_PAIR
    return not small.fullmatch(letters.lower())


def _is_street(found: str) -> bool:
    name, _, number = found.partition(" ")
    return not _NO_STREET.fullmatch(name.lower()) and not is_year(number.strip())


RULES: tuple[Rule, ...] = (
    _rule("client_number", "refuse", p.CLIENT_LABELLED),
    _rule("bsn", "refuse", p.BSN_LABELLED),
    Rule("iban", "hold", find_iban),
    _rule("date", "pass", p.DATE),
    _rule("date", "pass", p.DATE_ISO),
    _rule("time", "pass", p.TIMES),
    _rule("amount", "pass", p.MONEY),
    _rule("amount", "pass", p.AMOUNT, _counts_heads),
    _rule("amount", "pass", p.RANGE, _is_range),
    _rule("amount", "pass", p.MILLIONS),
    _rule("phone", "hold", p.PHONE_DUTCH),
    _rule("phone", "hold", p.PHONE_SERVICE),
    _rule("phone", "hold", p.PHONE_MOBILE),
    _rule("phone", "hold", p.PHONE),
    _rule("phone", "hold", p.PHONE_SPELLED),
    _rule("phone", "hold", p.PHONE_BARE),
    _rule("phone", "hold", p.PHONE_ABROAD, _begins_no_bsn),
    # Before links, postcodes and streets: none of them may break a BSN in two.
    Rule("bsn", "refuse", find_bsn),
    _rule("mail", "hold", p.MAIL),
    _rule("url", "hold", p.LINK),
    _rule("url", "hold", p.SITE),
    _rule("handle", "hold", p.HANDLE),
    _rule("handle", "hold", p.HANDLE_NAMED),
    _rule("postcode", "hold", p.POSTCODE_LABELLED),
    _rule("postcode", "hold", p.POSTCODE, _is_postcode),
    _rule("address", "hold", p.STREET, _is_street),
    _rule("address", "hold", p.STREET_CAPITAL, _is_street, exact=True),
    _rule("address", "hold", p.STREET_ENGLISH, exact=True),
    _rule("client_number", "refuse", p.CLIENT_BARE, _not_only_a_year),
    Rule("digits", "refuse", find_long),
)
