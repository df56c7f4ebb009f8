"""Who only reads makes no folder: a slip of the pen in --data does not look like sessions that were lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.server.test_bad_start import LANGS, Case, here, told_here

NONE_YET = {"nl": "Er zijn nog geen bijeenkomsten", "en": "There are no sessions yet"}


def test_a_folder_that_is_not_there_is_named_and_not_made(tmp_path: Path) -> None:
    lost = tmp_path / "tikfuot"
    (tmp_path / "file").write_text("")
    under = tmp_path / "file" / "data"
    told_here(
        [
            Case((*args, "--data", str(path)), f"De map {path} is er niet", f"The folder {path} does not")
            for path in (lost, under)
            for args in (
                ("list",),
                ("list", "--json"),
                ("export", "ABCDEF"),
                ("export", "ABCDEF", "--letter"),
            )
        ]
    )
    assert here("check", "klantarena", "--data", str(lost)).exit_code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("lang", LANGS)
def test_the_usual_folder_that_was_never_used_holds_no_sessions_yet(
    lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACILITATOR_DATA", str(tmp_path / "usual"))
    done = here("list", lang=lang)
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.startswith(NONE_YET[lang])
    assert here("list", "--json").stdout.strip() == "[]"
    told_here([Case(("export", "ABCDEF"), "geen bijeenkomst met de code ABCDEF", "no session with the code")])
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_which_nothing_was_stored_stays_as_it_is(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path))
    assert here("list", *data).stdout.startswith(NONE_YET["nl"])
    told_here([Case(("export", "ABCDEF", *data), "geen bijeenkomst met de code", "no session with the code")])
    assert list(tmp_path.iterdir()) == []
