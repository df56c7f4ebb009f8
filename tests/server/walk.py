"""One evening in which every verb is done at least once, and a random walk after it."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from facilitator.method import acts
from facilitator.rehearsal.screen import Screen
from tests.server.evening import Evening
from tests.server.forge import forged, values
from tests.server.house import Json

PARKING = 'layout = "lines"\nack = ["inner", "outer"]'
ASKING = 'key = "ka6"\nkind = "gather"'
TOPICS = "\n# topics = ["
PROMISES = '[[phases]]\nkey = "ka9"'
CHOOSING = """
[[phases]]
key = "kies-{method}"
kind = "prioritise"
minutes = 5
write = ["outer"]
source = ["ka3"]
title = {{ nl = "Kiezen", en = "Choose" }}
options = {{ method = "{method}" }}
"""
SWAP = """
[[phases]]
key = "wissel"
kind = "swap_roles"
minutes = 5
title = { nl = "Wissel", en = "Swap" }
options = { a = "inner", b = "outer" }

"""
METHODS = ("dots", "rank", "impact_effort")


def script(checkout: Path, to: Path) -> Path:
    """A KlantArena that also parks questions, opens ka6 by hand and chooses: every verb has its moment."""
    text = (checkout / "sessions" / "klantarena.toml").read_text("utf-8")
    for mark, more in ((PARKING, "\nquestions = true"), (ASKING, "\narm = true")):
        assert text.count(mark) == 1, mark
        text = text.replace(mark, mark + more)
    assert text.count(TOPICS) == 1
    text = text.replace(TOPICS, '\nunsaid = ["inner"]' + TOPICS.replace("# ", ""))
    rules = 'key = "ka1"\nkind = "present"'
    text = text.replace(rules, rules + '\nwrite = ["inner", "outer"]')
    assert text.count(PROMISES) == 1
    more = "".join(CHOOSING.format(method=method) for method in METHODS) + SWAP
    text = text.replace(PROMISES, more + PROMISES)
    path = to / "alles.toml"
    path.write_text(text, "utf-8")
    return path


async def ok(screen: Screen, do: str, **fields: Any) -> Json:
    """An act that is accepted."""
    ack = await screen.act(do, **fields)
    assert ack["ok"], (do, ack)
    return ack


async def evening_of_all_verbs(e: Evening) -> AsyncIterator[str]:
    """Everything there is to do, in chapters; yields the name of each as it is done."""
    for chapter in (arriving, rules, talking, correcting, asking, reacting, choosing, promising, closing):
        await chapter(e)
        yield chapter.__name__


async def arriving(e: Evening) -> None:
    """KA-0: rings, seats, links, the board."""
    c, n = e.console, e.numbers
    await ok(e.outer[0], "describe", sector="jeugdarts")
    await ok(c, "move", person=n[e.outer[0]], role="inner")
    await ok(c, "move", person=n[e.outer[0]], role="outer")
    await ok(c, "door", on=False)
    link = await ok(c, "link", face="board")
    spare = await e.enter("board", link["secret"])
    await ok(c, "revoke", link=link["link"])
    await spare.until(lambda: spare.refusal)
    await spare.close()
    for do, fields in (("show_qr", {"on": True}), ("blank", {"on": True}), ("light", {"mode": "day"})):
        await ok(c, do, **fields)
    await ok(c, "blank", on=False)
    await ok(c, "page", to=1)


async def rules(e: Evening) -> None:
    """KA-1: understood, a question for later, going on too soon."""
    await e.go("ka1")
    await ok(e.console, "door", on=True)
    for phone in (*e.inner, *e.outer):
        await ok(phone, "ack", phase="ka1#1")
    parked = await ok(e.outer[0], "park", phase="ka1#1", text="Waar vind ik de koffie?")
    await ok(e.console, "settle", parked=parked["parked"])
    await e.go("ka2")
    await ok(e.console, "back", left="ka2#1")
    await e.all_see(lambda s: s.phase == "ka1")


async def talking(e: Evening) -> None:
    """KA-2 to KA-4: the card, the tally, the scribe's lines."""
    c = e.console
    await e.go("ka2")
    await ok(e.inner[0], "card", phase="ka2#1", text="Dat wij er ook zijn.")
    await e.go("ka3")
    await ok(e.inner[0], "unsaid", phase="ka3#1", text="Dat wij er nog zijn.")
    await ok(e.scribe, "tally", seat=1)
    await ok(c, "topic", n=0)
    await ok(c, "harvest_mode", mode="live")
    lines = [await e.record(f"Uitspraak {n}.", cat="goed", seat=1, quote=n == 1) for n in range(4)]
    await e.release(*lines)
    await ok(e.staff["helper"], "mark", items=lines[:1], mark="vraag")
    await ok(c, "merge", items=lines[:1], into=lines[1])
    await ok(c, "unmerge", item=lines[0])
    await ok(e.staff["helper"], "hide", items=lines[:1])
    await ok(e.staff["helper"], "hold", items=lines[:1])
    await ok(e.scribe, "amend", item=lines[2], text="Beter gezegd.")
    await e.go("ka4")
    await e.release(await e.record("Minder formulieren.", cat="beter"))


