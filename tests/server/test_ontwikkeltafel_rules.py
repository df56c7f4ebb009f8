"""The rules of the Ontwikkeltafel (methods 2c) while it goes, against a running server."""

from __future__ import annotations

from functools import partial

from facilitator.rehearsal.screen import Screen
from tests.server.afternoon import THEMES, Afternoon, Listening, Room, play
from tests.server.evening import agree
from tests.server.house import House, Json
from tests.server.second import Second

CANARY = "kanarie-in-de-werkplaats"
SUNG = "kanarie-die-zingen-mag"


async def refused(screen: Screen, do: str, **fields: object) -> tuple[str, list[str]]:
    """The code with which an act is refused, which says so in a sentence, and the gates that hold it."""
    ack = await screen.act(do, **fields)
    assert not ack["ok"], (do, ack)
    assert ack["text"].endswith((".", "?")), ack
    return ack["code"], [gate["rule"] for gate in ack.get("args", {}).get("gates", [])]


def left(screen: Screen) -> str:
    """The pass that a screen shows."""
    return str(screen.key("phase")["id"])


def test_ot_h1_nothing_is_asked_before_it_has_an_address(server: House) -> None:
    async def scene(a: Afternoon) -> None:
        await a.go("ot1")
        everywhere = {"overrides": ["destinations"], "override": "Dat komt later."}
        for given in ({}, everywhere):
            found = await refused(a.console, "next", left="ot1#1", **given)
            assert found == ("gate_hard", ["destinations"])
        for key in ("ot2", "ot5", "ot5a"):
            again = await refused(a.console, "again", phase=key, left="ot1#1", reason="Overslaan.")
            assert again[0] == "unknown_phase"
        await a.address()
        line = {"line": a.to, "gone": True}
        assert (await a.console.act("destination", **line))["ok"]
        assert (await refused(a.console, "next", left="ot1#1"))[0] == "gate_hard"
        await a.address()
        assert (await a.turn())["ok"]
        assert a.console.phase == "ot2"

    play(server, scene)


def test_ot_h2_everyone_writes_in_silence_before_any_card_can_be_seen(server: House) -> None:
    async def scene(a: Afternoon) -> None:
        await a.apart()
        room = a.tables["regels"]
        card = await room.card(CANARY)
        assert await refused(room.lead, "next", left=room.place) == ("gate_soft", ["open_for"])
        assert (await refused(room.lead, "release", items=[card]))[0] == "silent"
        grouped = await refused(room.lead, "cluster_new", phase=room.place, items=[card], text="Te vroeg")
        assert grouped[0] == "not_now"
        for key in ("ot5b", "ot5c", "ot6"):
            skipped = await refused(room.lead, "again", phase=key, left=room.place, reason="Overslaan.")
            assert skipped[0] == "unknown_phase"
        late = await room.card(SUNG, 1)
        await room.scribe.until(lambda: room.scribe.items(n=late))
        assert not [s.face for s in (room.board, room.phones[1]) if heard(s, CANARY)]
        await room.go("ot5b")
        await room.release(card, late)
        await room.go("ot5c")
        await room.board.until(lambda: {i["n"] for i in room.board.items()} == {card, late})
        await room.phones[1].until(lambda: heard(room.phones[1], CANARY))

    play(server, scene, regels=2, dossier=1)


def heard(screen: Screen, text: str) -> bool:
    """Whether a screen was sent this."""
    return any(text in patch for patch in sent(screen))


def sent(screen: Screen) -> list[str]:
    """Every patch that came to a screen."""
    assert isinstance(screen, Listening)
    return screen.heard


async def turn_of(a: Afternoon, text: str) -> None:
    """All are in one theme: somebody says this, it is grouped, and there is no counter-voice."""
    ack = await a.outer[0].here("say", type="kaartje", cat="knelpunt", text=text)
    await a.go("ot5b")
    await a.release(ack["item"])
    await a.go("ot5c")
    await a.all_see(lambda s: heard(s, text))
    await a.go("ot5g")
    assert (await a.console.here("no_counter_voice"))["ok"]


