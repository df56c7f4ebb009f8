"""Scripts for tests, written in Python: short to say, checked by the same types as a TOML file."""

from __future__ import annotations

from typing import Any

import msgspec

from facilitator.method import reading
from facilitator.method.script import Phase, Script
from facilitator.settings import scripts_dir

Raw = dict[str, Any]


def t(text: str) -> Raw:
    """A text that is the same in both languages."""
    return {"nl": text, "en": text}


def choice(code: str) -> Raw:
    """A code with a label."""
    return {"code": code, "label": t(f"label {code}")}


def phase(key: str, kind: str = "present", **more: Any) -> Raw:
    """A phase of ten minutes."""
    return {"key": key, "kind": kind, "title": t(f"title {key}"), "minutes": 10, **more}


def gather(key: str, *questions: Raw, write: tuple[str, ...] = ("inner", "outer"), **more: Any) -> Raw:
    """A gathering with these questions; what is no field of a phase is an option of the kind."""
    fields = {name: more.pop(name) for name in tuple(more) if name in Phase.__struct_fields__}
    options = {"questions": questions or (question("idee"),), **more}
    return phase(key, "gather", write=write, options=options, **fields)


def listen(key: str, **more: Any) -> Raw:
    """A conversation of the inner ring that the outer ring listens to."""
    fields = {name: more.pop(name) for name in tuple(more) if name in Phase.__struct_fields__}
    return phase(key, "listen", options={"speakers": ["inner"], "listeners": ["outer"], **more}, **fields)


def question(type_: str, **more: Any) -> Raw:
    """A question of a gathering."""
    return {"type": type_, "label": t(f"label {type_}"), **more}


def role(code: str, **more: Any) -> Raw:
    """A ring."""
    return {"code": code, "label": t(code), "choice": t(code), "help": t(code), **more}


RINGS = (
    role("inner", form="arc", seats=4, needs_code=True),
    role("outer", pledge=t("Ik luister eerst.")),
)


def script(*phases: Raw, **more: Any) -> Script:
    """A script of these phases, with a table of four seats and an outer ring."""
    sectors = [choice("kraamzorg"), choice("gemeente")]
    raw = {"key": "proef", "title": t("Proef"), "summary": t("Proef"), "roles": RINGS, "sectors": sectors}
    return msgspec.convert({**raw, "phases": phases, **more}, Script)


def shipped(name: str) -> Script:
    """A script of the house."""
    return reading.read(reading.known([scripts_dir()])[name])


def prioritise(key: str, method: str) -> Raw:
    """A choice among what was said freely."""
    options = {"method": method, "dots": 3}
    return phase(key, "prioritise", write=["inner", "outer"], source=["free"], options=options)


def cluster(key: str, *source: str, **more: Any) -> Raw:
    """Groups of what was said in ``source``, by who leads."""
    fields = {name: more.pop(name) for name in tuple(more) if name in Phase.__struct_fields__}
    return phase(key, "cluster", source=source, options=more, **fields)


def recognise(key: str, *source: str, **more: Any) -> Raw:
    """What was said in ``source``, put to everyone."""
    fields = {name: more.pop(name) for name in tuple(more) if name in Phase.__struct_fields__}
    return phase(key, "recognise", write=["inner", "outer"], source=source, options=more, **fields)


def round_(key: str, **more: Any) -> Raw:
    """A round in which the outer ring types a word and the table a private card."""
    fields = {name: more.pop(name) for name in tuple(more) if name in Phase.__struct_fields__}
    options = {"form": "word", "ask": ["outer"], "card": ["inner"], "quote_consent": ["inner"], **more}
    return phase(key, "round", options=options, **fields)


def commit(key: str, **more: Any) -> Raw:
    """Promises of the outer ring in two columns: one that asks for owner and date, one for a reason."""
    columns = [choice("direct") | {"owner": True}, choice("niet") | {"reason": True}]
    options = {"columns": columns, "thumbs": ["inner"], **more}
    return phase(key, "commit", write=["outer"], options=options)


def swap(key: str) -> Raw:
    """The two rings change places."""
    return phase(key, "swap_roles", options={"a": "inner", "b": "outer"})


