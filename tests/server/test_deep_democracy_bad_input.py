"""What does not belong in a decision is refused with a sentence, and changes nothing (methods 3b, 3c)."""

from __future__ import annotations

from tests.server.deciding import TEXT, Team, decide
from tests.server.evening import agree
from tests.server.house import House
from tests.server.second import Second

LONG = "a" * 5_000


def test_a_proposal_of_five_thousand_characters_is_refused(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        console = t.e.console
        assert await t.code(console, "formulate", text=LONG) == "too_long"
        assert await t.code(console, "formulate", text=" ") == "empty"
        assert await t.code(console, "formulate", text="Bel 06-12345678.") == "look_first"
        assert await t.code(console, "formulate", text="Zo.", evaluation_on="2027-02-30") == "malformed"
        assert await t.code(t.phones[0], "formulate", text="Van een telefoon.") == "not_allowed"
        assert t.face["proposal"]["text"] == TEXT

    decide(server, scene, size=1)


def test_a_vote_that_is_not_ones_own_or_comes_too_late_is_refused(server: House, second: Second) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        first, second_, third = t.phones
        early = {"round": 1, "token": "b" * 24, "choice": "ja"}
        assert await t.code(first, "vote", **early) == "closed"
        await t.open()
        mine = t.ballot(first)
        await t.ok(first, "vote", **mine)
        assert await t.code(first, "vote", **mine | {"token": "c" * 24}) == "voted_elsewhere"
        assert await t.code(second_, "vote", **mine) == "voted_elsewhere"
        for wrong in (
            {"choice": "misschien"},
            {"token": "kort"},
            {"round": 0},
            {"person": 1},
            {"round": "1"},
        ):
            assert await t.code(second_, "vote", **t.ballot(second_) | wrong) == "malformed", wrong
        assert await t.code(second_, "vote", **t.ballot(second_) | {"round": 2}) == "stale"
        late = await t.join()
        assert await t.code(late, "vote", **t.ballot(late)) == "not_on_roll"
        assert await t.code(t.e.console, "close_vote", round=2, override="Zomaar.") == "stale"
        await t.votes(".jn")
        await t.close()
        assert await t.code(third, "vote", **t.ballot(third)) == "closed"
        assert await t.code(t.e.console, "close_vote", round=1) == "not_now"
        row = t.face["rounds"][0]
        assert (row["yes"], row["nee"], row["not_voted"]) == (2, 1, 0)
        await agree(t.e, second)

    decide(server, scene, size=3)


def test_an_answer_that_nobody_asked_for_is_refused(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        await t.vote("jjjn")
        yes, no = t.phones[0], t.phones[3]
        late = await t.join()
        assert await t.code(yes, "answer_no", **t.answer(yes)) == "unknown_token"
        assert await t.code(late, "answer_no", **t.answer(late)) == "not_on_roll"
        assert await t.code(no, "answer_no", **t.answer(no, text="")) == "empty"
        assert await t.code(no, "answer_no", **t.answer(no, text=LONG)) == "too_long"
        assert await t.code(no, "answer_no", **t.answer(no, "come_along", text="Toch.")) == "malformed"
        item = await t.needs(no)
        assert await t.code(no, "answer_no", **t.answer(no)) == "answered"
        assert await t.code(no, "suggest", condition=item, text="Nu al.") == "not_now"
        assert await t.code(t.e.console, "left", round=1, n=1) == "too_many"
        await t.lead("to_weighing")
        other = {"condition": item, "token": "d" * 24, "on": True}
        assert await t.code(yes, "can_come", **other) == "unknown_token"

    decide(server, scene)


def test_an_outcome_without_its_reason_or_of_nothing_is_refused(server: House) -> None:
    async def scene(t: Team) -> None:
        await t.proposed()
        item = await t.weighing()
        for outcome, more, code in (
            ("refused", {}, "reason_missing"),
            ("refused", {"reason": "  "}, "reason_missing"),
            ("refused", {"reason": LONG}, "too_long"),
            ("misschien", {"reason": "Zomaar."}, "malformed"),
        ):
            ack = await t.weigh(item, outcome, **more)
            assert (ack["code"], bool(ack["text"])) == (code, True), ack
        assert (await t.weigh(item + 1, "added"))["code"] == "unknown_item"
        assert (await t.phones[0].act("weigh", condition=item, outcome="added"))["code"] == "not_allowed"
        assert t.face["conditions"][0]["outcome"] == ""

    decide(server, scene)
