"""One evening in which every verb is done at least once, and a random walk after it."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from typing import Any

from facilitator.method import acts
from facilitator.rehearsal.screen import Screen
from tests.server.evening import Evening
from tests.server.everything import METHODS
from tests.server.forge import forged, values
from tests.server.house import Json

STAYS = {"end", "leave", "link", "revoke", "lock", "set_pin", "unlock"}
"""What the random walk leaves alone: it would have no screens left to walk with."""


async def ok(screen: Screen, do: str, **fields: Any) -> Json:
    """An act that is accepted."""
    ack = await screen.act(do, **fields)
    assert ack["ok"], (do, ack)
    return ack


async def evening_of_all_verbs(e: Evening) -> AsyncIterator[str]:
    """Everything there is to do, in chapters; yields the name of each as it is done."""
    together = (arriving, rules, talking, correcting, asking, reacting, grouping, weighing, deciding)
    for chapter in (*together, dividing, parting):
        await chapter(e)
        yield chapter.__name__
    for chapter in (meeting, yielding, promising, leaving):
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
    await ok(c, "undo")
    await ok(c, "blank", on=False)
    await ok(c, "page", to=1)
    await ok(c, "set_pin", pin="4821")
    await ok(c, "lock")
    await ok(c, "unlock", pin="4821")
    await ok(c, "set_pin", pin="")


async def rules(e: Evening) -> None:
    """KA-1: understood, a question for later, going on too soon."""
    await e.go("ka1")
    await ok(e.console, "door", on=True)
    for phone in (*e.inner, *e.outer):
        await ok(phone, "ack", phase="ka1#1")
    parked = await ok(e.outer[0], "park", phase="ka1#1", text="Waar vind ik de koffie?")
    await ok(e.console, "settle", parked=parked["parked"])
    talk = await ok(e.console, "follow_up", text="De gespreksleider")
    await ok(e.console, "followed", follow_up=talk["follow_up"])
    await e.go("ka2")
    await ok(e.console, "back", left="ka2#1")
    await e.all_see(lambda s: s.phase == "ka1")


async def talking(e: Evening) -> None:
    """KA-2 to KA-4: the card, the tally, the scribe's lines."""
    c = e.console
    await e.go("ka2")
    await ok(e.inner[0], "card", phase="ka2#1", text="Dat wij er ook zijn.")
    await ok(c, "heard", seat=1)
    await e.go("ka3")
    await ok(e.inner[0], "unsaid", phase="ka3#1", text="Dat het fijn was.")
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
    await ok(c, "ask", phase="ka6#1", text="Wat zou je nog willen weten?")
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
    """KA-7 and KA-8: everyone sits; the reaction; one takes everything back, one leaves, one is taken out."""
    await e.go("ka7")
    await ok(e.console, "seated", phase="ka7#1")
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


async def grouping(e: Evening) -> None:
    """What was heard laid together: made, named, filled, split, joined, dissolved and made again."""
    c = e.console
    await e.go("groups")
    here: Json = {"phase": "groups#1"}
    cards = [item["n"] for item in e.board.items()]
    one = await ok(c, "cluster_new", items=cards[:2], text="Gehoord", **here)
    two = await ok(c, "cluster_split", item=one["item"], items=cards[:1], **here)
    await ok(c, "cluster_name", item=two["item"], text="Gezien")
    await ok(c, "cluster_move", item=cards[0], into=one["item"], **here)
    await ok(c, "cluster_join", from_=two["item"], into=one["item"], **here)
    await ok(c, "cluster_dissolve", item=one["item"])
    await ok(c, "cluster_new", items=cards[:2], text="Gehoord", **here)


async def weighing(e: Evening) -> None:
    """What was heard, weighed in three ways."""
    ways: tuple[tuple[str, Json], ...] = (
        ("dot", {"n": 1}),
        ("rank", {}),
        ("place", {"impact": 3, "effort": 1}),
    )
    await e.go("known")
    known: Json = {"item": e.board.items()[0]["n"], "stance": "herken"}
    await ok(e.outer[0], "recognise", phase="known#1", **known)
    for method, (do, fields) in zip(METHODS, ways, strict=True):
        await e.go(method)
        item = e.board.items()[0]["n"]
        chosen: Json = {"items": [item]} if do == "rank" else {"item": item}
        await ok(e.outer[0], do, phase=f"{method}#1", **chosen, **fields)


