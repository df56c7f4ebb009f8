"""Forged acts: one for every verb there is, with fields that would be good in the right hands."""

from __future__ import annotations

import secrets
from typing import Any

import msgspec

from facilitator.method import acts

Json = dict[str, Any]
PECULIAR: dict[str, Json] = {"light": {"mode": "day"}}
"""Fields that mean something else in one verb than in the others."""


def forged(verb: str, known: Json) -> Json:
    """An act of this verb; ``known``: a value for each field by name, as the session has it now."""
    cls = acts.verbs()[verb]
    known = known | PECULIAR.get(verb, {})
    fields = {f.name: known[f.name] for f in msgspec.structs.fields(cls) if f.name in known}
    fields["id"] = secrets.token_hex(12)
    if not cls.HOUSE:
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
        "impact": 3,
        "effort": 1,
        "choice": "yes",
        "column": "direct",
        "due": "2027-03-29",
        "day": "2027-05-20",
        "parked": 1,
        "to": 1,
        "on": True,
        "what": "people",
        "script": {},
        "options": {},
        "meta": {"code": "AAAAAA"},
    }