async def sing(room: Room, text: str, to: int) -> None:
    """In each phase of a room somebody says this, and it is released."""
    cards = await room.cards(f"{text} 1", f"{text} 2")
    await room.go("ot5c")
    made = await room.did("cluster_new", items=cards, text=text)
    await room.go("ot5d")
    ack = await room.phones[0].here("recognise", item=made["item"], stance="herken")
    assert ack["ok"], ack
    await room.go("ot5e")
    line = await room.say(text, 1, type="oplossing_zelf", target=made["item"])
    await room.say(text, 1, release=False, type="oplossing_organisatie", target=made["item"])
    await room.go("ot5f")
    assert (await room.phones[0].here("dot", item=line, n=1))["ok"]
    await room.go("ot5g")
    await room.note(text, why=text, solution=text, to=[to], target=made["item"])
    brought = await room.phones[0].here("bring", type="ook_gehoord", text=text)
    await room.release(brought["item"])
    assert (await room.lead.act("focus", item=brought["item"]))["ok"]


def test_ot_h3_no_room_and_no_plenary_screen_is_sent_what_another_room_says(
    server: House, second: Second
) -> None:
    async def scene(a: Afternoon) -> None:
        await a.apart()
        regels, dossier = (a.tables[group] for group in THEMES)
        await sing(regels, CANARY, a.to)
        await dossier.card(SUNG)
        for screen in (dossier.lead, dossier.scribe, dossier.phones[0]):
            await screen.until(partial(heard, screen, SUNG))
        for screen in (*dossier.screens, *regels.screens, *a.plenary):
            assert heard(screen, CANARY) is (screen in regels.screens), screen.face
            assert heard(screen, SUNG) is (screen in (dossier.lead, dossier.scribe, dossier.phones[0]))
        await agree(a, second)
        for lead in (regels.lead, dossier.lead):
            await downloads_nothing(a, lead)
        await dossier.go("ot5g")
        await dossier.did("no_counter_voice")
        await a.go("ot6")
        await a.board.until(lambda: heard(a.board, CANARY))
        assert not [s.face for s in dossier.phones if heard(s, CANARY)]

    play(server, scene, regels=2, dossier=2)


async def downloads_nothing(a: Afternoon, lead: Screen) -> None:
    """The organiser's pages are none of a room: they tell its lead so."""
    for way in ("report.html", "report.json?audience=public", "letter.pdf", "cover.pdf", "decisions.html"):
        headers = {"Cookie": lead.cookie, "Accept-Language": "nl"}
        async with a.http.get(f"{a.house.url}/{a.code}/{way}", headers=headers) as answer:
            assert answer.status >= 400, way
            assert "Dit kan niet met jouw rol." in await answer.text(), way


def test_ot_h3_one_theme_after_another_hides_the_theme_before(server: House) -> None:
    async def scene(a: Afternoon) -> None:
        await a.two_themes()
        a.outer = [await a.come(group, "aanbieder") for group in THEMES for _ in range(2)]
        await a.address()
        await a.go("ot5a")
        await turn_of(a, CANARY)
        screens = [a.board, a.console, a.scribe, *a.outer]
        assert [heard(s, CANARY) for s in screens] == [True] * len(screens)
        # What is kept from before would tell nothing of what a screen is sent from here on.
        for screen in screens:
            sent(screen).clear()
        ack = await a.turn()
        assert ack["ok"], ack
        assert left(a.console) == "ot5a@dossier#1"
        await turn_of(a, SUNG)
        for screen in screens:
            assert (heard(screen, CANARY), heard(screen, SUNG)) == (False, True), screen.face
        fresh = await a.enter("board")
        await fresh.close()
        assert not heard(fresh, CANARY)

    play(server, scene, preset="sequential")


def lie(screen: Screen, cards: list[int]) -> bool:
    """Whether a screen shows each of these cards once: in a group, or loose."""
    lying = [n for row in screen.items(type="cluster") for n in row["members"]]
    return sorted([*lying, *screen.key("phase")["face"]["ungrouped"]]) == cards


