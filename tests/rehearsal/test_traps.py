"""How each trap ends (methods 8.4), on the evening that was played.

Here are the traps for the half of the guard that exists: numbers, addresses, accounts, and the nudge. Names
(KA-19, and a name with a practice) and a date of birth are lines of this evening too; the guard does not see
them yet, so it is the simulated facilitator who takes them out: the end is the same, the flag is not there.

Not here, because the guard cannot know them yet: first names and surnames from a list, schools, practices and
providers of the client's own list, dates of birth and exact ages, the words of the Meldcode with a child. Not
here, because they belong to the other methods: OT-18, SO-03, SO-06, SO-20, CD-02, CD-F4, CD-18, ML-04, ML-08.
"""

from __future__ import annotations

from itertools import product

import pytest

from facilitator.summary import AUDIENCES, Audience
from tests.rehearsal.played import BOOK, Played

pytestmark = pytest.mark.xdist_group("rehearsal")
REFUSED = ("nummer", "bsn", "clientnummer", "te_lang")
HELD = {
    "telefoon": "phone",
    "mail": "mail",
    "iban": "iban",
    "postcode": "postcode",
    "adres": "address",
    "site": "url",
    "account": "handle",
}
BY_EYE = ("herleidbaar", "naam", "geboortedatum")
TEXTS = ("html", "md", "json")
NEVER_SHOWN = (
    *REFUSED,
    *HELD,
    *BY_EYE,
    "verdediging",
    "verbergen",
    "dubbel",
    "niet_je_beurt",
    "niet_aan_zet",
)


def instead(name: str) -> str:
    """What should have been said."""
    again = BOOK.again(BOOK.trap(name))
    assert again is not None
    return again.text


def told(played: Played, *audiences: Audience) -> list[str]:
    """The reports for these readers in every format that is text."""
    return [played.report(a, kind) for a, kind in product(audiences, TEXTS)]


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_is_never_stored_and_the_writer_writes_it_anew(name: str, played: Played) -> None:
    text = BOOK.trap(name).text
    assert text.encode() not in played.bytes
    assert played.item(instead(name)).state == "released"


def test_the_number_that_everyone_knows_is_nowhere(played: Played) -> None:
    """111222333 passes the eleven-test: refused at the door, in no log, in no message."""
    assert b"111222333" not in played.bytes
    assert "Dit lijkt op een BSN" in played.out


@pytest.mark.parametrize(("name", "kind"), HELD.items())
def test_what_is_held_is_changed_before_anyone_reads_it(name: str, kind: str, played: Played) -> None:
    item = played.item(instead(name))
    held, *_, last = item.versions
    assert held.flags == (f"hold:{kind}",)
    assert not held.released
    assert (last.by, last.released, item.state) == ("facilitator", True, "released")


@pytest.mark.parametrize("name", BY_EYE)
def test_what_the_guard_does_not_see_yet_the_facilitator_does(name: str, played: Played) -> None:
    item = played.item(instead(name))
    first, *_, last = item.versions
    assert (first.flags, first.released) == ((), False)
    assert (last.by, last.released) == ("facilitator", True)


def test_ka_14_is_nudged_sent_back_and_becomes_a_question(played: Played) -> None:
    item = played.item(instead("verdediging"))
    (first,) = (e for e in played.done if "nudge:defence" in e.flags)
    assert first.do == "say"
    assert BOOK["KA-14"].text.encode() not in played.bytes, "a wording that nobody released is forgotten"
    (back,) = (e for e in played.done if e.do == "send_back")
    assert back.data["items"] == [item.n]
    assert back.data["reason_code"] == "verdediging"
    assert item.state == "released"
    assert item.last.by == "writer"


@pytest.mark.parametrize("name", ["niet_je_beurt", "niet_aan_zet"])
def test_who_has_no_floor_leaves_nothing_behind(name: str, played: Played) -> None:
    assert BOOK.trap(name).text.encode() not in played.bytes


def test_an_empty_one_becomes_nothing(played: Played) -> None:
    assert "Er staat nog niets" in played.out
    assert all(
        (i.versions and i.last.text != "") or i.state == "withdrawn" for i in played.state.items.values()
    )


def test_two_that_ask_the_same_become_one(played: Played) -> None:
    double = BOOK.trap("dubbel")
    merged, kept = played.item(double.text), played.item(BOOK[double.into].text)
    assert (merged.state, merged.into, kept.state) == ("merged", kept.n, "released")


def test_what_is_hidden_stays_hidden(played: Played) -> None:
    assert played.item(BOOK.trap("verbergen").text).state == "hidden"


def test_another_wording_waits_until_it_is_released(played: Played) -> None:
    (second,) = (x for x in BOOK.lines if x.cat == "aangepast")
    item = played.item(second.text)
    assert [v.released for v in item.versions] == [True, True]
    assert {second.text, BOOK[second.ref].text} <= played.shown


@pytest.mark.parametrize("name", NEVER_SHOWN)
def test_no_trap_was_ever_on_a_board_or_a_phone(name: str, played: Played) -> None:
    assert len(played.shown) > 150, "nothing was looked at"
    assert BOOK.trap(name).text not in played.shown


@pytest.mark.parametrize("name", NEVER_SHOWN)
def test_no_trap_is_in_what_may_be_shared(name: str, played: Played) -> None:
    assert "internal" in AUDIENCES
    text = BOOK.trap(name).text
    assert not [t for t in told(played, *(a for a in AUDIENCES if a != "internal")) if text in t]