def freely() -> Raw:
    """A round in which everyone sees everything at once."""
    return gather(
        "free",
        question("idee"),
        question("daarna", after="idee", max=2),
        release="auto",
        identity="anonymous",
        see="live",
        board="list",
        explain=True,
    )


def frame(key: str = "dd0", **more: Any) -> Raw:
    """The frame of a decision that everyone votes on."""
    return phase(key, "frame", write=["inner", "outer"], **more)


def decide(key: str = "dd6", **more: Any) -> Raw:
    """A decision on what came of dd0, dd3 and dd4."""
    options = {"frame": "dd0", "alternatives": ["dd3"], "spread": ["dd4"], "rule": "majority_enriched"}
    return phase(key, "decide", write=["inner", "outer"], options={**options, **more})


def alternatives(key: str = "dd3") -> Raw:
    """*Wie ziet het anders?*, on the board at once, anonymous."""
    asked = question("alternatief")
    return gather(key, asked, is_alternative=True, release="auto", board="list", identity="anonymous")


def spread(key: str = "dd4") -> Raw:
    """Everyone taps what they recognise of the alternatives."""
    return recognise(key, "dd3", show="some")


def deciding(**more: Any) -> Script:
    """A decision round: frame, alternatives, spreading, deciding, and promises with a date."""
    agreed = commit("dd9", feedback_on_required=False, evaluation_date_required=True, decision="dd6")
    return script(frame(), alternatives(), spread(), decide(**more), agreed)


def workshop() -> Script:
    """One of everything: every kind, and a place for every verb to take effect."""
    return script(*_talk(), *_after(), freeze="talk", groups=GROUPS)


def _after() -> tuple[Raw, ...]:
    """What comes of the talk. The promises come last: nothing goes on without owner and date."""
    chosen = [prioritise("dots", "dots"), prioritise("rank", "rank"), prioritise("place", "impact_effort")]
    groups = cluster("groups", "free", who="scribe", suggest=True, name_required=False, write=["outer"])
    rooms = (phase("themes", "assign", write=["inner", "outer"]), apart("apart"))
    together = (groups, recognise("known", "free"), *chosen, swap("swap"))
    return (*together, *rooms, round_("words"), *yields(), commit("deeds"))


GROUPS = ({"code": "regels", "label": t("Minder regels"), "seats": 3}, {"code": "zorg", "label": t("Zorg")})


def apart(key: str, *phases: Raw, **more: Any) -> Raw:
    """Workshops beside each other: by default each writes, chooses and rests."""
    given = phases or (
        gather("ideas", release="auto", see="live", board="list"),
        phase("weigh", "prioritise", write=["inner", "outer"], source=["ideas"]),
    )
    return phase(key, "parallel", phases=given, minutes=60, **more)


def yields(**more: Any) -> tuple[Raw, ...]:
    """The yield of a theme: where it goes, messages, harvest, who takes what on; no gate is HARD."""
    free = {"destination_required": False, "counter_voice_required": False, **more}
    writers = ["inner", "outer"]
    return (
        phase("route", "destinations", options={"min": 0}),
        phase("messages", "messages", write=writers, options=free),
        phase("harvested", "harvest", source=["messages"]),
        phase("onward", "handover", source=["messages"], write=writers),
    )


def _talk() -> tuple[Raw, ...]:
    """The conversation, from the welcome to the harvest."""
    check = gather(
        "check",
        question("klopt", target=True, confirm=True),
        question("correctie", target=True, correction=True),
        question("reactie", target=True),
        question("antwoord", target=True, answer=True),
        write=("inner",),
        invite=["outer"],
        source=["talk"],
        rhythm="1-2-4-all",
        cats=[choice("rood")],
        marks=[choice("mening")],
        replies=[choice("naam")],
    )
    return (
        phase("hello", write=["inner", "outer"], options={"questions": True, "ack": ["outer"]}),
        listen(
            "talk",
            unsaid=["inner"],
            cats=[choice("goed")],
            topics=[t("a"), t("b")],
            live_harvest="live",
            arm=True,
            gates=[{"rule": "heard", "role": "inner", "strength": "soft"}],
        ),
        check,
        freely(),
        phase("harvest", source=["talk", "free"], options={"layout": "harvest"}),
    )
