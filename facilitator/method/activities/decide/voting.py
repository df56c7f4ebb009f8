"""One vote: opened, voted in, closed. Ballots lie in the log's box; only totals come out (DD-H3, DD-H7)."""

from __future__ import annotations

from typing import Any, ClassVar

from facilitator.method.activities.decide.acting import Leading, Number, OnDecide, options, turn, vote_of
from facilitator.method.activities.decide.before import refusal, standing_before
from facilitator.method.activities.decide.chances import may_hand, next_round, rounds_left, voters
from facilitator.method.activities.decide.course import after_vote
from facilitator.method.activities.decide.matter import (
    NO,
    NOT_YET,
    UNSURE,
    YES,
    Choice,
    Round,
    matter,
    on_roll,
    unweighed,
)
from facilitator.method.activities.frame import framed
from facilitator.method.acts import Act, Context, Key, N, Said, Token, verb
from facilitator.method.cursor import Instance
from facilitator.method.outcome import Refusal
from facilitator.method.session import CALM, Override

NOT_VOTED = "not_voted"


@verb
class OpenVote(Leading):
    """Open the vote on the newest version; ``round``: the one that the console meant to open."""

    DO = "open_vote"
    FROM = frozenset({"proposing", "amending"})
    round: Number
    by_hand: bool = False

    def refuse(self, c: Context) -> Refusal | None:
        """DD-H1, H2 and H9 hold; conditions have an outcome; there is a new wording and a round left."""
        refused = super().refuse(c)
        if refused is not None:
            return refused
        now, o = c.now, options(c.now)
        if now.state != "open":
            return Refusal("closed")
        if unweighed(c.s, now):
            return Refusal("conditions_open", args={"n": unweighed(c.s, now)})
        if not rounds_left(c.s, now, o):
            return Refusal("no_rounds_left")
        if not matter(now).fresh:
            return Refusal("no_proposal")
        if self.round != next_round(c.s, now, o):
            return Refusal("stale")
        return refusal(standing_before(c.s, o), c.at) or self._voters(c, now)

    def _voters(self, c: Context, now: Instance) -> Refusal | None:
        if not voters(c.s, options(now)):
            return Refusal("no_voters")
        return None if not self.by_hand or may_hand(c.s, options(now)) else Refusal("not_now")

    def apply(self, c: Context) -> dict[str, Any]:
        """The roll is frozen: who comes in later does not vote in this round."""
        now, o = c.now, options(c.now)
        m = turn(c, now, "voting")
        roll = frozenset(person.p for person in voters(c.s, o))
        m.rounds.append(Round(self.round, m.proposals[-1].version, roll, self.by_hand or o.open_vote))
        c.s.touch("*")
        return {"roll": len(roll)}


def _votes(now: Instance, number: int) -> Round | Refusal:
    """The vote that is meant, while it is open."""
    vote = vote_of(now, number)
    if vote is None:
        return Refusal("stale")
    return vote if vote.counts is None else Refusal("closed")


def enrolled(c: Context, vote: Round) -> bool:
    """Whether who acts is on the roll, under whichever number."""
    return c.me.p in vote.roll or any(c.s.people.get(p) is c.me for p in vote.roll)


@verb
class Vote(OnDecide):
    """A ballot. It goes into the box under a token of the phone's own; the log says only who voted."""

    DO = "vote"
    KIND = "decide"
    ROLL: ClassVar[str] = "voted"
    FROM = frozenset({"voting"})
    round: Number
    token: Token
    choice: Choice

    def has_floor(self, kind: Any, now: Instance, role: str) -> bool:
        """The roll says who may, not the role."""
        return True

    def refuse(self, c: Context) -> Refusal | None:
        """On the roll; and once: a person who was merged with one that voted has voted."""
        refused = super().refuse(c)
        if refused is not None:
            return Refusal("closed") if refused.code == "not_now" else refused
        vote = _votes(c.now, self.round)
        if isinstance(vote, Refusal):
            return vote
        if not enrolled(c, vote) or vote.by_hand:
            return Refusal("by_hand" if vote.by_hand else "not_on_roll")
        twice = any(p != c.me.p and c.s.people.get(p) is c.me for p in vote.voted)
        return Refusal("voted_elsewhere") if twice else None

    def box(self) -> str:
        """One box for each vote."""
        return f"{self.phase}/{self.round}"

    def ballot(self) -> tuple[str, str]:
        """Token and choice."""
        return self.token, self.choice

    def data(self) -> dict[str, Any]:
        """What the roll says: in which vote."""
        return {"phase": self.phase, "round": self.round}


