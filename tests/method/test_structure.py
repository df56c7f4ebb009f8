"""Steps that are walked again, phases that only some outcome leads to, and what a script may say of them."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method import reading
from facilitator.method.mistakes import ScriptError
from facilitator.settings import scripts_dir
from tests.support.play import Play
from tests.support.scripts import Raw, apart, gather, phase, script, t


def loop(*phases: Raw, **more: Any) -> Raw:
    """Steps to walk again."""
    return phase("ring", "repeat", phases=phases, minutes=60, **more)


def circle() -> Play:
    """A question, a loop of two steps, and an end."""
    steps = loop(gather("views"), gather("counter"), options={"until": t("tot het genoeg is")})
    return Play(script(phase("frame"), steps, phase("after"), phase("last")))


# -- repeat ----------------------------------------------------------------------------------------


def test_the_steps_of_a_repeat_stand_in_the_course() -> None:
    play = circle()
    assert [p.key for p in play.s.course.phases] == ["frame", "views", "counter", "after", "last"]
    row = play.view("console")["script"]["rows"][1]
    assert row["loop"] == {"key": "ring", "title": t("title ring"), "until": t("tot het genoeg is")}


def test_within_a_repeat_next_leads_to_the_next_step_also_when_it_was_walked_before() -> None:
    play = circle()
    lead = play.staff()
    ann = play.join()
    play.to(lead, "views")
    first = play.say(ann)
    play.to(lead, "counter")
    play.ok(lead, "again", phase="views", left=play.now, reason="nog een ronde")
    second = play.say(ann)
    assert play.next(lead) == "counter#2"
    assert play.next(lead) == "after#1"
    assert play.next(lead) == "last#1"
    assert [i.n for i in play.s.items_of("views")] == [first, second]
    assert play.s.items[second].phase == "views#2"


def test_after_a_repeat_nothing_is_walked_twice() -> None:
    play = circle()
    lead = play.staff()
    play.to(lead, "after")
    play.ok(lead, "again", phase="counter", left=play.now, reason="toch nog een")
    assert play.next(lead) == "last#1"


def test_an_option_can_switch_off_a_repeat_or_a_step_of_it() -> None:
    when = [{"option": "kort", "is": False}]
    option = {"kort": {"default": False, "label": t("kort")}}
    steps = loop(gather("views"), gather("counter", when=when))
    made = script(phase("frame"), steps, options=option)
    assert [p.key for p in made.playable({"kort": True})] == ["frame", "views"]
    whole = script(phase("frame"), loop(gather("views"), when=when), options=option)
    assert [p.key for p in whole.playable({"kort": True})] == ["frame"]


def test_a_repeat_within_the_rooms() -> None:
    rooms = apart("apart", loop(gather("views"), gather("counter")), phase("tell"))
    play = Play(script(phase("hello"), rooms, groups=[{"code": "zorg", "label": t("zorg")}]))
    assert [p.key for p in play.s.phases] == ["hello", "apart", "views", "counter", "tell"]
    assert [p.loop for p in play.s.phases] == ["", "", "ring", "ring", ""]


# -- branch ----------------------------------------------------------------------------------------


def fork() -> tuple[Play, int]:
    """A phase with an outcome, one that only some outcomes lead to, and an end."""
    branch = {"phase": "vote", "is": ["undercurrent"]}
    play = Play(script(phase("vote"), phase("under", branch=branch), phase("record")))
    return play, play.staff()


@pytest.mark.parametrize(
    ("outcome", "wanted"), [("undercurrent", "under"), ("decided", "record"), ("", "record")]
)
def test_next_passes_over_a_phase_whose_branch_does_not_hold(outcome: str, wanted: str) -> None:
    play, lead = fork()
    assert play.s.now is not None
    play.s.now.outcome = outcome
    assert play.view("console")["gate"]["next"]["key"] == wanted
    assert play.next(lead) == f"{wanted}#1"


def test_the_last_pass_decides_about_a_branch() -> None:
    play, lead = fork()
    assert play.s.now is not None
    play.s.now.outcome = "undercurrent"
    play.ok(lead, "again", phase="vote", left=play.now, reason="opnieuw")
    assert play.s.now.id == "vote#2"
    play.s.now.outcome = "decided"
    assert play.next(lead) == "record#1"
    assert play.no(lead, "next", left=play.now) == "last_phase"


def test_a_branch_on_a_phase_that_was_not_there_does_not_hold() -> None:
    branch = {"phase": "vote", "is": ["parked"]}
    when = [{"option": "stemmen", "is": True}]
    option = {"stemmen": {"default": False, "label": t("stemmen")}}
    steps = (phase("hello"), phase("vote", when=when), phase("under", branch=branch), phase("record"))
    play = Play(script(*steps, options=option))
    assert play.next(play.staff()) == "record#1"


# -- what a script may say -------------------------------------------------------------------------

HEAD = """key = "proef"
title = { nl = "Proef", en = "Trial" }
summary = { nl = "Proef", en = "Trial" }
[[roles]]
code = "deelnemer"
label = { nl = "d", en = "d" }
choice = { nl = "d", en = "d" }
help = { nl = "d", en = "d" }
"""
TITLE = 'title = { nl = "t", en = "t" }'
ROOMS = f"""[[phases]]
key = "samen"
kind = "present"
minutes = 5
{TITLE}
[[phases]]
key = "apart"
kind = "parallel"
minutes = 30
{TITLE}
[[phases.phases]]
key = "ideeen"
kind = "gather"
minutes = 10
{TITLE}
write = ["deelnemer"]
options = {{ questions = [{{ type = "idee", label = {{ nl = "i", en = "i" }} }}] }}
[[phases.phases]]
key = "wegen"
kind = "prioritise"
minutes = 10
{TITLE}
source = ["ideeen"]
[[phases]]
key = "oogst"
kind = "present"
minutes = 5
{TITLE}
source = ["wegen"]
"""


def wrong(text: str) -> list[tuple[str, str, str]]:
    """Where and what is wrong with a script."""
    with pytest.raises(ScriptError) as caught:
        reading.read(HEAD + text)
    return [(m.phase, m.key, m.code) for m in caught.value.mistakes]


def test_a_script_with_rooms_is_read() -> None:
    made = reading.read(HEAD + ROOMS)
    apart_ = made.phase("apart")
    assert apart_ is not None
    assert [p.key for p in apart_.phases] == ["ideeen", "wegen"]
    assert made.phase("wegen") == apart_.phases[1]


@pytest.mark.parametrize(
    ("was", "becomes", "mistake"),
    [
        ('source = ["ideeen"]', 'source = ["oogst"]', ("wegen", "source.1", "script-wrong-place")),
        ('source = ["ideeen"]', 'source = ["idee"]', ("wegen", "source.1", "script-unknown-name")),
        ('key = "wegen"', 'key = "samen"', ("", "phases.samen", "script-twice")),
        ('kind = "prioritise"', 'kind = "prioriteren"', ("wegen", "kind", "script-unknown-name")),
        ('kind = "parallel"', 'kind = "present"', ("apart", "phases", "script-holds-none")),
        ("minutes = 30", "minutes = 19", ("apart", "minutes", "script-too-short")),
        ('source = ["wegen"]', "phases = []", ("oogst", "phases", "script-holds-none")),
        ('source = ["wegen"]', 'loop = "apart"', ("oogst", "loop", "script-unknown-key")),
        (
            'source = ["wegen"]',
            'branch = { phase = "later", is = ["ja"] }',
            ("oogst", "branch.phase", "script-unknown-name"),
        ),
        ('kind = "prioritise"', 'kind = "parallel"', ("wegen", "kind", "script-too-deep")),
    ],
)
def test_a_mistake_within_phases_is_named(was: str, becomes: str, mistake: tuple[str, str, str]) -> None:
    assert ROOMS.count(was) == 1
    assert mistake in wrong(ROOMS.replace(was, becomes))


def test_a_repeat_is_no_phase_to_name_and_holds_something() -> None:
    empty = f'[[phases]]\nkey = "ring"\nkind = "repeat"\nminutes = 5\n{TITLE}\n'
    after = f'[[phases]]\nkey = "na"\nkind = "present"\nminutes = 5\n{TITLE}\nsource = ["ring"]\n'
    assert wrong(empty + after) == [
        ("na", "source.1", "script-unknown-name"),
        ("ring", "phases", "script-empty-list"),
    ]


def test_a_group_cannot_be_called_as_an_audience_is() -> None:
    group = '[[groups]]\ncode = "locked"\nlabel = { nl = "l", en = "l" }\n'
    assert wrong(ROOMS + group) == [("", "groups.locked.code", "script-group-reserved")]


def test_a_value_that_an_option_cannot_have_is_named_within_a_kinds_options_too() -> None:
    mode = '[options.mode]\ndefault = "samen"\nvalues = ["samen", "beurt"]\nlabel = { nl = "m", en = "m" }\n'
    mode += "".join(f'words.{value} = {{ nl = "m", en = "m" }}\n' for value in ("samen", "beurt"))
    turns = 'options = { one_by_one_when = [{ option = "mode", is = "anders" }] }\n'
    text = ROOMS.replace("minutes = 30\n", f"minutes = 30\n{turns}") + mode
    assert wrong(text) == [("apart", "options.one_by_one_when.1.is", "script-impossible-value")]


def test_the_rule_of_a_decision_follows_a_switch_that_exists() -> None:
    text = (scripts_dir() / "deep-democracy.toml").read_text()
    with pytest.raises(ScriptError) as caught:
        reading.read(text.replace('is = "unanimous" }', 'is = "soms" }'))
    (mistake,) = caught.value.mistakes
    assert (mistake.phase, mistake.key) == ("dd6", "options.unanimous_when.1.is")
