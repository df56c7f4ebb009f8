"""What does not belong to a report or a sheet is not passed over in silence."""

from __future__ import annotations

import json
from pathlib import Path

from tests.server.test_bad_start import Case, here, told_here


def test_what_no_report_has_is_named_beside_what_there_is(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path))
    code = json.loads(here("new", "klantarena", "--json", *data).stdout)["code"]
    export = ("export", code, *data)
    one = ("--letter", "--cover")
    told_here(
        [
            Case((*export, "--lang", "fr"), "fr kan niet als taal. Kies uit nl en en", "fr is not possible"),
            Case((*export, "--format", "DOC"), "doc kan niet. Kies uit html", "doc is not possible. Choose"),
            Case((*export, *one), "Kies --letter of --cover", "Choose --letter or --cover"),
            Case((*export, "--letter", "--audience", "public"), "Bij --letter hoort geen", "With --letter"),
            Case((*export, "--cover", "--audience", "internal"), "Bij --cover hoort geen", "With --cover"),
            Case((*export, "--hear", "2027-04-12"), "--hear hoort bij --letter", "--hear belongs to"),
            Case(
                (*export, "--letter", "--hear", "12-4-2026"), "12-4-2026 zijn. Geef een dag, zoals", "such as"
            ),
            Case((*export, "--cover"), f"{code} maakt geen boodschappen", f"{code} makes no messages"),
        ]
    )


def test_capitals_are_no_mistake(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path))
    code = json.loads(here("new", "klantarena", "--json", *data).stdout)["code"]
    done = here("export", code, "--format", "HTML", "--lang", "EN", "--audience", "Public", *data)
    assert done.exit_code == 0, done.stderr
    assert '<html lang="en"' in done.stdout
