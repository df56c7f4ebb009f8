"""Forged acts: one for every verb there is, with fields that would be good in the right hands."""

from __future__ import annotations

import asyncio
import secrets
from typing import Any

import msgspec

from facilitator.method import acts
from facilitator.rehearsal.screen import RETRY_SECONDS, Screen

Json = dict[str, Any]
EVENING: Json = {"follow_up": 1, "done": True, "pin": "4821"}
"""Fields that only the evening's practicalities have."""
YIELD: Json = {
    "line": None,
    "gone": False,
    "sort": "provider",
    "free": False,
    "why": "Het is dubbel werk.",
    "solution": "Eén formulier.",
    "contact": "de regisseur",
    "consent": True,
    "name": "Ann",
    "mail": "ann@voorbeeld.test",
}
"""Fields that only the yield of a theme has."""
WORDED: Json = {"type": "boodschap", "to": []}
DECIDING: Json = {
    "round": 1,
    "token": secrets.token_hex(12),
    "answer": "come_along",
    "outcome": "added",
    "ja": 2,
    "nee": 1,
    "weet_niet": 0,
    "counts": {"ja": 2},
    "ask": [],
}
"""Fields that only deciding has."""
HOUSE: Json = {"script": {}, "options": {}, "meta": {"code": "AAAAAA"}}
THEMES: Json = {"group": "regels", "first": "regels", "second": "zorg", "seats": 3}
PECULIAR: dict[str, Json] = {
    "light": {"mode": "day"},
    "vote": {"choice": "ja"},
    "frame": {"on": "2027-03-01", "kind": "advies"},
    "conclude": {"how": "parked"},
    "bring": WORDED,
    "note_message": WORDED,
    "fill_in": {"to": []},
    "address": {"to": []},
}
"""Fields that mean something else in one verb than in the others."""


def forged(verb: str, known: Json) -> Json:
    """An act of this verb; ``known``: a value for each field by name, as the session has it now."""
    cls = acts.verbs()[verb]
    known = EVENING | YIELD | known | PECULIAR.get(verb, {})
    fields = {f.name: known[f.name] for f in msgspec.structs.fields(cls) if f.name in known}
    fields["id"] = secrets.token_hex(12)
    if not (cls.HOUSE or cls.INNER):
        acts.parse(fields | {"do": verb})  # raises where the act is not well made
    return fields | {"do": verb}


def values(phase: str, item: int, person: int, other: int) -> Json:
    """A good value for every field that any verb has; the text says nothing the guard minds."""
    return {
        "phase": phase,
        "left": phase,
        "item": item,
        "items": [item],
        "into": other,
        "person": person,
        "from_": person,
        "role": "outer",
        "seat": 1,
        "sector": "jeugdarts",
        "type": "correctie",
        "text": "Dat doen we al.",
        "reason": "Daarom.",
        "override": "Daarom.",
        "target": item,
        "face": "console",
        "link": 1,
        "minutes": 5,
        "mode": "off",
        "mark": "vraag",
        "n": 0,
        "parked": 1,
        "to": 1,
        "on": True,
        "what": "people",
        "column": "direct",
        "due": "2027-03-29",
        "day": "2027-05-20",
        "choice": "yes",
        "impact": 3,
        "effort": 1,
        "condition": item,
        **DECIDING,
        **HOUSE,
        **THEMES,
    }


async def heard(screen: Screen, payload: Json) -> Json:
    """The ack to a forged act. There are more verbs than a phone may send in one go: it waits its turn."""
    while (ack := await screen.once(payload)).get("code") == "slow":
        await asyncio.sleep(RETRY_SECONDS)
    return ack
