"""What cannot be filled in for a session or a server is refused in a sentence that names the option."""

from __future__ import annotations

from pathlib import Path

from tests.server.test_bad_start import Case, here, told_here


def test_a_preset_or_a_role_that_is_not_there_is_named_beside_those_that_are(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path))
    arena = ("new", "klantarena", *data)
    told_here(
        [
            Case((*arena, "--preset", "nope"), "nope zijn. Voor klantarena", "nope. For klantarena"),
            Case((*arena, "--preset", "nope"), "jgz-zhw-2018", "jgz-zhw-2018"),
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
