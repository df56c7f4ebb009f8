"""What every phase of a KlantArena shows in both languages, and what is done so that there is something."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial

from facilitator.rehearsal.screen import Screen
from tests.browser.tongues import Both
from tests.server.evening import Evening
from tests.server.house import Json

AWAY: Both = ("Leg je telefoon even weg.", "Put your phone away for a moment.")
LISTENS: Both = ("Je luistert nu.", "You are listening now.")
SEND: Both = ("Stuur in", "Send in")
KEEP: Both = ("Bewaar op deze telefoon", "Keep on this phone")
UNDERSTOOD: Both = ("Begrepen", "Understood")
THANKS: Both = ("Dank je wel.", "Thank you.")


@dataclass(frozen=True)
class Moment:
    """One phase: the headings of the board and of a phone in each ring, and the buttons of those phones."""

    board: Both
    inner: Both
    outer: Both
    inner_does: tuple[Both, ...] = ()
    outer_does: tuple[Both, ...] = ()


JOINED: Both = ("Je doet mee.", "You have joined.")
RULES: Both = ("Zo doen we het", "How we do it")
HARVEST: Both = ("Oogst: klopt dit zo?", "Harvest: is this right?")
MOMENTS: Mapping[str, Moment] = {
    "ka0": Moment(("Doe mee", "Join in"), JOINED, JOINED),
    "ka1": Moment(RULES, RULES, RULES, (UNDERSTOOD,), (UNDERSTOOD,)),
    "ka2": Moment(
        ("Wie ben je, en wat heb je met dit onderwerp?", "Who are you, and what links you to this theme?"),
        AWAY,
        AWAY,
        inner_does=(SEND,),
    ),
    "ka3": Moment(("Wat gaat goed?", "What goes well?"), AWAY, LISTENS, outer_does=(KEEP,)),
    "ka4": Moment(("Wat kan beter?", "What can be better?"), AWAY, LISTENS, outer_does=(KEEP,)),
    "ka5": Moment(
        HARVEST,
        HARVEST,
        LISTENS,
        (("Klopt", "That is right"), ("Zo bedoelde ik het niet", "That is not what I meant")),
        (KEEP,),
    ),
    "ka6": Moment(
        ("Wat wil je nog van de tafel weten?", "What else do you want to know from the table?"),
        AWAY,
        ("Stel één open vraag", "Ask one open question"),
    ),
    "ka7": Moment(
        ("Wissel van plaats", "Swap seats"),
        ("Ga in de buitenste kring zitten.", "Go and sit in the outer circle."),
        ("Kom in het midden zitten.", "Come and sit in the middle."),
    ),
    "ka8": Moment(
        ("Reactie van de buitenring", "Reaction of the listeners"),
        LISTENS,
        ("Wat heb je gehoord?", "What did you hear?"),
        (KEEP,),
        (SEND,),
    ),
    "ka9": Moment(
        ("Wat doen we meteen?", "What do we do now?"),
        ("Jullie hebben het laatste woord.", "You have the last word."),
        ("Wat doen we meteen?", "What do we do now?"),
        outer_does=(("Zeg toe", "Promise it"),),
    ),
    "ka10": Moment(
        ("Hoe ga je hier weg?", "How do you leave?"),
        ("Wat mag met jouw woorden?", "What may be done with your words?"),
        ("In één woord: hoe ga je hier weg?", "In one word: how do you leave?"),
        (
            ("Mag in verslag", "In the report"),
            ("Zonder sector", "Without sector"),
            ("Liever niet", "Rather not"),
        ),
        (SEND, ("Sla over", "Skip")),
    ),
}


Seen = Mapping[str, str]
"""A face → what its page shows once it is done."""
GOOD, HELD, HIDDEN = "Jullie bellen terug", "Bel mij op 06-12345678.", "Dit hoort hier niet."
BETTER, MENDED, WISH = "De brief is te lang.", "De brief is nog te lang.", "Kom naar het buurthuis."
ASKED, DEFENCE = "Hoe ging dat?", "Maar dat doen we al."
HEARD, TOUCHED = "Dat bellen helpt.", "Mail mij op iemand@zaal.example."
PROMISE, WANTED, WORD = "Wij bellen zelf.", "Eén brief voor iedereen.", "Moe."


async def _card(e: Evening) -> Seen:
    for phone in e.inner:
        await _ok(phone.here("card", text=WANTED))
    await _ok(e.console.act("heard", seat=1))
    return {"inner": WANTED, "console": WANTED}


async def _good(e: Evening) -> Seen:
    """A quote of each phone at the table in the report, a line that is held, one that is hidden."""
    seats = [phone.key("me")["seat"] for phone in e.inner]
    quotes = [await e.record(f"{GOOD}, {n}.", cat="goed", seat=n, quote=True) for n in seats]
    await e.release(*quotes)
    await e.record(HELD, cat="goed")
    await _ok(e.console.act("hide", items=[await e.record(HIDDEN, cat="goed")]))
    await _ok(e.console.act("tally", seat=1))
    return {"console": HELD, "helper": HELD, "scribe": HELD}


async def _better(e: Evening) -> Seen:
    for cat, text in (("beter", BETTER), ("wens", WISH)):
        await e.release(await e.record(text, cat=cat, sector="kraamzorg"))
    return {"console": WISH, "scribe": WISH}


async def _corrected(e: Evening) -> Seen:
    """On the board in the new words; and one that waits."""
    phone = e.inner[0]
    better, wish = (next(row["n"] for row in phone.items() if row["text"] == text) for text in (BETTER, WISH))
    ack = await _ok(phone.here("say", type="correctie", target=better, text=MENDED))
    await e.release(ack["item"])
    await _ok(phone.here("say", type="correctie", target=wish, text=HELD))
    return {"board": MENDED, "console": HELD, "helper": HELD}


async def _asked(e: Evening) -> Seen:
    """On the board; waiting with a nudge; and back at its writers."""
    said = {"type": "vraag", "target": e.outer[0].items()[0]["n"]}
    for phone in e.outer:
        first, second = [await _ok(phone.here("say", text=text, **said)) for text in (ASKED, DEFENCE)]
        await e.release(first["item"])
        await _ok(e.console.act("send_back", items=[second["item"]], reason_code="open"))
    await _ok(e.scribe.here("record", text=HELD, **said))
    return {"board": ASKED, "outer": DEFENCE, "console": HELD}


async def _reacted(e: Evening) -> Seen:
    for phone in e.outer:
        first = await _ok(phone.here("say", type="gehoord", text=HEARD))
        await e.release(first["item"])
        await _ok(phone.here("say", type="raakt", text=TOUCHED))
    return {"board": HEARD, "outer": TOUCHED}


async def _promised(e: Evening) -> Seen:
    """One's own, with a day, on the board; and what one is asked to take on."""
    for phone in e.outer:
        mine = await _ok(phone.here("propose", text=PROMISE, column="direct", mine=True))
        await _ok(e.scribe.act("arrange", item=mine["item"], due="2027-03-29"))
        await e.release(mine["item"])
        asked = {"person": e.numbers[phone], "column": "uitzoeken"}
        await _ok(e.scribe.here("note_action", text=WANTED, **asked))
    return {"board": PROMISE, "outer": WANTED, "console": WANTED, "inner": PROMISE}


