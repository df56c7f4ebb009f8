"""The HARD rules of Deep Democracy (methods 3c), against a running server and its own script."""

from __future__ import annotations

import asyncio
import json
import urllib.request
from functools import partial

from tests.server.deciding import CHOICES, TEXT, Team, decide
from tests.server.evening import agree
from tests.server.house import House, Json
from tests.server.second import Second

AMENDED = f"{TEXT[:-1]}, met een maximum per week."
NEED, REASON = "Een maximum per week, zegt de specht.", "Dat past niet in het kader, zegt de kievit."


def report(t: Team, suffix: str = "json", audience: str = "internal") -> str:
    """The decision sheet, as the console downloads it."""
    return fetched(t, f"decision.{suffix}?phase=dd6&audience={audience}&lang=nl")


def fetched(t: Team, what: str) -> str:
    """What the console downloads under this name."""
    where = f"{t.e.house.url}/{t.e.code}/{what}"
    request = urllib.request.Request(where, headers={"Cookie": t.e.console.cookie})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return str(answer.read().decode())


def test_dd_h1_no_vote_before_it_was_asked_for_a_minute_who_sees_it_differently(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.framed()
        await t.go("dd3")
        here = {"phase": "dd6#1", "round": 1}
        for do, more in (("formulate", {"text": TEXT}), ("open_vote", {})):
            ack = await t.e.console.act(do, **here, **more)
            assert not ack["ok"]
        await t.ok(t.phones[0], "say", type="alternatief", text="Ik zie het anders.")
        ack = await t.e.turn()
        assert (ack["code"], [gate["rule"] for gate in ack["args"]["gates"]]) == ("gate_hard", ["open_for"])
        assert ack["text"]
        await t.go("dd6")
        await t.lead("formulate", text=TEXT)
        await t.open()

    decide(server, scene, pace=40.0, size=1)


def test_dd_2_a_mark_says_that_the_writer_explains_and_never_who(server: House, second: Second) -> None:
    async def scene(t: Team) -> None:
        await t.framed()
        await t.go("dd2")
        writer, other = t.phones
        said = {"type": "invalshoek", "cat": "ik_zie"}
        plain = (await t.ok(other, "say", text="De lijst is lang, zegt de specht.", **said))["item"]
        marked = (await t.ok(writer, "say", text="Wij bellen terug.", explain=True, **said))["item"]
        await t.release(plain, marked)
        both = (f"item/{plain}", f"item/{marked}")
        await t.e.all_see(lambda s: s not in {t.e.board, t.e.console} or all(map(s.key, both)))
        for screen in (t.e.board, t.e.console):
            rows = [screen.key(key) for key in both]
            assert [row["explain"] for row in rows] == [False, True]
            assert [row["who"] for row in rows] == ["", ""]
            assert rows[0].keys() == rows[1].keys()
        assert "explain" not in json.dumps([other.key(key) for key in both])
        await agree(t.e, second)
        told = fetched(t, "report.json?audience=internal&lang=nl")
        assert "Wij bellen terug." in told
        assert "explain" not in told
        await t.go("dd3")
        here = {"type": "alternatief", "text": "Of niet.", "explain": True}
        assert await t.code(writer, "say", **here) == "malformed"

    decide(server, scene, size=2)


def test_dd_h1_an_empty_answer_is_written_down(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.framed()
        await t.go("dd3")
        assert (await t.e.turn())["code"] == "gate_hard"
        ack = await t.e.turn()
        assert ack["code"] == "gate_hard"
        assert "asked" in {gate["rule"] for gate in ack["args"]["gates"]}
        assert (await t.e.console.act("asked_none"))["ok"]
        await t.go("dd4")

    decide(server, scene, size=1)


def test_dd_h2_every_alternative_is_spread_before_a_vote(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.framed()
        await t.asked()
        late = (await t.ok(t.phones[1], "say", type="alternatief", text="Of juist één team."))["item"]
        await t.go("dd6")
        await t.lead("formulate", text=TEXT)
        await t.release(late)
        await t.e.console.until(lambda: t.face["blocked"])
        assert await t.gates("open_vote", phase="dd6#1", round=1) == {"spread"}
        assert t.face["blocked"][0]["args"] == {"n": 1, "items": [late]}
        ack = await t.e.console.act("again", phase="dd4", left="dd6#1", reason="Er kwam er een bij.")
        assert ack["ok"], ack
        await t.e.console.until(lambda: t.e.console.phase == "dd4")
        await t.go("dd6")
        await t.lead("formulate", text=TEXT)
        await t.open()

    decide(server, scene, size=2)


def test_dd_h3_votes_stay_in_the_box_until_it_closes(server: House, second: Second) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        await t.open()
        await t.votes("jjn")
        await t.e.console.until(lambda: t.face["voted_n"] == 3)
        for screen in t.e.screens:
            shown = json.dumps(screen.views)
            assert not any(token in shown for token in t.held.values())
            assert '"rounds": []' in shown
        await agree(t.e, second)
        await t.votes("...?")
        await t.close()
        await t.e.all_see(lambda s: s.key("phase")["face"]["rounds"])
        board = t.e.board.key("phase")["face"]["rounds"][0]
        assert (board["yes"], board["not_yet"]) == (2, 2)
        assert not {"nee", "weet_niet"} & board.keys()
        assert (t.face["rounds"][0]["nee"], t.face["rounds"][0]["weet_niet"]) == (1, 1)
        await agree(t.e, second)

    decide(server, scene)


def test_dd_h3_one_vote_each_on_a_frozen_roll_and_none_for_who_leads(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        await t.open()
        first, other = t.phones[:2]
        mine = t.ballot(first)
        await t.ok(first, "vote", **mine)
        await t.ok(first, "vote", **mine | {"choice": "nee"})
        assert await t.code(first, "vote", **t.ballot(other)) == "voted_elsewhere"
        assert await t.code(other, "vote", **mine) == "voted_elsewhere"
        await t.ok(other, "vote", **t.ballot(other))
        late = await t.join()
        assert await t.code(late, "vote", **t.ballot(late)) == "not_on_roll"
        for face in ("console", "scribe", "helper"):
            ack = await t.e.staff[face].here("vote", **t.ballot(late))
            assert not ack["ok"], face
        assert t.face["roll_n"] == 4
        await t.votes("..jj")
        await t.close()
        assert (t.face["rounds"][0]["yes"], t.face["rounds"][0]["nee"]) == (3, 1)
        assert await t.code(other, "vote", **mine | {"token": "a" * 24}) == "closed"

    decide(server, scene)


def test_dd_h3_somebody_who_left_is_off_the_roll_and_who_is_missing_is_counted(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        await t.open()
        await t.votes("jj")
        assert (await t.phones[3].act("leave"))["ok"]
        t.e.outer.remove(t.phones[3])
        await t.e.console.until(lambda: t.face["roll_n"] == 3)
        assert await t.gates("close_vote", phase="dd6#1", round=1) == {"not_voted"}
        await t.close(override="Zij is even weg.")
        assert t.face["rounds"][0]["not_voted"] == 1
        assert t.state == "asking_no"

    decide(server, scene)


def test_dd_h4_no_decision_while_a_no_or_not_yet_is_unanswered(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.proposed(early="Na elke ronde.")
        await t.vote("jjjn?")
        no, unsure = t.phones[3:]
        for n, phone in ((2, no), (1, unsure)):
            assert t.face["asking"]["of_n"] - t.face["asking"]["answered_n"] == n
            assert await t.code(t.e.console, "to_weighing") == "ballots_open"
            assert await t.code(t.e.console, "conclude", how="enriched_majority") == "ballots_open"
            assert await t.gates("next", left="dd6#1") == {"undecided"}
            await t.ok(phone, "answer_no", **t.answer(phone, "come_along"))
            await t.e.console.until(partial(lambda left: t.face["asking"]["answered_n"] == 3 - left, n))
        assert await t.code(no, "answer_no", **t.answer(no, "come_along")) == "answered"
        assert await t.code(t.phones[0], "answer_no", **t.answer(t.phones[0])) == "unknown_token"
        await t.lead("to_weighing")

    decide(server, scene, size=5)


def test_dd_h5_a_condition_never_disappears_and_is_printed(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        await t.vote("jjjn")
        item = await t.needs(t.phones[3], text=NEED)
        for do, more in (
            ("hide", {"items": [item]}),
            ("send_back", {"items": [item], "reason": "Nee."}),
        ):
            assert (await t.e.console.act(do, **more))["code"] == "condition_stays"
        await t.lead("to_weighing")
        assert (await t.weigh(item, "refused"))["code"] == "reason_missing"
        assert (await t.weigh(item, "vergeten"))["code"] == "malformed"
        assert await t.code(t.e.console, "amend_proposal", text=AMENDED) == "not_now"
        assert (await t.weigh(item, "refused", reason=REASON))["ok"]
        await t.e.board.until(lambda: t.e.board.items()[0]["condition"]["outcome"] == "refused")
        await t.lead("amend_proposal", text=AMENDED)
        await t.vote("jjjj")
        for audience in ("internal", "shareable"):
            sheet = report(t, "md", audience)
            assert NEED in sheet
            assert REASON in sheet

    decide(server, scene)


def test_dd_h6_after_conditions_there_is_a_new_vote_even_if_all_were_refused(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.proposed(early="Na elke ronde.")
        item = await t.weighing()
        assert (await t.weigh(item, "refused", reason=REASON))["ok"]
        await t.e.console.until(lambda: t.state == "amending")
        assert "enriched_majority" not in t.face["offers"]
        assert await t.code(t.e.console, "conclude", how="enriched_majority") == "not_offered"
        assert await t.gates("next", left="dd6#1") == {"undecided"}
        assert await t.code(t.e.console, "open_vote", round=2) == "no_proposal"
        await t.lead("amend_proposal", text=AMENDED)
        await t.vote("jjjj")
        assert t.state == "decided"
        assert t.face["decision"]["text"] == AMENDED

    decide(server, scene)


def test_dd_h7_nowhere_stands_who_voted_what(server: House, second: Second) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        await t.open()
        await t.votes("jjjn")
        assert any(token.encode() in server.bytes() for token in t.held.values()), "this look is blind"
        await t.close()
        await t.needs(t.phones[3])
        log = second.read(server.file(t.e.code))["log"]
        assert {row["by"] for row in log if row["do"] == "answer_no"} == {0}
        rolls = [row for row in log if row["do"] == "voted"]
        assert {row["by"] for row in rolls} == {t.e.numbers[p] for p in t.phones}
        assert not any(choice in json.dumps(rolls) for choice in CHOICES.values())
        yes = [token for (phone, _), token in t.held.items() if phone is not t.phones[3]]
        # The write-ahead log is emptied and the file rebuilt a moment later: the writer rests in between.
        async with asyncio.timeout(20):
            while any(token.encode() in server.bytes() for token in yes):
                await asyncio.sleep(0.05)

    decide(server, scene)


def test_dd_h7_the_phones_of_all_voters_show_the_same(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        await t.vote("jjjn")
        shown: list[Json] = [phone.views["phone/participant"] for phone in t.phones]
        assert all(one == shown[0] for one in shown)
        assert {json.dumps(phone.key("me")["face"]) for phone in t.phones} == {'{"on_roll": true}'}

    decide(server, scene)


def test_dd_h8_after_three_rounds_no_vote_is_offered(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        for number in (1, 2):
            assert (await t.weigh(await t.weighing(), "added"))["ok"]
            await t.lead("amend_proposal", text=f"{AMENDED} Versie {number}.")
        item = await t.weighing()
        assert (t.face["next_round"], t.face["must_conclude"]) == (0, True)
        assert (await t.weigh(item, "added"))["code"] == "no_vote_left"
        assert await t.code(t.e.console, "open_vote", round=4) in {"not_now", "no_rounds_left"}
        assert await t.code(t.e.console, "conclude", how="enriched_majority") == "conditions_open"
        assert (await t.weigh(item, "refused", reason=REASON))["ok"]
        await t.e.console.until(lambda: "enriched_majority" in t.face["offers"])
        assert set(t.face["offers"]) == {"enriched_majority", "undercurrent", "parked"}
        await t.lead("conclude", how="enriched_majority")
        await t.e.all_see(lambda s: s.key("phase")["face"]["decision"])
        assert t.face["decision"]["status"] == "meerderheid_aangevuld"

    decide(server, scene)


def test_dd_h8_unanimous_means_that_a_majority_never_settles(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        for number in (1, 2):
            assert (await t.weigh(await t.weighing(), "adapted"))["ok"]
            await t.lead("amend_proposal", text=f"{AMENDED} Versie {number}.")
        item = await t.weighing()
        assert (await t.weigh(item, "refused", reason=REASON))["ok"]
        assert set(t.face["offers"]) == {"undercurrent", "parked"}
        assert await t.code(t.e.console, "conclude", how="enriched_majority") == "not_offered"

    decide(server, scene, preset="unanimous")


def test_dd_h9_nothing_is_asked_before_the_frame_is_filled_in(server: House) -> None:
    async def scene(t: Team) -> None:
        for field, words in (("question", "Hoe?"), ("frame", "Dit ligt vast."), ("kind", "advies")):
            assert (await t.e.turn())["args"]["gates"][0]["rule"] == "frame_complete"
            await t.lead("frame", **{field: words})
        assert (await t.e.turn())["args"]["gates"][0]["args"]["missing"] == ["by_whom", "on"]
        await t.lead("frame", by_whom="Het bestuur", on="2027-03-01")
        await t.go("dd1")

    decide(server, scene, size=1)


def test_dd_1_everyone_is_heard_or_passed_in_the_check_in_or_there_is_a_reason(
    server: House, second: Second
) -> None:
    async def scene(t: Team) -> None:
        def counted(n: int, of: int) -> bool:
            found: Json = t.e.console.key("tally")
            return bool(found["heard"] == {"n": n, "of": of})

        await t.framed()
        await t.go("dd1")
        here = {"left": "dd1#1"}
        assert await t.gates("next", **here) == {"heard"}
        assert (await t.e.console.act("heard", on=False))["code"] == "none_heard"
        for n in (1, 2, 3):
            assert (await t.e.console.act("heard"))["ok"]
            await t.e.console.until(partial(counted, n, 4))
        ack = await t.e.console.act("next", **here)
        assert ack["args"]["gates"][0]["args"] == {"seats": 0, "n": 1, "of": 4}
        assert not (await t.phones[0].act("heard"))["ok"]
        assert (await t.phones[3].act("leave"))["ok"]
        await t.e.console.until(partial(counted, 3, 3))
        ack = await t.e.console.act("heard")
        assert (ack["code"], ack["text"]) == ("all_heard", "Iedereen die er is, is al gehoord.")
        for screen in (t.e.board, *t.phones):
            assert not screen.key("tally")
        await agree(t.e, second)
        assert (await t.e.console.act("next", **here))["ok"]

    decide(server, scene)


def test_dd_s1_the_leader_waits_and_the_board_stands_in_an_order_of_chance(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.framed()
        await t.go("dd1")
        assert t.face["leader_first"] is True
        for key in ("dd2", "dd3"):
            await t.go(key)
            assert t.face["leader_waits"] is True
            assert t.e.board.key("phase")["face"]["seed"] == t.face["seed"] > 0
            if key == "dd3":
                assert (await t.e.console.act("asked_none"))["ok"]
        await t.go("dd5")
        assert (t.face["leader_waits"], t.face["seed"]) == (False, 0)

    decide(server, scene, size=1)


def test_dd_s2_the_majority_listens_and_who_persuades_is_marked(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        await t.vote("jjjn")
        item = await t.needs(t.phones[3])
        yes = t.phones[0]
        assert await t.code(yes, "answer_no", **t.answer(yes)) == "unknown_token"
        assert await t.code(yes, "suggest", condition=item, text="Ja, maar dat is duur.") == "not_now"
        await t.lead("to_weighing")
        said = {"Ja, maar dat is duur.": ["nudge:ja_maar"], "Yes, but who pays?": ["nudge:ja_maar"]}
        for text, flags in {**said, "Zet er een maximum bij.": []}.items():
            idea = (await t.ok(yes, "suggest", condition=item, text=text))["item"]
            await t.e.console.until(partial(t.e.console.items, n=idea))
            assert t.e.console.items(n=idea)[0]["flags"] == flags

    decide(server, scene)
