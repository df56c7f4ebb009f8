"""The yield of an Ontwikkeltafel: an address first, messages with a counter-voice, and who takes what on."""

from __future__ import annotations

from typing import Any

from tests.support.play import Play
from tests.support.scripts import phase, role, script, t

ROLES = (role("participant"),)
WHY = ("has:why", "has:solution")


def groups() -> list[dict[str, Any]]:
    return [{"code": code, "label": t(code)} for code in ("regels", "dossier")]


class Table:
    """An afternoon with two themes; the rooms are those of the plenary, one pass for each theme."""

    def __init__(self, **options: Any) -> None:
        writers = {"write": ["participant"]}
        dots = {"source": ["messages"], "options": {"dots": 3, "own_group_cap": 2}}
        self.play = Play(
            script(
                phase("opening", "destinations"),
                phase("messages", "messages", **writers, release="scribe", options=options),
                phase("harvest", "harvest", source=["messages"], options={"minutes": 4}),
                phase("weigh", "prioritise", **writers, **dots),
                phase("onward", "handover", **writers, source=["messages"]),
                phase("after"),
                roles=ROLES,
                groups=groups(),
            )
        )
        self.lead, self.scribe = self.play.staff(), self.play.staff("scribe")
        self.ann, self.bo = self.play.join("participant"), self.play.join("participant")
        self.to = 0

    def open(self) -> Table:
        """On to the messages, with a destination."""
        self.to = self.play.ok(self.lead, "destination", text="de directies")["line"]
        self.play.next(self.lead)
        return self

    def message(self, theme: str = "regels", **fields: Any) -> int:
        """A message of a theme as the scribe writes it down, complete unless told otherwise."""
        self.room(theme)
        made = {
            "text": "Eén formulier.",
            "why": "Nu drie.",
            "solution": "Eén set.",
            "to": [self.to],
            **fields,
        }
        flags = [f"has:{name}" for name in ("why", "solution") if name in made]
        n: int = self.play.ok(self.scribe, "note_message", phase=self.play.now, flags=flags, **made)["item"]
        return n

    def counter(self, text: str = "Regels geven ook rust.") -> int:
        """*Ook gehoord*, as the scribe writes it down."""
        made = {"type": "ook_gehoord", "text": text}
        n: int = self.play.ok(self.scribe, "note_message", phase=self.play.now, **made)["item"]
        return n

    def room(self, theme: str) -> None:
        """The current pass is that of a theme."""
        if self.play.s.now is not None:
            self.play.s.now.group = theme

    def second(self, theme: str = "dossier") -> str:
        """Another theme has its messages: a pass of its own."""
        self.play.ok(self.lead, "again", phase="messages", left=self.play.now, reason="het andere thema")
        self.room(theme)
        return self.play.now

    def both(self) -> tuple[int, int]:
        """Both themes have a message and a counter-voice; on to the harvest."""
        first = self.open().message()
        self.counter()
        self.second()
        other = self.message("dossier", text="Zorg dat een dossier meeverhuist.")
        self.counter("Soms is een nieuw begin juist goed.")
        self.play.next(self.lead)
        return first, other

    def gates(self) -> dict[str, str]:
        found = self.play.view("console")["gate"]["warnings"]
        return {one["rule"]: one["strength"] for one in found}

    def face(self, audience: str) -> dict[str, Any]:
        found: dict[str, Any] = self.play.view(audience)["phase"]["face"]
        return found

    def on(self, audience: str) -> set[int]:
        return {int(key[5:]) for key in self.play.view(audience) if key.startswith("item/")}


# -- OT-1: an address first --------------------------------------------------------------------------------


def test_ot_h1_nothing_goes_on_without_a_destination() -> None:
    c = Table()
    assert c.gates() == {"destinations": "hard"}
    assert c.play.no(c.lead, "next", left=c.play.now) == "gate_hard"
    n = c.play.ok(c.lead, "destination", text="de directies")["line"]
    assert c.gates() == {}
    c.play.ok(c.lead, "destination", line=n, gone=True)
    assert c.play.no(c.lead, "next", left=c.play.now) == "gate_hard"


