"""The formats say the same, and what people wrote stays text in each of them."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest

from facilitator.method.blocks import Statements
from facilitator.summary import AUDIENCES, FORMATS, Audience, Format, Report, build, write
from facilitator.summary.writers import registry
from facilitator.summary.writers.markdown import plain
from facilitator.words import LANGS, Words
from tests.summary.readback import everywhere, from_html, from_json, from_markdown, printed, where
from tests.summary.story import Arena

NASTY = "<img src=x onerror=alert(1)> | # *niet* _zo_ `x` [a](b) & 3 < 4\n- einde"
PAIRS = "Twee regels.\nDe tweede."


def evening() -> Arena:
    a = Arena()
    a.record(NASTY, cat="goed", sector="verloskundige")
    a.record("12. Een getal vooraan.", cat="goed", sector="huisarts")
    a.go("ka4")
    better = a.record(PAIRS, cat="beter")
    a.record("Citaat.", cat="wens", quote=True)
    a.go("ka6")
    question = a.say(a.outside[0], "vraag", "Wat bedoel je daarmee?", target=better)
    a.record("Dat dus.", type="antwoord", target=question)
    a.lead("hide", items=[a.say(a.outside[1], "vraag", "Toch?", target=better)])
    a.lead("end")
    return a


def one_line(said: dict[int, str]) -> dict[int, str]:
    return {n: " ".join(text.split()) for n, text in said.items()}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_number_in_one_format_is_the_same_number_in_all(audience: Audience) -> None:
    a = evening()
    data = from_json(printed(a.s, "json", audience))
    page = from_html(printed(a.s, "html", audience))
    text = from_markdown(printed(a.s, "md", audience))
    assert data.said
    assert data.rows
    assert page.said == data.said
    assert text.said == one_line(data.said)
    assert page.rows == data.rows
    assert text.rows == data.rows


def test_the_numbers_are_those_of_the_session() -> None:
    a = evening()
    said = from_json(printed(a.s, "json")).said
    assert said == {n: i.on_board.text for n, i in a.s.items.items() if i.on_board is not None}


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_markup_that_somebody_wrote_is_text_on_the_page() -> None:
    a = evening()
    page = _Tags()
    page.feed(printed(a.s, "html"))
    names = {tag for tag, _ in page.tags}
    assert not names & {"img", "script", "link", "iframe"}
    assert [tag for tag, _ in page.tags].count("style") == 1
    assert not [given for _, given in page.tags if "style" in given or any(k.startswith("on") for k in given)]
    assert "&lt;img src=x onerror=alert(1)&gt;" in printed(a.s, "html")


def test_the_page_carries_its_style_and_asks_only_this_house_for_letters() -> None:
    html = printed(evening().s, "html")
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    assert style
    assert ".report h1" in style[1]
    asked = re.findall(r"url\(([^)]*)\)", style[1])
    assert asked
    assert all(address.strip("\"'").startswith("/static/vendor/") for address in asked)
    assert not re.search(r"<(link|img|script)\b", html)


def test_the_theme_that_the_organiser_typed_is_text_too() -> None:
    a = Arena(theme="<b>Vet</b> & |schuin|", host="# Huis")
    assert "<b>Vet" not in printed(a.s, "html")
    assert "<b>" not in printed(a.s, "md")
    assert "\\# Huis" in printed(a.s, "md")


def test_markup_that_somebody_wrote_is_text_in_markdown() -> None:
    assert plain("<img> *a* | b") == "&lt;img&gt; \\*a\\* \\| b"
    assert plain("- punt") == "\\- punt"
    assert plain("12. getal") == "12\\. getal"
    assert plain("regel\n# kop") == "regel \\# kop"


@pytest.mark.parametrize("lang", LANGS)
def test_a_rehearsal_says_so_first(lang: str) -> None:
    a = Arena(rehearsal=True, pace=60.0)
    word = {"nl": "OEFENING", "en": "REHEARSAL"}[lang]
    places = {place for place in everywhere(a.s) if place[1] != "json" and place[2] == lang}
    assert where(word, a.s) == places
    assert printed(a.s, "md", lang="nl").startswith("**OEFENING**")
    page = printed(a.s, "html", lang="nl")
    assert page.index('<p class="rehearsal">OEFENING</p>') < page.index("<h1>")
    assert json.loads(printed(a.s, "json"))["rehearsal"] is True


def test_a_real_session_does_not_say_rehearsal() -> None:
    a = Arena()
    assert not where("OEFENING", a.s)
    assert json.loads(printed(a.s, "json"))["rehearsal"] is False


def test_every_report_says_for_whom_it_is_and_when_it_was() -> None:
    a = Arena()
    for audience, label in zip(AUDIENCES, ("intern", "deelbaar", "openbaar"), strict=True):
        for format in ("html", "md"):
            assert f"Jeugd Waterland · 29 maart 2026 · {label}" in printed(a.s, format, audience)
    assert "29 March 2026 · shareable" in printed(a.s, "md", "shareable", "en")


def test_the_anchors_of_a_page_lead_somewhere() -> None:
    for audience in AUDIENCES:
        page = printed(evening().s, "html", audience)
        anchors = set(re.findall(r'href="#([^"]+)"', page))
        ids = re.findall(r'id="([^"]+)"', page)
        assert anchors <= set(ids)
        assert len(ids) == len(set(ids))


def test_every_format_has_a_type_and_a_name_that_files_end_with() -> None:
    known = {name: (f.mime, f.extension) for name, f in FORMATS.items()}
    assert known == {
        "html": ("text/html", "html"),
        "md": ("text/markdown", "md"),
        "json": ("application/json", "json"),
        "pdf": ("application/pdf", "pdf"),
    }


def test_a_new_format_is_one_registered_function(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "FORMATS", FORMATS)
    before = dict(FORMATS)

    @registry.writes("count", "text/plain")
    def count(report: Report, words: Words) -> bytes:
        blocks = [b for s in report.sections for b in s.blocks if isinstance(b, Statements)]
        return words.say("report-nr", n=str(sum(len(b.items) for b in blocks))).encode()

    try:
        assert FORMATS["count"] == Format("text/plain", "count", count)
        assert write(build(evening().s, "internal", "en"), "count") == b"no. 5"
        with pytest.raises(ValueError, match="count"):
            registry.writes("count", "text/plain")(count)
    finally:
        FORMATS.clear()
        FORMATS.update(before)
