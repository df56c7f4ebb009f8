"""The HARD rules of the KlantArena (methods 1c), against a running server and forged acts."""

from __future__ import annotations

import asyncio
import json
from functools import partial
from itertools import product
from pathlib import Path

import pytest

from facilitator.method import acts
from facilitator.rehearsal.screen import Screen
from tests.server.evening import Evening, play
from tests.server.forge import forged, heard, values
from tests.server.house import House, Json
from tests.server.second import Second

TABLE_TALKS = ("ka2", "ka3", "ka4", "ka5")
EVERYONE = ("board", "console", "scribe", "helper", "phone/inner", "phone/outer")
BASIC = {"join", "leave", "ack", "withdraw", "erase"}
FORGERS = 4
"""So many phones of a ring share what is tried from it."""
NOTE = "kanarie-in-de-kantlijn"
SENT = "kanarie-die-zingen-mag"


def _typed(cls: type[acts.Act]) -> tuple[str, ...]:
    """What a participant can type in an act of this verb."""
    return () if cls.STAFF or cls.INNER else cls.SAID


def refusals(cls: type[acts.Act]) -> set[str]:
    """The codes with which somebody who has no say here may be refused this verb."""
    if cls.HOUSE or cls.INNER:
        return {"unknown_verb"}
    return {"not_allowed"} if cls.STAFF else {"not_now", "not_your_turn"}


def stored(second: Second, path: Path) -> Json:
    """What the bytes say, but for texts: a reason that was given for nothing is wiped a moment later."""
    found = second.read(path, *EVERYONE)
    return found | {"log": [{k: v for k, v in row.items() if k != "said"} for row in found["log"]]}


async def forge_all(e: Evening, phones: list[Screen], item: int, **other: object) -> None:
    """Every verb but the basic rights, from phones that may do nothing: each refused for want of the right.

    They share the verbs, for one phone may send only so many acts in one go.
    """
    verbs = [verb for verb in acts.verbs() if verb not in BASIC or verb == "join"]
    shares = [verbs[n :: len(phones)] for n in range(len(phones))]
    await asyncio.gather(*(forge(e, p, share, item, other) for p, share in zip(phones, shares, strict=True)))


async def forge(e: Evening, phone: Screen, verbs: list[str], item: int, other: Json) -> None:
    """These verbs from this phone, one after the other."""
    known = values(phone.key("phase")["id"], item, e.numbers[phone], item) | other
    for verb in verbs:
        cls, ack = acts.verbs()[verb], await heard(phone, forged(verb, known))
        assert not ack["ok"], (phone.phase, verb)
        assert ack["code"] in refusals(cls), (phone.phase, verb, ack)
        assert not ack["again"]
        assert ack["text"]


async def basic_rights(phone: Screen, item: int) -> None:
    """What always works, whatever the phase."""
    assert (await phone.here("ack"))["ok"]
    assert (await phone.act("withdraw", item=item))["ok"]
    assert (await phone.act("erase"))["ok"]
    assert (await phone.act("leave"))["ok"]


@pytest.mark.parametrize("phase", TABLE_TALKS)
def test_ka_h1_outer_ring_is_refused_while_the_table_talks(phase: str, server: House, second: Second) -> None:
    async def scene(e: Evening) -> None:
        *forgers, guest = e.outer
        await e.go("ka1")
        of = (forgers[0], guest)
        items = [await e.record("Opgeschreven.", person=e.numbers[p], cat="goed") for p in of]
        await e.go(phase)
        before = stored(second, server.file(e.code))
        await forge_all(e, forgers, items[0])
        assert stored(second, server.file(e.code)) == before
        await basic_rights(guest, items[1])
        e.outer.remove(guest)
        late = await e.join("outer")
        assert late.phase == phase
        log = second.read(server.file(e.code))["log"]
        assert [x["do"] for x in log if x["seq"] > before["seq"]] == [
            "ack",
            "withdraw",
            "erase",
            "leave",
            "join",
        ]

    play(server, scene, outer=1 + FORGERS)


def test_ka_h1_basic_rights_are_those_of_the_method() -> None:
    assert {v for v, cls in acts.verbs().items() if cls.BASIC} | {"join"} == BASIC