def test_the_route_is_read_by_everyone_and_its_list_of_names_by_who_works() -> None:
    c = Table()
    n = c.play.ok(c.lead, "destination", text="de directies")["line"]
    c.play.ok(c.lead, "shield", text="Waterdam")
    for audience in ("board", "phone/participant", "console"):
        assert c.face(audience)["destinations"] == [{"n": n, "text": "de directies"}]
    assert "shields" not in c.face("board") | c.face("phone/participant")
    assert [x["text"] for x in c.face("console")["shields"]] == ["Waterdam"]
    c.play.ok(c.lead, "destination", line=n, text="alle directies")
    assert c.face("board")["destinations"][0]["text"] == "alle directies"


def test_a_destination_that_a_message_goes_to_stays() -> None:
    c = Table()
    n = c.open().message()
    assert c.play.no(c.lead, "destination", line=c.to, gone=True) == "destination_used"
    c.play.ok(c.scribe, "withdraw", item=n)
    c.play.ok(c.lead, "destination", line=c.to, gone=True)


def test_what_the_guard_holds_never_becomes_a_destination() -> None:
    c = Table()
    assert c.play.no(c.lead, "destination", text="bel 06", flags=["hold:phone"]) == "name_guarded"
    assert c.play.no(c.lead, "destination", line=9, text="x") == "unknown_item"
    assert c.play.no(c.ann, "destination", text="x") == "not_allowed"


def test_the_list_has_an_end() -> None:
    c = Table()
    for n in range(12):
        c.play.ok(c.lead, "destination", text=f"tafel {n}")
    assert c.play.no(c.lead, "destination", text="nog een") == "enough_lines"


# -- OT-5g: messages -----------------------------------------------------------------------------------------


def test_ot_h6_no_theme_goes_on_without_a_counter_voice_or_without_asking_for_one() -> None:
    c = Table().open()
    c.message()
    assert c.gates() == {"counter_voice": "hard"}
    assert c.play.no(c.lead, "next", left=c.play.now) == "gate_hard"
    c.play.ok(c.scribe, "no_counter_voice", phase=c.play.now)
    assert c.gates() == {}
    c.play.ok(c.scribe, "no_counter_voice", phase=c.play.now, on=False)
    assert c.gates() == {"counter_voice": "hard"}
    n = c.counter()
    assert c.gates() == {}
    c.play.ok(c.lead, "hide", items=[n])
    assert c.gates() == {"counter_voice": "hard"}


def test_a_counter_voice_that_comes_after_all_takes_the_place_of_nobody_had_one() -> None:
    c = Table().open()
    c.play.ok(c.scribe, "no_counter_voice", phase=c.play.now)
    n = c.play.ok(c.ann, "bring", phase=c.play.now, type="ook_gehoord", text="toch wel")["item"]
    assert c.gates()["counter_voice"] == "hard"
    c.play.ok(c.lead, "release", items=[n])
    assert "counter_voice" not in c.gates()


def test_a_message_needs_a_destination_and_is_filled_in() -> None:
    c = Table().open()
    n = c.message(to=[])
    c.counter()
    assert c.gates() == {"messages_complete": "hard"}
    assert c.play.no(c.scribe, "fill_in", item=n, to=[99]) == "unknown_destination"
    c.play.ok(c.scribe, "fill_in", item=n, to=[c.to])
    assert c.gates() == {}


def test_a_message_without_a_why_is_passed_with_a_reason() -> None:
    c = Table().open()
    bare = c.play.ok(c.scribe, "note_message", phase=c.play.now, text="Minder.", to=[c.to])["item"]
    c.counter()
    assert c.gates() == {"messages_thin": "soft"}
    c.play.ok(c.lead, "fill_in", item=bare, why="Nu drie.", solution="Eén.", flags=WHY)
    assert c.gates() == {}
    shown = c.play.item(bare, "board")
    assert shown is not None
    assert (shown["message"]["why"], shown["message"]["solution"]) == ("Nu drie.", "Eén.")