async def deciding(e: Evening) -> None:
    """A decision with the minority: a vote by phone, conditions, a vote by hand, and it is parked."""
    c, at, voters = e.console, {"phase": "dd6#1", "round": 1}, [*e.outer]
    await e.go("dd0")
    frame = {"question": "Hoe bellen we terug?", "frame": "Het rooster ligt vast.", "kind": "besluit"}
    await ok(c, "frame", phase="dd0#1", **frame)
    voters += [await e.join("outer") for _ in range(5 - len(voters))]
    e.outer = voters
    await e.go("dd6")
    proposed = {"text": "Wij bellen vanaf maart binnen een dag terug.", "evaluation_on": "2027-05-01"}
    await ok(c, "formulate", phase="dd6#1", **proposed)
    await ok(c, "open_vote", **at)
    for n, phone in enumerate(voters):
        for choice in ("weet_niet", "ja" if n < 3 else "nee"):
            await ok(phone, "vote", token=f"{n:024x}", choice=choice, **at)
    await ok(c, "close_vote", **at)
    await answering(e, voters, at)
    await ok(c, "open_vote", phase="dd6#1", round=2, by_hand=True)
    await ok(c, "hand_vote", phase="dd6#1", round=2, ja=4, nee=1, weet_niet=0)
    await ok(c, "conclude", phase="dd6#1", how="parked")


async def answering(e: Evening, voters: list[Screen], at: Json) -> None:
    """Two are asked: one by phone, one aloud; both conditions are weighed."""
    c, needed = e.console, {"answer": "condition", "why": "Het is al zo vol."}
    first = await ok(voters[3], "answer_no", token=f"{3:024x}", text="Een maximum.", **needed, **at)
    for n in (1, 0):
        await ok(c, "left", n=n, **at)
    second = await ok(e.scribe, "note_answer", text="Een vaste dag.", **needed, **at)
    await e.release(first["item"], second["item"])
    await ok(c, "to_weighing", phase="dd6#1")
    on = {"phase": "dd6#1", "condition": first["item"]}
    await ok(voters[0], "suggest", text="Zet het erbij.", **on)
    await ok(voters[3], "can_come", token=f"{3:024x}", on=True, **on)
    await ok(c, "weigh", condition=first["item"], outcome="added")
    await ok(c, "weigh", condition=second["item"], outcome="refused", reason="Dat kan niet.")
    words = "Wij bellen vanaf maart binnen een dag terug, hoogstens tien op een dag."
    await ok(c, "amend_proposal", phase="dd6#1", text=words)


async def dividing(e: Evening) -> None:
    """Themes: one more and no more, a choice, the proposal, somebody moved."""
    await e.go("themes")
    c = e.console
    made = await ok(c, "set_group", text="Een thema te veel", seats=5)
    await ok(c, "set_group", group=made["group"], on=False)
    await ok(c, "set_group", group="zorg", text="Zorg dichtbij")
    await ok(e.outer[0], "choose_group", phase="themes#1", first="zorg", second="regels")
    await ok(c, "move_group", person=e.numbers[e.inner[1]], group="zorg")
    await ok(c, "divide", phase="themes#1")
    await ok(c, "move_group", person=e.numbers[e.outer[0]], group="regels")


async def parting(e: Evening) -> None:
    """Apart: each room at its own pace; somebody moves, one comes late, the plenary steps in."""
    for face in ("console", "board", "scribe"):
        await e.enter_room(face, "zorg")
    await e.go("apart")
    lead = next(s for s, group in e.rooms.items() if s.face == "console")
    phone = e.inner[1]
    await phone.until(lambda: phone.key("phase")["id"] == "ideas@zorg#1")
    mine = await ok(phone, "say", phase="ideas@zorg#1", type="idee", text="Dichtbij beginnen.")
    await ok(lead, "release", items=[mine["item"]])
    await ok(lead, "next", left="ideas@zorg#1")
    moved = e.outer[0]
    await ok(e.console, "move_group", person=e.numbers[moved], group="zorg")
    await moved.until(lambda: moved.key("phase")["id"] == "chosen@zorg#1")
    await ok(moved, "dot", phase="chosen@zorg#1", item=mine["item"], n=1)
    late = await e.join("outer")
    await ok(late, "choose_group", phase="apart#1", first="regels")
    e.outer.append(late)
    e.rooms[e.console] = "regels"
    await ok(e.console, "step_into", group="regels")


async def meeting(e: Evening) -> None:
    """The last room is ready, and all are together again."""
    await ok(e.console, "next", left="ideas@regels#1")
    await ok(e.console, "step_into", group="")
    del e.rooms[e.console]
    await e.console.until(lambda: e.console.key("phase")["id"] == "apart#1")