async def whole(room: Room, cards: list[int]) -> None:
    """Σ(cards in groups) + ungrouped = cards, on the board and at the console."""
    for screen in (room.board, room.lead):
        await screen.until(partial(lie, screen, cards))


def test_ot_h4_grouping_loses_no_card(server: House) -> None:
    async def scene(a: Afternoon) -> None:
        await a.apart()
        room = a.tables["regels"]
        cards = await room.cards(*(f"Kaart {n}." for n in range(5)))
        await room.go("ot5c")
        one = (await room.did("cluster_new", items=cards[:3], text="Formulieren"))["item"]
        two = (await room.did("cluster_new", items=cards[2:4], text="Wachten"))["item"]
        steps: list[tuple[str, Json]] = [
            ("cluster_move", {"item": cards[4], "into": two}),
            ("cluster_move", {"item": cards[0], "into": 0}),
            ("cluster_split", {"item": two, "items": [cards[3]]}),
            ("cluster_join", {"from_": two, "into": one}),
        ]
        for do, fields in steps:
            await whole(room, cards)
            await room.did(do, **fields)
        await whole(room, cards)
        assert (await room.lead.act("cluster_dissolve", item=one))["ok"]
        await whole(room, cards)
        assert (await room.phones[0].act("withdraw", item=cards[0]))["ok"]
        await whole(room, cards[1:])

    play(server, scene, regels=2, dossier=1)


def test_a_card_is_not_joined_with_itself_nor_with_one_of_another_room(server: House) -> None:
    async def scene(a: Afternoon) -> None:
        await a.apart()
        regels, dossier = (a.tables[group] for group in THEMES)
        mine, other = [await room.cards("Een.", "Twee.", "Drie.") for room in (regels, dossier)]
        for room in (regels, dossier):
            await room.go("ot5c")
        one = (await regels.did("cluster_new", items=mine[:1], text="Een"))["item"]
        far = (await dossier.did("cluster_new", items=other[:1], text="Ver"))["item"]
        here = {"phase": regels.place}
        wrong: list[tuple[str, str, Json]] = [
            ("merge_self", "merge", {"items": [mine[1]], "into": mine[1]}),
            ("other_room", "merge", {"items": [mine[1]], "into": other[1]}),
            ("other_room", "merge", {"items": [other[1]], "into": mine[1]}),
            ("same_item", "cluster_new", {"items": [mine[1], mine[1]], "text": "Dubbel", **here}),
            ("same_item", "cluster_move", {"item": one, "into": one, **here}),
            ("same_item", "cluster_join", {"from_": one, "into": one, **here}),
            ("other_room", "cluster_new", {"items": [mine[1], other[1]], "text": "Samen", **here}),
            ("other_room", "cluster_move", {"item": mine[1], "into": far, **here}),
            ("other_room", "cluster_move", {"item": other[1], "into": one, **here}),
            ("other_room", "cluster_join", {"from_": one, "into": far, **here}),
            ("other_room", "cluster_split", {"item": far, "items": other[:1], **here}),
            ("other_room", "cluster_dissolve", {"item": far}),
        ]
        for code, do, fields in wrong:
            for screen in (regels.lead, a.console):
                found = await refused(screen, do, **fields)
                assert found[0] == code or screen is a.console, (do, fields, found)
        await whole(regels, mine)
        await whole(dossier, other)

    play(server, scene, regels=1, dossier=1)


