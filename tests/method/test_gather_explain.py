"""DD-2, *Ik licht dit zelf toe*: a card says that its writer wants to speak, and never who that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from facilitator.method.script import flat
from tests.support.play import Play
from tests.support.scripts import gather, phase, script, shipped

WALLS = ("board", "console", "helper", "scribe")
WHO = "gemeente"


def cards(**more: Any) -> tuple[Play, int, int]:
    """An anonymous list with the switch; who leads; somebody with a sector and a seat in the middle."""
    options = {"explain": True, "board": "list", "see": "live", "identity": "anonymous", **more}
    play = Play(script(gather("a", **options), gather("plain"), phase("c")))
    return play, play.staff(), play.join("inner", sector=WHO, seat=2)


def row(play: Play, n: int, audience: str) -> dict[str, Any]:
    """A contribution as this audience has it."""
    found: dict[str, Any] | None = play.item(n, audience)
    assert found is not None, audience
    return found


def test_dd_2_the_switch_is_off_unless_the_writer_puts_it_on() -> None:
    play, lead, p = cards()
    left, put = play.say(p), play.say(p, explain=True)
    play.ok(lead, "release", items=[left, put])
    for audience in WALLS:
        assert (row(play, left, audience)["explain"], row(play, put, audience)["explain"]) == (False, True)
    assert (play.mine(p, left)["explain"], play.mine(p, put)["explain"]) == (False, True)


def test_dd_2_the_mark_is_all_that_is_told() -> None:
    """Two cards of one writer differ in the mark alone, and whose it is stands on none of these screens."""
    play, lead, p = cards()
    said = [play.say(p, "gelijk", explain=on) for on in (False, True)]
    play.ok(lead, "release", items=said)
    for audience in WALLS:
        plain, marked = (row(play, n, audience) for n in said)
        differs = {key for key in plain if plain[key] != marked[key]} - {"n", "at", "released_at", "versions"}
        assert differs == {"explain"}, audience
        assert plain.keys() == marked.keys()
        assert (marked["explain"], marked["who"]) == (True, "")
        assert not {"author", "p", "person", "device", "role", "group"} & marked.keys()
    assert all(row(play, n, "console")["seat"] is None for n in said)


def test_dd_2_other_phones_are_not_told() -> None:
    play, lead, p = cards()
    other = play.join()
    n = play.say(p, explain=True)
    play.ok(lead, "release", items=[n])
    assert "explain" not in row(play, n, "phone/outer")
    assert "explain" not in str(play.view(f"me/{other}"))


def test_dd_2_the_mark_waits_with_the_card_until_it_is_released() -> None:
    play, _, p = cards()
    n = play.say(p, explain=True)
    assert play.item(n, "board") is None
    assert row(play, n, "console")["explain"] is True


def test_dd_2_a_phase_without_the_switch_takes_no_mark() -> None:
    play, lead, p = cards()
    play.to(lead, "plain")
    assert play.no(p, "say", phase="plain#1", type="idee", text="x", explain=True) == "malformed"
    n = play.say(p)
    assert play.no(p, "edit", item=n, text="x", explain=True) == "malformed"
    play.ok(p, "edit", item=n, text="x", explain=False)
    assert play.s.items[n].explain is False


def test_dd_2_only_phones_of_a_phase_with_the_switch_offer_it() -> None:
    play, lead, _ = cards()
    assert play.view("phone/outer")["phase"]["face"]["explain"] is True
    play.to(lead, "plain")
    assert play.view("phone/outer")["phase"]["face"]["explain"] is False


@pytest.mark.parametrize(("first", "then", "stands"), [(True, False, False), (False, True, True)])
def test_dd_2_the_writer_takes_it_back_or_adds_it_with_an_edit(first: bool, then: bool, stands: bool) -> None:
    """The mark changes at once, on the wall too; the words on it wait for the facilitator as ever."""
    play, lead, p = cards()
    n = play.say(p, "eerst", explain=first)
    play.ok(lead, "release", items=[n])
    play.ok(p, "edit", item=n, text="later", explain=then)
    shown = row(play, n, "board")
    assert (shown["text"], shown["explain"]) == ("eerst", stands)
    play.ok(p, "edit", item=n, text="nog later")
    assert row(play, n, "board")["explain"] is stands


def test_dd_2_nobody_else_puts_it_on_or_off() -> None:
    play, lead, p = cards()
    n, other = play.say(p, explain=True), play.join()
    for by in (other, lead):
        play.no(by, "edit", item=n, text="x", explain=False)
    play.ok(lead, "amend", item=n, text="zonder naam")
    assert play.s.items[n].explain is True


def test_dd_2_a_closed_phase_keeps_it_and_a_withdrawn_card_loses_it() -> None:
    play, lead, p = cards()
    n = play.say(p, explain=True)
    play.ok(lead, "close")
    play.no(p, "edit", item=n, text="x", explain=False)
    assert play.s.items[n].explain is True
    play.ok(p, "withdraw", item=n)
    assert play.s.items[n].explain is False


def test_dd_2_a_merged_card_leaves_its_mark_on_the_card_it_went_into() -> None:
    """Who asked to explain is still invited, until the merge is taken back or the card withdrawn."""
    play, lead, p = cards()
    kept, put, deeper = play.say(p), play.say(p), play.say(p, explain=True)

    def told(n: int, do: Callable[[], object]) -> list[bool]:
        """What the walls show of a card after an act that marks it as changed."""
        play.s.dirty.clear()
        do()
        assert f"item/{n}" in play.s.dirty
        return [row(play, n, audience)["explain"] for audience in WALLS]

    def merge(n: int, into: int) -> Callable[[], object]:
        return lambda: play.ok(lead, "merge", items=[n], into=into)

    play.ok(lead, "release", items=[kept, put])
    merge(put, kept)()
    assert told(kept, merge(deeper, kept)) == [True] * len(WALLS)
    play.ok(lead, "unmerge", item=deeper)
    assert told(kept, lambda: play.ok(lead, "unmerge", item=put)) == [False] * len(WALLS)
    play.ok(lead, "release", items=[put])
    assert told(put, merge(deeper, put)) == [True] * len(WALLS)
    assert told(kept, merge(put, kept)) == [True] * len(WALLS)
    assert play.mine(p, kept)["explain"] is False
    assert told(kept, lambda: play.ok(p, "withdraw", item=deeper)) == [False] * len(WALLS)


def test_dd_2_all_views_has_the_switch_and_the_alternatives_have_not() -> None:
    options = {p.key: p.options for p in flat(shipped("deep-democracy").phases) if p.kind == "gather"}
    assert options["dd2"]["explain"] is True
    assert not any(found.get("explain") for key, found in options.items() if key != "dd2")
