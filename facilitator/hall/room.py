"""An open session: its log, the state folded from it, and the screens that look at it.

``act`` puts something into the log and waits for what the fold makes of it; the entries come back
through ``take``, whoever wrote them. So a second server on the same log needs nothing more.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import msgspec

from facilitator.hall import door, keys, rates
from facilitator.hall.presence import Presence
from facilitator.hall.retention import due
from facilitator.hall.screens import Patch, Screen
from facilitator.log import Draft, Entry, Failed, Log, LogError
from facilitator.method import acts
from facilitator.method.outcome import Outcome, Refusal
from facilitator.method.people import LOCKED
from facilitator.method.session import Session
from facilitator.method.views import audience_of
from facilitator.method.views.room import hall as hall_of
from facilitator.method.views.room import session as facts_of

WAIT_SECONDS = 20.0
"""How long an act waits for its outcome before the phone is asked to try again."""

KEYED = frozenset({"join", "enter"})
"""Verbs that bring the hash of a token; a refused one leaves a token that opens nothing."""

Clock = Callable[[], int]
Bridge = Callable[[Callable[[], None]], None]
"""Runs something on the hall's own thread; called from the threads of the log."""


@dataclass(slots=True)
class Waiter:
    """Somebody who waits for the outcome of an entry."""

    done: threading.Event = field(default_factory=threading.Event)
    outcome: Outcome | None = None

    def tell(self, outcome: Outcome) -> None:
        """Wake whoever waits."""
        self.outcome = outcome
        self.done.set()


