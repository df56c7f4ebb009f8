"""``present`` · *Tonen*: show content — rules, a frame, the harvest (methods §7.3, kind 1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal

import msgspec

from facilitator.method.activities.base import Kind
from facilitator.method.acts import (
    Act,
    Context,
    Key,
    Said,
    TextRule,
    here,
    kind_of,
    register,
    rule_here,
    verb,
)
from facilitator.method.blocks import AnyBlock, Lines
from facilitator.method.cursor import Instance
from facilitator.method.items import Item
from facilitator.method.outcome import Refusal
from facilitator.method.reporting import Reporter, told
from facilitator.method.script import CatCode, RoleCode, Strict, T
from facilitator.method.session import Parked, Session


class Column(Strict, frozen=True):
    """One column of a harvest: its heading and the categories (or types) that stand in it."""

    label: T
    cats: tuple[CatCode, ...]


class Options(Strict, frozen=True):
    """What a ``present`` phase can be. ``ack``: the roles that are asked for *Begrepen*.

    ``speaker``: who tells it, by name; the board says so under the title and the console beside the clock.
    """

    layout: Literal["lobby", "lines", "harvest", "plain"] = "plain"
    body: tuple[T, ...] = ()
    ack: tuple[RoleCode, ...] = ()
    questions: bool = False
    paged: bool = False
    speaker: Annotated[str, msgspec.Meta(max_length=80)] = ""
    columns: tuple[Column, ...] = ()


class Present(Kind[Options]):
    """Only released items can stand on the board; participants read, acknowledge and park questions."""

    name = "present"
    settling = True

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """Body and layout; whether this audience is asked to acknowledge or may park a question."""
        options = self.options(now.phase)
        role = audience.removeprefix("phone/") if audience.startswith("phone/") else ""
        return {
            "layout": options.layout,
            "body": options.body,
            "columns": options.columns,
            "paged": options.paged,
            "speaker": options.speaker,
            "ack": role in options.ack,
            "asked": options.ack,
            "parks": options.questions and role in self.writers(now),
        }

    def takes_questions(self, now: Instance) -> bool:
        """As the script says."""
        return self.options(now.phase).questions

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """Released items of the sources; on the board, and on phones in a harvest."""
        instance = s.course.get(item.phase)
        from_source = instance is not None and instance.phase.key in now.phase.source
        harvest = audience == "board" or self.options(now.phase).layout == "harvest"
        return from_source and harvest and item.on_board is not None

    def text_rule(self, s: Session, now: Instance, type_: str) -> TextRule:
        """A parked question is short."""
        return TextRule(max_chars=300)

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """The lines that were agreed on. Parked questions do not stand here (the account counts them)."""
        options = self.options(passes[-1].phase)
        lines = tuple(r.pick(line) for line in options.body) if options.layout == "lines" else ()
        agreed = (Lines(lines),) if lines and not codes else ()
        return (*agreed, *told(r, r.found(passes, codes))) or None


@verb
class Park(Act):
    """*Vraag voor straks*: it is kept for the facilitator and shown to nobody else."""

    DO = "park"
    SAID = ("text",)
    phase: Key
    text: Said = ""

    def text_rule(self, c: Context) -> TextRule:
        """As the phase says for this type."""
        return rule_here(c, "parked")

    def refuse(self, c: Context) -> Refusal | None:
        """Only where the phase takes questions."""
        now = here(c, self.phase)
        if isinstance(now, Refusal):
            return now
        return None if kind_of(now.phase.kind).takes_questions(now) else Refusal("not_your_turn")

    def apply(self, c: Context) -> dict[str, Any]:
        """Keep it under the next number."""
        n = max(c.s.parked, default=0) + 1
        c.s.parked[n] = Parked(n, self.phase, c.me.p, c.version("writer"))
        c.s.touch(f"parked/{n}", f"me/{c.me.p}")
        return {"parked": n}


PRESENT = Present(Options)
register(PRESENT)
