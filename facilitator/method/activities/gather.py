"""``gather`` · *Ophalen*: collect items, also as reactions to other items (methods §7.3, kind 3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any, Literal

from facilitator.method.activities.base import Kind
from facilitator.method.activities.present import Column
from facilitator.method.acts import Act, Context, Key, N, Said, TextRule, here, register, rule_here, verb
from facilitator.method.blocks import AnyBlock, Paragraph, Relation
from facilitator.method.clusters import handed
from facilitator.method.contributing import add, touch_item
from facilitator.method.cursor import Instance
from facilitator.method.items import Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE
from facilitator.method.reporting import Reporter, parts, told
from facilitator.method.script import Choice, Code, Gate, LaterPhase, Length, Phase, QuestionType, Strict, T
from facilitator.method.session import Session

STEPS = ("solo", "pairs", "fours", "all")
"""The rhythm 1-2-4-all; the facilitator turns the steps."""
Aim = Literal["none", "optional", "needed"]
"""Whether an answer is about an item of the sources: never, if the writer says so, always (methods §7.3)."""


class Question(Strict, frozen=True):
    """One thing that is asked. ``after``: opens once that type was sent; ``max`` 0: no limit.

    ``target``: whether it is about a statement, a cluster or whatever else the sources yielded; ``true``
    stands for ``needed``. ``confirm``: a tap *klopt* on a statement; ``correction``: its text corrects the
    target when it is released; ``answer``: given aloud and written down by the scribe.
    """

    type: Code
    label: T
    help: T | None = None
    after: QuestionType = ""
    max: int = 0
    target: bool | Aim = False
    nudge: Literal["", "question"] = ""
    confirm: bool = False
    correction: bool = False
    answer: bool = False

    @property
    def aim(self) -> Aim:
        """What ``target`` says, in one word."""
        if isinstance(self.target, bool):
            return "needed" if self.target else "none"
        return self.target


class Options(Strict, frozen=True):
    """What a ``gather`` phase can be (methods §7.3).

    ``shuffled``: a list on the board stands in an order of chance. ``leader_waits``: the console says that
    who is in charge is not the first on the board (DD-S1). ``explain``: a writer can say of a card *Ik licht
    dit zelf toe*; the wall marks the card and names nobody (DD-2).
    """

    questions: tuple[Question, ...]
    cats: tuple[Choice, ...] = ()
    max_chars: Length = 200
    max_items: int = 0
    see: Literal["own", "group", "after_close", "live"] = "own"
    board: Literal["one", "list", "harvest", "prompt"] = "one"
    columns: tuple[Column, ...] = ()
    promote: bool = False
    silent_first_s: int = 0
    min_open_s: int = 0
    rhythm: Literal["solo", "1-2-4-all"] = "solo"
    is_alternative: bool = False
    sealed_until: LaterPhase = ""
    require_ask_log: bool = False
    shuffled: bool = False
    leader_waits: bool = False
    explain: bool = False
    replies: tuple[Choice, ...] = ()
    marks: tuple[Choice, ...] = ()


class Gather(Kind[Options]):
    """People write; what they write waits in the queue; the board shows what is released."""

    name = "gather"
    asks = True

    def question(self, now: Instance, type_: str) -> Question | None:
        """The question of this phase with that type."""
        return next((q for q in self.options(now.phase).questions if q.type == type_), None)

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """The questions and their limits; whether this audience may write; how the board shows it."""
        options = self.options(now.phase)
        face: dict[str, Any] = {
            "questions": options.questions,
            "cats": options.cats,
            "columns": options.columns,
            "board": options.board,
            "rhythm": options.rhythm,
            "step": now.own.get("step", 0),
            "silent_until": self._silent_until(s, now),
            "seed": Random(f"{s.meta.seed}/{now.id}").randrange(1, 2**31) if options.shuffled else 0,
        }
        if audience.startswith("phone/"):
            face |= {
                "write": audience.removeprefix("phone/") in self.writers(now),
                "max_chars": options.max_chars,
                "max_items": options.max_items,
                "identity": self._identity(now),
                "release": now.phase.release,
                "see": options.see,
                "promote": options.promote,
                "explain": options.explain,
            }
        elif audience != "board":
            face |= {
                "max_chars": options.max_chars,
                "replies": options.replies,
                "marks": options.marks,
                "leader_waits": options.leader_waits,
                "asked": bool(now.own.get("asked")),
                "ask_log": options.require_ask_log,
                "identity": self._identity(now),
            }
        return face

    def _identity(self, now: Instance) -> str:
        return "anonymous" if self.options(now.phase).is_alternative else now.phase.identity

    def _silent_until(self, s: Session, now: Instance) -> int | None:
        """In a rehearsal time runs ``pace`` times as fast."""
        seconds = self.options(now.phase).silent_first_s / s.meta.pace
        return now.opened + int(seconds * 1000) if seconds and now.opened is not None else None

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """Only released wordings; which ones is the script's choice (``board``, ``see``, ``source``)."""
        if item.on_board is None:
            return False
        options = self.options(now.phase)
        from_source = handed(s, now.phase, item)
        if audience == "board":
            return self._on_board(s, now, item, from_source)
        if audience.removeprefix("phone/") not in self.writers(now):
            return False
        if from_source:
            return any(q.aim != "none" or q.confirm for q in options.questions)
        closed = options.see == "after_close" and now.state in {"closed", "settled"}
        return item.phase == now.id and (options.see in {"live", "group"} or closed)

    def _on_board(self, s: Session, now: Instance, item: Item, from_source: bool) -> bool:
        options = self.options(now.phase)
        focus = s.items.get(s.board.focus) if s.board.focus is not None else None
        if options.board == "harvest":
            return from_source
        if options.board == "list":
            question = self.question(now, item.type)
            return item.phase == now.id and question is not None and not question.correction
        if options.board == "prompt" or focus is None:
            return False
        return item.n in {focus.n, focus.target} or (item.target == focus.n and item.phase == now.id)

    def sealed(self, s: Session, now: Instance, item: Item) -> bool:
        """``sealed_until``: nobody reads it before that phase was entered."""
        until = self.options(now.phase).sealed_until
        return bool(until) and not s.course.visited(until)

    def text_rule(self, s: Session, now: Instance, type_: str) -> TextRule:
        """The phase's length, and the nudge of the question."""
        question = self.question(now, type_)
        return TextRule(self.options(now.phase).max_chars, question.nudge if question else "")

    def may_release(self, s: Session, now: Instance, at: int) -> bool:
        """Not while people still write in silence: nobody sees another's card before (OT-H2).

        Once it closed nobody writes any more: who goes on early, with a reason, has the cards at once.
        """
        if now.state in {"closed", "settled"}:
            return True
        until = self._silent_until(s, now)
        return until is None or at >= until

    def release(self, s: Session, item: Item, at: int) -> None:
        """A correction goes into the statement that it corrects; both wordings are kept (KA-H6)."""
        instance = s.course.get(item.phase)
        question = self.question(instance, item.type) if instance is not None else None
        target = s.items.get(item.target) if item.target is not None else None
        if question is None or not question.correction or target is None or target.state == "withdrawn":
            item.release(at)
            return
        target.reword(replace(item.last, by="table"), shown=True)
        target.corrected = True
        item.state, item.into, item.released_at = "merged", target.n, at
        touch_item(s, target)

    def explains(self, now: Instance) -> bool:
        """Where the script offers the switch."""
        return self.options(now.phase).explain

    def focuses(self, now: Instance) -> bool:
        """One voice at a time, unless the script wants a list or a harvest."""
        return self.options(now.phase).board == "one"

    def extra_gates(self, now: Instance) -> tuple[Gate, ...]:
        """``min_open_s`` and ``require_ask_log`` are HARD by their nature."""
        options = self.options(now.phase)
        found = []
        if options.min_open_s:
            found.append(Gate("open_for", "hard", seconds=options.min_open_s))
        if options.require_ask_log:
            found.append(Gate("asked", "hard"))
        return tuple(found)

    def awaits_asking(self, s: Session, now: Instance) -> bool:
        """An empty yield needs a logged *gevraagd, niet genoemd*."""
        return not now.own.get("asked") and not any(i.phase == now.id for i in s.items.values())

    def cats(self, phase: Phase) -> tuple[Choice, ...]:
        """The categories that a writer chooses from."""
        return self.options(phase).cats

    def relation(self, now: Instance, item: Item) -> Relation:
        """As the question says to which it was written."""
        question = self.question(now, item.type)
        if question is None:
            return "reaction"
        if question.correction:
            return "correction"
        return "answer" if question.answer else "question" if question.nudge == "question" else "reaction"

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """A part for each question; what is about a statement stands under it, and so do answers.

        Corrections are no words of their own: they went into the statement that they correct (KA-H6).
        """
        items = r.found(passes, codes)
        if codes:
            return tuple(told(r, items))
        asked = (Paragraph(r.say("report-asked-none")),) if any(p.own.get("asked") for p in passes) else ()
        questions = self.options(passes[-1].phase).questions
        wanted = [(q.type, r.pick(q.label)) for q in questions if not (q.confirm or q.correction or q.answer)]
        return (*asked, *parts(r, items, wanted, by="type")) or None