class Room:
    """One open session. Everything that changes it holds ``lock``."""

    def __init__(self, log: Log, clock: Clock, bridge: Bridge) -> None:
        self.log = log
        self.clock = clock
        self.bridge = bridge
        self.lock = threading.RLock()
        self.state = Session()
        self.presence = Presence()
        self.screens: dict[str, Screen] = {}
        self.watchers: list[Callable[[Room, frozenset[str]], None]] = []
        self.wrong_codes = rates.for_wrong_codes()
        self.pins: dict[int, rates.Bucket] = {}
        """How often each console may still try its PIN."""
        self.quote_codes = rates.for_quote_codes()
        self._buckets: dict[int, rates.Bucket] = {}
        self._veils: dict[str, rates.Bucket] = {}
        """The same for unsigned acts, by token; only tokens that the fold knows get here."""
        self._waiting: dict[tuple[int, str], list[Waiter]] = {}
        self._cast: dict[str, set[tuple[int, str]]] = {}
        """By box, the ballots that were taken: who sent them under which id, never what they say."""
        self._to_wipe: set[int] = set()
        self._keys: dict[str, int] = {}
        self._forgotten = 0
        self._closed = False
        strays = _strays([(e, self.state.apply(e)) for e in log.read()])
        if strays:
            log.forget_keys(strays)
        self.state.dirty = set()
        self._to_wipe = self.state.blank & log.spoken()
        self.state.blank = set()
        self._wipe()
        log.follow(self.state.seq, self._delivered)

    @property
    def code(self) -> str:
        """The session's code."""
        return self.state.meta.code

    # -- entries in ------------------------------------------------------------------------------

    def _delivered(self, entries: Sequence[Entry]) -> None:
        self.bridge(lambda: self.take(entries))

    def take(self, entries: Sequence[Entry]) -> None:
        """Let entries take effect, in log order; tell whoever waits and mark every screen."""
        with self.lock:
            # A refused entry that comes again says nothing of a later try with the same id.
            new = [(e, e.seq > self.state.seq, self.state.apply(e)) for e in entries]
            told = [(e, outcome) for e, first, outcome in new if first or outcome.ok]
            dirty, self.state.dirty = frozenset(self.state.dirty), set()
            self._to_wipe |= self.state.blank
            self.state.blank = set()
            self._mark(dirty)
        self._wipe()
        strays = _strays(told)
        if strays:
            self.log.forget_keys(strays)
        for entry, outcome in told:
            self._tell(entry, outcome)
        if dirty:
            for watcher in list(self.watchers):
                watcher(self, dirty)

    def _tell(self, entry: Entry, outcome: Outcome) -> None:
        """Tell who waits: one where it was refused (each try has an entry), all where it took effect."""
        with self.lock:
            waiters = self._waiting.pop((entry.by, entry.id), [])
            if not outcome.ok and waiters[1:]:
                self._waiting[entry.by, entry.id] = waiters[1:]
        for waiter in waiters if outcome.ok else waiters[:1]:
            waiter.tell(outcome)

    def _mark(self, dirty: frozenset[str]) -> None:
        if not dirty:
            return
        everyone = "*" in dirty
        personal = {f"me/{k.split('/')[1]}" for k in dirty if k.startswith(("me/", "mine/"))}
        for audience, screen in self.screens.items():
            if everyone or not audience.startswith("me/") or audience in personal:
                screen.mark(dirty)

    def _wipe(self) -> None:
        with self.lock:
            seqs, self._to_wipe = self._to_wipe, set()
        if seqs:
            self.log.wipe(seqs, lambda error: self._wiped(seqs, error))

    def _wiped(self, seqs: set[int], error: LogError | None) -> None:
        if error is not None and error.code != "closed":
            self.bridge(lambda: self._to_wipe.update(seqs))

    # -- acts out --------------------------------------------------------------------------------

    def act(self, p: int, payload: object) -> Outcome:
        """Do what a screen asks, once; waits until it is durable and decided. Never raises."""
        bucket = self._bucket(p)
        if bucket.empty(self.clock()):
            return Outcome(0, Refusal("slow", again=True))
        parsed = _parse(payload)
        if isinstance(parsed, Refusal):
            bucket.take(self.clock())
            return Outcome(0, parsed)
        if not parsed.UNSIGNED:
            bucket.take(self.clock())
        outcome = self.submit(parsed, p)
        if parsed.UNSIGNED and not outcome.ok:
            bucket.take(self.clock())  # who guesses is slowed; an answer that is taken leaves no trace here
        return outcome

    def _too_fast(self, act: acts.Act) -> Refusal | None:
        """An unsigned act has a bucket of its own: that of a person would tell who sent it."""
        if not act.UNSIGNED:
            return None
        bucket = self._veils.setdefault(act.veil(), rates.for_participant())
        return None if bucket.take(self.clock()) else Refusal("slow", again=True)

    def _bucket(self, p: int) -> rates.Bucket:
        bucket = self._buckets.get(p)
        if bucket is None:
            person = self.state.people.get(p)
            staff = person is not None and person.staff
            bucket = self._buckets[p] = rates.for_staff() if staff else rates.for_participant()
        return bucket

    def submit(self, act: acts.Act, p: int, key: str | None = None) -> Outcome:
        """Examine an act at the door, append it, wait for its outcome. ``key``: hash of a new token."""
        by, act_id = self._signature(act, p)
        with self.lock:
            known = self.state.known(by, act_id)
            if known is None and any((by, act_id) in ids for ids in self._cast.values()):
                known = Outcome(self.state.seq)  # a ballot that is sent again does not undo a later one
            if known is not None:
                return known
            context = acts.Context(self.state, p, self.clock())
            with self.state.inside(self.state.group_of(p)):
                refusal = acts.refuse(act, context) or self._too_fast(act)
                admitted = refusal or door.examine(act, context)
        if isinstance(admitted, Refusal):
            return Outcome(0, admitted)
        do = act.ROLL or act.TALLY or act.DO
        draft = Draft(act_id, by, do, act.data(), admitted.flags, admitted.said, key)
        if act.ROLL:
            return self.vote(act, draft)
        return self.close_vote(act, draft) if act.TALLY else self._append(draft)

    def _signature(self, act: acts.Act, p: int) -> tuple[int, str]:
        """Whose act it is, and its id in the log: an unsigned one is nobody's, and its id tells nothing."""
        if act.UNSIGNED:
            return 0, keys.derived("unsigned", self.code, f"{act.veil()}/{act.id}")[:40]
        person = self.state.people.get(p) if act.ROLL else None
        return (p if person is None else person.p), act.id

    def vote(self, act: acts.Act, roll: Draft) -> Outcome:
        """Put a ballot in its box; the ack comes once it is on disk. A changed one appends nothing.

        Refused: ``voted_elsewhere`` under a second token, and whatever became true meanwhile.
        """
        waiter, box = Waiter(), act.box()
        with self.lock:
            if self._closed:
                return Outcome(0, Refusal("busy", again=True))
            self._waiting.setdefault((roll.by, roll.id), []).append(waiter)
        done = partial(self._put, act, roll)
        self.log.put(box, *act.ballot(), roll, lambda error: self.bridge(partial(done, error)))
        waiter.done.wait(WAIT_SECONDS)
        return waiter.outcome or Outcome(0, Refusal("busy", again=True))

    def _put(self, act: acts.Act, roll: Draft, error: LogError | None) -> None:
        """A ballot is on disk, or is not taken; nothing is said of what it says."""
        with self.lock:
            waiters = self._waiting.pop((roll.by, roll.id), [])
            if error is None:
                if act.box() not in self._cast:
                    self._cast = {act.box(): set()}  # one vote at a time is open
                self._cast[act.box()].add((roll.by, roll.id))
            context = acts.Context(self.state, roll.by, self.clock())
            since = acts.refuse(act, context) if error is not None and error.code == "box" else None
        refusal = None if error is None else since or refusal_of(error)
        for waiter in waiters:
            waiter.tell(Outcome(self.state.seq if refusal is None else 0, refusal))

    def close_vote(self, act: acts.Act, tally: Draft) -> Outcome:
        """Count a box and destroy its ballots; what the counts lead to is the fold's to say."""
        return self._append(tally, lambda failed: self.log.close_box(act.box(), tally, act.asked(), failed))

    def _append(self, draft: Draft, put: Callable[[Failed], None] | None = None) -> Outcome:
        """Append a draft, by ``put`` where that is not plainly the log's end, and wait for its outcome."""
        waiter = Waiter()
        with self.lock:
            known = self.state.known(draft.by, draft.id)
            if known is not None:
                return known
            if self._closed:
                # Nobody is left to say what became of it: the phone asks again, and finds the next server.
                return Outcome(0, Refusal("busy", again=True))
            self._waiting.setdefault((draft.by, draft.id), []).append(waiter)

        def failed(error: LogError) -> None:
            self.bridge(lambda: self._failed(draft, error))

        (put or partial(self.log.append, draft))(failed)
        waiter.done.wait(WAIT_SECONDS)
        return waiter.outcome or Outcome(0, Refusal("busy", again=True))

    def _failed(self, draft: Draft, error: LogError) -> None:
        with self.lock:
            waiters = self._waiting.pop((draft.by, draft.id), [])
        for waiter in waiters:
            waiter.tell(Outcome(0, refusal_of(error)))

    # -- who -------------------------------------------------------------------------------------

    def person_of(self, key: str) -> int | None:
        """The number that belongs to the hash of a token, as it is now (merged numbers resolved)."""
        seq = self._keys.get(key) or self.log.who(key)
        p = self.state.people.by_entry.get(seq) if seq is not None else None
        person = self.state.people.get(p) if p is not None else None
        if seq is None or person is None:
            return None
        self._keys[key] = seq
        return person.p

    def since(self, p: int) -> int:
        """The log entry by which a person came into the present group; a view from before is of another."""
        person = self.state.people.get(p)
        return person.since if person is not None else 0

    def audiences(self, p: int) -> tuple[str, ...]:
        """The views a person gets now: that of the role, and for a participant the personal one."""
        person = self.state.people.get(p)
        if person is None:
            return ()
        if person.locked and not person.removed:
            return (LOCKED,)
        own = () if person.staff else (f"me/{person.p}",)
        return own if person.removed else (audience_of(person.role, person.group), *own)

    # -- screens ---------------------------------------------------------------------------------

    def view(self, audience: str, have: int | None = None) -> Patch:
        """What a client needs of one audience that has everything up to ``have``."""
        with self.lock:
            screen = self.screens.get(audience)
            if screen is None:
                screen = self.screens[audience] = Screen.make(self.state, audience)
            else:
                screen.refresh(self.state)
            return screen.since(have)

    def patches(self, wanted: Callable[[str], bool]) -> list[tuple[str, Patch]]:
        """What changed since the last time, for each audience that ``wanted`` lets through."""
        with self.lock:
            found = []
            for audience, screen in self.screens.items():
                if screen.behind and wanted(audience):
                    patch = screen.news(self.state)
                    if patch is not None:
                        found.append((audience, patch))
            return found

    # -- the house -------------------------------------------------------------------------------

    def keep_house(self) -> None:
        """Do what a term of retention asks for; wipe again what could not be wiped."""
        self._wipe()
        for draft in list(due(self.state, self.clock())):
            self._append(draft)
        self._forget_people()

    def _forget_people(self) -> None:
        """Drop the tokens of all who came in before the last term that is over, until they are gone."""
        over = (self.state.known(0, f"retain/{what}") for what in self.state.retained)
        last = max((outcome.seq for outcome in over if outcome is not None), default=0)
        if last > self._forgotten:
            self._keys.clear()
            self.log.forget_keys(range(1, last + 1), lambda error: self._dropped(last, error))

    def _dropped(self, last: int, error: LogError | None) -> None:
        if error is None:
            self._forgotten = last

    def close(self) -> None:
        """End the room; what waits is told to try again."""
        with self.lock:
            self._closed = True
        self.log.close()
        for waiters in list(self._waiting.values()):
            for waiter in waiters:
                waiter.tell(Outcome(0, Refusal("busy", again=True)))


