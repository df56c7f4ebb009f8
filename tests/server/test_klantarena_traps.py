"""Every trap among the invented lines, through the door of a running server: how it ends (methods 8.4).

The guard has its first half: numbers, addresses, accounts, and the nudge. What waits for the half that knows
names stands here by its id; when that half comes, this test says so.
"""

from __future__ import annotations

from facilitator.rehearsal.lines import Line, known, load
from facilitator.rehearsal.screen import Screen
from tests.server.evening import Evening, play
from tests.server.house import House, Json

AT_THE_DOOR = {
    "KA-14": "nudge:defence",
    "KA-217": "refused_digits",
    "KA-223": "hold:postcode",
    "KA-225": "hold:address",
    "KA-227": "hold:phone",
    "KA-230": "empty",
    "KA-233": "too_long",
    "KA-235": "refused_bsn",
    "KA-237": "refused_client_number",
    "KA-240": "hold:mail",
    "KA-242": "hold:iban",
    "KA-244": "hold:url",
    "KA-246": "hold:handle",
    "DD-116": "hold:phone",
    "DD-117": "refused_bsn",
    "DD-118": "hold:mail",
    "DD-119": "hold:postcode",
    "OT-133": "hold:phone",
    "OT-134": "hold:postcode",
    "OT-135": "refused_bsn",
    "OT-136": "hold:mail",
}
"""What the guard makes of it: refused and never stored, held with its reason, or taken in with a hint."""
NO_FLOOR = {"KA-216": "not_now", "KA-249": "not_your_turn"}
"""Refused for who says it and when, whatever it says."""
AWAITS_NAMES = {
    "KA-19": "a family with a name and twins in a school group",
    "KA-219": "a first name with a practice",
    "KA-221": "a date of birth",
    "DD-120": "a first name",
    "OT-18": "a first name with a school, and a second one",
}
"""Should be held (8.4) and is not yet: only a person who reads it takes the name out."""
SOUND = {
    "KA-183": "a promise without an owner: the gate of KA-9 stops it",
    "KA-185": "a promise without a day: the same gate",
    "KA-189": "a refusal without its reason: the same gate",
    "KA-231": "asks what was asked: the facilitator merges it",
    "KA-232": "the facilitator hides it",
    "KA-239": "its writer takes it back",
    "KA-248": "was on its way when the clock was stopped",
}
"""Nothing is the matter with the words: how these end is played in tests/rehearsal/test_traps.py."""
EXPECTED = AT_THE_DOOR | NO_FLOOR | dict.fromkeys(AWAITS_NAMES, "") | dict.fromkeys(SOUND, "")
TRAPS = [(book, line) for book in known() for line in load(book).lines if line.trap]
PHASES = ("ka3", "ka4", "ka6", "ka8", "ka9")


def test_every_trap_of_the_lines_has_an_end_that_is_written_down() -> None:
    assert [line.id for _, line in TRAPS if line.id not in EXPECTED] == []
    assert len([line for book, line in TRAPS if book == "klantarena"]) == 25


def test_every_trap_ends_as_the_table_says(server: House) -> None:
    ends: dict[str, str] = {}

    async def scene(e: Evening) -> None:
        await e.go("ka3")
        await e.release(await e.record("Hier kun je naar vragen.", cat="goed"))
        # What was heard goes before what one will do with it: that question opens after the first.
        for book, line in sorted(TRAPS, key=lambda trap: (phase_of(trap), trap[1].cat)):
            await e.go(PHASES[phase_of((book, line))])
            ends[line.id] = await end(e, line if book == "klantarena" else spoken(line))

    play(server, scene)
    assert ends == {line.id: EXPECTED[line.id] for _, line in TRAPS}
    stored = server.bytes()
    for _, line in TRAPS:
        refused = EXPECTED[line.id].startswith(("refused_", "too_long", *NO_FLOOR.values()))
        assert not refused or line.text.encode() not in stored, line.id
    assert b"111222333" not in stored


def phase_of(trap: tuple[str, Line]) -> int:
    """In which of the phases it is said; a line of another method is read to the scribe of this one."""
    book, line = trap
    return PHASES.index(line.act if book == "klantarena" else "ka4")


def spoken(line: Line) -> Line:
    """The same words, written down by the scribe."""
    return Line(invented=line.invented, id=line.id, role="inner", act="ka4", cat="beter", text=line.text)


async def end(e: Evening, line: Line) -> str:
    """The code with which it is refused, or what was flagged as it was taken in, and there it waits."""
    ack = await said(e, line)
    if not ack["ok"]:
        assert ack["text"]
        return str(ack["code"])
    item = ack["item"]
    await e.console.until(lambda: e.console.items(n=item))
    (row,) = e.console.items(n=item)
    assert row["state"] == "held"
    assert not e.board.items(n=item)
    if any(flag.startswith("hold:") for flag in row["flags"]):
        # In one go with others it stays behind: somebody has to look at it.
        ack = await e.console.act("release", items=[item])
        assert not ack["ok"] or item in ack["skipped"], ack
    await away(e, phone_of(e, line), line, item)
    return ",".join(row["flags"])


async def said(e: Evening, line: Line) -> Json:
    """By whom and in the way that it would be said."""
    phone = phone_of(e, line)
    if line.act in {"ka3", "ka4"} and line.role == "inner":
        return await e.scribe.here("record", text=line.text, cat=line.cat)
    if line.act == "ka9":
        return await phone.here("propose", text=line.text, column=line.column)
    target = e.outer[0].items()[0]["n"] if line.act == "ka6" else None
    return await phone.here("say", text=line.text, type=line.cat, target=target)


def phone_of(e: Evening, line: Line) -> Screen:
    """In whose hand it is typed."""
    return (e.inner if line.role == "inner" else e.outer)[0]


async def away(e: Evening, phone: Screen, line: Line, item: int) -> None:
    """Out of the way of the next; but for what opens the third question of KA-8."""
    if line.act == "ka6":
        assert (await phone.act("withdraw", item=item))["ok"]
    elif line.cat != "gehoord":
        assert (await e.console.act("hide", items=[item]))["ok"]