async def correcting(e: Evening) -> None:
    """KA-5: the harvest, corrected and confirmed; somebody joined twice, a phone died."""
    await e.go("ka5")
    item = e.inner[0].items()[0]["n"] if e.inner[0].items() else 2
    await ok(e.inner[0], "confirm", phase="ka5#1", item=item)
    mine = await ok(e.inner[0], "say", phase="ka5#1", type="correctie", target=item, text="Zo was het.")
    await ok(e.inner[0], "edit", item=mine["item"], text="Zo was het echt.")
    await e.release(mine["item"])
    gone = await ok(e.inner[1], "say", phase="ka5#1", type="correctie", target=item, text="Weg hiermee.")
    await ok(e.inner[1], "withdraw", item=gone["item"])
    pair = {"from_": e.numbers[e.inner[2]], "into": e.numbers[e.inner[1]]}
    await ok(e.console, "same_person", **pair)
    e.numbers[e.inner[2]] = e.numbers[e.inner[1]]
    fresh = await e.join("outer")
    await ok(e.console, "hand_over", from_=e.numbers[e.inner[0]], into=e.numbers[fresh])
    e.numbers[fresh] = e.numbers[e.inner[0]]
    e.inner.append(fresh)


async def asking(e: Evening) -> None:
    """KA-6: questions, opened by hand, returned, paused, closed and opened again."""
    c = e.console
    await e.go("ka6")
    await ok(c, "open")
    await ok(c, "extend", minutes=3)
    target = e.outer[0].items()[0]["n"]
    ack = await ok(e.outer[0], "say", phase="ka6#1", type="vraag", target=target, text="Hoe ging dat?")
    await ok(c, "send_back", items=[ack["item"]], reason="Vraag het wat opener.")
    await ok(e.outer[0], "edit", item=ack["item"], text="Wat gebeurde er toen?")
    await e.release(ack["item"])
    await ok(e.staff["helper"], "focus", item=ack["item"])
    for do, fields in (("pause", {}), ("resume", {}), ("asked_none", {}), ("step", {"to": 2})):
        await ok(c, do, **fields)
    await ok(c, "close")
    await ok(c, "reopen", reason="Nog één vraag.")
    await ok(c, "again", phase="ka6", left="ka6#1", reason="Nog een keer.")
    await e.all_see(lambda s: s.key("phase")["id"] == "ka6#2")
    await ok(c, "open")


async def reacting(e: Evening) -> None:
    """KA-8: the reaction; one takes everything back, one leaves, one is taken out."""
    await e.go("ka8")
    await ok(e.console, "invite", role="inner", on=True)
    for n, phone in enumerate(e.outer):
        ack = await ok(phone, "say", phase="ka8#1", type="gehoord", text=f"Wij hoorden {n}.")
        await e.release(ack["item"])
    await ok(e.outer[0], "erase")
    for phone, do in ((e.outer.pop(), "leave"), (e.outer.pop(), "remove")):
        by, fields = (phone, {}) if do == "leave" else (e.console, {"person": e.numbers[phone]})
        await ok(by, do, **fields)
        await phone.close()


