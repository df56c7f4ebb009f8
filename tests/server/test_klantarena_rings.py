"""Who sits where, and until when one may still sit down (KA-0, methods 1b), against a running server."""

from __future__ import annotations

import re
import urllib.request
from functools import partial
from typing import Any

import pytest

from facilitator.rehearsal.screen import RefusedError
from tests.server.evening import SOFT, Evening, play
from tests.server.house import House
from tests.server.second import Second


async def refused(e: Evening, role: str, **form: object) -> str:
    """The sentence with which the form comes back."""
    told, page = await answered(e, role, **form)
    assert told == 409
    return page


async def answered(e: Evening, role: str, **form: object) -> tuple[int, str]:
    """With which status and page the form comes back."""
    data = {"id": "f" * 24, "role": role, "pledge": "1", "table_code": e.made["table_code"]} | form
    async with e.http.post(f"{e.house.url}/{e.code}/join", data=data, allow_redirects=False) as answer:
        assert "Set-Cookie" not in answer.headers
        return answer.status, await answer.text()


def test_ka0_does_not_end_with_fewer_than_five_at_the_table(server: House) -> None:
    async def scene(e: Evening) -> None:
        for n in range(5):
            ack = await e.console.here("next", left="ka0#1", overrides=[*SOFT, "people"], override="Toch.")
            assert ack["code"] in {"gate_hard", "malformed"}
            ack = await e.turn()
            assert (ack["code"], ack["args"]["gates"][0]["args"]["n"]) == ("gate_hard", n)
            assert (await e.scribe.act("bring_in", role="inner"))["ok"]
        await e.go("ka1")

    play(server, scene, inner=0, outer=0, table=0)


def test_rings_are_frozen_once_the_table_talks(server: House) -> None:
    async def scene(e: Evening) -> None:
        phone = e.outer[0]
        p = e.numbers[phone]
        for role in ("inner", "outer"):
            assert (await e.console.act("move", person=p, role=role))["ok"]
            await phone.until(partial(lambda r: phone.key("me")["role"] == r, role))
            await phone.until(partial(lambda r: set(phone.views) == {f"phone/{r}", "me"}, role))
        await e.go("ka3")
        assert (await e.console.act("move", person=p, role="inner"))["code"] == "rings_frozen"
        table = e.numbers[e.inner[0]]
        assert (await e.console.act("move", person=table, role="inner", seat=9))["ok"]
        await e.inner[0].until(lambda: e.inner[0].key("me")["seat"] == 9)

    play(server, scene)


