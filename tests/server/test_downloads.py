"""What an organiser takes home: files by the console's cookie and by the command line, beside a server."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import urllib.error
import urllib.request
from base64 import b64decode
from pathlib import Path

import pytest

from tests.server.evening import Evening, play
from tests.server.house import TOP, House, command
from tests.server.test_bad_start import here

SHEETS = b"%PDF-1.7"


def fetched(url: str, cookie: str) -> tuple[bytes, str, str]:
    request = urllib.request.Request(url, headers={"Cookie": cookie})
    with urllib.request.urlopen(request, timeout=30) as answer:
        headers = answer.headers
        return answer.read(), headers["Content-Type"], headers["Content-Disposition"]


def test_the_console_downloads_the_report_and_the_letter_as_pdf(server: House) -> None:
    async def scene(e: Evening) -> None:
        for what, name in (
            ("report.pdf?audience=shareable", "shareable"),
            ("letter.pdf?hear=2026-12-01", "letter"),
        ):
            made, mime, kept_as = fetched(f"{server.url}/{e.code}/{what}", e.console.cookie)
            assert made.startswith(SHEETS)
            assert mime == "application/pdf"
            assert kept_as == f'attachment; filename="{e.code}-{name}.pdf"'
        page, mime, _ = fetched(
            f"{server.url}/{e.code}/letter.html?hear=2026-12-01&lang=nl", e.console.cookie
        )
        assert mime.startswith("text/html")
        assert b"1 dec" in page or b"1 Dec" in page

    play(server, scene)


def test_the_command_line_writes_the_same_pdf_beside_a_server_and_without_one(
    serve: object, tmp_path: Path
) -> None:
    assert callable(serve)
    own = serve()
    assert isinstance(own, House)
    code = own.new()["code"]
    given = ["export", code, "--format", "pdf", "--data", str(own.data), "--out"]
    beside = here(*given, str(tmp_path / "beside.pdf"))
    assert beside.exit_code == 0, beside.stderr
    answer = own.ask("export", code=code, format="pdf", audience="internal", lang="nl")
    assert own.stop() == 0
    alone = command(*given, str(tmp_path / "alone.pdf"))
    assert alone.returncode == 0, alone.stderr
    first, second = ((tmp_path / f"{name}.pdf").read_bytes() for name in ("beside", "alone"))
    assert first.startswith(SHEETS)
    assert first == second == b64decode(answer["base64"])


def test_a_pdf_is_not_printed_on_a_terminal(server: House) -> None:
    code = server.new()["code"]
    full = [
        sys.executable,
        "-m",
        "facilitator",
        "export",
        code,
        "--format",
        "pdf",
        "--data",
        str(server.data),
    ]
    keeper, terminal = pty.openpty()
    try:
        env = os.environ | {"FACILITATOR_LANG": "nl"}
        run = subprocess.run(
            full, stdout=terminal, stderr=subprocess.PIPE, cwd=TOP, env=env, timeout=60, check=False
        )
        assert run.returncode == 1
        assert "Bewaar het in een bestand: --out verslag.pdf" in run.stderr.decode()
    finally:
        os.close(keeper)
        os.close(terminal)


def test_the_letter_says_the_day_that_was_given_and_refuses_one_that_is_none(server: House) -> None:
    code = server.new()["code"]
    given = ["export", code, "--letter", "--format", "md", "--data", str(server.data)]
    assert "Op 12 april 2027 hoor je wat ermee gebeurt." in here(*given, "--hear", "2027-04-12").stdout
    wrong = here(*given, "--hear", "morgen")
    assert wrong.exit_code == 1
    assert "--hear" in wrong.stderr


def test_the_console_downloads_the_decisions_and_nothing_of_one_that_is_not_there(server: House) -> None:
    async def scene(e: Evening) -> None:
        page, mime, _ = fetched(f"{server.url}/{e.code}/decisions.html?lang=nl", e.console.cookie)
        assert mime.startswith("text/html")
        assert b"Er is nog geen besluit." in page
        for wrong in ("decision.html", "decision.html?phase=ka3", "decisions.html?audience=iedereen"):
            with pytest.raises(urllib.error.HTTPError) as refused:
                fetched(f"{server.url}/{e.code}/{wrong}", e.console.cookie)
            with refused.value as answer:
                assert answer.code == 409

    play(server, scene)
