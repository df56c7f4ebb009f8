"""What cannot be filled in for a session or a server is refused in a sentence that names the option."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from facilitator import wishes
from tests.server.house import House
from tests.server.test_bad_start import Case, here, told_here


def test_a_preset_or_a_role_that_is_not_there_is_named_beside_those_that_are(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path))
    arena = ("new", "klantarena", *data)
    told_here(
        [
            Case((*arena, "--preset", "nope"), "nope zijn. Voor klantarena", "nope. For klantarena"),
            Case((*arena, "--preset", "nope"), "jgz-zhw-2018", "jgz-zhw-2018"),
            Case((*arena, "--preset", "\udcff"), "--preset kan niet ? zijn", "--preset cannot be ?"),
            Case((*arena, "--preset", "\x1b[1m"), "--preset kan niet [1m zijn", "--preset cannot be [1m"),
            Case(("new", "ophaalronde", "--preset", "x", *data), "heeft geen varianten", "has no presets"),
            Case((*arena, "--expected", "foo=3"), "die rol is er niet", "no such role in klantarena"),
            Case((*arena, "--expected", "foo=3"), "inner en outer", "inner and outer"),
            Case((*arena, "--expected", "veel"), "zoals outer=40", "--expected cannot be veel"),
        ]
    )
    assert here("list", *data).stdout.startswith("Er zijn nog geen bijeenkomsten")
    good = here(*arena, "--preset", "jgz-zhw-2018", "--expected", "outer=40")
    assert good.exit_code == 0, good.stderr


def test_an_address_without_use_is_refused_wherever_it_is_typed(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path))
    arena, door = ("new", "klantarena", *data), ("--host", "127.0.0.1", "--port", "0")
    join = ("rehearse", "klantarena", "--join", "ABCDEF")
    form, path = "http://192.168.1.20:8080", "achter de naam van de machine mag niets"
    told_here(
        [
            Case((*arena, "--url", "laptop.local:8080"), form, form),
            Case((*arena, "--url", "http://host/pad/"), path, "Give http://host."),
            Case(("serve", *door, *data, "--url", "foo"), form, form),
            Case(("serve", *door, *data, "--url", "http://host/pad"), path, "Give http://host."),
            Case(("demo", *door, *data, "--url", "ftp://x"), form, form),
            Case(("rehearse", "klantarena", *data, "--url", "ftp://x"), form, form),
            Case((*join, "--url", "ftp://x"), form, form),
        ]
    )
    assert not list(tmp_path.iterdir()), "refused before anything was made"


def test_a_session_begins_on_a_day_that_can_be_meant(tmp_path: Path) -> None:
    arena = ("new", "klantarena", "--data", str(tmp_path), "--begins")
    given = ("0001-01-01", "9999-12-31T23:59", "1970-01-01", "2026-13-01", "morgen")
    told_here(
        [Case((*arena, day), f"kan niet {day} zijn", f"--begins cannot be {day}. Give") for day in given]
    )
    assert here(*arena, "2026-12-03T19:30", "--json").exit_code == 0
    (row,) = json.loads(here("list", "--json", "--data", str(tmp_path)).stdout)
    assert row["begins"] == datetime(2026, 12, 3, 19, 30).astimezone().timestamp() * 1000


def test_a_running_server_refuses_a_wish_as_the_command_does(serve: Callable[..., House]) -> None:
    house = serve()
    arena = ("new", "klantarena", "--data", str(house.data))
    told_here(
        [
            Case((*arena, "--begins", "0001-01-01"), "kan niet 0001-01-01 zijn", "be 0001-01-01. Give"),
            Case((*arena, "--expected", "foo=3"), "inner en outer", "inner and outer"),
        ]
    )
    assert house.complaints() == ""


def test_no_text_of_a_session_holds_a_number_of_a_person(tmp_path: Path) -> None:
    arena = ("new", "klantarena", "--data", str(tmp_path))
    cases = [
        Case(
            (*arena, option, "Bel BSN 111222333"), f"In {option} staat iets als", f"{option} holds something"
        )
        for option in ("--theme", "--host-name", "--contact")
    ]
    told_here([*cases, Case((*arena, "--theme", "Dossier 7654321"), "In --theme", "--theme holds")])
    contact = "Noor Bakker (verzonnen), 06 12345678, noor@zaal.test, intern 7654321"
    assert here(*arena, "--contact", contact).exit_code == 0


def test_a_text_of_a_session_has_an_end_and_is_text(tmp_path: Path) -> None:
    arena = ("new", "klantarena", "--data", str(tmp_path))
    long = "x" * 201
    told_here(
        [
            Case(
                (*arena, "--theme", long), "bij --theme invulde, is 201 tekens", "--theme is 201 characters"
            ),
            Case((*arena, "--contact", long), "Er passen er 200", "There is room for 200"),
            Case(
                (*arena, "--theme", "Zomer\udcff"), "bij --theme invulde, is geen tekst", "--theme is no text"
            ),
            Case(
                (*arena, "--host-name", "\x07"), "bij --host-name invulde, is geen", "--host-name is no text"
            ),
        ]
    )
    assert here("list", "--json", *arena[2:]).stdout.strip() == "[]"
    assert here(*arena, "--theme", long[1:]).exit_code == 0


def test_nothing_in_a_theme_steers_the_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = ("--data", str(tmp_path))
    done = here("new", "klantarena", "--theme", "\x1b[31mRood\n\x07weg", *data)
    assert "staat klaar: [31mRood weg" in done.stdout.splitlines()[0]
    monkeypatch.setattr(wishes, "text", lambda _option, typed: typed)  # as an older version stored it
    here("new", "klantarena", "--theme", "\x1b[31mOud\nblauw", *data)
    listed = here("list", *data).stdout
    assert "\x1b" not in listed
    assert sorted(line.partition("loopt")[2].strip() for line in listed.splitlines()) == [
        "[31mOud blauw",
        "[31mRood weg",
    ]