def test_ka_h2_the_table_is_refused_while_the_outer_ring_reacts(server: House, second: Second) -> None:
    async def scene(e: Evening) -> None:
        *forgers, guest = e.inner
        await e.go("ka1")
        of = (forgers[0], guest)
        items = [await e.record("Opgeschreven.", person=e.numbers[p], cat="goed") for p in of]
        await e.go("ka8")
        before = stored(second, server.file(e.code))
        await forge_all(e, forgers, items[0], type="gehoord", target=None)
        assert stored(second, server.file(e.code)) == before
        ack = await e.console.act("invite", role="inner", on=True)
        assert ack["code"] == "not_allowed"
        await basic_rights(guest, items[1])

    play(server, scene, inner=1 + FORGERS)


def test_ka_h2_without_a_swap_the_table_replies_only_when_invited(server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go("ka8")
        phone = e.inner[0]
        reply = {"type": "gehoord", "text": "Dank voor het luisteren."}
        assert (await phone.here("say", **reply))["code"] == "not_your_turn"
        for on, wanted in ((True, ""), (False, "not_your_turn")):
            assert (await e.console.act("invite", role="inner", on=on))["ok"]
            ack = await phone.here("say", **reply)
            assert ack.get("code", "") == wanted

    play(server, scene, preset="jgz-zhw-2018")


def test_ka_h3_no_verb_takes_a_private_note(server: House) -> None:
    """The notes stay on the phone: nothing that a phone can send in the listening phases is kept."""
    texts = {(v, name) for v, cls in acts.verbs().items() for name in _typed(cls)}
    promised = {("propose", name) for name in ("text", "owner", "reason", "how")}
    spoken = {(do, "text") for do in ("say", "edit", "park", "unsaid", "card", "answer")}
    decided = {("answer_no", "text"), ("answer_no", "why"), ("suggest", "text")}
    brought = {("bring", name) for name in ("text", "why", "solution")}
    brought |= {("think_along", name) for name in ("name", "mail")}
    assert texts == spoken | promised | decided | brought

    async def scene(e: Evening) -> None:
        await e.go("ka3")
        phone = e.outer[0]
        await forge_all(e, e.outer, 1, text=NOTE, reason=NOTE, override=NOTE)
        for verb in ("note", "promote", "ack", "say"):
            payload = {"id": f"n-{verb}", "do": verb, "phase": phone.key("phase")["id"], "note": NOTE}
            assert (await heard(phone, payload))["code"] in {"unknown_verb", "malformed"}
        await e.go("ka8")
        ack = await phone.here("say", type="gehoord", text=SENT)
        await e.release(ack["item"])
        await e.all_see(lambda s: s.face in {"phone", "helper"} or _holds(s, SENT))
        assert not any(_holds(s, NOTE) for s in e.screens)
        stored = server.bytes()
        assert SENT.encode() in stored
        assert NOTE.encode() not in stored
        told = [
            _export(server, e.code, a, f)
            for a, f in product(("internal", "shareable"), ("html", "md", "json"))
        ]
        assert SENT in told[0]
        assert not any(NOTE in text for text in told)

    play(server, scene, outer=FORGERS)


def _holds(screen: Screen, text: str) -> bool:
    return text in json.dumps(screen.views, ensure_ascii=False)


def _export(server: House, code: str, audience: str, kind: str) -> str:
    return str(server.ask("export", code=code, format=kind, audience=audience, lang="nl"))


def test_ka_h4_the_order_is_fixed_and_nothing_is_skipped(server: House) -> None:
    async def scene(e: Evening) -> None:
        seen = [e.console.phase]
        while (ack := await e.turn())["ok"]:
            seen.append(e.console.phase)
            if e.console.phase == "ka9":
                assert (await e.turn())["code"] == "gate_hard"
                assert (await e.console.here("feedback_on", day="2027-05-20"))["ok"]
            now = e.console.key("phase")["id"]
            for stale in ("ka8#1", "ka9#1", seen[-2] + "#1"):
                if stale != now:
                    assert (await e.console.act("next", left=stale))["code"] == "stale"
            later = [r["key"] for r in e.console.key("script")["rows"] if r["state"] in {"next", "later"}]
            for key in later:
                ack = await e.console.act("again", phase=key, left=now, reason="Overslaan.")
                assert ack["code"] == "unknown_phase"
        assert ack["code"] == "last_phase"
        assert seen == ["ka0", "ka1", "ka2", "ka3", "ka4", "ka5", "ka6", "ka7", "ka8", "ka9", "ka10"]

    play(server, scene)


def test_ka_h4_going_on_needs_the_gates(server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go("ka3")
        left = e.console.key("phase")["id"]
        ack = await e.console.act("next", left=left)
        assert (ack["code"], [g["rule"] for g in ack["args"]["gates"]]) == ("gate_soft", ["heard"])
        ack = await e.console.act("next", left=left, overrides=["heard"])
        assert ack["code"] == "reason_missing"
        ack = await e.console.act("next", left=left, overrides=["open_for"], override="Een andere regel.")
        assert ack["code"] == "gate_soft"
        for seat in range(1, 6):
            assert (await e.console.act("tally", seat=seat))["ok"]
        assert (await e.console.act("next", left=left))["ok"]

    play(server, scene)


FIELDS = {"n", "phase", "type", "cat", "text", "who", "corrected", "target", "by_scribe", "at"}
"""What a board or a phone gets of a statement: no field of it is a count."""
WALL = FIELDS | {"explain"}
"""A board also hears whether the writer wants to say more about it."""


def test_ka_h5_no_statement_is_counted_on_board_or_phones(server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go("ka3")
        items = [await e.record(f"Uitspraak {n}", cat="goed", seat=n) for n in (1, 2, 3)]
        await e.release(*items)
        for key in ("ka3", "ka4", "ka5"):
            await e.go(key)
            assert all(set(row) == WALL for row in e.board.items())
            assert all(set(row) == FIELDS for s in (*e.inner, *e.outer) for row in s.items())
        await e.board.until(lambda: len(e.board.items()) == 3)
        before = [json.dumps(s.views["board"]) for s in (e.board,)] + [_phone_view(s) for s in e.inner]
        confirmed = {n: e.console.views["console"][f"item/{n}"]["confirmed"] for n in items}
        for phone in e.inner:
            assert (await phone.here("confirm", item=items[0]))["ok"]
            await phone.until(partial(_confirmed, phone))
        assert [json.dumps(s.views["board"]) for s in (e.board,)] + [
            _phone_view(s) for s in e.inner
        ] == before
        await e.console.until(lambda: e.console.views["console"][f"item/{items[0]}"]["confirmed"] is True)
        assert confirmed == dict.fromkeys(items, False)

    play(server, scene, inner=3)


def _confirmed(phone: Screen) -> bool:
    return bool(phone.key("me")["confirmed"])


def _phone_view(phone: Screen) -> str:
    return json.dumps({k: v for k, v in phone.views.items() if k.startswith("phone/")})


def test_ka_h6_only_the_corrected_wording_leaves_the_log(server: House, second: Second) -> None:
    first, later = "De wachttijd is acht weken.", "De wachttijd was vorig jaar acht weken."

    async def scene(e: Evening) -> None:
        await e.go("ka4")
        n = await e.record(first, cat="beter", sector="kraamzorg")
        await e.release(n)
        assert first in _export(server, e.code, "internal", "html")
        await e.go("ka5")
        phone = e.inner[0]
        await phone.until(lambda: phone.items(n=n))
        ack = await phone.here("say", type="correctie", target=n, text=later)
        await e.release(ack["item"])
        await e.board.until(lambda: e.board.items(n=n, corrected=True))
        assert e.board.items(n=n)[0]["text"] == later
        for audience, kind in product(("internal", "shareable", "public"), ("html", "md", "json")):
            told = _export(server, e.code, audience, kind)
            assert first not in told
            assert later in told
        said = _texts(second.read(server.file(e.code)))
        assert {first, later} <= said

    play(server, scene)


def _texts(read: Json) -> set[str]:
    return {text for row in read["log"] for text in (row["said"] or {}).values()}