async def choosing(e: Evening) -> None:
    """Three ways to choose, and the rings change places."""
    phone = e.outer[0]
    votes: dict[str, Json] = {
        "dots": {"do": "dot", "n": 2},
        "rank": {"do": "rank"},
        "impact_effort": {"do": "place", "impact": 3, "effort": 1},
    }
    for method, vote in votes.items():
        await e.go(f"kies-{method}")
        item = phone.items()[0]["n"]
        await ok(
            phone,
            phase=f"kies-{method}#1",
            **vote,
            **({"items": [item]} if method == "rank" else {"item": item}),
        )
    await e.go("wissel")
    await ok(e.console, "seated", phase="wissel#1")


async def promising(e: Evening) -> None:
    """KA-9: a promise, one of the scribe, who does it, what helps, and the day."""
    await e.go("ka9")
    here, phone, c = {"phase": "ka9#1"}, e.outer[0], e.console
    why = {"column": "niet", "text": "Wij doen dit niet.", "reason": "Te duur."}
    await ok(phone, "propose", **here, **why)
    wish = await ok(phone, "propose", **here, column="direct", text="Wij bellen eerder.")
    made = {"column": "direct", "text": "Het rooster delen.", "owner": "het bestuur", "due": "2027-03-29"}
    await ok(e.scribe, "note_action", **here, **made)
    await e.release(wish["item"])
    await ok(phone, "accept", item=wish["item"])
    await ok(c, "arrange", item=wish["item"], due="2027-03-29", how="Per brief.")
    await ok(e.inner[-1], "thumb", item=wish["item"])
    await ok(c, "feedback_on", **here, day="2027-05-20")


async def closing(e: Evening) -> None:
    """KA-10: one word each, what may be done with one's own, and a quote that is taken back on paper."""
    await e.go("ka10")
    await ok(e.console, "heard", seat=1)
    await ok(e.outer[0], "answer", phase="ka10#1", text="hoopvol")
    phone = next(p for p in e.inner if (p.key("me") or {}).get("face", {}).get("quotes"))
    quote = phone.key("me")["face"]["quotes"][0]["n"]
    ack = await ok(phone, "consent", phase="ka10#1", item=quote, choice="yes")
    form = {"session": e.code, "code": ack["secret"]}
    async with e.http.post(f"{e.house.url}/intrekken", data=form) as answer:
        assert answer.status == 200


async def wander(e: Evening, chance: random.Random, steps: int) -> None:
    """Anyone does anything; most of it is refused, and whatever is not must show everywhere alike."""
    verbs = [
        v for v, cls in acts.verbs().items() if not cls.HOUSE and v not in {"end", "leave", "link", "revoke"}
    ]
    for _ in range(steps):
        screen = chance.choice([e.console, e.console, *e.screens])
        phase = screen.key("phase")["id"]
        person = chance.choice(list(e.numbers.values()))
        known = values(phase, chance.randint(1, 14), person, chance.randint(1, 14))
        known |= {"type": chance.choice(["gehoord", "raakt", "voornemen", "vraag"]), "target": None}
        known |= {"on": chance.random() < 0.5, "role": chance.choice(["inner", "outer"])}
        await screen.online()
        payload = forged(chance.choice(verbs), known)
        ack = await screen.once(payload)
        assert ack["ok"] or ack["text"]
        if ack["ok"]:
            renumber(e, payload)


def renumber(e: Evening, done: Json) -> None:
    """Two numbers became one: who held the other has this one now."""
    ways = {"same_person": ("from_", "into"), "hand_over": ("into", "from_")}
    if done["do"] in ways:
        was, now = (done[name] for name in ways[done["do"]])
        e.numbers |= {phone: now for phone, n in e.numbers.items() if n == was}
