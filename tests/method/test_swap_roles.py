"""``swap_roles``: the rings change places; nobody writes, and the way on opens when everyone sits (KA-7)."""

from __future__ import annotations

from tests.support.play import Play
from tests.support.scripts import phase, script, swap


def swapping() -> tuple[Play, int]:
    play = Play(script(swap("swap"), phase("after")))
    return play, play.staff()


def test_nobody_writes_while_the_rings_change_places() -> None:
    play, _ = swapping()
    for role in ("inner", "outer"):
        p = play.join(role)
        assert play.no(p, "say", phase=play.now, type="idee", text="even dit") == "not_now"
        play.ok(p, "ack", phase=play.now)


def test_every_screen_knows_which_rings_change() -> None:
    play, _ = swapping()
    for audience in ("board", "console", "phone/inner", "phone/outer"):
        face = play.view(audience)["phase"]["face"]
        assert (face["a"], face["b"], face["seated"]) == ("inner", "outer", False)


def test_the_way_on_opens_when_everyone_sits() -> None:
    play, lead = swapping()
    assert play.view("console")["gate"]["warnings"] == [{"rule": "seated", "strength": "soft"}]
    assert play.no(lead, "next", left=play.now) == "gate_soft"
    play.ok(lead, "seated", phase=play.now)
    assert play.view("console")["gate"]["warnings"] == []
    play.ok(lead, "seated", phase=play.now, on=False)
    assert play.no(lead, "next", left=play.now) == "gate_soft"
    play.ok(lead, "seated", phase=play.now)
    assert play.next(lead) == "after#1"


def test_a_facilitator_goes_on_with_a_reason_when_somebody_stands() -> None:
    play, lead = swapping()
    assert play.next(lead, "seated") == "after#1"


def test_only_who_leads_says_that_everyone_sits_and_only_then() -> None:
    play, lead = swapping()
    for p in (play.join(), play.staff("scribe"), play.staff("helper")):
        assert play.no(p, "seated", phase=play.now) == "not_allowed"
    play.next(lead, "seated")
    assert play.no(lead, "seated", phase="swap#1") == "closed"
    assert play.no(lead, "seated", phase=play.now) == "not_now"
