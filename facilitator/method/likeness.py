"""Which short texts share a telling word: offers to group them, for a person to take or leave (§7.3, kind 8).

No dictionary and no model: words that can be forms of one another within these texts count as one, so that
an offer can be explained by the word it is named after. It reads text, so the fold never asks it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from math import log

import msgspec

MOST_OFFERS = 6
SHORTEST = 3
"""Letters that a telling word has at least."""
COMMON = 0.4
"""A word that stands in a larger share of the texts tells nothing about any of them."""
SMALL = 6
"""Up to so many texts no word is common."""
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
VOWELS = "aeiouy"

STOP = frozenset(
    WORD.findall(
        """
        aan aangezien achter af al alle alleen allemaal alles als altijd ander andere anders ben bent bij
        bijna bijv binnen blijft blijven daar daarna daarom dan dat de deze die dit doe doen doet door dus
        echt een eens eerst elk elke en enkele er erg even gaan gaat geen gewoon ging goed goede graag had
        hadden heb hebben hebt heeft heel hele helemaal hem het hier hij hoe hun iedereen ieder iemand iets
        ik in is ja je jij jou jouw jullie kan komen komt kon kunnen laat laten maar maken maakt me meer
        meest men met mij mijn minder misschien moet moeten mogen mag na naar niemand niet niets nodig nog
        nooit nu of om omdat onder ons onze ook op over per pas samen soms staan staat steeds te tegen
        terwijl the toch toen tot tussen uit uw vaak van vanuit veel vind vinden vindt voor vooral waar
        waardoor waarom wanneer want waren was wat we weer weet weinig wel welke werd weten wie wil willen
        wij worden wordt zal ze zeer zegt zei zelf zich zie zien zijn zij zo zoals zonder zou zouden zullen
        about after all also and any are because been but can could does for from get give had has have her
        his how into its just make more most much need not now one only other our out should some than that
        their them then there these they this too very was well were what when which who why will with would
        you your
        """
    )
)
"""Dutch and English words that stand in any text."""


class Offer(msgspec.Struct, frozen=True):
    """Cards that may belong together, lowest first, and the word they share as most of them write it."""

    items: tuple[int, ...]
    label: str


def offers(texts: dict[int, str]) -> list[Offer]:
    """Groups that may be made of these texts, the most telling first; a text is offered once at most.

    Up to some hundreds of short texts; a few milliseconds for 300.
    """
    words = {n: _words(text) for n, text in texts.items()}
    same = _families({w for some in words.values() for w in some})
    holders: dict[str, list[int]] = {}
    for n, some in words.items():
        for family in {same[w]: None for w in some}:
            holders.setdefault(family, []).append(n)
    weight = {f: _weight(len(some), len(texts)) for f, some in holders.items()}
    found: list[Offer] = []
    free = set(texts)
    while len(found) < MOST_OFFERS:
        best = max(holders, key=lambda f: _worth(holders[f], free, weight[f]), default="")
        if not best or not _worth(holders[best], free, weight[best]):
            break
        cards = tuple(n for n in holders[best] if n in free)
        found.append(Offer(cards, _label(best, cards, words, same)))
        free -= set(cards)
    return found


def _weight(n: int, of: int) -> float:
    """How much a word tells that stands in ``n`` of so many texts; 0: nothing."""
    if n < 2 or (of > SMALL and n > COMMON * of):
        return 0.0
    return log((of + 1) / n) + 0.01


def _worth(cards: list[int], free: set[int], weight: float) -> float:
    left = sum(1 for n in cards if n in free) if weight else 0
    return weight * left if left > 1 else 0.0


def _label(family: str, cards: tuple[int, ...], words: dict[int, list[str]], same: dict[str, str]) -> str:
    """The commonest form, as people wrote it; of equals the one that was written first."""
    forms = Counter(w for n in cards for w in words[n] if same[w] == family)
    return forms.most_common(1)[0][0]


def _words(text: str) -> list[str]:
    """The telling words of a text in their order, in lower case."""
    found = (w.lower() for w in WORD.findall(unicodedata.normalize("NFC", text)))
    return [w for w in found if len(w) >= SHORTEST and w not in STOP]


def _families(words: set[str]) -> dict[str, str]:
    """Every word with the name of its family: those that can be forms of one another."""
    head: dict[str, str] = {}

    def top(form: str) -> str:
        while head.setdefault(form, form) != form:
            form = head[form]
        return form

    for word in sorted(words):
        for form in bare(word):
            a, b = sorted((top(word), top(form)))
            head[b] = a
    return {word: top(word) for word in words}


def bare(word: str) -> tuple[str, ...]:
    """What a Dutch word can be a form of, itself included. Nobody ever reads these: they only meet.

    A wrong guess does no harm as long as no other word comes to it; so there are more guesses than rules.
    """
    found = {word}
    for end, least in ENDS:
        if word.endswith(end) and len(word) - len(end) >= least:
            found |= _closed(word.removesuffix(end))
    if word.startswith("ge") and len(word) > 5 and word[-1] in "dt":
        found |= _closed(word[2:-1])
    return tuple(sorted(found))


ENDS = (
    *(("en", 3), ("eren", 3), ("e", 3), ("s", 4), ("t", 3), ("de", 3), ("te", 3)),
    *((f"{sound}{end}", 3) for sound in ("", "t", "p", "k") for end in ("je", "jes")),
)
"""Plural, adjective, verb and diminutive endings, and how many letters must be left."""


def _closed(stem: str) -> set[str]:
    """A stem as it is spelt at the end of a word: *belle → bel*, *schol → school*, *brieve → brief*."""
    hard = stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])
    found = {hard}
    if hard[-1] == hard[-2] and hard[-1] not in VOWELS:
        found.add(hard[:-1])
    elif hard[-1] not in VOWELS and hard[-2] in "aeou" and hard[-3] not in VOWELS:
        found.add(hard[:-1] + hard[-2] + hard[-1])
    return found
