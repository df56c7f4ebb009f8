"""The one report of a session, from which every format is written."""

from typing import Literal

import msgspec

from facilitator.method.blocks import Section

Audience = Literal["internal", "shareable", "public"]
AUDIENCES: tuple[Audience, ...] = ("internal", "shareable", "public")
"""Who may read it (methods §8.1, P11): the organisation itself, those who were there, everyone."""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What may be told of a session to one audience, in one language. ``date``: ISO, or empty.

    It names no facilitator, scribe or participant, and holds nothing that its audience may not read.
    """

    version: int = 1
    lang: Literal["nl", "en"]
    audience: Audience
    rehearsal: bool
    title: str
    theme: str
    host: str
    date: str
    disclaimer: str
    sections: tuple[Section, ...]
    tight: bool = False
    """On paper its lines stand closer: it has to fit."""
