"""The stories of the verbs by which somebody lets a line be quoted, and takes that back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support.cases import Cast


def _consent(c: Cast) -> None:
    c.words()
    for choice, code in (("yes", "een"), ("no_sector", "twee")):
        c.play.ok(c.ann, "consent", phase=c.play.now, item=c.quote, choice=choice, hash=code)


def _take_back_quote(c: Cast) -> None:
    _consent(c)
    c.play.no(0, "take_back_quote", hash="een")
    c.play.ok(0, "take_back_quote", hash="twee")


QUOTING: dict[str, Callable[[Cast], object]] = {"consent": _consent, "take_back_quote": _take_back_quote}