def refusal_of(error: LogError) -> Refusal:
    """Why the log did not take it, as a person is told. An open box knows the person by another token."""
    codes = {"disk": "disk", "locked": "locked", "closed": "busy", "box": "voted_elsewhere"}
    return Refusal(codes.get(error.code, "malformed"), again=error.again)


def _strays(told: Sequence[tuple[Entry, Outcome]]) -> list[int]:
    return [entry.seq for entry, outcome in told if not outcome.ok and entry.do in KEYED]


def _parse(payload: object) -> acts.Act | Refusal:
    """An act from the wire, or why it is none: too long, unknown, malformed."""
    if not isinstance(payload, dict):
        return Refusal("malformed")
    fields: dict[str, Any] = payload
    text = max((len(v) for v in fields.values() if isinstance(v, str)), default=0)
    try:
        return acts.parse(fields)
    except KeyError:
        return Refusal("unknown_verb")
    except (msgspec.ValidationError, TypeError):
        return Refusal("too_long", args={"max": 5000, "n": text}) if text > 5000 else Refusal("malformed")


def views_of(room: Room) -> dict[str, Any]:
    """What everybody who has the code may know before joining: the facts, the rings, the phase's name."""
    s = room.state
    now = s.now
    facts = {**facts_of(s), "hall": hall_of(s, "board"), "phase": now.phase.title if now else None}
    built: dict[str, Any] = msgspec.to_builtins(facts)
    return built
