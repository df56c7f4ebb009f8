"""Simulated people in a session that a person leads: they follow whatever phase opens."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, TypeVar

import msgspec
import pytest

from facilitator.method import acts
from facilitator.method.people import CONSOLE
from facilitator.rehearsal.cast import Cast
from tests.rehearsal.played import PATIENCE_SECONDS, PEOPLE, SPEED, start
from tests.server.aside import run
from tests.server.begun import Begun
from tests.server.conftest import end
from tests.server.evening import SOFT, Evening, evening
from tests.server.house import TOP, House, command
from tests.server.second import Second, second_process

pytestmark = pytest.mark.xdist_group("rehearsal")
Players = TypeVar("Players", Begun, subprocess.Popen[str])
OF_PARTICIPANTS = {"ack", "card", "confirm", "say", "edit", "withdraw"} | {
    "propose",
    "thumb",
    "accept",
    "answer",
    "consent",
}
ENOUGH = {"ka2": 3, "ka5": 1, "ka6": 8, "ka8": 8, "ka9": 8, "ka10": 8}
"""Contributions that the test waits for in a phase."""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A running server."""
    one = House(tmp_path_factory.mktemp("led"))
    one.start()
    try:
        yield one
    finally:
        end(one)


@pytest.fixture(scope="module")
def second() -> Iterator[Second]:
    """The second process, which reads bytes and nothing else."""
    with second_process() as one:
        yield one


def joining(house: House, made: dict[str, Any]) -> Begun:
    """``facilitator rehearse --join``, begun."""
    who = ["--join", made["code"], "--url", house.url, "--table-code", made["table_code"]]
    return start("klantarena", *who, "--people", str(PEOPLE), "--speed", str(SPEED))


async def lead(e: Evening) -> None:
    """A person at the console: releases what comes in, turns the phases, ends."""
    await e.console.until(lambda: len(e.people()) >= PEOPLE - 1, PATIENCE_SECONDS)
    while True:
        now = e.console.key("phase")["id"]
        await e.console.until(partial(busy, e, now), PATIENCE_SECONDS)
        if e.console.phase == "ka3":
            await e.release(await e.record("Wij bellen en er wordt opgenomen.", cat="goed", seat=1))
        await release_all(e)
        if e.console.phase == "ka9":
            await see_to_deeds(e)
        if not await on(e, now):
            return


def busy(e: Evening, now: str) -> bool:
    """Whether enough came in, where something is asked; of the rules, that somebody read them."""
    if e.console.phase == "ka1":
        return bool(e.console.key("acks")["n"])
    return len(e.console.items(phase=now)) >= ENOUGH.get(e.console.phase, 0)


def elsewhere(e: Evening, left: str) -> bool:
    """Whether the session went on."""
    return bool(e.console.key("phase")["id"] != left)


async def on(e: Evening, now: str) -> bool:
    """*Volgende*, or the end."""
    if e.console.key("gate")["next"] is None:
        assert (await e.console.act("end"))["ok"]
        return False
    ack = await e.console.act("next", left=now, overrides=[*SOFT, "seated"], override="Voor de proef.")
    assert ack["ok"], ack
    await e.console.until(partial(elsewhere, e, now))
    return True


async def release_all(e: Evening) -> None:
    """Everything that waits and that nothing is the matter with."""
    waiting = [r["n"] for r in e.console.items(state="held") if not r["private"] and not r["flags"]]
    if waiting:
        await e.console.act("release", items=waiting)


async def see_to_deeds(e: Evening) -> None:
    """What the gate asks: nobody proposes any more, and every action is complete."""
    assert (await e.console.act("close"))["ok"]
    assert (await e.console.here("feedback_on", day="2030-02-01"))["ok"]
    seen: set[int] = set()
    while hard(e):
        for n in deeds(e) - seen:
            wish = {"due": "2030-01-01", "owner": "iemand", "reason": "Voor de proef."}
            assert (await e.console.act("arrange", item=n, **wish))["ok"]
            seen.add(n)
        await e.console.until(lambda: deeds(e) - seen or not hard(e))


def deeds(e: Evening) -> set[int]:
    """The numbers of the actions so far."""
    return {row["n"] for row in e.console.items(phase=e.console.key("phase")["id"])}


def hard(e: Evening) -> list[str]:
    """The HARD rules that do not hold yet."""
    return [w["rule"] for w in e.console.key("gate")["warnings"] if w["strength"] == "hard"]


@contextmanager
def going_home(players: Players) -> Iterator[Players]:
    """However the test goes, they are gone afterwards."""
    with players:
        try:
            yield players
        finally:
            players.kill()


