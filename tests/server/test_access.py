"""Who may do and see what, and what becomes of it when that changes under a live socket."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from functools import partial

import pytest

from facilitator.rehearsal.screen import RefusedError, Screen
from tests.server.evening import Evening, play
from tests.server.house import House
from tests.server.second import Second

SECRET = "alleen voor wie het lezen mag"


def opens(url: str, cookie: str) -> bool:
    """Whether a page shows a browser with this cookie anything of the session's views."""
    try:
        request = urllib.request.Request(url, headers={"Cookie": cookie})
        with urllib.request.urlopen(request, timeout=10) as page:
            text = page.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            text = error.read().decode()
    boot = re.search(r'"views":\s*\[(.)', text)
    return boot is not None and boot[1] != "]"


def link_of(e: Evening, face: str) -> int:
    """The number of the first link for a face."""
    return int(next(x["n"] for x in e.console.key("links")["links"] if x["face"] == face))


@pytest.mark.parametrize("face", ["helper", "scribe", "board"])
def test_a_revoked_link_cuts_the_live_socket_and_every_page(face: str, server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go("ka3")
        gone = e.staff.pop(face)
        seen = json.dumps(gone.views)
        assert opens(f"{server.url}/{e.code}/{face}", gone.cookie)
        assert (await e.console.act("revoke", link=link_of(e, face)))["ok"]
        await gone.until(lambda: gone.refusal)
        assert gone.refusal is not None
        assert gone.refusal["code"] == "link_revoked"
        assert "ingetrokken" in gone.refusal["text"]
        ack = await e.console.here("record", text=SECRET)
        await e.release(ack["item"])
        await e.console.until(lambda: SECRET in json.dumps(e.console.views))
        assert json.dumps(gone.views) == seen
        assert not opens(f"{server.url}/{e.code}/{face}", gone.cookie)
        with pytest.raises(RefusedError) as refused:
            await e.enter(face)
        assert refused.value.code == "link_revoked"
        await gone.close()

    play(server, scene)


def test_a_revoked_link_takes_everyone_who_came_in_by_it(server: House) -> None:
    async def scene(e: Evening) -> None:
        ack = await e.console.act("link", face="console")
        second, third = [await e.enter("console", ack["secret"]) for _ in range(2)]
        assert (await second.act("blank", on=True))["ok"]
        assert (await second.act("revoke", link=ack["link"]))["code"] == "own_link"
        assert (await e.console.act("revoke", link=ack["link"]))["ok"]
        for screen in (second, third):
            await screen.until(partial(getattr, screen, "refusal"))
            await screen.close()
        assert (await e.console.act("blank", on=False))["ok"]

    play(server, scene)


def test_the_secret_of_a_new_link_is_told_once_and_kept_nowhere(server: House) -> None:
    async def scene(e: Evening) -> None:
        ack = await e.console.act("link", face="helper")
        helper = await e.enter("helper", ack["secret"])
        stored = server.bytes()
        for secret in (ack["secret"], helper.cookie.partition("=")[2], e.secret("console")):
            assert secret.encode() not in stored
        assert ack["secret"] not in json.dumps([s.views for s in e.screens])
        await helper.close()

    play(server, scene)


def test_a_person_taken_out_sees_so_and_nothing_more(server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go("ka3")
        phone = e.outer.pop()
        assert (await e.console.act("remove", person=e.numbers[phone]))["ok"]
        await phone.until(lambda: phone.key("me")["gone"])
        ack = await phone.act("describe", sector="jeugdarts")
        assert (ack["ok"], ack["code"], ack["again"]) == (False, "gone", False)
        assert (await phone.act("erase"))["ok"]
        before = json.dumps(phone.views)
        await e.go("ka5")
        assert json.dumps(phone.views) == before
        await phone.close()
        again = e.screen("phone")
        again.carry(phone.cookie)
        await again.connect()
        await again.until(lambda: again.key("me"))
        assert set(again.views) == {"me"}
        assert again.key("me")["gone"]
        await again.close()

    play(server, scene)


async def say_correction(phone: Screen, n: int, text: str) -> int:
    """A correction of a statement; returns its number."""
    await phone.until(lambda: phone.items(n=n))
    ack = await phone.here("say", type="correctie", target=n, text=text)
    assert ack["ok"], ack
    return int(ack["item"])


async def harvest(e: Evening) -> int:
    """Go to the harvest with one statement on the board."""
    await e.go("ka3")
    n = await e.record("Een uitspraak.", cat="goed")
    await e.release(n)
    await e.go("ka5")
    return n


def test_a_dead_phones_seat_and_words_move_to_another(server: House, second: Second) -> None:
    async def scene(e: Evening) -> None:
        n = await harvest(e)
        dead = e.inner.pop()
        seat = dead.key("me")["seat"]
        item = await say_correction(dead, n, "Zo bedoelde ik het.")
        await dead.close()
        fresh = await e.join("outer")
        old = e.numbers.pop(dead)
        ack = await e.console.act("hand_over", from_=old, into=e.numbers[fresh])
        assert ack["ok"]
        await fresh.until(lambda: (fresh.key("me") or {}).get("seat") == seat)
        await fresh.until(lambda: fresh.key(f"mine/{item}"))
        assert set(fresh.views) == {"phone/inner", "me"}
        assert (await fresh.act("edit", item=item, text="Zo bedoelde ik het echt."))["ok"]
        assert (await fresh.act("withdraw", item=item))["ok"]
        path = server.file(e.code)
        assert second.read(path, f"me/{old}")["views"][f"me/{old}"]["me"]["seat"] == seat

    play(server, scene)


def test_who_joined_twice_is_one_person_with_the_words_of_both(server: House) -> None:
    async def scene(e: Evening) -> None:
        n = await harvest(e)
        first, twice = e.inner
        mine = await say_correction(first, n, "Eerste telefoon.")
        other = await say_correction(twice, n, "Tweede telefoon.")
        ack = await e.console.act("same_person", from_=e.numbers[twice], into=e.numbers[first])
        assert ack["ok"]
        for phone in e.inner:
            await phone.until(partial(phone.key, f"mine/{mine}"))
            await phone.until(partial(phone.key, f"mine/{other}"))
            assert phone.key("me")["seat"] == 1
        late = await say_correction(twice, n, "Nog een keer.")
        await first.until(lambda: first.key(f"mine/{late}"))
        assert (await first.act("withdraw", item=late))["ok"]
        await e.console.until(lambda: e.numbers[twice] not in e.people())

    play(server, scene, inner=2)


def test_an_act_of_a_merged_phone_still_takes_effect_once(server: House, second: Second) -> None:
    """Its ack was lost; then the console merged two joins; now the outbox sends it again."""

    async def scene(e: Evening) -> None:
        n = await harvest(e)
        first, twice = e.inner
        await twice.until(lambda: twice.items(n=n))
        act = {"id": "c" * 24, "do": "say", "phase": "ka5#1", "type": "correctie", "target": n, "text": "Ja."}
        before = await twice.once(act)
        assert before["ok"]
        pair = {"from_": e.numbers[twice], "into": e.numbers[first]}
        assert (await e.console.act("same_person", **pair))["ok"]
        await twice.until(lambda: len([k for k in twice.views["me"] if k.startswith("mine/")]) == 1)
        assert await twice.once(act) == before
        await twice.close()
        back = e.screen("phone")
        back.carry(twice.cookie)
        await back.connect()
        await back.until(lambda: back.key("me"))
        assert await back.once(act) == before
        assert second.read(server.file(e.code))["items"] == 2
        await back.close()

    play(server, scene, inner=2)


def test_a_second_tab_is_the_same_person(server: House) -> None:
    async def scene(e: Evening) -> None:
        n = await harvest(e)
        first = e.inner[0]
        tab = e.screen("phone")
        tab.carry(first.cookie)
        await tab.connect()
        await tab.until(lambda: tab.key("me"))
        item = await say_correction(tab, n, "Uit het tweede tabblad.")
        await first.until(lambda: first.key(f"mine/{item}"))
        assert len(e.people()) == 6
        await tab.close()

    play(server, scene)


@pytest.mark.parametrize("face", ["console", "board", "scribe", "helper"])
def test_a_phone_cannot_pass_for_staff(face: str, server: House) -> None:
    async def scene(e: Evening) -> None:
        phone = e.outer[0]
        token = phone.cookie.partition("=")[2]
        forged = e.screen(face)
        forged.carry(f"f_{e.code}_{face}={token}")
        with pytest.raises(RefusedError) as refused:
            await forged.connect()
        assert refused.value.code == "no_access"
        assert not opens(f"{server.url}/{e.code}/{face}", forged.cookie)
        async with e.http.get(
            f"{server.url}/{e.code}/report.json", headers={"Cookie": forged.cookie}
        ) as page:
            assert page.status == 403
        await forged.close()

    play(server, scene)


def test_staff_of_one_face_get_nothing_of_another(server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go("ka2")
        card = {"phase": "ka2#1", "text": SECRET}
        assert (await e.inner[0].act("card", **card))["ok"]
        await e.console.until(lambda: SECRET in json.dumps(e.console.views))
        await e.go("ka3")
        for face in ("board", "scribe", "helper"):
            assert SECRET not in json.dumps(e.staff[face].views)
            forged = e.screen("console")
            forged.carry(f"f_{e.code}_console={e.staff[face].cookie.partition('=')[2]}")
            with pytest.raises(RefusedError):
                await forged.connect()
            await forged.close()
        assert (await e.staff["helper"].act("next", left="ka3#1"))["code"] == "not_allowed"
        assert (await e.board.act("focus", item=None))["code"] == "not_allowed"

    play(server, scene)


def test_a_cookie_of_one_session_opens_no_other(server: House) -> None:
    async def scene(e: Evening) -> None:
        other = server.new()
        stranger = Screen(server.url, other["code"], "console", e.http)
        stranger.carry(f"f_{other['code']}_console={e.console.cookie.partition('=')[2]}")
        with pytest.raises(RefusedError) as refused:
            await stranger.connect()
        assert refused.value.code == "no_access"
        await stranger.close()

    play(server, scene)


def leads(url: str, cookie: str) -> bool:
    """Whether the page of a console says that its holder leads the whole session."""
    request = urllib.request.Request(url, headers={"Cookie": cookie})
    with urllib.request.urlopen(request, timeout=10) as page:
        found = re.search(r'"leads":\s*(true|false)', page.read().decode())
    assert found is not None
    return found[1] == "true"


def test_a_console_knows_whether_it_leads_the_session_or_one_room(server: House) -> None:
    async def scene(e: Evening) -> None:
        made = await e.console.act("set_group", text="Zorg dichtbij")
        lead = await e.enter_room("console", made["group"])
        address = f"{server.url}/{e.code}/console"
        assert leads(address, e.console.cookie)
        assert (await e.console.act("step_into", group=made["group"]))["ok"]
        assert leads(address, e.console.cookie), "who stepped into a room can go back"
        assert not leads(address, lead.cookie)

    play(server, scene)
