"""What a script may not ask because nobody could ever do it: gates that stay shut, questions too.

Each part of such a script is well written; only together they make a session in which nobody can go on.
"""

from collections.abc import Iterator
from typing import Any

from facilitator.method.mistakes import Mistake, Spot
from facilitator.method.people import FACE_ROLE, STAFF
from facilitator.method.shape import Raw, inner, label, listed, rows

RESERVED = STAFF | FACE_ROLE.keys()
"""Codes that no role of a script can have: who has such a role is taken for staff and gets no phone."""
TICKED_IN = ("listen", "round")
"""The kinds in which somebody can tick who was heard."""


def roles(raw: Raw, spot: Spot) -> Iterator[Mistake]:
    """Roles that are called as the staff are."""
    for n, role in enumerate(rows(raw, "roles"), 1):
        code = role.get("code")
        if isinstance(code, str) and code in RESERVED:
            yield spot.at(f"roles.{label(role, n, 'code')}.code").wrong("script-role-reserved", value=code)


def phase(raw: Raw, given: Raw, here: Spot) -> Iterator[Mistake]:
    """The gates and the questions of one phase that nobody could ever pass or answer."""
    for n, gate in enumerate(rows(given, "gates"), 1):
        yield from _gate(raw, given, gate, here.at(f"gates.{n}"))
    asked = rows(inner(given, "options"), "questions")
    yield from _circles(asked, here.at("options.questions"))
    for n, question in enumerate(asked, 1):
        at = here.at(f"options.questions.{label(question, n, 'type')}")
        if question.get("correction") is True and question.get("target", False) in (False, "none"):
            yield at.at("target").wrong("script-correction-target")


def _gate(raw: Raw, given: Raw, gate: Raw, spot: Spot) -> Iterator[Mistake]:
    rule, role = gate.get("rule"), gate.get("role")
    if role not in listed(raw.get("roles"), "code"):
        return
    role = str(role)
    if rule == "acked" and role not in _listed(inner(given, "options").get("ack")):
        yield spot.wrong("script-gate-unacked", role=role)
    elif rule == "heard" and given.get("kind") not in TICKED_IN:
        yield spot.wrong("script-gate-unheard", allowed=", ".join(TICKED_IN))
    elif rule in ("people", "people_between"):
        least, seats = gate.get("min"), _seats(raw, role)
        if isinstance(least, int) and seats is not None and least > seats:
            yield spot.at("min").wrong("script-gate-seats", role=role, n=str(least), seats=str(seats))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _seats(raw: Raw, code: str) -> int | None:
    found = next((role.get("seats") for role in rows(raw, "roles") if role.get("code") == code), None)
    return found if type(found) is int else None


def _circles(asked: list[Raw], spot: Spot) -> Iterator[Mistake]:
    """Questions that open after each other, or after themselves; each circle is named once."""
    pairs = [(q.get("type"), q.get("after")) for q in asked]
    after = {a: b for a, b in pairs if isinstance(a, str) and isinstance(b, str) and b}
    named: set[str] = set()
    for first in after:
        path: list[str] = []
        at = first
        while at in after and at not in path:
            path.append(at)
            at = after[at]
        circle = path[path.index(at) :] if at in path else []
        if circle and not named & set(circle):
            n = next(n for n, (type_, _) in enumerate(pairs, 1) if type_ == at)
            sort = "self" if len(circle) == 1 else "circle"
            where = spot.at(f"{label(asked[n - 1], n, 'type')}.after")
            yield where.wrong("script-question-circle", sort=sort, value=", ".join(circle))
        named.update(circle)