class FromBox(Act):
    """What came out of a box, whatever phase the session is in by now."""

    INNER = True
    phase: Key
    round: Number

    def refuse(self, c: Context) -> Refusal | None:
        """Only of a vote that is open."""
        instance = c.s.course.get(self.phase)
        if instance is None or instance.phase.kind != "decide":
            return Refusal("unknown_phase")
        vote = _votes(instance, self.round)
        return vote if isinstance(vote, Refusal) else None

    def vote(self, c: Context) -> tuple[Instance, Round]:
        """The pass and its open vote. Only after ``refuse``."""
        instance = c.s.course.get(self.phase)
        vote = vote_of(instance, self.round) if instance is not None else None
        if instance is None or vote is None:
            raise LookupError(self.phase)
        return instance, vote


@verb
class Voted(FromBox):
    """The roll: this person voted. What, nobody knows."""

    DO = "voted"

    def refuse(self, c: Context) -> Refusal | None:
        """Somebody on the roll; the door saw to that before the box took the ballot."""
        refused = super().refuse(c)
        if refused is not None or c.who is None:
            return refused or Refusal("gone")
        return None if enrolled(c, self.vote(c)[1]) else Refusal("not_on_roll")

    def apply(self, c: Context) -> dict[str, Any]:
        """Counted: *11 van 14 hebben gestemd*."""
        self.vote(c)[1].voted.add(c.me.p)
        c.s.touch(f"phase{CALM}")
        return {}


@verb
class CloseVote(Leading):
    """Close the vote. Where people on the roll did not vote, a reason is asked (SOFT)."""

    DO = "close_vote"
    TALLY: ClassVar[str] = "counted"
    FROM = frozenset({"voting"})
    SAID = ("override",)
    round: Number
    override: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """Only where somebody is missing."""
        return ()

    def refuse(self, c: Context) -> Refusal | None:
        """Once, by phone; with a reason where a ballot is missing."""
        refused = super().refuse(c)
        if refused is not None:
            return refused
        vote = _votes(c.now, self.round)
        if isinstance(vote, Refusal):
            return vote
        if vote.by_hand:
            return Refusal("by_hand")
        missing = on_roll(c.s, vote) - len(vote.voted)
        if missing > 0 and not self.override.strip():
            return Refusal("gate_soft", args={"gates": [{"rule": NOT_VOTED, "args": {"n": missing}}]})
        return None

    def box(self) -> str:
        """That of this vote."""
        return f"{self.phase}/{self.round}"

    def asked(self) -> frozenset[str]:
        """No and *I do not know yet* are both asked (DD-H4)."""
        return NOT_YET


def _ended(c: Context, now: Instance, vote: Round, counts: dict[str, int], size: int) -> dict[str, Any]:
    """The vote is over; what it leads to follows from the counts alone."""
    vote.counts, vote.size = counts, max(size, sum(counts.values()))
    decides = framed(c.s, options(now).frame).decides
    turn(c, now, after_vote(vote.of(YES), vote.size, decides=decides))
    c.s.touch("board")
    return {}


@verb
class Counted(FromBox):
    """The box was closed: the counts, and the tokens of the ballots that are asked what they need."""

    DO = "counted"
    SAID = ("override",)
    counts: dict[str, int]
    ask: list[str]
    override: Said = ""

    def apply(self, c: Context) -> dict[str, Any]:
        """Everyone sees *ja* and *nog niet*; each phone knows from its own memory whether it is asked."""
        now, vote = self.vote(c)
        size = on_roll(c.s, vote)
        vote.ask = frozenset(self.ask)
        if sum(self.counts.values()) < size:
            passed = Override(now.id, (NOT_VOTED,), c.version("facilitator", "override"))
            c.s.overrides.append(passed)
        elif c.said != {}:
            c.s.blank.add(c.seq)  # a reason for nothing is not kept
        return _ended(c, now, vote, self.counts, size)


@verb
class HandVote(Leading):
    """*Open gestemd*: hands were counted, the totals are typed."""

    DO = "hand_vote"
    FROM = frozenset({"voting"})
    round: Number
    ja: N
    nee: N
    weet_niet: N

    def refuse(self, c: Context) -> Refusal | None:
        """Only where the vote was opened by hand; not more hands than people."""
        refused = super().refuse(c)
        if refused is not None:
            return refused
        vote = _votes(c.now, self.round)
        if isinstance(vote, Refusal):
            return vote
        if not vote.by_hand:
            return Refusal("not_now")
        most = on_roll(c.s, vote)
        return Refusal("too_many", args={"max": most}) if self._sum() > most else None

    def _sum(self) -> int:
        return self.ja + self.nee + self.weet_niet

    def apply(self, c: Context) -> dict[str, Any]:
        """As if a box was counted; nobody has a token, so what they need is said aloud."""
        vote = vote_of(c.now, self.round)
        if vote is None:
            raise LookupError(self.round)
        counts = {YES: self.ja, NO: self.nee, UNSURE: self.weet_niet}
        return _ended(c, c.now, vote, counts, on_roll(c.s, vote))
