"""A question that comes up in the middle: the facilitator adds it to the questions that stand open.

The kinds read their questions from their phase; so a pass with one more question has a phase of its own
with one more question in it, and no kind knows of it (docs/decisions/0007).
"""

from __future__ import annotations

from typing import Any

import msgspec

from facilitator.method.acts import Act, Context, Key, Said, TextRule, Undoable, here, verb
from facilitator.method.contributing import clear
from facilitator.method.cursor import Instance
from facilitator.method.items import Version
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE
from facilitator.method.script import Phase
from facilitator.method.session import Session

QUESTION_CHARS = 120
"""It stands above a field on a phone, and on the board."""
MOST = 3
PREFIX = "extra-"


def questions_of(phase: Phase) -> list[dict[str, Any]]:
    """The questions of a phase whose kind asks some in writing; else none, and none can be added."""
    given = phase.options.get("questions")
    asked = list(given) if isinstance(given, list | tuple) else []
    # Where the table says *klopt* or not, the phone shows the statements and no questions.
    return [] if any(q.get("confirm") for q in asked) else asked


def pose(s: Session, now: Instance) -> None:
    """Give a pass the phase of the script with the questions that were added to it."""
    phase = next(p for p in s.phases if p.key == now.phase.key)
    added = [
        {"type": type_, "label": {"nl": v.text or "", "en": v.text or ""}} for type_, v in now.asked.items()
    ]
    options = {**phase.options, "questions": [*questions_of(phase), *added]}
    now.phase = msgspec.structs.replace(phase, options=options) if added else phase


@verb
class Ask(Act):
    """Add a question to those that stand open: it is on the phones at once, in the facilitator's words."""

    DO = "ask"
    STAFF = CONSOLE
    SAID = ("text",)
    phase: Key
    text: Said = ""

    def text_rule(self, c: Context) -> TextRule:
        """Short."""
        return TextRule(max_chars=QUESTION_CHARS)

    def refuse(self, c: Context) -> Refusal | None:
        """Only where questions stand open, a few, and nothing that the guard holds: nobody looks after."""
        now = here(c, self.phase)
        if isinstance(now, Refusal):
            return now
        if c.s.ended is not None or now.state in {"closed", "settled"}:
            return Refusal("ended" if c.s.ended is not None else "closed")
        if not questions_of(now.phase):
            return Refusal("not_now")
        if len(now.asked) >= MOST:
            return Refusal("enough_questions", args={"max": MOST})
        return None if clear(c.flags) else Refusal("question_guarded")

    def apply(self, c: Context) -> dict[str, Any]:
        """Last of the questions, under a type that no script has."""
        now = c.now
        type_ = f"{PREFIX}{len(now.asked) + 1}"
        now.asked[type_] = Version(c.seq, (c.said or {}).get("text", ""), c.at, "facilitator")
        pose(c.s, now)
        c.s.touch("*")
        return {"type": type_}

    def trace(self, c: Context) -> tuple[str, int]:
        """Where, and how many there are."""
        return (c.s.place, len(c.s.now.asked) if c.s.now is not None else 0)

    def overtaken(self, c: Context, done: Undoable) -> Refusal | None:
        """Once somebody answered it, it stays."""
        type_ = f"{PREFIX}{done.after[1]}"
        answered = any(i.phase == self.phase and i.type == type_ for i in c.s.items.values())
        return Refusal("stale") if answered else super().overtaken(c, done)

    def take_back(self, c: Context, done: Undoable) -> None:
        """As if it was never asked."""
        c.now.asked.popitem()
        c.s.blank.add(done.seq)
        pose(c.s, c.now)
        c.s.touch("*")


def forget_questions(s: Session) -> None:
    """No text is kept any more, that of added questions neither."""
    for instance in s.course.every:
        for version in instance.asked.values():
            version.text = None
        if instance.asked:
            pose(s, instance)
            s.touch("*")
