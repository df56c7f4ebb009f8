"""The QR code of a link: only the console that leads gets it drawn, and nothing of it is kept."""

from __future__ import annotations

from typing import Any

from facilitator import qr
from tests.server.evening import Evening, play
from tests.server.house import House


async def asked(e: Evening, cookie: str, **link: Any) -> tuple[int, str]:
    """The status and the body of the answer to who asks for the picture of a link."""
    url = f"{e.house.url}/{e.code}/link.svg"
    async with e.http.post(url, json=link, headers={"Cookie": cookie, "Accept-Language": "nl"}) as answer:
        return answer.status, await answer.text()


def test_a_console_gets_the_picture_of_the_link_that_it_made(server: House) -> None:
    async def scene(e: Evening) -> None:
        secret = (await e.console.act("link", face="helper"))["secret"]
        drawn = await asked(e, e.console.cookie, face="helper", secret=secret)
        assert drawn == (200, qr.svg(f"{server.url}/{e.code}/helper#{secret}", "QR-code van deze link"))
        helper = await e.enter("helper", secret)
        assert helper.key("session")
        assert secret.encode() not in server.bytes()

    play(server, scene)


def test_nobody_else_has_a_link_drawn(server: House) -> None:
    async def scene(e: Evening) -> None:
        link = {"face": "helper", "secret": (await e.console.act("link", face="helper"))["secret"]}
        token = e.outer[0].cookie.partition("=")[2]
        for cookie in ("", e.outer[0].cookie, e.staff["scribe"].cookie, f"f_{e.code}_console={token}"):
            assert (await asked(e, cookie, **link))[0] == 403
        assert (await e.console.act("set_pin", pin="2468"))["ok"]
        other = await e.enter("console")
        assert (await other.act("lock"))["ok"]
        assert (await asked(e, other.cookie, **link))[0] == 403

    play(server, scene)


def test_what_is_no_link_gets_a_sentence(server: House) -> None:
    async def scene(e: Evening) -> None:
        for link in (
            {},
            {"face": "helper"},
            {"face": "phone", "secret": "a" * 27},
            {"face": "board", "secret": "a" * 65},
            {"face": "board", "secret": "a" * 26 + "\n"},
            {"face": "board", "secret": "javascript:alert(1)//"},
            {"face": "board", "secret": 12},
        ):
            status, told = await asked(e, e.console.cookie, **link)
            assert status == 409, link
            assert "Dit kwam niet goed over." in told

    play(server, scene)
