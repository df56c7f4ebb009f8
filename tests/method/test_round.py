"""``round``: one turn each, no reaction; the private card; what may be done with one's words."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method.acts import TextRule, kind_of
from tests.support.play import Play
from tests.support.scripts import listen, round_, script, shipped, t

CARD = "Dat wij pas horen van een verhuizing als het gezin al weg is."


class Ring:
    """A round after a conversation, with two at the table and one outside."""

    def __init__(self, **options: Any) -> None:
        talk = listen("talk", cats=[{"code": "goed", "label": t("goed")}])
        self.play = Play(script(talk, round_("out", **options)))
        self.lead, self.scribe = self.play.staff(), self.play.staff("scribe")
        self.ann, self.bo = self.play.join("inner"), self.play.join("inner")
        self.cor = self.play.join()
        self.quote = self.play.record(self.scribe, "letterlijk", cat="goed", seat=1)
        self.other = self.play.record(self.scribe, "van de ander", cat="goed", seat=2)
        self.play.ok(self.lead, "release", items=[self.quote, self.other])
        self.play.to(self.lead, "out")

    def face(self, audience: str) -> dict[str, Any]:
        found: dict[str, Any] = self.play.view(audience)["phase"]["face"]
        return found

    def mine(self, p: int) -> dict[str, Any]:
        found: dict[str, Any] = self.play.view(f"me/{p}")["me"]["face"]
        return found

    def consent(self, p: int, item: int, choice: str, code: str = "code") -> dict[str, Any]:
        fields = {"phase": self.play.now, "item": item, "choice": choice, "hash": code}
        return self.play.ok(p, "consent", **fields)


def test_each_phone_is_asked_what_the_script_asks_of_its_ring() -> None:
    ring = Ring(question=t("In één woord?"), card_prompt=t("Wat moet gezegd?"))
    inner, outer = ring.face("phone/inner"), ring.face("phone/outer")
    assert (inner["ask"], inner["card"], inner["consent"]) == (False, True, True)
    assert (outer["ask"], outer["card"], outer["consent"]) == (True, False, False)
    assert (inner["card_prompt"], outer["card_prompt"]) == (t("Wat moet gezegd?"), None)
    assert (outer["question"], outer["max_chars"]) == (t("In één woord?"), 30)


def test_one_word_each_and_only_for_whom_it_is_asked() -> None:
    ring = Ring()
    ring.play.ok(ring.cor, "answer", phase=ring.play.now, text="hoopvol")
    assert ring.play.no(ring.cor, "answer", phase=ring.play.now, text="nog een") == "max_items"
    assert ring.play.no(ring.ann, "answer", phase=ring.play.now, text="moe") == "not_your_turn"
    assert ring.play.no(ring.cor, "answer", phase="talk#1", text="te laat") == "closed"


def test_the_door_holds_a_word_to_the_length_of_a_word() -> None:
    ring = Ring()
    now = ring.play.s.course.passes[-1]
    kind = kind_of("round")
    assert kind.text_rule(ring.play.s, now, "antwoord") == TextRule(30)
    assert kind.text_rule(ring.play.s, now, "unsaid") == TextRule(200)


def test_the_weather_is_chosen_and_not_written() -> None:
    ring = Ring(form="weather")
    assert ring.play.no(ring.cor, "answer", phase=ring.play.now, text="zonnig") == "malformed"
    n = ring.play.ok(ring.cor, "answer", phase=ring.play.now, sky="fog")["item"]
    assert ring.play.s.items[n].cat == "fog"
    words = Ring()
    assert words.play.no(words.cor, "answer", phase=words.play.now, sky="fog") == "malformed"


def test_who_speaks_aloud_types_nothing() -> None:
    ring = Ring(form="oral")
    assert ring.play.no(ring.cor, "answer", phase=ring.play.now, text="hoopvol") == "not_your_turn"


def test_a_word_comes_on_the_board_when_it_is_released_and_on_no_phone() -> None:
    ring = Ring()
    n = ring.play.ok(ring.cor, "answer", phase=ring.play.now, text="hoopvol")["item"]
    assert ring.play.item(n, "board") is None
    ring.play.ok(ring.lead, "release", items=[n])
    shown = ring.play.item(n, "board")
    assert shown is not None
    assert shown["text"] == "hoopvol"
    for audience in ("phone/inner", "phone/outer"):
        assert "hoopvol" not in str(ring.play.view(audience))


def test_a_card_is_read_by_those_who_lead_and_by_nobody_else() -> None:
    ring = Ring()
    n = ring.play.ok(ring.ann, "card", phase=ring.play.now, text=CARD)["item"]
    assert ring.play.no(ring.ann, "card", phase=ring.play.now, text="nog een") == "max_items"
    assert ring.play.no(ring.cor, "card", phase=ring.play.now, text=CARD) == "not_your_turn"
    card = ring.play.item(n)
    assert card is not None
    assert card["private"]
    for audience in ("board", "scribe", "helper", "phone/inner", "phone/outer", f"me/{ring.bo}"):
        assert CARD not in str(ring.play.view(audience)), audience
    assert ring.play.no(ring.lead, "release", items=[n], despite=True) == "unknown_item"


def test_a_seat_is_ticked_and_passing_counts_as_heard() -> None:
    play = Play(script(round_("in", ask=[], gates=[{"rule": "heard", "role": "inner", "strength": "soft"}])))
    lead = play.staff()
    for _ in range(2):
        play.join("inner")
    assert play.view("console")["gate"]["warnings"] == [
        {"rule": "heard", "strength": "soft", "args": {"seats": [1, 2], "n": 2}}
    ]
    for seat in (1, 2):
        play.ok(lead, "heard", seat=seat)
    assert play.view("console")["gate"]["warnings"] == []
    play.ok(lead, "heard", seat=2, on=False)
    assert play.view("console")["tally"]["seats"] == {"1": 1}
    for seat in (0, 5):
        assert play.no(lead, "heard", seat=seat) == "unknown_seat"
    assert "tally" not in play.view("board")


def test_ticks_are_for_a_round_only() -> None:
    play = Play(script(listen("talk")))
    assert play.no(play.staff(), "heard", seat=1) == "not_now"


def test_the_table_decides_about_the_lines_in_its_own_name_and_no_others() -> None:
    ring = Ring()
    assert ring.mine(ring.ann)["quotes"] == [{"n": ring.quote, "text": "letterlijk", "consent": ""}]
    ring.consent(ring.ann, ring.quote, "no_sector")
    assert ring.mine(ring.ann)["quotes"][0]["consent"] == "no_sector"
    fields = {"phase": ring.play.now, "choice": "yes", "hash": "h"}
    assert ring.play.no(ring.ann, "consent", item=ring.other, **fields) == "not_yours"
    assert ring.play.no(ring.cor, "consent", item=ring.quote, **fields) == "not_your_turn"
    assert ring.mine(ring.cor) == {}


def test_consent_needs_a_code_that_the_house_made() -> None:
    ring = Ring()
    fields = {"phase": ring.play.now, "item": ring.quote, "choice": "yes"}
    assert ring.play.no(ring.ann, "consent", **fields) == "malformed"


def test_ka_h7_erasing_everything_takes_the_consent_back_too_wherever_one_sits_by_then() -> None:
    for seat in (1, 4):
        ring = Ring()
        ring.consent(ring.ann, ring.quote, "yes", "van ann")
        ring.consent(ring.bo, ring.other, "no_sector", "van bo")
        ring.play.s.people.all[ring.ann].seat = seat
        ring.play.ok(ring.ann, "erase")
        mine, other = ring.play.s.items[ring.quote], ring.play.s.items[ring.other]
        assert (mine.consent, mine.state) == ("no", "released"), "the line is the scribe's and stays"
        assert other.consent == "no_sector"
        assert ring.play.no(0, "take_back_quote", hash="van ann") == "unknown_quote_code"


def test_erasing_says_nothing_about_a_line_one_never_answered_for() -> None:
    ring = Ring()
    ring.play.ok(ring.ann, "erase")
    assert ring.play.s.items[ring.quote].consent == ""


def test_who_joined_twice_erases_what_either_said_yes_to() -> None:
    ring = Ring()
    ring.consent(ring.ann, ring.quote, "yes")
    ring.play.ok(ring.lead, "same_person", from_=ring.ann, into=ring.bo)
    ring.play.ok(ring.bo, "erase")
    assert ring.play.s.items[ring.quote].consent == "no"


@pytest.mark.parametrize("release", ["auto", "scribe"])
def test_who_sits_there_sees_at_once_a_line_that_needs_no_release(release: str) -> None:
    ring = Ring(release=release)
    ring.mine(ring.ann)
    ring.play.s.dirty.clear()
    n = ring.play.record(ring.scribe, "net gezegd", seat=1)
    assert f"me/{ring.ann}" in ring.play.s.dirty
    assert n in [row["n"] for row in ring.mine(ring.ann)["quotes"]]


def test_a_line_that_is_not_released_is_not_asked_about() -> None:
    ring = Ring()
    ring.play.ok(ring.lead, "hide", items=[ring.quote])
    assert ring.mine(ring.ann)["quotes"] == []
    fields = {"phase": ring.play.now, "item": ring.quote, "choice": "yes", "hash": "h"}
    assert ring.play.no(ring.ann, "consent", **fields) == "not_yours"


def test_a_code_takes_the_line_back_once_and_an_older_one_not_at_all() -> None:
    ring = Ring()
    assert ring.consent(ring.ann, ring.quote, "yes", "oud") == {"hash": "oud"}
    assert ring.consent(ring.ann, ring.quote, "yes", "nieuw") == {"hash": "nieuw"}
    assert ring.play.no(0, "take_back_quote", hash="oud") == "unknown_quote_code"
    ring.play.ok(0, "take_back_quote", hash="nieuw")
    assert ring.play.s.items[ring.quote].consent == "no"
    assert ring.play.no(0, "take_back_quote", hash="nieuw") == "unknown_quote_code"


def test_who_would_rather_not_gets_no_code() -> None:
    ring = Ring()
    assert ring.consent(ring.ann, ring.quote, "no") == {"hash": ""}
    assert ring.play.no(0, "take_back_quote", hash="") == "unknown_quote_code"


@pytest.mark.parametrize("key", ["ka2", "ka10"])
def test_what_is_said_in_a_round_of_the_klantarena_is_no_yield(key: str) -> None:
    arena = shipped("klantarena")
    named = {k for chapter in arena.chapters for k in chapter.phases}
    assert key not in named
