"""A file that cannot be read, or was never finished, takes no other session down with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TextIO

import pytest

from facilitator import green
from facilitator.log import SqliteLogs
from tests.server.house import COMMAND_SECONDS, TOP
from tests.server.test_bad_start import LANGS, Case, here, told_here


def made(data: Path) -> str:
    """A sound session; its code."""
    done = here("new", "ophaalronde", "--theme", "Zomer", "--json", "--data", str(data))
    assert done.exit_code == 0, done.stderr
    code: str = json.loads(done.stdout)["code"]
    return code


def unfinished(folder: Path, code: str) -> None:
    """What a maker leaves behind who dies between the file and its first entry."""
    logs = SqliteLogs(folder, green.start_real_thread)
    logs.create(code).close()
    logs.close()


@pytest.mark.parametrize("lang", LANGS)
def test_a_broken_file_is_named_and_the_others_are_listed(lang: str, tmp_path: Path) -> None:
    code = made(tmp_path)
    bad = tmp_path / "sessions" / "ABCDEF.db"
    bad.write_text("kapot\n")
    plain, as_json = (here("list", "--data", str(tmp_path), *extra, lang=lang) for extra in ((), ("--json",)))
    for done in (plain, as_json):
        assert done.exit_code == 0
        assert code in done.stdout
        assert "ABCDEF" not in done.stdout
        (named,) = done.stderr.splitlines()
        assert str(bad) in named
        assert {"nl": "kan niet worden gelezen", "en": "cannot be read"}[lang] in named
    assert [row["code"] for row in json.loads(as_json.stdout)] == [code]


def test_who_asks_for_a_broken_file_hears_where_it_is(tmp_path: Path) -> None:
    made(tmp_path)
    bad = tmp_path / "sessions" / "ABCDEF.db"
    bad.write_text("kapot\n")
    data = ("--data", str(tmp_path))
    nl, en = f"{bad} kan niet worden gelezen", f"{bad} cannot be read"
    told_here(
        [
            Case(("export", "abc-def", *data), nl, en),
            Case(("export", "ABCDEF", "--letter", *data), nl, en),
            Case(("new", "ophaalronde", "--after", "ABCDEF", *data), nl, en),
        ]
    )


def test_a_session_that_was_never_finished_is_skipped(tmp_path: Path) -> None:
    code = made(tmp_path)
    unfinished(tmp_path / "sessions", "ABCDEF")
    done = here("list", "--json", "--data", str(tmp_path))
    assert [row["code"] for row in json.loads(done.stdout)] == [code]
    assert (done.exit_code, done.stderr) == (0, "")
    case = Case(("export", "ABCDEF", "--data", str(tmp_path)), "geen bijeenkomst met de code", "no session")
    told_here([case])


@pytest.mark.parametrize(("lang", "where"), [("nl", "--data MAP/demo"), ("en", "--data DIR/demo")])
def test_the_help_of_the_demo_says_where_list_finds_its_sessions(lang: str, where: str) -> None:
    assert where in " ".join(here("demo", "--help", lang=lang).stdout.split())


def test_a_report_that_finds_no_room_on_stdout_says_so(tmp_path: Path) -> None:
    code = made(tmp_path)
    for args in (("export", code, "--format", "md"), ("list", "--json")):
        with Path("/dev/full").open("w") as full:
            done = into(full, *args, "--data", str(tmp_path))
        assert done.returncode == 1
        (said,) = done.stderr.splitlines()
        assert "kan niet worden geschreven" in said


def test_a_reader_that_leaves_early_is_no_fault(tmp_path: Path) -> None:
    code = made(tmp_path)
    reads, writes = os.pipe()
    os.close(reads)
    with os.fdopen(writes, "w") as gone:
        done = into(gone, "export", code, "--format", "md", "--data", str(tmp_path))
    assert (done.returncode, done.stderr) == (1, "")


def into(out: TextIO, *args: str) -> subprocess.CompletedProcess[str]:
    """The command as a process of its own, whose stdout goes somewhere."""
    return subprocess.run(
        [sys.executable, "-m", "facilitator", *args],
        stdout=out,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"FACILITATOR_LANG": "nl"},
        cwd=TOP,
        timeout=COMMAND_SECONDS,
        check=False,
    )
