"""Random acts that are plausible enough to take effect now and then: one maker for every verb."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Any, Protocol

from facilitator.method.people import CONSOLE, QUEUE, WRITERS
from facilitator.method.session import Session
from tests.support.play import Play
from tests.support.wagers import WAGERS
from tests.support.yield_moves import YIELDING

Fields = dict[str, Any]


class Stage(Protocol):
    """Where a move is made: a play, or a session in a hall."""

    @property
    def s(self) -> Session: ...

    @property
    def now(self) -> str: ...

    @property
    def at(self) -> int: ...


Maker = Callable[[Stage, Random], Fields]
MOST_PEOPLE = 9
MOST_ITEMS = 14
HELD = (("hold:phone",), (), (), ())


def _one(random: Random, of: Sequence[Any], other: Any = 1) -> Any:
    return random.choice(of) if of else other


def _who(play: Stage, random: Random, roles: frozenset[str] | set[str]) -> int:
    """Somebody with one of these roles; sometimes just anybody, gone people and the house included."""
    fit = [p for p in play.s.people.all if (x := play.s.people.get(p)) and x.role in roles and not x.removed]
    anyone = [0, *play.s.people.all]
    return random.choice(fit) if fit and random.random() < 0.9 else random.choice(anyone)


def _items(play: Stage, random: Random) -> Fields:
    known = list(play.s.items) or [1]
    return {"items": random.sample(known, random.randint(1, min(3, len(known))))}


def _item(play: Stage, random: Random) -> Fields:
    return {"item": _one(random, list(play.s.items))}


def _merged(play: Stage, random: Random) -> Fields:
    gone = [n for n, item in play.s.items.items() if item.state == "merged"]
    return {"item": random.choice(gone)} if gone else _item(play, random)


def _person(play: Stage, random: Random) -> Fields:
    return {"person": _one(random, list(play.s.people.all))}


def _pair(play: Stage, random: Random) -> Fields:
    return {"from_": _person(play, random)["person"], "into": _person(play, random)["person"]}


def _here(play: Stage, random: Random) -> Fields:
    passes = [one.id for one in play.s.course.passes]
    return {"phase": play.now if random.random() < 0.9 else random.choice(passes)}


def _left(play: Stage, random: Random) -> Fields:
    return {"left": _here(play, random)["phase"]}


def _yes(name: str = "on") -> Maker:
    return lambda _, random: {name: random.random() < 0.5}


def _nothing(_play: Stage, _random: Random) -> Fields:
    return {}


def _words(play: Stage, random: Random) -> Fields:
    return {"text": f"woorden {play.s.seq}", "flags": random.choice(HELD)}


def _place(_play: Stage, random: Random) -> Fields:
    role = random.choice(["inner", "outer"])
    seat = random.choice([None, None, 1, 2, 3, 4]) if role == "inner" else None
    return {"role": role, "seat": seat}


def _say(play: Stage, random: Random) -> Fields:
    now = play.s.now
    asked = now.phase.options.get("questions") if now else None
    types = [q["type"] for q in asked] if isinstance(asked, tuple | list) else []
    target = _one(random, list(play.s.items)) if random.random() < 0.7 else None
    cat = random.choice(["", "", "rood"])
    fields = {"type": _one(random, types, "idee"), "target": target, "cat": cat}
    if fields["type"] in {"idee", "daarna"}:
        fields |= {"target": None, "cat": "", "explain": len(play.s.items) % 3 == 0}
    return _here(play, random) | _words(play, random) | fields


def _record(play: Stage, random: Random) -> Fields:
    more: Fields = {}
    if random.random() < 0.5:
        more["person"] = _person(play, random)["person"]
    if random.random() < 0.3:
        more["seat"] = random.randint(1, 4)
    return _here(play, random) | _words(play, random) | {"cat": random.choice(["", "goed"])} | more


def _idea(play: Stage, random: Random) -> Fields:
    """Something that can be chosen, more often than not."""
    free = [n for n, item in play.s.items.items() if item.phase.startswith("free")]
    return {"item": _one(random, free or list(play.s.items))}


def _order(play: Stage, random: Random) -> Fields:
    free = [n for n, item in play.s.items.items() if item.phase.startswith("free")] or [1]
    return {"items": random.sample(free, random.randint(1, min(3, len(free))))}


def _group(play: Stage, random: Random) -> int:
    """A group, more often than not one that stands."""
    made = [n for n, item in play.s.items.items() if item.type == "cluster"]
    n: int = _one(random, made or list(play.s.items))
    return n


def _groups(play: Stage, random: Random) -> Fields:
    return {"from_": _group(play, random), "into": _group(play, random)}


def _part(play: Stage, random: Random) -> Fields:
    """Cards of a group."""
    n = _group(play, random)
    cards = play.s.items[n].members if n in play.s.items else []
    return {"item": n, "items": random.sample(cards, random.randint(1, len(cards))) if cards else [1]}


def _deed(play: Stage, random: Random) -> Fields:
    deeds = [n for n, item in play.s.items.items() if item.deed is not None]
    return {"item": _one(random, deeds or list(play.s.items))}


def _drawn(play: Stage, random: Random) -> Fields:
    """An action with, now and then, an owner, a reason and a date."""
    more = {"owner": f"naam {play.at}", "reason": f"reden {play.at}", "how": f"brief {play.at}"}
    some = {k: v for k, v in more.items() if random.random() < 0.4}
    due = random.choice(["", "2027-03-29"])
    flags = (*random.choice(HELD), *(f"has:{k}" for k in some))
    return {"column": random.choice(["direct", "niet"]), "due": due, **some, "flags": flags}


def _arrange(play: Stage, random: Random) -> Fields:
    who = _person(play, random) if random.random() < 0.4 else {}
    return _deed(play, random) | _drawn(play, random) | who


def _note(play: Stage, random: Random) -> Fields:
    who = _person(play, random) if random.random() < 0.5 else {}
    return _here(play, random) | _drawn(play, random) | {"text": f"toezegging {play.at}"} | who


def _consent(play: Stage, random: Random) -> Fields:
    seated = [n for n, i in play.s.items.items() if i.seat is not None and i.by_scribe and i.on_board]
    choice = random.choice(["yes", "no", "no_sector"])
    code = {"hash": f"code {play.at}"}
    return _here(play, random) | {"item": _one(random, seated or list(play.s.items)), "choice": choice} | code


def _code(play: Stage, random: Random) -> Fields:
    given = [item.consent_hash for item in play.s.items.values() if item.consent_hash]
    return {"hash": _one(random, given, "geen code")}


def _next(play: Stage, random: Random) -> Fields:
    reason = {"overrides": ("heard", "seated"), "override": "het kan zo"} if random.random() < 0.8 else {}
    return _left(play, random) | reason


def _again(play: Stage, random: Random) -> Fields:
    visited = [one.phase.key for one in play.s.course.passes]
    return _left(play, random) | {"phase": random.choice(visited), "reason": "nog eens"}


def _link(play: Stage, random: Random) -> Fields:
    return {"link": random.randint(1, len(play.s.links))}


def _new_link(play: Stage, random: Random) -> Fields:
    return _room(play, random) | {
        "face": random.choice(["console", "board", "scribe"]),
        "hash": f"h{play.at}",
    }


def _join(play: Stage, random: Random) -> Fields:
    return _place(play, random) | {"coded": True, "pledged": True, "sector": random.choice(["", "kraamzorg"])}


def _room(play: Stage, random: Random) -> Fields:
    return {"group": random.choice(["", *play.s.groups])}


def _chosen(play: Stage, random: Random) -> Fields:
    first, second = (_room(play, random)["group"] for _ in range(2))
    return _here(play, random) | {"first": first, "second": second}


def _theme(play: Stage, random: Random) -> Fields:
    named = {"text": f"thema {play.at}", "flags": ("has:text",)} if random.random() < 0.6 else {}
    return _room(play, random) | {"on": random.random() < 0.7, "seats": random.randint(0, 4)} | named


EVERYONE = frozenset({"inner", "outer"})
HOUSE = frozenset[str]()
OUTER = frozenset({"outer"})
INNER = frozenset({"inner"})
MOVES: dict[str, tuple[frozenset[str], Maker]] = {
    **WAGERS,
    **YIELDING,
    "choose_group": (EVERYONE, _chosen),
    "divide": (CONSOLE, _here),
    "move_group": (CONSOLE, lambda p, r: _person(p, r) | _room(p, r)),
    "set_group": (CONSOLE, _theme),
    "step_into": (CONSOLE, _room),
    "accept": (EVERYONE, lambda p, r: _deed(p, r) | _yes()(p, r)),
    "answer": (OUTER, lambda p, r: _here(p, r) | _words(p, r)),
    "arrange": (WRITERS, _arrange),
    "card": (INNER, lambda p, r: _here(p, r) | _words(p, r)),
    "consent": (INNER, _consent),
    "dot": (EVERYONE, lambda p, r: _here(p, r) | _idea(p, r) | {"n": r.randint(0, 2)}),
    "cluster_dissolve": (WRITERS, lambda p, r: {"item": _group(p, r)}),
    "cluster_join": (WRITERS, lambda p, r: _here(p, r) | _groups(p, r)),
    "cluster_move": (
        WRITERS,
        lambda p, r: _here(p, r) | _idea(p, r) | {"into": r.choice([0, _group(p, r), _group(p, r)])},
    ),
    "cluster_name": (WRITERS, lambda p, r: _words(p, r) | {"item": _group(p, r)}),
    "cluster_new": (WRITERS, lambda p, r: _here(p, r) | _order(p, r) | _words(p, r)),
    "cluster_split": (WRITERS, lambda p, r: _here(p, r) | _part(p, r)),
    "feedback_on": (CONSOLE, lambda p, r: _here(p, r) | {"day": r.choice(["", "2027-05-20"])}),
    "heard": (CONSOLE, lambda p, r: {"seat": r.randint(1, 4)} | _yes()(p, r)),
    "note_action": (WRITERS, _note),
    "place": (
        EVERYONE,
        lambda p, r: _here(p, r) | _idea(p, r) | {name: r.randint(1, 3) for name in ("impact", "effort")},
    ),
    "propose": (
        OUTER,
        lambda p, r: _here(p, r) | _drawn(p, r) | {"text": f"plan {p.at}"} | _yes("mine")(p, r),
    ),
    "rank": (EVERYONE, lambda p, r: _here(p, r) | _order(p, r)),
    "seated": (CONSOLE, lambda p, r: _here(p, r) | _yes()(p, r)),
    "take_back_quote": (HOUSE, _code),
    "thumb": (EVERYONE, lambda p, r: _deed(p, r) | _yes()(p, r)),
    "ack": (EVERYONE, _here),
    "again": (CONSOLE, _again),
    "amend": (WRITERS, lambda p, r: _item(p, r) | _words(p, r)),
    "ask": (CONSOLE, lambda p, r: _here(p, r) | _words(p, r)),
    "asked_none": (CONSOLE, _nothing),
    "back": (CONSOLE, _left),
    "begin": (HOUSE, lambda p, _: {"script": p.s.script, "options": p.s.options, "meta": p.s.meta}),
    "blank": (CONSOLE, _yes()),
    "bring_in": (WRITERS, _place),
    "close": (CONSOLE, _nothing),
    "confirm": (EVERYONE, lambda p, r: _here(p, r) | _item(p, r) | _yes()(p, r)),
    "describe": (EVERYONE, lambda _, r: {"sector": r.choice(["", "kraamzorg", "gemeente"])}),
    "door": (CONSOLE, _yes()),
    "edit": (EVERYONE, lambda p, r: _item(p, r) | _words(p, r)),
    "end": (CONSOLE, _nothing),
    "enter": (HOUSE, _link),
    "erase": (EVERYONE, _nothing),
    "extend": (CONSOLE, lambda _, r: {"minutes": r.randint(-5, 5)}),
    "focus": (QUEUE, lambda p, r: _item(p, r) if r.random() < 0.8 else {"item": None}),
    "follow_up": (CONSOLE, lambda p, _: {"text": f"naam {p.at}"}),
    "followed": (CONSOLE, lambda p, r: {"follow_up": _one(r, list(p.s.follow_ups))} | _yes("done")(p, r)),
    "hand_over": (CONSOLE, _pair),
    "harvest_mode": (CONSOLE, lambda _, r: {"mode": r.choice(["off", "per_block", "live"])}),
    "hide": (QUEUE, _items),
    "hold": (QUEUE, _items),
    "invite": (CONSOLE, lambda p, r: {"role": "outer"} | _yes()(p, r)),
    "join": (HOUSE, _join),
    "lapse": (HOUSE, _nothing),
    "leave": (EVERYONE, _nothing),
    "light": (CONSOLE, lambda _, r: {"mode": r.choice(["auto", "day"])}),
    "link": (CONSOLE, _new_link),
    "lock": (CONSOLE, _nothing),
    "mark": (QUEUE, lambda p, r: _items(p, r) | {"mark": r.choice(["mening", ""])}),
    "merge": (CONSOLE, lambda p, r: _items(p, r) | {"into": _one(r, list(p.s.items))}),
    "move": (CONSOLE, lambda p, r: _person(p, r) | _place(p, r)),
    "next": (CONSOLE, _next),
    "open": (CONSOLE, _nothing),
    "page": (CONSOLE, lambda _, r: {"to": r.randint(0, 3)}),
    "park": (EVERYONE, lambda p, r: _here(p, r) | _words(p, r)),
    "pause": (CONSOLE, _nothing),
    "record": (WRITERS, _record),
    "release": (QUEUE, lambda p, r: _items(p, r) | {"despite": r.random() < 0.2}),
    "remove": (CONSOLE, _person),
    "recognise": (EVERYONE, lambda p, r: _here(p, r) | _idea(p, r) | {"stance": r.choice(["herken", ""])}),
    "reopen": (CONSOLE, lambda _p, _r: {"reason": "te vroeg"}),
    "resume": (CONSOLE, _nothing),
    "retain": (HOUSE, lambda _, r: {"what": r.choice(["people", "unreleased", "released"])}),
    "revoke": (CONSOLE, _link),
    "same_person": (CONSOLE, _pair),
    "say": (EVERYONE, _say),
    "send_back": (QUEUE, lambda p, r: _items(p, r) | {"reason": f"reden {p.at}"}),
    "set_pin": (CONSOLE, lambda _, r: {"hash": r.choice(["h", "h", ""])}),
    "settle": (CONSOLE, lambda p, r: {"parked": _one(r, list(p.s.parked))} | _yes("done")(p, r)),
    "show_qr": (CONSOLE, _yes()),
    "step": (CONSOLE, lambda _, r: {"to": r.randint(0, 5)}),
    "tally": (WRITERS, lambda _, r: {"seat": r.randint(1, 4), "undo": r.random() < 0.3}),
    "topic": (CONSOLE, lambda _, r: {"n": r.randint(0, 1), "touched": r.random() < 0.7}),
    "undo": (QUEUE, _nothing),
    "unlock": (CONSOLE, lambda _p, _r: {"hash": "h"}),
    "unmerge": (CONSOLE, _merged),
    "unsaid": (EVERYONE, lambda p, r: _here(p, r) | _words(p, r)),
    "withdraw": (EVERYONE | {"scribe"}, _item),
}
OFTEN = (
    "say",
    "say",
    "say",
    "record",
    "record",
    "release",
    "release",
    "next",
    "send_back",
    "edit",
    "focus",
    "confirm",
    "consent",
)
SELDOM = ("lock", "end", "lapse", "remove", "revoke", "door", "erase", "leave", "retain")
VOICED = ("answer_no", "note_answer", "suggest", "cluster_new")
WORDY = (
    "say",
    "record",
    "unsaid",
    "park",
    "answer",
    "card",
    "propose",
    "note_action",
    "cluster_new",
    *VOICED,
)
BAG = (*(v for v in MOVES if v not in SELDOM), *OFTEN, *OFTEN)


def choose(play: Stage, random: Random) -> str:
    """A verb; never one that would make the session larger than a test can look at."""
    do = random.choice(SELDOM) if random.random() < 0.03 else random.choice(BAG)
    crowded = do in {"join", "enter", "bring_in"} and len(play.s.people.all) >= MOST_PEOPLE
    full = do in WORDY and len(play.s.items) >= MOST_ITEMS
    return "resume" if crowded or full else do


def move(play: Play, do: str, random: Random) -> bool:
    """Do it with arguments that may fit; whether it took effect."""
    by, fields = plan(play, do, random)
    return play.enter(by, do, **fields).ok


def plan(stage: Stage, do: str, random: Random) -> tuple[int, Fields]:
    """Who does it, and with which fields."""
    roles, make = MOVES[do]
    by = _who(stage, random, roles) if roles else 0
    return by, make(stage, random)