@verb
class Say(Act):
    """*Stuur in*: one contribution to one question."""

    DO = "say"
    KIND = "gather"
    SAID = ("text",)
    phase: Key
    type: Key
    cat: Key = ""
    target: N | None = None
    explain: bool = False
    text: Said = ""

    def text_rule(self, c: Context) -> TextRule:
        """As the phase says for this type."""
        return rule_here(c, self.type)

    def refuse(self, c: Context) -> Refusal | None:
        """The right phase, a question that is open to this person, a target that is there."""
        now = here(c, self.phase, "gather")
        if isinstance(now, Refusal):
            return now
        question = GATHER.question(now, self.type)
        if question is None or question.confirm or question.answer:
            return Refusal("malformed")
        if self.cat and self.cat not in {x.code for x in GATHER.options(now.phase).cats}:
            return Refusal("malformed")
        if self.explain and not GATHER.explains(now):
            return Refusal("malformed")
        return self._limits(c, now, question) or self._target(c, now, question)

    def _limits(self, c: Context, now: Instance, question: Question) -> Refusal | None:
        own = c.s.own(c.me.p, now.id)
        same = sum(1 for i in own if i.type == self.type)
        limit = GATHER.options(now.phase).max_items
        if question.max and same >= question.max:
            return Refusal("max_items", args={"max": question.max})
        if limit and len(own) >= limit:
            return Refusal("max_items", args={"max": limit})
        if question.after and not any(i.type == question.after for i in own):
            return Refusal("locked_question")
        return None

    def _target(self, c: Context, now: Instance, question: Question) -> Refusal | None:
        if self.target is None:
            return Refusal("unknown_item") if question.aim == "needed" else None
        item = c.s.items.get(self.target)
        audience = f"phone/{c.me.role}"
        shown = item is not None and GATHER.shows(c.s, now, item, audience)
        return None if question.aim != "none" and shown else Refusal("unknown_item")

    def apply(self, c: Context) -> dict[str, Any]:
        """Held, unless the script releases by itself."""
        item = add(c, c.now, c.me.p, self.type, self.cat, self.target)
        item.alternative = GATHER.options(c.now.phase).is_alternative
        item.explain = self.explain
        return {"item": item.n}