async def _word(e: Evening) -> Seen:
    """A word of the outer ring; a quote that may be in the report, with the code to take it back."""
    for phone in e.outer:
        await _ok(phone.here("answer", text=WORD))
    for phone in e.inner:
        await phone.until(partial(_quotes, phone))
        await _ok(phone.here("consent", item=_quotes(phone)[0]["n"], choice="yes"))
    return {"inner": GOOD}


def _quotes(phone: Screen) -> list[Json]:
    """What a phone is asked about its own words."""
    return list(phone.key("me")["face"].get("quotes", ()))


async def _ok(ack: Awaitable[Json]) -> Json:
    found = await ack
    assert found["ok"], found
    return found


DONE: Mapping[str, Callable[[Evening], Awaitable[Seen]]] = {
    "ka2": _card,
    "ka3": _good,
    "ka4": _better,
    "ka5": _corrected,
    "ka6": _asked,
    "ka8": _reacted,
    "ka9": _promised,
    "ka10": _word,
}


async def act(e: Evening, key: str) -> Seen:
    """Do what people do in this phase; tells what the pages show of it."""
    return await DONE[key](e) if key in DONE else {}


async def come_to(e: Evening, key: str) -> None:
    """Go on to a phase, whatever stands in the way of that."""
    if key == "ka10":
        waiting = [row["n"] for row in e.console.items(phase="ka9#1", state="held")]
        await _ok(e.console.act("hide", items=waiting))
        await _ok(e.console.here("feedback_on", day="2027-05-20"))
    await e.go(key)
