"""The SOFT rules of the KlantArena (methods 1c) over the socket: the house says it, and people decide."""

from __future__ import annotations

import json
from functools import partial

import pytest

from facilitator.method.following import NAME_CHARS
from facilitator.rehearsal.screen import Screen
from tests.server.evening import TABLE, Evening, play
from tests.server.house import House, Json
from tests.server.reading import reports, words

REASON = "Stoel 5 is even naar buiten."
NAME = "Noor Bakker (verzonnen)"


def gate(e: Evening) -> Json | None:
    """What the console shows above the button, of who was not heard."""
    found = (w for w in e.console.key("gate")["warnings"] if w["rule"] == "heard")
    return next(found, None)


def silent(e: Evening, seats: list[int]) -> bool:
    """Whether the console names exactly these seats as not heard."""
    warning = gate(e)
    return (warning["args"]["seats"] if warning else []) == seats


async def onward(e: Evening, **reason: object) -> Json:
    """*Volgende*, as the console sends it."""
    return await e.console.act("next", left=e.console.key("phase")["id"], **reason)


@pytest.mark.parametrize("key", ["ka3", "ka4"])
def test_ka_s1_every_inner_seat_is_heard_in_round_1_or_there_is_a_reason(key: str, server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go(key)
        everyone = list(range(1, TABLE + 1))
        await e.console.until(partial(silent, e, everyone))
        for seat in everyone[:-1]:
            ack = await onward(e)
            assert (ack["code"], ack["args"]["gates"][0]["args"]["seats"]) == (
                "gate_soft",
                everyone[seat - 1 :],
            )
            assert (await e.console.act("tally", seat=seat))["ok"]
        await e.console.until(partial(silent, e, [TABLE]))
        assert (await onward(e, overrides=["heard"]))["code"] == "reason_missing"
        assert (await onward(e, overrides=["heard"], override=REASON))["ok"]
        await e.go("ka6")
        told = {way: REASON in await words(e, way) for way in reports(kinds=["md"])}
        assert told == {way: "audience=internal" in way for way in reports(kinds=["md"])}

    play(server, scene)


def test_ka_s1_nothing_is_asked_once_every_seat_was_heard(server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go("ka3")
        for seat in range(1, TABLE + 1):
            assert (await e.scribe.act("tally", seat=seat))["ok"]
        await e.console.until(partial(silent, e, []))
        assert (await onward(e))["ok"]

    play(server, scene)


QUESTIONS = {
    "Wat zou jou helpen?": [],
    "Maar dat doen we toch al?": ["nudge:defence"],
    "Waarom doen jullie dat zo?": ["nudge:defence"],
    "Wij doen dat al.": ["nudge:no_question_mark", "nudge:defence"],
    "Vertel eens over de brief.": ["nudge:no_question_mark"],
}
"""What somebody of the outer ring writes → the hint that it gets."""


async def statement(e: Evening) -> int:
    """A statement to ask about, in KA-6."""
    await e.go("ka3")
    n = await e.record("De brief is te lang.", cat="goed")
    await e.release(n)
    await e.go("ka6")
    return n


@pytest.mark.parametrize("text", QUESTIONS)
def test_ka_s2_a_question_that_is_none_is_taken_in_with_a_hint(text: str, server: House) -> None:
    """Nothing is refused; it waits with its hint for the facilitator, whom nobody else can overtake."""

    async def scene(e: Evening) -> None:
        target = await statement(e)
        ack = await e.outer[0].here("say", type="vraag", target=target, text=text)
        assert ack["ok"], ack
        await e.console.until(lambda: e.console.items(n=ack["item"], state="held"))
        assert e.console.items(n=ack["item"])[0]["flags"] == QUESTIONS[text]
        assert not e.board.items(n=ack["item"])

    play(server, scene)


def test_ka_s2_what_is_no_question_goes_back_with_a_standard_reply_and_comes_again(server: House) -> None:
    async def scene(e: Evening) -> None:
        phone, target = e.outer[0], await statement(e)
        ack = await phone.here("say", type="vraag", target=target, text="Wij doen dat al.")
        item = {"n": ack["item"]}
        assert (await e.staff["helper"].act("mark", items=[item["n"]], mark="verdediging"))["ok"]
        await e.console.until(lambda: e.console.items(**item, mark="verdediging"))
        assert (await e.console.act("send_back", items=[item["n"]], reason_code="verdediging"))["ok"]
        await phone.until(partial(came_back, phone, "Wat wil je van de tafel weten?"))
        assert (await phone.act("edit", item=item["n"], text="Wat mis je in de brief?"))["ok"]
        await e.console.until(lambda: e.console.items(**item, state="held", flags=[]))
        await e.release(item["n"])
        await e.board.until(lambda: e.board.items(**item, text="Wat mis je in de brief?"))

    play(server, scene)


def came_back(phone: Screen, reply: str) -> bool:
    """Whether something of one's own is back, with this for an answer."""
    mine = [row for key, row in phone.views["me"].items() if key.startswith("mine/")]
    return any(row["state"] == "returned" and reply in row["reply"]["nl"] for row in mine)


def knows(screen: Screen) -> bool:
    """Whether anything that this screen holds says who follows up."""
    return NAME in json.dumps(screen.views, ensure_ascii=False)


def test_ka_s3_a_grievance_is_parked_with_who_follows_up_and_nothing_else(server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go("ka4")
        second = await e.enter("console")
        ack = await e.console.act("follow_up", text=NAME)
        assert ack["ok"], ack
        for console in (e.console, second):
            await console.until(partial(knows, console))
            assert console.key("follow/1") == {"n": 1, "text": NAME, "done": False}
        await second.close()
        # There is no room for what it is about.
        assert (await e.console.act("follow_up", text="x" * (NAME_CHARS + 1)))["code"] == "too_long"
        assert (await e.console.act("follow_up", text=NAME, reason="Daarom."))["code"] == "malformed"
        assert (await e.console.act("followed", follow_up=1))["ok"]
        await only_consoles(e)

    play(server, scene)


async def only_consoles(e: Evening) -> None:
    """Nobody else may write it down or reads it; the house counts it, and no report says who."""
    for screen in [*e.screens[1:], *e.inner, *e.outer]:
        ack = await screen.act("follow_up", text=NAME)
        assert ack["code"] == "not_allowed", screen.face
    await e.go("ka5")
    assert [screen.face for screen in e.screens if knows(screen)] == ["console"]
    for way in [*reports(), *reports("internal", kinds=["pdf"])]:
        told = await words(e, way)
        assert NAME not in told, way
        if way.endswith("lang=nl"):
            counted = "1 persoonlijk nagesprek afgesproken, gehouden: 1." in told
            assert counted is ("audience=internal" in way), way


def test_ka_s3_who_asks_about_oneself_is_pointed_to_a_talk_afterwards(server: House) -> None:
    async def scene(e: Evening) -> None:
        phone, target = e.outer[0], await statement(e)
        ack = await phone.here(
            "say", type="vraag", target=target, text="Wanneer hoor ik iets op mijn klacht?"
        )
        assert (await e.console.act("send_back", items=[ack["item"]], reason_code="nagesprek"))["ok"]
        await phone.until(partial(came_back, phone, "Loop na afloop naar de gespreksleider."))
        assert not e.board.items(n=ack["item"])

    play(server, scene)