@verb
class Confirm(Act):
    """*Klopt*: one at the table says that a statement stands as meant. Never counted on a screen (KA-H5)."""

    DO = "confirm"
    KIND = "gather"
    phase: Key
    item: N
    on: bool = True

    def refuse(self, c: Context) -> Refusal | None:
        """Only where the phase asks it, on what this person can read."""
        now = here(c, self.phase, "gather")
        if isinstance(now, Refusal):
            return now
        if not any(q.confirm for q in GATHER.options(now.phase).questions):
            return Refusal("not_now")
        item = c.s.items.get(self.item)
        shown = item is not None and GATHER.shows(c.s, now, item, f"phone/{c.me.role}")
        return None if shown else Refusal("unknown_item")

    def apply(self, c: Context) -> dict[str, Any]:
        """A set of people: twice is once."""
        item = c.s.items[self.item]
        (item.confirmed.add if self.on else item.confirmed.discard)(c.me.p)
        c.s.confirmed.add(item.n)
        c.s.touch(f"item/{item.n}", f"me/{c.me.p}")
        return {}


class OnGather(Act):
    """An act of who leads on the current gathering."""

    STAFF = CONSOLE

    def refuse(self, c: Context) -> Refusal | None:
        """Only in a ``gather`` phase."""
        return None if c.s.now is not None and c.s.now.phase.kind == "gather" else Refusal("not_now")

    def own(self, c: Context) -> dict[str, Any]:
        """What the kind remembers of the pass. Only after ``refuse``."""
        c.s.touch("phase", "gate")
        return c.now.own


@verb
class AskedNone(OnGather):
    """*Gevraagd, niet genoemd*: the question was asked aloud and nobody had an answer."""

    DO = "asked_none"

    def apply(self, c: Context) -> dict[str, Any]:
        """Logged; it stands in the report."""
        self.own(c)["asked"] = True
        return {}


@verb
class Step(OnGather):
    """Turn to a step of 1-2-4-all: alone, in pairs, in fours, everyone."""

    DO = "step"
    to: N

    def apply(self, c: Context) -> dict[str, Any]:
        """Every screen names the step."""
        self.own(c)["step"] = min(self.to, len(STEPS) - 1)
        return {}


GATHER = Gather(Options)
register(GATHER)
