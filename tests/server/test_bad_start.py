"""What the command cannot do it says in a sentence, in the reader's language, with a fitting exit code."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner, Result

from facilitator.cli import cli
from tests.server.evening import Evening, play
from tests.server.house import House, Json, command, some_port

LANGS = ("nl", "en")


class Case(NamedTuple):
    """A command that cannot be done, and what it must say in nl and in en."""

    args: tuple[str, ...]
    nl: str
    en: str


def told(cases: Iterable[Case]) -> None:
    """Each as a process of its own in Dutch, a few at a time, and in this process in English."""
    given = list(cases)
    with ThreadPoolExecutor(3) as pool:
        done = pool.map(lambda case: command(*case.args), given)
        for case, one in zip(given, done, strict=True):
            _one_sentence(case, "nl", one.returncode, one.stdout, one.stderr)
    told_here(given, ("en",))


def told_here(cases: Iterable[Case], langs: tuple[str, ...] = LANGS) -> None:
    """In this process: one for each takes seconds, most of them to begin."""
    for case, lang in product(cases, langs):
        done = here(*case.args, lang=lang)
        _one_sentence(case, lang, done.exit_code, done.stdout, done.stderr)


def here(*args: str, lang: str = "nl") -> Result:
    """The command in this process."""
    done = CliRunner().invoke(cli, args, env={"FACILITATOR_LANG": lang})
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def _one_sentence(case: Case, lang: str, code: int, out: str, err: str) -> None:
    assert code == 1, (case.args, out + err)
    assert getattr(case, lang) in err, (case.args, err)
    assert "Traceback" not in err
    assert len(err.splitlines()) == 1, err


def test_a_server_that_cannot_start_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "x.pem").write_text("no certificate")
    gone = str(tmp_path / "gone.pem")
    data, under = str(tmp_path / "data"), str(tmp_path / "file" / "data")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        here = ("--host", "127.0.0.1", "--port", str(taken.getsockname()[1]))
        free = ("--host", "127.0.0.1", "--port", str(some_port()))
        tls = ("--tls-cert", str(tmp_path / "x.pem"))
        told(
            [
                Case(("serve", *here, "--data", data), "is al in gebruik", "is already in use"),
                Case(("demo", *here, "--data", data), "is al in gebruik", "is already in use"),
                Case(("serve", *free, "--data", under), "kan niet worden geschreven", "cannot be written to"),
                Case(
                    ("serve", "--host", "192.0.2.1", "--port", free[3], "--data", data),
                    "kan deze machine niet luisteren",
                    "cannot listen on 192.0.2.1",
                ),
                Case(("serve", *free, "--data", data, *tls), "Geef ze allebei", "Give both"),
                Case(
                    ("serve", *free, "--data", data, *tls, "--tls-key", tls[1]),
                    "kunnen niet samen worden gebruikt",
                    "cannot be used together",
                ),
                Case(
                    ("serve", *free, "--data", data, *tls, "--tls-key", gone),
                    f"Het bestand {gone} kan niet worden gelezen",
                    f"The file {gone} cannot be read",
                ),
            ]
        )


def test_what_cannot_be_prepared_or_exported_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    data, under = ("--data", str(tmp_path / "data")), ("--data", str(tmp_path / "file" / "data"))
    told_here(
        [
            Case(("new", "onbekend", *data), "Er is geen draaiboek onbekend", "There is no script onbekend"),
            Case(("new", "klantarena", *under), "kan niet worden geschreven", "cannot be written to"),
            Case(("new", "klantarena", "--begins", "morgen", *data), "--begins", "cannot be morgen"),
            Case(("new", "klantarena", "--expected", "veel", *data), "--expected", "cannot be veel"),
            Case(("export", "ZZZZZZ", *data), "geen bijeenkomst met de code", "no session with the code"),
            Case(("export", "../x", *data), "geen bijeenkomst met de code", "no session with the code"),
            Case(("export", "ZZZZZZ", "--format", "doc", *data), "doc kan niet", "doc is not possible"),
            Case(("export", "ZZZZZZ", "--audience", "all", *data), "all kan niet", "all is not possible"),
            Case(("check", "weg.toml", *data), "weg.toml is er niet", "weg.toml does not exist"),
            Case(("new", "weg.toml", *data), "weg.toml is er niet", "weg.toml does not exist"),
            Case(("export", "", *data), "Geef de code van een", "Give the code of a session"),
            Case(("export", "-", *data), "Geef de code van een", "Give the code of a session"),
        ]
    )


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("verb", ["check", "new"])
def test_a_script_with_six_mistakes_gets_six_sentences(
    verb: str, lang: str, checkout: Path, tmp_path: Path
) -> None:
    script = checkout / "tests" / "data" / "six-mistakes.toml"
    done = here(verb, str(script), "--data", str(tmp_path), lang=lang)
    assert done.exit_code == 1
    first, *sentences = done.stderr.splitlines()
    assert {"nl": "6 fouten", "en": "6 mistakes"}[lang] in first
    assert len(sentences) == 6
    for key in ("sumary", "presents", "minutes", "buitenring", "source"):
        assert any(key in sentence for sentence in sentences), key
    assert "Traceback" not in done.stderr


def test_beside_a_running_server_the_command_talks_to_it(serve: Callable[..., House], tmp_path: Path) -> None:
    house = serve()
    data = ("--data", str(house.data))
    free = ("--host", "127.0.0.1", "--port", str(some_port()))
    told([Case(("serve", *free, *data), "Een andere server gebruikt", "Another server is using")])
    made: Json = json.loads(command("new", "klantarena", "--theme", "Zomer", "--json", *data).stdout)
    assert made["join"] == f"{house.url}/{made['code']}"
    assert [row["code"] for row in house.ask("list")] == [made["code"]]
    (row,) = json.loads(here("list", "--json", *data).stdout)
    assert (row["code"], row["theme"]) == (made["code"], "Zomer")
    out = tmp_path / "verslag.md"
    done = here("export", made["code"], "--format", "md", "--out", str(out), *data)
    assert done.exit_code == 0, done.stderr
    assert "Zomer" in out.read_text()
    lost = ("export", made["code"], "--out", str(tmp_path / "nergens" / "x.html"), *data)
    told_here([Case(lost, "kan niet worden geschreven", "cannot be written")])
    assert house.stop() == 0
    assert json.loads(here("list", "--json", *data).stdout)[0]["code"] == made["code"]


def test_a_full_disk_is_a_refusal_and_nothing_acknowledged_is_lost(serve: Callable[..., House]) -> None:
    house = serve()
    told_full = [
        Case(("new", "klantarena", "--data", str(house.data)), "De schijf is vol", "The disk is full"),
    ]

    async def scene(e: Evening) -> None:
        await e.go("ka8")
        phone = e.outer[0]
        say = {"do": "say", "phase": "ka8#1", "type": "gehoord"}
        first = await phone.once(say | {"id": "a" * 24, "text": "Bewaard voor het vol was."})
        house.limit_files(4096)
        later = say | {"id": "b" * 24, "text": "Gezegd toen het vol was."}
        for _ in range(3):
            ack = await phone.once(later)
            assert (ack["ok"], ack["code"], ack["again"]) == (False, "disk", True)
            assert "staat veilig op je telefoon" in ack["text"]
        assert await phone.once(say | {"id": "a" * 24, "text": "Bewaard voor het vol was."}) == first
        await asyncio.to_thread(told, told_full)
        joining = await e.http.post(f"{house.url}/{e.code}/join", data={"role": "outer", "pledge": "1"})
        assert (joining.status, joining.headers.get("Retry-After")) == (503, "10")
        assert "Wat je koos staat er nog" in await joining.text()
        assert house.health()
        house.limit_files(-1)
        second = await phone.act(**later)
        assert second["ok"]
        await e.release(first["item"], second["item"])
        await e.console.until(lambda: len(e.console.items(state="released")) == 2)
        await e.join("outer")

    play(house, scene)
    house.restart()
    (row,) = house.ask("list")
    told_text = house.ask("export", code=row["code"], format="md", audience="internal", lang="nl")
    assert told_text.count("Bewaard voor het vol was.") == told_text.count("Gezegd toen het vol was.") == 1