def test_ot_h6_no_theme_comes_back_without_a_counter_voice_and_an_address(server: House) -> None:
    async def scene(a: Afternoon) -> None:
        await a.apart()
        regels, dossier = (a.tables[group] for group in THEMES)
        for room in (regels, dossier):
            assert (await refused(a.console, "next", left="ot5#1"))[1] == ["rooms_unready"]
            await room.go("ot5g")
        assert await held(a) == set(THEMES)
        bare = await regels.note("Eén formulier is genoeg.")
        await regels.did("no_counter_voice")
        assert await held(a) == set(THEMES), "a message goes nowhere yet"
        assert (await regels.lead.act("fill_in", item=bare, to=[a.to]))["ok"]
        assert await held(a) == {"dossier"}
        voice = await dossier.phones[0].here("bring", type="ook_gehoord", text="Het is ook fijn.")
        assert await held(a) == {"dossier"}, "it waits for the lead"
        await dossier.release(voice["item"])
        await a.go("ot6")

    play(server, scene, regels=1, dossier=1)


async def held(a: Afternoon) -> set[str]:
    """The rooms without which the plenary does not go on, whatever reason is given."""
    over = {"overrides": ["rooms_unready", "rooms_busy", "counter_voice"], "override": "Het is tijd."}
    ack = await a.console.act("next", left="ot5#1", **over)
    (gate,) = ack["args"]["gates"]
    assert (ack["code"], gate["rule"]) == ("gate_hard", "rooms_unready")
    return set(gate["args"]["groups"])


def test_ot_h8_dots_are_a_weight_hidden_until_closed_and_never_a_ranking(server: House) -> None:
    async def scene(a: Afternoon) -> None:
        await a.apart()
        made = {}
        for room in a.tables.values():
            await room.go("ot5g")
            made[room.group] = [await room.note(f"Boodschap {n}.", to=[a.to]) for n in range(2)]
        await a.together()
        await a.go("ot7")
        phone, (one, two), (far, _) = a.tables["regels"].phones[0], made["regels"], made["dossier"]
        for item, n, taken in (
            (one, 2, True),
            (two, 1, False),
            (far, 1, False),
            (one, 1, True),
            (far, 1, True),
        ):
            assert (await phone.here("dot", item=item, n=n))["ok"] is taken, (item, n)
        for screen in a.screens:
            assert "weights" not in screen.key("phase")["face"]
        assert (await a.console.act("close"))["ok"]
        await a.all_see(lambda s: "weights" in s.key("phase")["face"] or s.face == "phone")
        weights = {row["n"]: row["weight"] for row in a.board.key("phase")["face"]["weights"]}
        assert weights == dict.fromkeys([*made["regels"], *made["dossier"]], 0) | {one: 1, far: 1}
        shown = list(weights)
        assert shown == sorted(shown), "never a ranking"

    play(server, scene, regels=1, dossier=1)


def test_ot_s1_who_is_alike_is_spread_over_the_themes_and_a_lopsided_theme_is_named(server: House) -> None:
    async def scene(a: Afternoon) -> None:
        await a.two_themes()
        phones = [await a.join("participant", sector=s) for s in ("aanbieder", "toegang") for _ in range(4)]
        assert await mixed(a) == ["unplaced", "group_size"]
        assert (await phones[0].here("choose_group", first="dossier"))["ok"]
        assert (await a.console.here("divide"))["ok"]
        await a.console.until(lambda: a.console.key("phase")["face"]["unplaced"] == 0)
        assert await mixed(a) == []
        people = {p: a.console.key(f"people/{p}") for p in a.people()}
        sectors = {g: sorted(x["sector"] for x in people.values() if x["group"] == g) for g in THEMES}
        assert sectors == dict.fromkeys(THEMES, ["aanbieder"] * 2 + ["toegang"] * 2)
        assert people[a.numbers[phones[0]]]["group"] == "dossier"
        for p, person in people.items():
            to = THEMES[person["sector"] == "toegang"]
            if person["group"] != to:
                assert (await a.console.act("move_group", person=p, group=to))["ok"]
        assert await mixed(a) == ["group_mix"]
        assert (await a.turn())["ok"], "SOFT: with a reason one goes on"

    play(server, scene)


async def mixed(a: Afternoon) -> list[str]:
    """The rules that the console is warned of as it stands."""
    return (await refused(a.console, "next", left="ot0#1"))[1] if a.console.key("gate")["warnings"] else []