def test_who_comes_late_listens(server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go("ka3")
        late = await e.join("outer", table_code="")
        assert (late.phase, late.key("me")["role"], late.key("me")["seat"]) == ("ka3", "outer", None)

    play(server, scene)


def test_an_empty_seat_is_taken_with_the_table_code_until_the_harvest_closes(server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go("ka4")
        assert "Typ eerst de tafelcode" in await refused(e, "inner", table_code=" ")
        assert "Deze tafelcode klopt niet" in await refused(e, "inner", table_code="12x4")
        assert "Stoel 1 is bezet" in await refused(e, "inner", seat=1)
        assert "Deze stoel is er niet" in await refused(e, "inner", seat=16)
        late = await e.join("inner", seat=14)
        assert late.key("me")["seat"] == 14
        await e.go("ka5")
        await e.join("inner")
        assert (await e.console.act("close"))["ok"]
        assert "kan niemand meer aanschuiven" in await refused(e, "inner")
        await e.go("ka6")
        assert "kan niemand meer aanschuiven" in await refused(e, "inner")
        assert (await e.scribe.act("bring_in", role="inner"))["code"] == "ring_closed"

    play(server, scene)


def test_why_the_form_came_back_stands_under_the_choice_it_is_about(server: House) -> None:
    async def scene(e: Evening) -> None:
        for role, form, sentence in (
            ("inner", {"table_code": ""}, "Typ eerst de tafelcode"),
            ("outer", {"pledge": ""}, "Zet eerst het vinkje"),
        ):
            page = await refused(e, role, **form)
            assert page.count('id="why"') == 1
            parts = re.findall(r'name="role" value="(\w+)"|id="why" role="alert">([^<]*)', page)
            told = next(n for n, (_, why) in enumerate(parts) if why)
            assert parts[told - 1][0] == role
            assert sentence in parts[told][1]

    play(server, scene, inner=0, outer=0, table=0)


def test_who_comes_after_the_end_finds_no_form_but_that_it_is_over(server: House) -> None:
    async def scene(e: Evening) -> None:
        assert (await e.console.act("end"))["ok"]
        async with e.http.get(f"{server.url}/{e.code}") as answer:
            page = await answer.text()
        assert "Deze bijeenkomst is afgelopen." in page
        assert "<form" not in page

    play(server, scene, inner=0, outer=0, table=0)


def test_who_listens_first_says_so(server: House) -> None:
    async def scene(e: Evening) -> None:
        assert "Zet eerst het vinkje" in await refused(e, "outer", pledge="")

    play(server, scene)


def test_who_guesses_the_table_code_is_told_to_wait_and_keeps_nobody_out(server: House) -> None:
    async def scene(e: Evening) -> None:
        for _ in range(30):
            assert "Deze tafelcode klopt niet" in await refused(e, "inner", table_code="0000")
        late = [await answered(e, "inner", table_code="0000") for _ in range(20)]
        assert 429 in {status for status, _ in late}
        for status, page in late:
            told = "te vaak een verkeerde code" if status == 429 else "Deze tafelcode klopt niet"
            assert told in page
        await e.join("inner")

    play(server, scene)


def test_opening_the_link_creates_nobody(server: House) -> None:
    async def scene(e: Evening) -> None:
        before = e.people()
        for _ in range(3):
            async with e.http.get(f"{server.url}/{e.code.lower()}") as page:
                assert page.status == 200
                assert 'action="' in await page.text()
        await e.join("outer")
        assert len(e.people()) == len(before) + 1

    play(server, scene)


def test_one_form_sent_twice_makes_one_person_who_stays_in(server: House) -> None:
    """A second tap while the first is on its way: the browser keeps only the last answer's cookie."""

    async def scene(e: Evening) -> None:
        before = e.people()
        form = {"id": "e" * 24, "role": "outer", "pledge": "1"}
        cookies = []
        for _ in range(2):
            async with e.http.post(f"{server.url}/{e.code}/join", data=form, allow_redirects=False) as answer:
                assert answer.status == 303
                cookies.append(answer.headers["Set-Cookie"].partition(";")[0])
        for cookie in cookies:
            request = urllib.request.Request(f"{server.url}/{e.code}", headers={"Cookie": cookie})
            with urllib.request.urlopen(request) as page:
                boot = re.search(r'"views":\s*\[(.)', page.read().decode())
                assert boot is not None
                assert boot[1] == "{", "this cookie opens nothing"
        await e.console.until(lambda: e.people() - before)
        assert len(e.people() - before) == 1

    play(server, scene)


@pytest.mark.parametrize("borrowed", ["begin", "lapse", "retain/people", "retain/unreleased"])
def test_a_form_cannot_take_the_name_of_what_the_house_does(
    borrowed: str, server: House, second: Second
) -> None:
    """The house knows its own acts by their cause; a form with such an id would keep them from happening."""

    async def scene(e: Evening) -> None:
        form: dict[str, Any] = {"id": borrowed, "role": "outer", "pledge": "1"}
        async with e.http.post(f"{server.url}/{e.code}/join", data=form, allow_redirects=False) as answer:
            assert answer.status == 303
        await e.console.until(lambda: len(e.people()) == 7)
        log = second.read(server.file(e.code))["log"]
        assert [row["do"] for row in log if row["id"] == borrowed] == (
            ["begin"] if borrowed == "begin" else []
        )

    play(server, scene)


def test_a_closed_door_keeps_newcomers_out_and_nobody_else(server: House) -> None:
    async def scene(e: Evening) -> None:
        assert (await e.console.act("door", on=False))["ok"]
        with pytest.raises(RefusedError):
            await e.join("outer")
        assert (await e.outer[0].here("ack"))["ok"]
        assert (await e.console.act("door", on=True))["ok"]
        await e.join("outer")

    play(server, scene)
