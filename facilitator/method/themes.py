"""Themes: the groups in which a session worked side by side, and what belongs to which (OT-5, OT-6)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facilitator.method.cursor import Instance
from facilitator.method.items import Item
from facilitator.method.session import Session

ALL = ""
"""The theme of what everyone did together."""


def theme_of(s: Session, item: Item) -> str:
    """The code of the group in which it was made; empty where everyone was together."""
    instance = s.course.get(item.phase)
    return instance.group if instance is not None else ALL


def themes(s: Session, passes: Iterable[Instance]) -> list[str]:
    """Every group of the session in its order, whether it had these passes or not (OT-H5).

    ``ALL`` comes first where one of these passes was in plenary, and stands alone where there are no groups.
    """
    together = any(not instance.group for instance in passes)
    return ([ALL] if together or not s.groups else []) + list(s.groups)


def shown(s: Session, code: str) -> dict[str, Any]:
    """A theme as screens name it."""
    return {"code": code, "label": s.label_of(code)}
