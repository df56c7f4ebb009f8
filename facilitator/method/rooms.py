"""Going on: from pass to pass, apart into the rooms of a ``parallel`` phase, and together again.

In a room *Volgende* goes through the phases of ``parallel``; after the last one the room waits for the
plenary. Where the groups go one by one everyone is in the room of the group whose turn it is, and after its
last phase the next group has its turn.
"""

from __future__ import annotations

from facilitator.method.cursor import Course, Instance
from facilitator.method.places import Board, Place
from facilitator.method.script import PARALLEL, Condition, Phase
from facilitator.method.session import Session


def one_by_one(s: Session, phase: Phase) -> bool:
    """Whether the options of this session let the groups of a ``parallel`` phase go one after another."""
    if phase.options.get("turns") == "one_by_one":
        return True
    wanted = [Condition(c["option"], c["is"]) for c in phase.options.get("one_by_one_when", ())]
    return bool(wanted) and all(c.holds(s.options) for c in wanted)


def following(s: Session) -> Phase | None:
    """What *Volgende* leads to from where one stands; None: nothing, or the room waits for the plenary."""
    step = s.course.following
    if step is not None or not s.turn:
        return step
    after = _next_turn(s)
    return s.rooms[after].course.following if after else s.main.course.following


def _next_turn(s: Session) -> str:
    codes = [code for code in s.groups if code in s.rooms]
    after = codes[codes.index(s.turn) + 1 :]
    return after[0] if after else ""


def go_on(s: Session, at: int) -> None:
    """Leave the current pass for what follows. Raises LookupError where nothing does."""
    leave(s, at)
    if s.turn and s.course.following is None:
        after, apart = _next_turn(s), s.apart
        if apart is not None and after:
            apart.own["turn"] = after
        elif apart is not None:
            _together(s, apart, at)
            _arrive(s, s.main.course.on(at), at)
            return
    _arrive(s, s.course.on(at), at)


def leave(s: Session, at: int) -> None:
    """Close the current pass; who leaves a ``parallel`` phase closes what is open in its rooms."""
    now = s.now
    if now is not None and now is s.apart:
        _together(s, now, at)
    elif now is not None:
        now.close(at)


def enter(s: Session, phase: Phase, at: int) -> Instance:
    """Begin a new pass where one stands."""
    return _arrive(s, s.course.enter(phase, at), at)


def back(s: Session, at: int) -> None:
    """Forget the current pass and go on with the one before; rooms that were left go on as well."""
    if s.now is not None and s.now is s.apart:
        for place in s.rooms.values():
            while place.course.now is not None:
                place.course.forget()
    s.course.back(at)
    if s.now is not None and s.now is s.apart:
        _apart_again(s, s.now, at)


def untouched(s: Session, now: Instance) -> bool:
    """Whether nothing happened in this pass yet, nor in the rooms that it opened."""
    passes = [now]
    if now is s.apart:
        if any(place.course.steps > 1 for place in s.rooms.values()):
            return False
        passes += [place.course.now for place in s.rooms.values() if place.course.now is not None]
    ids = {one.id for one in passes}
    return not any(one.tally or one.heard for one in passes) and not any(
        i.phase in ids for i in s.items.values()
    )


def _arrive(s: Session, now: Instance, at: int) -> Instance:
    """A ``parallel`` phase opens a room for each group; one by one only the first begins."""
    place = s.rooms[now.group] if now.group else s.main
    place.board = Board(blank=place.board.blank, light=place.board.light)
    if now.phase.kind != PARALLEL:
        return now
    for code in s.groups:
        course = (
            s.rooms[code].course
            if code in s.rooms
            else Course((), code, s.main.course.every, pace=s.meta.pace)
        )
        course.phases, course.first = now.phase.phases, len(course.passes)
        s.rooms[code] = Place(course)
    if one_by_one(s, now.phase):
        now.own["turn"] = next(iter(s.groups), "")
    for code in s.groups:
        if s.turn in {"", code}:
            s.rooms[code].course.on(at)
    return now


def _together(s: Session, apart: Instance, at: int) -> None:
    """The rooms come together: what stands open in them is closed, and remembered in case of a mistake."""
    open_ = []
    for code, place in s.rooms.items():
        now = place.course.now
        if now is not None and now.closed is None:
            now.close(at)
            open_.append(code)
    apart.own["open"] = open_
    apart.close(at)


def _apart_again(s: Session, apart: Instance, at: int) -> None:
    for code in apart.own.pop("open", ()):
        now = s.rooms[code].course.now
        if now is not None and now.opened is None:
            now.state, now.closed = "armed", None
        elif now is not None:
            now.open(at)
