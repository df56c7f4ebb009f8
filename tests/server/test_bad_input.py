"""What should never come over the wire or by a form: it gets a sentence, and the server stays."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any
from urllib.error import URLError

import pytest

from tests.server.crowd import Phone
from tests.server.evening import Evening, play
from tests.server.house import House
from tests.server.second import Second

SAY = {"do": "say", "phase": "ka8#1", "type": "gehoord"}
BINARY = 2
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"

KEPT = {
    "markup": ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
    "formula": ("=HYPERLINK(1)", "=HYPERLINK(1)"),
    "emoji": (FAMILY * 30, FAMILY * 30),
    "lone surrogate": ("voor\ud800na", "voorna"),
    "NUL": ("voor\0na", "voorna"),
    "right-to-left": ("voor\u202ena\u202c", "voorna"),
    "control": ("voor\x1b[31mna\x9f", "voor[31mna"),
}
"""What is typed, and what is kept of it."""

REFUSED = {
    "a hundred thousand characters": ("x" * 100_000, "too_long", "te lang"),
    "one too many": ("é" * 201, "too_long", "te lang"),
    "an emoji storm": (FAMILY * 20_000, "too_long", "te lang"),
    "nothing": ("", "empty", "Er staat nog niets"),
    "nothing to see": (" \n\u202e\0", "empty", "Er staat nog niets"),
    "a citizen service number": ("Zij heeft 111222333.", "refused_bsn", "BSN"),
}

MALFORMED: dict[str, Any] = {
    "unknown field": SAY | {"id": "u1", "text": "x", "extra": 1},
    "giant number": {"id": "u2", "do": "withdraw", "item": 10**30},
    "negative number": {"id": "u3", "do": "withdraw", "item": -1},
    "half a number": {"id": "u4", "do": "withdraw", "item": 1.5},
    "no number": {"id": "u5", "do": "withdraw", "item": "1"},
    "no id": SAY | {"text": "x"},
    "empty id": SAY | {"id": "", "text": "x"},
    "endless id": SAY | {"id": "x" * 65, "text": "x"},
    "broken id": SAY | {"id": "\ud800", "text": "x"},
    "text of another kind": SAY | {"id": "u6", "text": {"a": [1] * 1000}},
    "unknown verb": {"id": "u7", "do": "drop_table"},
    "verb of another kind": {"id": "u8", "do": ["say"]},
    "broken verb": {"id": "u9", "do": "\ud800"},
    "verb of the house": {"id": "u10", "do": "retain", "what": "people"},
    "a list": [1, 2],
    "a word": "x",
    "nothing": None,
}

JUNK: dict[str, tuple[int, bytes]] = {
    "no act": (1, b'42["act"]'),
    "acts at once": (1, b'42["act",{},{},{}]'),
    "another event": (1, b'42["connect",{"HTTP_COOKIE":"x"},{}]'),
    "leaving as an event": (1, b'42["disconnect"]'),
    "a number as event": (1, b"42[1]"),
    "an empty event": (1, b"42[]"),
    "an object": (1, b'42{"a":1}'),
    "half an event": (1, b"42["),
    "an abyss": (1, b'42["act",' + b"[" * 5000 + b"]" * 5000 + b"]"),
    "endless number": (1, b'42["act",1e999]'),
    "another namespace": (1, b"40/admin,"),
    "event elsewhere": (1, b'42/admin,["act",{}]'),
    "an answer nobody asked for": (1, b"4399[1]"),
    "half an answer": (1, b"43x"),
    "binary event": (1, b'451-["act",{"_placeholder":true,"num":0}]'),
    "attachments without end": (1, b'459999999999-["act"]'),
    "unknown message": (1, b"49"),
    "unknown packet": (1, b"9x"),
    "connecting again": (1, b"40{}"),
    "not a packet": (1, b"hello"),
    "empty frame": (1, b""),
    "no UTF-8": (1, b'42["act",{"text":"\xff\xfe"}]'),
    "binary frame": (BINARY, b"\x00\xff\x04"),
    "binary frame like an event": (BINARY, b'42["act",{}]'),
    "reserved opcode": (5, b"x"),
    "goodbye": (1, b"41"),
    "goodbye of the line": (1, b"1"),
    "more than any act": (1, b'42["act",{"text":"' + b"x" * 1_100_000 + b'"}]'),
}


async def phone_in(e: Evening) -> Phone:
    """A raw phone in the outer ring."""
    phone = Phone(e.house.port, e.code)
    await phone.join(role="outer", pledge="1")
    await phone.connect()
    return phone


def in_reaction(server: House, scene: Callable[[Evening, Phone], Awaitable[None]]) -> None:
    """Play a scene in the phase in which the outer ring writes, with a raw phone."""

    async def run(e: Evening) -> None:
        await e.go("ka8")
        phone = await phone_in(e)
        await scene(e, phone)
        await phone.close()

    play(server, run, outer=0)


def test_odd_text_is_kept_as_text_and_nothing_else(server: House, second: Second) -> None:
    async def scene(e: Evening, phone: Phone) -> None:
        for typed, kept in KEPT.values():
            ack = await phone.act(**SAY, text=typed)
            assert ack["ok"], ack
            row = next(x for x in second.read(server.file(e.code))["log"] if x["seq"] == ack["seq"])
            assert row["said"] == {"text": kept}
            await e.release(ack["item"])
            await e.board.until(partial(e.board.items, n=ack["item"], text=kept))

    in_reaction(server, scene)


def test_a_refused_text_comes_back_with_a_sentence_and_leaves_no_trace(server: House, second: Second) -> None:
    async def scene(e: Evening, phone: Phone) -> None:
        before = second.read(server.file(e.code))
        for typed, code, sentence in REFUSED.values():
            ack = await phone.act(**SAY, text=typed)
            assert (ack["ok"], ack["code"], ack["again"]) == (False, code, False)
            assert sentence in ack["text"]
        assert second.read(server.file(e.code)) == before
        assert b"111222333" not in server.bytes()

    in_reaction(server, scene)


def test_a_malformed_act_is_refused_with_a_sentence_and_not_stored(server: House, second: Second) -> None:
    async def scene(e: Evening, phone: Phone) -> None:
        before = second.read(server.file(e.code))
        for name, payload in MALFORMED.items():
            ack = await phone.ask(payload)
            assert not ack["ok"], name
            assert ack["code"] in {"malformed", "unknown_verb"}, name
            assert not ack["again"], name
            assert "Laad de pagina opnieuw" in ack["text"]
        assert second.read(server.file(e.code)) == before

    in_reaction(server, scene)


def test_junk_on_the_line_harms_nobody(server: House) -> None:
    async def scene(e: Evening, other: Phone) -> None:
        complaints = server.complaints()
        for kind, data in JUNK.values():
            phone = await phone_in(e)
            phone.frame(data, kind)
            # Either it is overlooked, or this line is closed; a phone that reads on sees which.
            phone.send('420["act",{"id":"after","do":"erase"}]')
            await phone.close()
            assert (await asyncio.wait_for(other.act(do="erase"), 10))["ok"]
        assert server.complaints() == complaints

    in_reaction(server, scene)


def test_junk_before_anyone_came_in_harms_nobody(server: House) -> None:
    async def scene(e: Evening) -> None:
        complaints = server.complaints()
        for kind, data in JUNK.values():
            phone = Phone(server.port, e.code)
            await phone.knock()
            phone.frame(data, kind)
            phone.frame(b'42["act",{"id":"stranger","do":"end"}]', 1)
            await phone.close()
        assert (await e.console.act("blank", on=False))["ok"]
        assert server.complaints() == complaints

    play(server, scene)


@pytest.mark.parametrize(
    "auth",
    [
        {"as": "phone", "session": "\ud800"},
        {"as": "\ud800", "session": "K7M2QX"},
        {"as": ["phone"], "session": {"a": 1}},
        {"as": "phone", "session": "x" * 100_000},
        {"as": "phone", "session": "../../x"},
        {"lang": {"a": 1}},
        [1],
        "phone",
        10**40,
        None,
    ],
)
def test_an_odd_introduction_is_refused_with_a_code(auth: Any, server: House) -> None:
    async def scene(e: Evening) -> None:
        phone = Phone(server.port, e.code)
        await phone.knock()
        refused = await phone.introduce(auth)
        assert refused["data"]["code"] in {"unknown_code", "no_access"}
        assert refused["data"]["text"]
        await phone.close()

    play(server, scene)


@pytest.mark.parametrize(
    "cookie",
    ["", "f_{code}_phone=", "f_{code}_phone=niets", "f_{code}_phone=\xff\xfe", '"; =;;=', "f_{code}_phone"],
)
def test_a_wrong_cookie_opens_nothing(cookie: str, server: House) -> None:
    async def scene(e: Evening) -> None:
        phone = Phone(server.port, e.code)
        phone.cookie = cookie.format(code=e.code)
        await phone.knock()
        refused = await phone.introduce({"as": "phone", "session": e.code})
        assert refused["data"]["code"] == "no_access"
        await phone.close()

    play(server, scene)


def test_a_page_of_another_site_cannot_open_the_wire(server: House) -> None:
    async def scene(e: Evening) -> None:
        phone = Phone(server.port, e.code)
        own = Phone(server.port, e.code)
        assert await phone.knock(origin="http://boos.example") == 400
        assert await own.knock(origin=server.url) == 101
        for line in (phone, own):
            await line.close()

    play(server, scene)


def asked(url: str, body: bytes | None = None, **headers: str) -> tuple[int, str]:
    """What a page answers: status and text."""
    request = urllib.request.Request(url, body, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


@pytest.mark.parametrize(
    ("lang", "sentence"), [("nl", "Deze code kennen we niet"), ("en", "do not know this code")]
)
@pytest.mark.parametrize(
    "path", ["ZZZZZZ", "zzzzzz", "%F0%9F%98%80", "%ED%A0%80", "a" * 3000, "ZZZZZZ/board"]
)
def test_an_unknown_code_gets_the_place_to_type_it_again(
    path: str, lang: str, sentence: str, server: House
) -> None:
    status, text = asked(f"{server.url}/{path}?lang={lang}")
    assert status == 404
    assert sentence in text
    assert 'name="code"' in text


def patiently(url: str, body: bytes, **headers: str) -> tuple[int, str]:
    """The answer to a form; a server that refuses before it has read all may hang up on who still writes."""
    for _ in range(9):
        try:
            return asked(url, body, **headers)
        except URLError as error:
            if not isinstance(error.reason, ConnectionError):
                raise
    return asked(url, body, **headers)


def test_a_form_with_anything_in_it_comes_back_as_a_page(server: House) -> None:
    code = server.new()["code"]
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    bodies = [
        b"",
        b"role=outer&seat=99999999999999999999&pledge=1&id=" + b"x" * 500,
        b"role=%00%ED%A0%80&sector=%3Cimg%20onerror%3E&pledge=1",
        b"role=inner&table_code=" + b"9" * 100_000,
        b"&".join(b"a%d=1" % n for n in range(2000)),
        b"x" * 1_100_000,
    ]
    for body in bodies:
        status, text = patiently(f"{server.url}/{code}/join", body, **kind)
        assert status in {200, 400, 409, 413}, (status, body[:60])
        assert "<img onerror>" not in text
        assert "<html" in text
    deep = b'{"a":' * 50_000
    for body in (b"", b"[", deep, b"[1]", b'{"face":[1],"secret":{}}', b'{"secret":"\xff"}', b"[" * 50_000):
        status, text = asked(f"{server.url}/{code}/enter", body, **{"Content-Type": "application/json"})
        assert status in {400, 403}, (status, text[:80])


def test_a_stranger_finds_no_house_door(server: House) -> None:
    note = json.loads((server.data / "server.json").read_bytes())
    for key in ({}, {"X-Facilitator-Key": "x"}, {"X-Facilitator-Key": note["key"][:-1]}):
        for url in (server.url, note["url"]):
            assert asked(f"{url}/house/list", b"{}", **key)[0] == 404
    assert asked(f"{note['url']}/house/list", b"{}", **{"X-Facilitator-Key": note["key"]})[0] == 200
