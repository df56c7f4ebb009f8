"""Promise 2, inside one process: what a screen is told step by step is what a fresh fold would show it.

A verb that forgets to mark a key as changed, or a screen that drops what it should keep, fails here.
"""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from facilitator.hall.screens import Screen
from facilitator.method import acts
from facilitator.method.session import Session
from tests.support.cases import CASES, Cast
from tests.support.moves import MOVES, choose, move
from tests.support.openings import opening
from tests.support.play import STAFF_VIEWS, audiences, fold, view

STEPS = 80
FEW = 30
"""Short walks from many places meet more verbs than long ones."""
EVERY = 4
"""After so many entries all screens are compared: a forgotten key stays wrong until it is marked again."""


class Client:
    """What one browser holds of one audience; it merges patches and knows no rules."""

    def __init__(self, screen: Screen) -> None:
        self.seq = 0
        self.values: dict[str, Any] = {}
        self.take(screen.since(None))

    def take(self, patch: dict[str, Any]) -> None:
        kept = {} if patch.get("fresh") else self.values
        self.values = {k: v for k, v in kept.items() if k not in patch["del"]} | patch["set"]
        self.seq = patch["seq"]


class Watcher:
    """A live screen, a client that gets every patch, and one that is away for a while again and again."""

    def __init__(self, s: Session, audience: str) -> None:
        self.screen = Screen.make(s, audience)
        self.steady, self.away = Client(self.screen), Client(self.screen)

    def step(self, s: Session, dirty: set[str], *, back: bool) -> None:
        self.screen.mark(dirty)
        if back:
            self.screen.refresh(s)
            self.away.take(self.screen.since(self.away.seq))
        patch = self.screen.news(s)
        if patch is not None:
            self.steady.take(patch)


class Watched:
    """A play that is looked at by everyone, and checked after each entry."""

    def __init__(self, random: Random, wanted: str = "") -> None:
        self.play = opening(random, wanted)
        self.other, _ = fold(self.play.entries)
        self.play.s.dirty.clear()
        self.watchers = {a: Watcher(self.play.s, a) for a in audiences(self.play.s)}
        self.late: list[str] = []

    def do(self, do: str, random: Random) -> bool:
        took = move(self.play, do, random)
        dirty, self.play.s.dirty = self.play.s.dirty, set()
        self.other.apply(self.play.entries[-1])
        self.late.append(f"{do}, which marked {sorted(dirty)}")
        for audience in audiences(self.play.s):
            watcher = self.watchers.get(audience)
            if watcher is None:
                watcher = self.watchers[audience] = Watcher(self.play.s, audience)
            back = random.random() < 0.2
            watcher.step(self.play.s, dirty, back=back)
            if len(self.late) == EVERY:
                self.look(watcher, audience, back=back)
        if len(self.late) == EVERY:
            self.late.clear()
        return took

    def look(self, watcher: Watcher, audience: str, *, back: bool) -> None:
        """This screen, and who looks at it, see what a fresh fold shows."""
        fresh = view(self.other, audience)
        why = f"{audience} after {'; '.join(self.late)}"
        assert watcher.screen.values == fresh, why
        assert watcher.steady.values == fresh, why
        if back:
            assert watcher.away.values == fresh, why


NEVER = ["begin", "close_vote", "vote"]
"""A beginning has its own test; a ballot and the closing of its box never stand in the log."""


def test_every_verb_has_a_maker() -> None:
    assert set(MOVES) == set(acts.verbs())


@settings(max_examples=10, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(seed=st.integers(0, 2**32))
def test_screens_that_follow_show_what_a_fresh_fold_shows(seed: int) -> None:
    random = Random(seed)
    watched = Watched(random)
    for _ in range(STEPS):
        watched.do(choose(watched.play, random), random)


@pytest.mark.parametrize("do", sorted(CASES))
def test_screens_follow_the_story_of_each_verb(do: str) -> None:
    cast = Cast()
    CASES[do](cast)
    cast.forget()
    # What comes before it, other verbs tell.
    begins = next(n for n, entry in enumerate(cast.play.entries) if entry.do == do)
    s, _ = fold(cast.play.entries[:begins])
    watchers = {audience: Watcher(s, audience) for audience in audiences(s)}
    s.dirty.clear()
    for entry in cast.play.entries[begins:]:
        s.apply(entry)
        dirty, s.dirty = s.dirty, set()
        for audience in audiences(s):
            if audience not in watchers:
                watchers[audience] = Watcher(s, audience)
            elif dirty:
                watchers[audience].step(s, dirty, back=False)
            assert watchers[audience].steady.values == view(s, audience), (audience, entry.do)


def test_most_verbs_take_effect_while_people_do_as_they_like() -> None:
    """Chance brings the verbs together; that each is seen at all, its own story above makes sure."""
    took: Counter[str] = Counter()
    for seed in range(60):
        random = Random(seed)
        missing = [do for do in MOVES if not took[do] and do not in NEVER]
        watched = Watched(random, random.choice(missing) if missing else "")
        for _ in range(FEW):
            missing = [do for do in missing if not took[do]]
            do = random.choice(missing) if missing and random.random() < 0.7 else choose(watched.play, random)
            took[do] += watched.do(do, random)
    rare = sorted(do for do in MOVES if not took[do] and do not in NEVER)
    assert len(rare) * 4 <= len(MOVES), rare


def test_an_opening_has_every_kind_of_audience() -> None:
    play = opening(Random(0))
    assert {a.split("/")[0] for a in audiences(play.s)} == {
        *(a.split("/")[0] for a in STAFF_VIEWS),
        "phone",
        "me",
    }


def test_a_screen_that_was_there_before_the_session_began_follows_its_beginning() -> None:
    s, entries = Session(), opening(Random(0)).entries
    watchers = {audience: Watcher(s, audience) for audience in (*STAFF_VIEWS, "phone/inner", "me/5")}
    for entry in entries:
        s.apply(entry)
        dirty, s.dirty = s.dirty, set()
        for audience, watcher in watchers.items():
            watcher.step(s, dirty, back=False)
            assert watcher.steady.values == view(s, audience), audience
