"""The page before the evening says how the hall stands now, and what to do about it."""

from __future__ import annotations

import asyncio
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable

import pytest

from tests.server.evening import Evening, play
from tests.server.house import House

CHECK = re.compile(r'<p class="check-state">(.*?)</p>.*?<p>(.*?)</p>', re.DOTALL)
HALL = "http://zaal.test"


def fetch(url: str, cookie: str = "") -> tuple[int, str]:
    """What a browser with this cookie gets."""
    request = urllib.request.Request(url, headers={"Cookie": cookie, "Accept-Language": "nl"})
    try:
        with urllib.request.urlopen(request, timeout=30) as page:
            return int(page.status), page.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def checks(e: Evening, clock: int | None = None) -> dict[str, bool]:
    """Each line by its words, and whether it is in order."""
    asked = "" if clock is None else f"?clock={clock}"
    status, html = fetch(f"{e.house.url}/{e.code}/preflight/lines{asked}", e.console.cookie)
    assert status == 200
    return {words: state == "In orde" for state, words in CHECK.findall(html)}


def line(found: dict[str, bool], words: str) -> bool:
    """Whether the line with these words is in order."""
    return next(good for text, good in found.items() if words in text)


def test_it_follows_who_is_connected(server: House) -> None:
    async def scene(e: Evening) -> None:
        found = await asyncio.to_thread(checks, e)
        assert found["Er is een bord verbonden."]
        assert found["De verslaglegger is verbonden."]
        for face in ("board", "scribe"):
            await e.staff.pop(face).close()
        await e.console.until(lambda: {0} == {e.console.key("here/count")[n] for n in ("boards", "scribes")})
        found = await asyncio.to_thread(checks, e)
        assert found["Er is nog geen bord verbonden."] is False
        assert found["De verslaglegger is nog niet verbonden."] is False

    play(server, scene, inner=0)


def test_an_address_of_this_machine_alone_is_no_address_for_phones(server: House) -> None:
    async def scene(e: Evening) -> None:
        found = await asyncio.to_thread(checks, e)
        assert line(found, "alleen op deze laptop werkt") is False
        assert line(found, f"Een telefoon kwam binnen over {server.url}/{e.code}")

    play(server, scene)


def test_a_phone_that_came_by_another_address_than_the_qr_has_proves_nothing(
    serve: Callable[..., House],
) -> None:
    house = serve("--url", HALL)

    async def scene(e: Evening) -> None:
        found = await asyncio.to_thread(checks, e)
        assert line(found, f"een adres dat telefoons kunnen openen: {HALL}/{e.code}")
        assert line(found, f"Er kwam nog geen telefoon binnen over {HALL}/{e.code}") is False

    play(house, scene)


@pytest.mark.parametrize(("minutes", "good"), [(0, True), (-3, False), (90, False)])
def test_a_clock_that_is_off_is_told_in_minutes(server: House, minutes: int, good: bool) -> None:
    async def scene(e: Evening) -> None:
        clock = time.time_ns() // 1_000_000 + minutes * 60_000
        found = await asyncio.to_thread(checks, e, clock)
        words = "loopt gelijk" if good else f"lopen {abs(minutes)} min uit elkaar"
        assert line(found, words) is good

    play(server, scene, inner=0, outer=0)


def test_a_hall_that_expects_more_people_than_phones_fit_says_so(server: House) -> None:
    async def scene(e: Evening) -> None:
        found = await asyncio.to_thread(checks, e)
        assert line(found, "Nodig: 90.025") is False
        assert line(found, "GB vrij")
        assert line(found, "Het verslag kan gemaakt worden.")

    play(server, scene, inner=0, outer=0, expected={"outer": 90_000})


def test_only_a_console_reads_it(server: House) -> None:
    async def scene(e: Evening) -> None:
        for path in ("preflight", "preflight/lines"):
            url = f"{server.url}/{e.code}/{path}"
            assert (await asyncio.to_thread(fetch, url))[0] == 403
            assert (await asyncio.to_thread(fetch, url, e.outer[0].cookie))[0] == 403
            assert (await asyncio.to_thread(fetch, url, e.console.cookie))[0] == 200

    play(server, scene, inner=0)


def test_the_page_is_there_before_the_report_was_tried_and_says_that_it_is_tried(
    serve: Callable[..., House],
) -> None:
    """Laying out a report takes more than a second the first time: the page asks for it afterwards."""

    async def scene(e: Evening) -> None:
        _, html = await asyncio.to_thread(fetch, f"{e.house.url}/{e.code}/preflight", e.console.cookie)
        assert "Het verslag wordt op proef gemaakt." in html
        assert '<progress aria-labelledby="far-report">' in html
        assert line(await asyncio.to_thread(checks, e), "Het verslag kan gemaakt worden.")
        _, html = await asyncio.to_thread(fetch, f"{e.house.url}/{e.code}/preflight", e.console.cookie)
        assert "<progress" not in html
        assert "Het verslag kan gemaakt worden." in html

    play(serve(), scene, inner=0)
