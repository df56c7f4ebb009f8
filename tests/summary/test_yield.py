"""*Opbrengst Ontwikkeltafel*: one report, three renderings, every theme the same parts. All invented."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from facilitator.method.blocks import Heading, Paragraph, Section, Statement, Statements, Table
from facilitator.summary import Audience, Report, build, cover, letter, write
from facilitator.summary.reporter import Telling
from facilitator.words import LANGS, Lang
from tests.support.play import Play
from tests.support.scripts import choice, gather, phase, question, role, script, t

LINES = ("zelf", "organisatie", "gemeente_regio")
GROUPS = ("regels", "dossier")


def chapters() -> list[dict[str, Any]]:
    each: dict[str, Any] = {"per_group": True, "public": True}
    return [
        {"part": "purpose", "public": True},
        {"title": t("Knelpunten"), "phases": ["cards"], "cats": ["knelpunt"], **each},
        {"title": t("Oplossingen"), "phases": ["solve"], **each},
        {"phases": ["messages"], **each},
        {"phases": ["weigh"], "public": True},
        {"title": t("Wat gebeurt ermee"), "phases": ["onward"], "public": True},
    ]


class Afternoon:
    """Two themes; the first has all there is, the second only a counter-voice that nobody had."""

    def __init__(self) -> None:
        some: dict[str, Any] = {"write": ["participant"], "release": "scribe"}
        solve = [question(line, target="optional") for line in LINES]
        self.play = Play(
            script(
                phase("opening", "destinations"),
                gather("cards", write=("participant",), cats=[choice("knelpunt")], release="auto"),
                gather("solve", *solve, write=("participant",), source=["cards"], release="auto"),
                phase("messages", "messages", **some),
                phase("weigh", "prioritise", write=["participant"], source=["messages"]),
                phase("onward", "handover", write=["participant"], source=["messages"]),
                roles=(role("participant"),),
                groups=[{"code": code, "label": t(code.capitalize())} for code in GROUPS],
                chapters=chapters(),
            ),
            host="Jeugd Waterland",
        )
        self.lead, self.scribe = self.play.staff(), self.play.staff("scribe")
        self.people = [self.play.join("participant", sector="gemeente") for _ in range(6)]
        self.to = self.play.ok(self.lead, "destination", text="de directies")["line"]
        self.numbers: dict[str, int] = {}
        self.tell()

    def here(self, group: str) -> dict[str, Any]:
        """The current pass is that of a theme."""
        assert self.play.s.now is not None
        self.play.s.now.group = group
        return {"phase": self.play.now}

    def tell(self) -> None:
        p, lead = self.play, self.lead
        p.next(lead)
        self.here("regels")
        self.numbers["card"] = p.say(self.people[0], "In Waterdam moet het drie keer.", cat="knelpunt")
        p.next(lead)
        self.here("regels")
        self.numbers["own"] = p.say(self.people[1], "Zelf bellen.", "zelf", target=self.numbers["card"])
        p.next(lead)
        self.write()
        p.next(lead, "messages_none")
        p.ok(self.people[0], "dot", phase=p.now, item=self.numbers["message"], n=2)
        p.next(lead)
        address = {"day": "2027-05-20", "contact": "de regisseur", "flags": ["has:contact"]}
        p.ok(lead, "address", item=self.numbers["message"], **address)
        along = {"item": self.numbers["message"], "name": "Ann V", "mail": "ann@voorbeeld.test"}
        p.ok(self.people[0], "think_along", phase=p.now, flags=["hold:mail"], **along)

    def write(self) -> None:
        p = self.play
        here = self.here("regels")
        said = {
            "text": "Eén set formulieren.",
            "why": "Nu zijn er drie.",
            "solution": "Spreek er één af.",
        }
        flags = ["has:why", "has:solution"]
        about = {"to": [self.to], "target": self.numbers["card"]}
        made = p.ok(self.scribe, "note_message", flags=flags, **here, **said, **about)
        self.numbers["message"] = made["item"]
        self.beside("counter", "ook_gehoord", "Regels geven mij ook rust.")
        self.beside("quote", "citaat", "Bij Zorg Oost schrijf ik alles dubbel.", consent=True)
        self.beside("secret", "citaat", "Ik ben er klaar mee.")
        p.ok(self.lead, "again", phase="messages", left=p.now, reason="het andere thema")
        p.ok(self.scribe, "no_counter_voice", **self.here("dossier"))

    def beside(self, name: str, type_: str, text: str, **more: Any) -> None:
        p = self.play
        made = p.ok(self.people[2], "bring", phase=p.now, type=type_, text=text, **more)
        self.numbers[name] = made["item"]
        p.ok(self.lead, "release", items=[made["item"]])

    def report(self, audience: Audience = "internal", lang: Lang = "nl") -> Report:
        return build(self.play.s, audience, lang)


def section(report: Report, key: str) -> Section:
    return next(s for s in report.sections if s.key == key)


def headings(of: Section) -> list[str]:
    return [b.text for b in of.blocks if isinstance(b, Heading)]


def statements(of: Section) -> list[Statement]:
    return [i for b in of.blocks if isinstance(b, Statements) for i in b.items]


def numbers(of: Section) -> set[int]:
    return {i.n for i in statements(of)}


@pytest.mark.parametrize("audience", ["internal", "shareable", "public"])
def test_ot_h5_every_theme_has_the_same_parts_also_without_dots_or_words(audience: Audience) -> None:
    report = Afternoon().report(audience)
    full, bare = (section(report, f"theme-{code}") for code in GROUPS)
    assert (full.title, bare.title) == ("Regels", "Dossier")
    parts = ["Knelpunten", "Oplossingen", "Boodschappen", "Citaten", "Ook gehoord"]
    assert [h for h in headings(full) if h in parts] == parts
    assert [h for h in headings(bare) if h in parts] == parts


def test_what_a_theme_said_stands_with_that_theme_and_its_chain() -> None:
    a = Afternoon()
    full, bare = (section(a.report(), f"theme-{code}") for code in GROUPS)
    assert set(a.numbers.values()) == numbers(full)
    assert numbers(bare) == set()
    row = next(i for i in statements(full) if i.n == a.numbers["message"])
    told = ("Waarom: Nu zijn er drie.", "Oplossing: Spreek er één af.", "Voor: de directies")
    assert row.notes[:3] == told
    assert "Gewicht 2, van 1 mens. n = 1" in row.notes
    assert [(ref.tie, ref.n) for ref in row.refs] == [("reaction_to", a.numbers["card"])]


def test_ot_h6_a_theme_without_a_counter_voice_says_that_it_was_asked_for() -> None:
    bare = section(Afternoon().report("public"), "theme-dossier")
    told = [b.text for b in bare.blocks if isinstance(b, Paragraph)]
    assert "Geen tegengeluid gehoord. Er is hardop naar gevraagd." in told


def test_the_counter_voice_survives_to_the_public_report_and_a_card_of_somebody_does_not() -> None:
    a = Afternoon()
    full = section(a.report("public"), "theme-regels")
    kept = {a.numbers[name] for name in ("message", "counter", "quote")}
    assert numbers(full) == kept


def test_ot_h7_a_quote_leaves_with_consent_only_and_as_a_professional_at_most() -> None:
    a = Afternoon()
    for audience in ("shareable", "public"):
        full = section(a.report(audience), "theme-regels")
        assert a.numbers["secret"] not in numbers(full)
        quotes = [(i.n, i.sector, i.notes) for i in statements(full) if i.quote]
        assert quotes == [(a.numbers["quote"], "", ("Een professional.",))]


def test_ot_h7_names_that_the_group_did_not_release_do_not_stand_in_the_public_report() -> None:
    a = Afternoon()
    line = a.play.ok(a.lead, "shield", text="zorg oost", sort="provider")["line"]
    public = write(a.report("public"), "md").decode()
    assert ("Zorg Oost" in public, "Bij een aanbieder schrijf ik alles dubbel." in public) == (False, True)
    assert "Zorg Oost" in write(a.report("internal"), "md").decode()
    a.play.ok(a.lead, "shield", line=line, free=True)
    assert "Bij Zorg Oost schrijf ik" in write(a.report("public"), "md").decode()


def test_a_name_is_taken_out_as_a_whole_word_and_the_longest_first() -> None:
    a = Afternoon()
    for name in ("Zorg", "Zorg Oost", "ik"):
        a.play.ok(a.lead, "shield", text=name, sort="provider")
    public = write(a.report("public"), "md").decode()
    assert "Bij een aanbieder schrijf een aanbieder alles dubbel." in public


@pytest.mark.parametrize("format_", ["md", "html", "json"])
def test_an_address_for_thinking_along_stays_inside_the_house(format_: str) -> None:
    a = Afternoon()
    found = {x: b"voorbeeld.test" in write(a.report(x), format_) for x in ("internal", "shareable", "public")}
    assert found == {"internal": True, "shareable": False, "public": False}


def test_ot_8_the_table_says_what_goes_where_to_whom_and_when_one_hears() -> None:
    a = Afternoon()
    onward = section(a.report(), "onward")
    table = next(b for b in onward.blocks if isinstance(b, Table))
    assert table.rows == ((a.numbers["message"], "Regels", "de directies", "de regisseur", "20 mei 2027"),)


@pytest.mark.parametrize("lang", LANGS)
def test_ot_h8_dots_are_a_weight_and_no_decision(lang: Lang) -> None:
    told = write(Afternoon().report("shareable", lang), "md").decode().lower()
    weight, decision = {"nl": ("gewicht", "besluit"), "en": ("weight", "decision")}[lang]
    assert weight in told
    assert told.count(decision) == told.count(f"geen {decision}") + told.count(f"no {decision}")


@pytest.mark.parametrize(("people", "often"), [(9, False), (10, True)])
def test_ot_s2_often_heard_is_said_from_ten_people_on(people: int, often: bool) -> None:
    a = Afternoon()
    crowd = [*a.people, *(a.play.join("participant") for _ in range(4))]
    recognised(a, {p: {a.numbers["card"]: "herken"} for p in crowd[:people]})
    assert said_of(a) == ("Een veel gehoord geluid." if often else "Gehoord.")


@pytest.mark.parametrize(("tables", "often"), [(2, False), (3, True)])
def test_ot_s2_often_heard_is_said_from_three_tables_on(tables: int, often: bool) -> None:
    a = Afternoon()
    for n, p in enumerate(a.people):
        a.play.s.people.all[p].group = f"tafel-{n % tables}"
    recognised(a, {p: {a.numbers["card"]: "deels"} for p in a.people})
    assert said_of(a) == ("Een veel gehoord geluid." if often else "Gehoord.")


def recognised(a: Afternoon, taps: dict[int, dict[int, str]]) -> None:
    """As the kind that lets people recognise things keeps it."""
    now = a.play.s.course.get("cards#1")
    assert now is not None
    now.phase = type(now.phase)(key="cards", kind="recognise", title=now.phase.title, minutes=5)
    now.own["taps"] = taps


def said_of(a: Afternoon) -> str:
    return Telling(a.play.s, "internal", "nl", None).heard(a.numbers["card"])[0]


# -- the cover note -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGS)
def test_the_cover_note_is_one_sheet_with_what_is_asked_of_whom(lang: Lang) -> None:
    a = Afternoon()
    a.play.ok(a.lead, "destination", text="de onderwijstafel")
    note = letter.fitted(cover.draft(a.play.s, lang))
    assert len(PdfReader(BytesIO(write(note, "pdf"))).pages) == 1
    told = write(note, "md").decode()
    assert told.index("de directies") < told.index("Eén set formulieren.") < told.index("de onderwijstafel")
    assert "Spreek er één af." in told
    assert all(words not in told for words in ("voorbeeld.test", "klaar mee", "dubbel"))
