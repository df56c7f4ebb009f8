"""What a ``decide`` phase can be (methods §7.3, kind 10)."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from facilitator.method.script import Condition, EarlierPhase, Strict

Phases = Annotated[tuple[EarlierPhase, ...], msgspec.Meta(min_length=1)]


class Options(Strict, frozen=True):
    """The phases that go before, and the rule of the decision.

    ``frame``: where the frame was filled in (DD-H9); ``alternatives``: where one asked *wie ziet het anders?*
    (DD-H1); ``spread``: where each alternative was recognised (DD-H2); ``views``: whose cards stand on the
    decision sheet. ``early_settle``: settling before the last round may be, if the frame says so in words.
    ``unanimous_when``: the switches of the script that make it *unanimous*, whatever ``rule`` says.
    """

    frame: EarlierPhase
    alternatives: Phases
    spread: Phases
    views: tuple[EarlierPhase, ...] = ()
    rule: Literal["unanimous", "majority_enriched"] = "unanimous"
    unanimous_when: tuple[Condition, ...] = ()
    max_rounds: Annotated[int, msgspec.Meta(ge=1, le=9)] = 3
    open_vote: bool = False
    soften_small: bool = False
    undercurrent_offer: bool = True
    early_settle: bool = False
    proposal_max: Annotated[int, msgspec.Meta(ge=40, le=1000)] = 400
    max_chars: Annotated[int, msgspec.Meta(ge=40, le=1000)] = 300