def test_a_theme_takes_three_messages_along_and_says_so_when_it_has_none() -> None:
    c = Table().open()
    c.room("regels")
    c.counter()
    assert c.gates() == {"messages_none": "soft"}
    made = [c.message(text=f"Boodschap {n}.") for n in range(4)]
    assert c.gates() == {"messages_most": "hard"}
    c.play.ok(c.lead, "hide", items=made[:1])
    assert c.gates() == {}


def test_a_proposal_waits_until_the_lead_lets_it_stand() -> None:
    c = Table().open()
    here: dict[str, Any] = {"phase": c.play.now, "text": "Minder regels."}
    n = c.play.ok(c.ann, "bring", why="Nu drie.", to=[c.to], flags=["has:why"], **here)["item"]
    assert (c.play.item(n, "board"), c.on("phone/participant")) == (None, set())
    assert c.play.mine(c.ann, n)["message"]["why"] == "Nu drie."
    assert c.play.no(c.ann, "bring", to=[99], **here) == "unknown_destination"
    c.play.ok(c.lead, "release", items=[n])
    assert c.on("board") == c.on("phone/participant") == {n}
    for _ in range(2):
        c.play.ok(c.ann, "bring", **here)
    assert c.play.no(c.ann, "bring", **here) == "max_items"
    c.play.ok(c.ann, "bring", type="citaat", **here)


def test_filling_in_is_for_who_works_and_not_for_what_the_guard_would_hold() -> None:
    c = Table().open()
    n = c.message()
    guarded = {"item": n, "why": "bel 06", "flags": ["has:why", "hold:phone"]}
    assert c.play.no(c.scribe, "fill_in", **guarded) == "name_guarded"
    assert c.play.no(c.ann, "fill_in", item=n, to=[]) == "not_allowed"
    assert c.play.no(c.scribe, "fill_in", item=c.counter(), to=[]) == "unknown_item"
    c.play.to(c.lead, "harvest")
    assert c.play.no(c.scribe, "fill_in", item=n, to=[]) == "closed"


def test_ot_h7_a_quote_carries_nobody_not_even_a_sector() -> None:
    c = Table().open()
    p = c.play.join("participant", sector="kraamzorg")
    here: dict[str, Any] = {"phase": c.play.now, "type": "citaat", "text": "Ik schrijf alles dubbel."}
    made = [c.play.ok(p, "bring", consent=on, **here)["item"] for on in (True, False)]
    items = [c.play.s.items[n] for n in made]
    assert [(i.quote, i.consent, i.sector) for i in items] == [(True, "yes", ""), (True, "", "")]


def test_quotes_can_be_switched_off() -> None:
    c = Table(quotes=False).open()
    assert c.play.no(c.ann, "bring", phase=c.play.now, type="citaat", text="x") == "malformed"


# -- OT-6: the harvest ---------------------------------------------------------------------------------------


def test_ot_h3_the_board_has_one_theme_at_a_time_and_phones_have_none() -> None:
    c = Table()
    first, other = c.both()
    assert [one["code"] for one in c.face("board")["themes"]] == ["regels", "dossier"]
    assert (first in c.on("board"), other in c.on("board"), c.on("phone/participant")) == (True, False, set())
    c.play.ok(c.lead, "turn_theme", phase=c.play.now, to=1)
    assert (first in c.on("board"), other in c.on("board")) == (False, True)
    assert c.play.no(c.lead, "turn_theme", phase=c.play.now, to=2) == "unknown_theme"


def test_every_theme_has_the_same_minutes_from_when_it_has_the_floor() -> None:
    c = Table()
    c.both()
    assert c.face("board")["ends"] - c.face("board")["since"] == 4 * 60_000
    assert c.gates() == {"themes_left": "soft"}
    c.play.later(90_000)
    c.play.ok(c.lead, "turn_theme", phase=c.play.now, to=1)
    face = c.face("board")
    assert (face["since"], face["ends"]) == (c.play.at, c.play.at + 4 * 60_000)
    assert c.gates() == {}
    c.play.ok(c.lead, "pause")
    c.play.later(59_000)
    c.play.ok(c.lead, "resume")
    assert c.face("board")["ends"] == face["ends"] + 60_000


