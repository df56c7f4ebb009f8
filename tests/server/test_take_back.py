"""The page on which a quote is taken back: plain forms, two languages, nothing told to who guesses (P9)."""

from __future__ import annotations

import pytest

from tests.server.evening import Evening, play
from tests.server.house import House

PAGE = "/intrekken"
DONE = "Je uitspraak gaat niet meer naar anderen."
UNKNOWN = "Deze code kennen we niet"


async def quoted(e: Evening) -> tuple[int, str]:
    """A quote of the first seat, released, with consent; its number and its code."""
    await e.go("ka3")
    n = await e.record("Ik voelde me gehoord.", cat="goed", seat=e.inner[0].key("me")["seat"], quote=True)
    await e.release(n)
    await e.go("ka9")
    assert (await e.console.here("feedback_on", day="2027-05-20"))["ok"]
    await e.go("ka10")
    ack = await e.inner[0].here("consent", item=n, choice="yes")
    assert ack["ok"], ack
    return n, str(ack["secret"])


async def post(e: Evening, lang: str = "nl", **form: str) -> tuple[int, str]:
    """Send the form as a browser without a script does."""
    async with e.http.post(f"{e.house.url}{PAGE}?lang={lang}", data=form) as answer:
        assert answer.headers["Cache-Control"] == "no-store"
        return answer.status, await answer.text()


def test_a_quote_is_taken_back_with_two_codes_and_nothing_else(server: House) -> None:
    async def scene(e: Evening) -> None:
        n, code = await quoted(e)
        status, text = await post(e, session=e.code, code=f"{code[:4]} {code[4:]}".lower())
        assert status == 200
        assert DONE in text
        await e.console.until(lambda: e.console.key(f"item/{n}")["consent"] == "no")
        await e.inner[0].until(lambda: e.inner[0].key("me")["face"]["quotes"][0]["consent"] == "no")

    play(server, scene)


def test_a_wrong_code_comes_back_in_the_form_and_does_not_say_which_of_the_two_it_is(server: House) -> None:
    async def scene(e: Evening) -> None:
        known = await post(e, session=e.code, code="AAAABBBB")
        unknown = await post(e, session="ZZZZZZ", code="AAAABBBB")
        assert known[0] == unknown[0] == 404
        assert known[1].count(UNKNOWN) == unknown[1].count(UNKNOWN) == 1
        assert 'value="AAAABBBB"' in known[1]
        assert f'value="{e.code}"' in known[1]

    play(server, scene, inner=0, outer=0)


def test_half_a_form_asks_for_the_other_half(server: House) -> None:
    async def scene(e: Evening) -> None:
        for form in ({"session": e.code}, {"code": "AAAABBBB"}, {}):
            status, text = await post(e, **form)
            assert status == 400
            assert "Typ beide codes" in text

    play(server, scene, inner=0, outer=0)


def test_who_keeps_guessing_has_to_wait(server: House) -> None:
    async def scene(e: Evening) -> None:
        seen = [await post(e, session=e.code, code=f"GUESS{n:03d}") for n in range(25)]
        assert seen[0][0] == 404
        assert seen[-1][0] == 429
        assert "te vaak geprobeerd" in seen[-1][1]

    play(server, scene, inner=0, outer=0)


@pytest.mark.parametrize(
    ("lang", "title"), [("nl", "Haal je uitspraak weg"), ("en", "Take your statement away")]
)
def test_the_page_is_there_in_both_languages_without_a_script(server: House, lang: str, title: str) -> None:
    async def scene(e: Evening) -> None:
        async with e.http.get(f"{e.house.url}{PAGE}?lang={lang}") as answer:
            text = await answer.text()
        assert answer.status == 200
        assert title in text
        assert f'<html lang="{lang}"' in text
        assert "<script" not in text

    play(server, scene, inner=0, outer=0)
