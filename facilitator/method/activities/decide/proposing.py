"""The proposal and its versions (methods 3b, DD-5 and DD-8)."""

from __future__ import annotations

from typing import Any

from facilitator.method.activities.decide.acting import OnDecide, hand, options, turn
from facilitator.method.activities.decide.before import not_asked, not_framed, refusal
from facilitator.method.activities.decide.matter import Proposal, matter, proposals
from facilitator.method.acts import Context, Day, Said, TextRule, verb
from facilitator.method.contributing import clear
from facilitator.method.outcome import Refusal
from facilitator.method.people import WRITERS


class Worded(OnDecide):
    """Words for the proposal, on the board at once. ``despite``: somebody looked at what the guard found.

    Until a version is voted on, newer words replace it.
    """

    STAFF = WRITERS
    SAID = ("text",)
    text: Said = ""
    evaluation_on: Day = ""
    despite: bool = False

    def text_rule(self, c: Context) -> TextRule:
        """At most 400 characters, unless the script says otherwise (DD-5)."""
        now = c.s.now
        return (
            TextRule() if now is None or now.phase.kind != "decide" else TextRule(options(now).proposal_max)
        )

    def refuse(self, c: Context) -> Refusal | None:
        """Nothing that the guard holds, unless a person looked."""
        refused = super().refuse(c)
        return refused or (None if self.despite or clear(c.flags) else Refusal("look_first"))

    def word(self, c: Context) -> dict[str, Any]:
        """The next version, or newer words for the one that nobody voted on yet."""
        m = matter(c.now)
        if m.fresh:
            c.s.blank.add(m.proposals.pop().words.seq)
        version = max((p.version for p in proposals(c.s, c.now)), default=0) + 1
        m.proposals.append(Proposal(version, c.version(hand(c)), self.evaluation_on))
        c.s.touch("phase", "gate")
        return {"version": version}


@verb
class Formulate(Worded):
    """*Voorstel v1*, or a new one after the last one fell."""

    DO = "formulate"
    FROM = frozenset({"framed", "proposing"})

    def refuse(self, c: Context) -> Refusal | None:
        """DD-H9 and DD-H1: framed, and asked for the alternative, before anything is proposed."""
        refused = super().refuse(c)
        if refused is not None or matter(c.now).state != "framed":
            return refused
        o = options(c.now)
        return refusal([*not_framed(c.s, o), *not_asked(c.s, o)], c.at)

    def apply(self, c: Context) -> dict[str, Any]:
        """On the board; it belongs to the group from now on."""
        if matter(c.now).state == "framed":
            turn(c, c.now, "proposing")
        return self.word(c)


@verb
class AmendProposal(Worded):
    """The text as it is after the conditions were weighed; it is voted on anew (DD-H6)."""

    DO = "amend_proposal"
    FROM = frozenset({"amending"})

    def apply(self, c: Context) -> dict[str, Any]:
        """The next version."""
        return self.word(c)