# -- OT-7: weight --------------------------------------------------------------------------------------------


def test_ot_7_at_most_two_dots_go_to_ones_own_theme() -> None:
    c = Table()
    own = [c.open().message(), c.message(text="Nog een.")]
    c.counter()
    c.second()
    other = c.message("dossier")
    c.counter()
    c.play.s.people.all[c.ann].group = "regels"
    c.play.to(c.lead, "weigh")
    here: dict[str, Any] = {"phase": c.play.now}
    assert c.play.view(f"me/{c.ann}")["me"]["face"]["own"] == own
    assert c.play.view(f"me/{c.bo}")["me"]["face"]["own"] == []
    c.play.ok(c.ann, "dot", item=own[0], n=2, **here)
    assert c.play.no(c.ann, "dot", item=own[1], n=1, **here) == "own_group_used"
    c.play.ok(c.ann, "dot", item=own[0], n=1, **here)
    c.play.ok(c.ann, "dot", item=own[1], n=1, **here)
    c.play.ok(c.ann, "dot", item=other, n=1, **here)
    for n in own:
        c.play.ok(c.bo, "dot", item=n, n=1, **here)


def test_only_messages_are_weighed_not_what_stands_beside_them() -> None:
    c = Table()
    first, other = c.both()
    c.play.to(c.lead, "weigh")
    assert c.on("board") == c.on("phone/participant") == {first, other}
    counter = first + 1
    assert c.play.no(c.ann, "dot", phase=c.play.now, item=counter, n=1) == "unknown_item"


# -- OT-8: who takes what on ---------------------------------------------------------------------------------


def test_ot_8_no_message_without_a_destination_and_a_day() -> None:
    c = Table()
    first, other = c.both()
    c.play.to(c.lead, "onward")
    assert c.gates() == {"addressed": "hard", "contact": "soft"}
    contact = {"contact": "de regisseur", "flags": ["has:contact"]}
    for n in (first, other):
        c.play.ok(c.lead, "address", item=n, day="2027-05-20", **contact)
    assert c.gates() == {}
    c.play.ok(c.lead, "address", item=first, to=[])
    assert c.gates() == {"addressed": "hard"}


def test_a_contact_is_a_name_and_not_a_number_for_the_wall() -> None:
    c = Table()
    first, _ = c.both()
    c.play.to(c.lead, "onward")
    given = {"item": first, "contact": "a@b.nl", "flags": ["has:contact", "hold:mail"]}
    assert c.play.no(c.lead, "address", **given) == "contact_guarded"
    assert c.play.no(c.lead, "address", item=first + 1, day="2027-05-20") == "unknown_item"


def test_who_thinks_along_is_read_on_the_console_and_nowhere_else() -> None:
    c = Table()
    first, other = c.both()
    c.play.to(c.lead, "onward")
    here: dict[str, Any] = {"phase": c.play.now, "flags": ["hold:mail"]}
    c.play.ok(c.ann, "think_along", item=first, name="Ann V", mail="ann@voorbeeld.test", **here)
    c.play.ok(c.bo, "think_along", item=other, name="Bo W", mail="bo@voorbeeld.test", **here)
    for audience in ("board", "phone/participant", "scribe", "helper", f"me/{c.ann}", f"me/{c.bo}"):
        assert "voorbeeld.test" not in repr(c.play.view(audience)), audience
    assert [x["mail"] for x in c.face("console")["interests"]] == ["ann@voorbeeld.test", "bo@voorbeeld.test"]
    assert c.play.view(f"me/{c.ann}")["me"]["face"]["along"] == [first]
    c.play.ok(c.ann, "think_along", item=first, on=False, phase=c.play.now)
    c.play.ok(c.bo, "erase")
    assert c.face("console")["interests"] == []
    given = {e.seq for e in c.play.entries if e.do == "think_along" and e.said}
    assert given <= c.play.s.blank