def test_join_plays_the_participants_and_nobody_else(house: House, second: Second) -> None:
    async def scene() -> None:
        async with asyncio.timeout(PATIENCE_SECONDS), evening(house, rehearsal=True, pace=SPEED) as e:
            with going_home(joining(house, e.made)) as players:
                await lead(e)
                out, err = await asyncio.to_thread(players.communicate, PATIENCE_SECONDS)
                assert (players.returncode, err) == (0, "")
            assert "De bijeenkomst is afgelopen" in out
            seen(e)

    def seen(e: Evening) -> None:
        read = second.read(house.file(e.code))
        mine = e.people()
        did = Counter(row["do"] for row in read["log"] if row["by"] in mine and row["ok"])
        assert set(did) <= OF_PARTICIPANTS
        assert {"ack", "card", "say", "confirm", "propose", "answer"} <= set(did)
        assert len(mine) == PEOPLE

    run(scene())


def test_invented_people_stay_out_of_a_real_session(house: House, second: Second) -> None:
    made = house.new()
    with going_home(joining(house, made)) as told:
        _, err = told.communicate(PATIENCE_SECONDS)
    assert told.returncode == 1
    assert f"Bijeenkomst {made['code']} is geen oefening." in err
    assert not [row for row in second.read(house.file(made["code"]))["log"] if row["do"] == "join"]


def test_a_session_that_is_not_there_is_said_so(house: House) -> None:
    with going_home(joining(house, {"code": "AAAAAA", "table_code": "1234"})) as told:
        _, err = told.communicate(PATIENCE_SECONDS)
    assert told.returncode == 1
    assert "komen niet binnen" in err
    assert "Traceback" not in err


def test_the_simulated_facilitator_steps_back_for_a_real_one(house: House, second: Second) -> None:
    """As in the demonstration: somebody turns a phase on a console of one's own."""

    async def scene() -> None:
        async with asyncio.timeout(PATIENCE_SECONDS), evening(house, rehearsal=True, pace=SPEED) as e:
            with going_home(cast_of(house, e)) as players:
                await take_over(e)
                out, err = await asyncio.to_thread(said, players)
            assert (players.returncode, err) == (0, "")
            assert "Een echte gespreksleider neemt het over" in out
            nobody_else_led(e)

    def nobody_else_led(e: Evening) -> None:
        """The console of the test came in first: it is number 1."""
        log = [row for row in second.read(house.file(e.code))["log"] if row["ok"]]
        taken = [row["seq"] for row in log if row["do"] == "next" and row["by"] == 1]
        led = [row for row in log if row["seq"] > taken[-1] and acts.verbs()[row["do"]].STAFF & CONSOLE]
        assert {row["by"] for row in led if row["do"] != "record"} == {1}
        assert [row for row in log if row["seq"] > taken[-1] and row["do"] == "record"], "the scribe goes on"

    run(scene())


async def take_over(e: Evening) -> None:
    """Five at the table are enough to begin; from then on a person leads, to the end."""
    await e.console.until(lambda: len(e.people()) >= PEOPLE - 1, PATIENCE_SECONDS)
    while e.console.phase != "ka4":
        left = e.console.key("phase")["id"]
        await e.console.act("next", left=left, overrides=SOFT, override="Voor de proef.")
        await e.console.until(partial(elsewhere, e, left))
    await e.console.until(lambda: e.console.items(phase="ka4#1"), PATIENCE_SECONDS)
    await release_all(e)
    assert (await e.console.act("end"))["ok"]


def said(players: subprocess.Popen[str]) -> tuple[str, str]:
    """All they said, until they went home. Their standard input stays open: when it closes, they leave."""
    assert players.stdout is not None
    assert players.stderr is not None
    told = players.stdout.read(), players.stderr.read()
    players.wait(PATIENCE_SECONDS)
    return told


def cast_of(house: House, e: Evening) -> subprocess.Popen[str]:
    """Everybody is played, the facilitator too, slowly enough for a person to be quicker."""
    cast = Cast(
        url=house.url,
        code=e.code,
        table_code=e.made["table_code"],
        people=PEOPLE,
        speed=600,
        alone=False,
        console=e.secret("console"),
        scribe=e.secret("scribe"),
    )
    pipe = subprocess.PIPE
    players = subprocess.Popen(
        [sys.executable, "-m", "facilitator.rehearsal"],
        cwd=TOP,
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        text=True,
        env=os.environ | {"FACILITATOR_LANG": "nl"},
    )
    assert players.stdin is not None
    players.stdin.write(msgspec.json.encode(cast).decode() + "\n")
    players.stdin.flush()
    return players


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (
            ["ophaalronde"],
            "Wel voor deep-democracy, klantarena en ontwikkeltafel.",
        ),
        (["klantarena", "--join", "AAAAAA"], "Bij --join hoort --url"),
    ],
)
def test_what_cannot_be_rehearsed_ends_with_a_sentence(args: list[str], sentence: str) -> None:
    done = command("rehearse", *args)
    assert (done.returncode, done.stdout) == (1, "")
    assert sentence in done.stderr


def test_a_folder_that_cannot_be_written_ends_with_a_sentence(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    under = tmp_path_factory.mktemp("no") / "file"
    under.write_text("")
    done = command("rehearse", "klantarena", "--data", str(under / "data"))
    assert done.returncode == 1
    assert "kan niet worden geschreven" in done.stderr
    assert "Traceback" not in done.stderr