async def yielding(e: Evening) -> None:
    """Where it goes, the messages with what was said against them, and who takes them on."""
    c = e.console
    await e.go("route")
    to = (await ok(c, "destination", text="De directies"))["line"]
    await ok(c, "shield", text="Waterdam")
    await e.go("messages")
    here: Json = {"phase": "messages#1", "text": "Eén formulier is genoeg."}
    brought = await ok(e.outer[0], "bring", why="Het is dubbel werk.", **here)
    noted = await ok(e.scribe, "note_message", to=[to], why="Nu zijn het er drie.", solution="Eén.", **here)
    await ok(c, "fill_in", item=brought["item"], to=[to], solution="Eén regio.")
    await ok(c, "no_counter_voice", phase="messages#1")
    await e.release(brought["item"], noted["item"])
    await e.go("harvested")
    await ok(c, "turn_theme", phase="harvested#1", to=0)
    await e.go("onward")
    for item in (brought["item"], noted["item"]):
        await ok(c, "address", item=item, day="2027-05-20", contact="de regisseur")
    along: Json = {"phase": "onward#1", "item": noted["item"]}
    await ok(e.outer[0], "think_along", name="Ann", mail="ann@voorbeeld.test", **along)


async def promising(e: Evening) -> None:
    """KA-9: one takes it on, one is asked to; the table finds it helpful and hears when it hears more."""
    await e.go("ka9")
    here: Json = {"phase": "ka9#1", "column": "direct"}
    mine = await ok(e.outer[0], "propose", text="Wij bellen zelf terug.", mine=True, **here)
    asked = {"person": e.numbers[e.outer[1]], "how": "per brief"}
    noted = await ok(e.scribe, "note_action", text="Wij komen langs.", **here, **asked)
    await e.release(mine["item"], noted["item"])
    for item in (mine["item"], noted["item"]):
        await ok(e.scribe, "arrange", item=item, due="2027-03-29", reason="Dat was beloofd.")
    await ok(e.outer[1], "accept", item=noted["item"])
    await ok(e.inner[1], "thumb", item=mine["item"])
    await ok(e.console, "feedback_on", phase="ka9#1", day="2027-05-20")
    await ok(e.console, "evaluation_on", phase="ka9#1", day="2027-06-20")


async def leaving(e: Evening) -> None:
    """KA-10: a word; what may be done with one's own words, and taking that back with the code on paper."""
    await e.go("ka10")
    await ok(e.outer[0], "answer", phase="ka10#1", text="Moe.")
    asked = ((p, q["n"]) for p in e.inner[1:] for q in p.key("me")["face"].get("quotes", ()))
    phone, item = next(asked)
    await ok(phone, "consent", phase="ka10#1", item=item, choice="no")
    given = await ok(phone, "consent", phase="ka10#1", item=item, choice="yes")
    form = {"session": e.code, "code": given["secret"]}
    async with e.http.post(f"{e.house.url}/intrekken", data=form) as page:
        assert page.status == 200


async def wander(e: Evening, chance: random.Random, steps: int) -> None:
    """Anyone does anything; most of it is refused, and whatever is not must show everywhere alike."""
    verbs = [v for v, cls in acts.verbs().items() if not (cls.HOUSE or cls.INNER) and v not in STAYS]
    for _ in range(steps):
        screen = chance.choice([e.console, e.console, *e.screens])
        phase = screen.key("phase")["id"]
        person = chance.choice(list(e.numbers.values()))
        known = values(phase, chance.randint(1, 14), person, chance.randint(1, 14))
        known |= {"type": chance.choice(["gehoord", "raakt", "voornemen", "vraag"]), "target": None}
        known |= {"on": chance.random() < 0.5, "role": chance.choice(["inner", "outer"])}
        await screen.online()
        act = forged(chance.choice(verbs), known)
        ack = await screen.once(act)
        assert ack["ok"] or ack["text"]
        if ack["ok"] and act["do"] in {"same_person", "hand_over"}:
            follow(e, act)
        if ack["ok"] and act["do"] == "step_into":
            e.rooms[screen] = str(act["group"])


def follow(e: Evening, act: Json) -> None:
    """Two numbers became one: whoever held the other has the view of the one that was kept."""
    kept, gone = act["into"], act["from_"]
    if act["do"] == "hand_over":
        kept, gone = gone, kept
    e.numbers |= {screen: kept for screen, n in e.numbers.items() if n == gone}
