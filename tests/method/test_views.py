"""Promise 4: what a view does not hold never leaves the server; so what is NOT there matters most."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method import acts, views
from facilitator.method.items import Item, Version
from facilitator.method.session import Session
from tests.support.cases import Cast
from tests.support.play import STAFF_VIEWS, Play, audiences, view
from tests.support.scripts import gather, listen, phase, script, shipped, t

ROOM = {"session", "phase", "hall"}
DESK = ROOM | {"board", "script", "gate", "acks", "tally", "door"}


def heads(play: Play, audience: str) -> set[str]:
    return {key.split("/")[0] for key in play.view(audience)}


@pytest.fixture
def c() -> Cast:
    """People, a parked question, a statement, words of every state."""
    cast = Cast().free()
    cast.play.say(cast.cor, "getoonde woorden")
    cast.play.say(cast.cor, "gehouden woorden", flags=["hold:phone"])
    back = cast.play.say(cast.dee, "teruggestuurde woorden")
    cast.play.ok(cast.console, "send_back", items=[back], reason="reden voor de schrijver")
    hidden = cast.play.say(cast.dee, "verborgen woorden")
    cast.play.ok(cast.console, "hide", items=[hidden])
    return cast


SECRET = ("gehouden", "teruggestuurde", "verborgen", "reden voor de schrijver")


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        ("board", ROOM | {"board", "item"}),
        ("phone/inner", ROOM | {"item"}),
        ("phone/outer", ROOM | {"item"}),
        ("console", DESK | {"item", "people", "parked", "links", "lock", "rooms"}),
        ("scribe", DESK | {"item", "people"}),
        ("helper", DESK | {"item"}),
    ],
)
def test_an_audience_has_its_keys_and_no_others(c: Cast, audience: str, expected: set[str]) -> None:
    assert heads(c.play, audience) == expected


def test_a_phone_of_its_own_has_its_person_and_its_own_words(c: Cast) -> None:
    assert heads(c.play, f"me/{c.cor}") == {"me", "mine"}
    text = str(c.play.view(f"me/{c.cor}"))
    assert "getoonde" in text
    assert "gehouden" in text
    assert "teruggestuurde" not in text
    assert "reden voor de schrijver" in str(c.play.view(f"me/{c.dee}"))


def test_a_writer_reads_what_hangs_on_the_board_and_whose_wording_that_is(c: Cast) -> None:
    n = c.play.say(c.cor, "bel mij op 06", flags=["hold:phone"])
    assert (c.play.mine(c.cor, n)["shown"], c.play.mine(c.cor, n)["shown_by"]) == (None, "")
    c.play.ok(c.console, "amend", item=n, text="bel mij")
    c.play.ok(c.console, "release", items=[n])
    row = c.play.mine(c.cor, n)
    assert (row["text"], row["shown"], row["shown_by"]) == ("bel mij op 06", "bel mij", "facilitator")
    own = c.play.say(c.cor, "zo sta ik er")
    assert c.play.mine(c.cor, own)["shown_by"] == "writer"


@pytest.mark.parametrize("audience", ["board", "phone/inner", "phone/outer"])
def test_the_room_reads_only_what_was_released(c: Cast, audience: str) -> None:
    text = str(c.play.view(audience))
    assert "getoonde" in text
    for word in (*SECRET, "geparkeerd"):
        assert word not in text, word


@pytest.mark.parametrize("audience", ["console", "helper", "scribe"])
def test_the_desk_reads_the_queue(c: Cast, audience: str) -> None:
    text = str(c.play.view(audience))
    for word in SECRET:
        assert word in text, word
    assert ("geparkeerd" in text) is (audience == "console")


def test_no_view_of_a_contribution_names_its_writer_by_number(c: Cast) -> None:
    for audience in ("board", "phone/outer", "console", "helper", "scribe"):
        for key, value in c.play.view(audience).items():
            if key.startswith("item/"):
                assert {"author", "p", "person", "by"} & value.keys() == set(), audience


def test_an_item_on_the_board_has_these_fields_and_no_others(c: Cast) -> None:
    shown = next(v for k, v in c.play.view("board").items() if k.startswith("item/"))
    assert set(shown) == {
        "n", "phase", "type", "cat", "text", "who", "corrected", "explain", "target", "by_scribe", "at",
    }  # fmt: skip


@pytest.mark.parametrize("audience", [a for a in audiences(Cast().play.s) if a != "console"])
def test_the_table_code_and_the_links_are_on_the_console_only(c: Cast, audience: str) -> None:
    play = c.play
    assert play.view("console")["links"]["table_code"] == "1234"
    text = str(play.view(audience))
    assert "1234" not in text
    assert "hash-" not in text


def test_no_view_holds_the_hash_of_a_secret(c: Cast) -> None:
    for audience in audiences(c.play.s):
        assert "hash-" not in str(c.play.view(audience)), audience


def test_a_phone_has_the_drawing_of_the_hall_and_not_the_live_counts(c: Cast) -> None:
    for audience in ("phone/inner", "phone/outer"):
        for ring in c.play.view(audience)["hall"]["rings"]:
            assert {"filled", "taken"} & ring.keys() == set()
            assert ring["small"] is True
    rings = c.play.view("board")["hall"]["rings"]
    assert [(r["role"], r["filled"], r["taken"]) for r in rings] == [("inner", 2, [1, 2]), ("outer", 2, [])]


def test_a_ring_is_small_below_eight() -> None:
    play = Play(script(phase("a")))
    for n in range(9):
        small = play.view("phone/outer")["hall"]["rings"][1]["small"]
        assert small is (n < 8)
        play.join()


def test_the_ring_in_the_middle_comes_first_and_who_has_the_floor_is_lit() -> None:
    speak = {"roles": ["outer"], "label": t("de buitenring")}
    play = Play(
        script(phase("a", inside="inner", speak=speak), phase("b", inside="outer")), expected={"outer": 40}
    )
    rings = play.view("board")["hall"]["rings"]
    assert [(r["role"], r["lit"], r["expected"]) for r in rings] == [
        ("inner", False, None),
        ("outer", True, 40),
    ]
    play.next(play.staff())
    assert [r["role"] for r in play.view("board")["hall"]["rings"]] == ["outer", "inner"]


def test_the_facts_of_the_session_are_those_everyone_may_know() -> None:
    play = Play(script(phase("a")), theme="Samen", host="JGZ", contact="Ans", begins=5, url="http://x")
    facts = play.view("phone/outer")["session"]
    assert facts["theme"] == "Samen"
    assert (facts["begins"], facts["keep_days"], facts["rehearsal"], facts["ended"]) == (5, 30, False, None)
    assert [r["code"] for r in facts["roles"]] == ["inner", "outer"]
    assert facts["roles"][0]["needs_code"]
    assert facts["roles"][1]["pledge"] == t("Ik luister eerst.")
    assert {"table_code", "expected", "pace", "seed"} & facts.keys() == set()


def test_who_may_be_invited_is_told_to_the_desk_only() -> None:
    play = Play(script(gather("a", write=("outer",), invite=["inner"])))
    assert play.view("console")["phase"]["invite"] == ["inner"]
    for audience in ("board", "phone/inner"):
        assert play.view(audience)["phase"]["invite"] == []


def test_people_on_the_desk_have_a_number_and_no_name(c: Cast) -> None:
    for audience in ("console", "scribe"):
        found = c.play.view(audience)[f"people/{c.bo}"]
        assert found == {
            "p": c.bo, "role": "inner", "seat": 2, "sector": "kraamzorg", "device": True, "staff": False,
            "group": "",
        }  # fmt: skip
    assert c.play.view("console")[f"people/{c.helper}"]["staff"]


def test_what_does_not_exist_renders_to_nothing(c: Cast) -> None:
    s = c.play.s
    for audience in (*STAFF_VIEWS, "phone/inner"):
        for key in ("item/99", "people/99", "parked/99", "zz", "zz/1", "me/5", "mine/5/1"):
            assert views.render(s, audience, key) is None, (audience, key)
    for key in ("me/99", "mine/5", "mine/5/99", f"mine/{c.cor}/1", f"me/{c.dee}", "item/1", "board"):
        assert views.render(s, f"me/{c.cor}", key) is None, key


def test_before_a_session_began_the_views_are_bare() -> None:
    s = Session()
    for audience in (*STAFF_VIEWS, "phone/inner", "me/1"):
        found = view(s, audience)
        assert "phase" not in found
        assert "acks" not in found
    assert view(s, "console")["gate"] == {"warnings": [], "next": None, "back": False}
    assert view(s, "console")["tally"] == {"seats": {}}


def test_a_pass_that_back_took_away_leaves_no_item_behind() -> None:
    s = Session()
    s.items[1] = Item(1, "weg#1", 1, "idee", "", "released", 0, [Version(1, "x", 0, "writer")])
    for audience in (*STAFF_VIEWS, "phone/inner"):
        assert "item/1" not in view(s, audience)
    assert s.phase_of(s.items[1]) is None


@pytest.mark.parametrize(
    ("role", "audience"),
    [
        ("facilitator", "console"),
        ("co_facilitator", "console"),
        ("scribe", "scribe"),
        ("helper", "helper"),
        ("board", "board"),
        ("inner", "phone/inner"),
        ("participant", "phone/participant"),
    ],
)
def test_each_role_has_its_audience(role: str, audience: str) -> None:
    assert views.audience_of(role) == audience


def test_a_mark_on_one_person_touches_no_other_view() -> None:
    dirty = {"me/1", "me/11", "mine/1/7", "mine/11/8", "item/7", "hall"}
    assert views.touched("me/1", dirty) == {"me/1", "mine/1/7"}
    assert views.touched("me/11", dirty) == {"me/11", "mine/11/8"}
    assert views.touched("board", dirty) == dirty


# -- the KlantArena's own (methods §1c) ------------------------------------------------------------


@pytest.fixture
def arena() -> tuple[Play, int, int]:
    play = Play(shipped("klantarena"))
    lead, scribe = play.staff(), play.staff("scribe")
    for n in range(12):
        play.join("inner", seat=n + 1)
    for _ in range(12):
        play.join("outer")
    return play, lead, scribe


def everything(play: Play, audience: str) -> str:
    return str(play.view(audience))


def test_ka_h3_there_is_no_verb_by_which_a_private_note_could_leave_a_phone() -> None:
    assert {n for n, verb in acts.verbs().items() if "note" in n and not verb.STAFF} == set()


def test_ka_h5_nothing_on_the_board_or_a_phone_counts_what_people_did(
    arena: tuple[Play, int, int],
) -> None:
    play, lead, scribe = arena
    for key in ("ka3", "ka4"):
        play.to(lead, key)
        for seat in range(1, 13):
            play.ok(lead, "tally", seat=seat)
        play.ok(lead, "release", items=[play.record(scribe, cat="goed" if key == "ka3" else "beter")])
        for audience in ("board", "phone/inner", "phone/outer"):
            found: dict[str, Any] = play.view(audience)
            assert {"tally", "acks", "gate"} & found.keys() == set()
            assert "confirmed" not in everything(play, audience)


def test_while_the_table_talks_a_listening_phone_reads_nobodys_words(
    arena: tuple[Play, int, int],
) -> None:
    play, lead, scribe = arena
    play.to(lead, "ka3")
    play.ok(lead, "release", items=[play.record(scribe, "ze komen altijd langs", cat="goed")])
    for audience in ("phone/outer", "phone/inner", "board"):
        assert "ze komen" not in everything(play, audience)
    play.to(lead, "ka5")
    assert "ze komen" in everything(play, "board")
    assert "ze komen" in everything(play, "phone/inner")
    assert "ze komen" not in everything(play, "phone/outer")
    play.to(lead, "ka6")
    assert "ze komen" in everything(play, "phone/outer")
    assert "ze komen" not in everything(play, "phone/inner")


def test_listen_and_gather_leave_other_passes_off_the_board() -> None:
    play = Play(script(listen("a", live_harvest="live"), listen("b", live_harvest="live")))
    lead = play.staff()
    play.ok(lead, "release", items=[play.record(lead, "eerder")])
    assert "eerder" in everything(play, "board")
    play.next(lead)
    assert "eerder" not in everything(play, "board")


def test_the_desk_reads_which_ring_said_what_the_scribe_wrote_down_and_nothing_of_what_was_typed() -> None:
    play = Play(script(listen("talk", inside="inner"), gather("ask"), listen("back", inside="outer")))
    lead, scribe, ann = play.staff(), play.staff("scribe"), play.join()

    def voice(n: int) -> str:
        row = play.item(n, "console")
        assert row is not None
        said: str = row["voice"]
        return said

    assert voice(play.record(scribe, "aan tafel gezegd")) == "inner"
    play.to(lead, "ask")
    assert voice(play.record(scribe, "het antwoord")) == "inner"
    assert voice(play.say(ann, "getypt")) == ""
    assert voice(play.record(scribe, "voor wie geen telefoon heeft", person=ann)) == ""
    play.to(lead, "back")
    assert voice(play.record(scribe, "de buitenring zegt")) == "outer"
