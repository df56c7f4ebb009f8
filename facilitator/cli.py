"""The command line: new, list, export, check, and where the others are. Each ends with a fitting code."""

import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar, NoReturn, TextIO, TypeVar

import click
from click.core import ParameterSource

from facilitator import errand, qr, summary
from facilitator.doors import PortError, TlsError
from facilitator.folder import FolderError
from facilitator.guard import clean
from facilitator.hall import HallError
from facilitator.hall.keys import tidy_code
from facilitator.halls import SESSIONS
from facilitator.jobs import read_script, script_folders, unpacked
from facilitator.making import Told, nobody
from facilitator.method.mistakes import ScriptError
from facilitator.settings import Settings, SettingsError, UrlError, default_data, public_url
from facilitator.summary.letter import day_of
from facilitator.typed import SpokenGroup
from facilitator.words import LANGS, system_words

F = TypeVar("F", bound=Callable[..., Any])

BROKEN = frozenset({"corrupt", "foreign", "newer"})
"""Why the file of a session cannot be read, now or later."""


def tell(id: str, **args: Any) -> None:
    """A sentence on the terminal."""
    show(system_words().say(id, **args))


def show(said: str | bytes) -> None:
    """Something on stdout, text with a line end. What cannot be written there ends in a sentence."""
    try:
        click.echo(said, nl=isinstance(said, str))
    except BrokenPipeError:
        raise  # whoever read has had enough: click ends in silence
    except OSError as error:
        _let_go(sys.stdout)
        stop("cli-out-not_written", why=error.strerror or str(error))


def _let_go(stream: TextIO) -> None:
    """Have what is left in the stream go nowhere: at its end Python would try once more, and complain."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def stop(id: str, **args: Any) -> NoReturn:
    """End with a sentence on stderr and exit code 1."""
    click.echo(system_words().say(id, **args), err=True)
    sys.exit(1)


@contextmanager
def sentences() -> Iterator[None]:
    """Whatever cannot be done ends as a sentence, never as a traceback."""
    try:
        yield
    except FolderError as error:
        stop(f"cli-folder-{error.code}", path=error.path, why=error.why)
    except PortError as error:
        stop(f"cli-port-{error.code}", host=error.host, port=str(error.port))
    except TlsError as error:
        stop(f"cli-tls-{error.code}", paths=list(error.paths), why=error.why)
    except SettingsError as error:
        stop("cli-setting", key=error.key, value=error.value)
    except UrlError as error:
        stop(f"cli-url-{error.code}", value=error.value, right=error.right)
    except errand.ServerSilentError:
        stop("cli-server-silent", path=click.get_current_context().params["data"])
    except ScriptError as error:
        _mistakes(
            str(click.get_current_context().params.get("script", "")), error.sentences(system_words().say)
        )
    except HallError as error:
        _refused(error)


@contextmanager
def waiting(id: str, quiet: bool = False) -> Iterator[Told]:
    """A bar on the terminal while something is made; gives whom to tell how far it is.

    On stderr, and only where somebody sees it: not in a pipe, and not where JSON is asked for (``quiet``).
    """
    if quiet or not sys.stderr.isatty():
        yield nobody
        return
    one_at_a_time = threading.Lock()
    with click.progressbar(length=1, label=system_words().say(id), file=sys.stderr, show_eta=False) as bar:

        def told(done: int, most: int) -> None:
            with one_at_a_time:
                bar.length = max(most, 1)
                bar.update(max(0, min(done, bar.length) - bar.pos))

        yield told
        told(bar.length or 1, bar.length or 1)


def _mistakes(path: str, told: list[str]) -> NoReturn:
    click.echo(system_words().say("cli-check-mistakes", path=path, n=len(told)), err=True)
    for sentence in told:
        click.echo(f"  {sentence}", err=True)
    sys.exit(1)


def _refused(error: HallError) -> NoReturn:
    args = error.details
    if error.code == "script_mistakes":
        _mistakes(args["path"], args["mistakes"])
    if error.code == "unknown_script":
        stop("cli-unknown-script", name=args["script"], known=args["known"])
    if error.code == "wish":
        stop(f"cli-wish-{args['why']}", **args)
    if error.code == "unknown_code":
        stop("cli-unknown-session", code=_asked_for())
    if error.code == "no_cover":
        stop("cli-export-no-cover", code=_asked_for())
    if error.code in BROKEN:
        stop(f"cli-file-{error.code}", path=_file(_asked_for()))
    if error.code in {"disk", "locked"}:
        stop("cli-disk")
    click.echo(system_words().refusal(error.code, args), err=True)
    sys.exit(1)


def _asked_for() -> str:
    """The code of a session that was typed with this command."""
    params = click.get_current_context().params
    return str(params.get("code") or params.get("after") or "")


def _file(code: str) -> Path:
    """Where the session with this code is stored."""
    data: Path = click.get_current_context().params["data"]
    return data.expanduser().absolute() / SESSIONS / f"{tidy_code(code)}.db"


def data_option(command: F) -> F:
    """``--data DIR``, which every command takes."""
    option = click.option(
        "--data", type=click.Path(path_type=Path), default=default_data, help="cli-help-data"
    )
    return option(command)


def _read_from(data: Path) -> Path | None:
    """The folder to read sessions from; None where nothing was ever stored in it, and nothing is made there.

    A folder that was asked for and is not there is a slip of the pen: it ends in a sentence.
    """
    folder = data.expanduser().absolute()
    asked = click.get_current_context().get_parameter_source("data") is not ParameterSource.DEFAULT
    try:
        there = folder.is_dir()
        stored = (folder / SESSIONS).is_dir()
    except OSError as error:
        raise FolderError("not_writable", folder, error.strerror or str(error)) from error
    if asked and not there:
        raise FolderError("missing", folder)
    return folder if stored else None


class Commands(SpokenGroup):
    """The commands. Those that open a server come with all that takes once they are asked for."""

    LATER: ClassVar = {
        "serve": "facilitator.cli_serve",
        "demo": "facilitator.cli_rehearse",
        "rehearse": "facilitator.cli_rehearse",
    }

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command by name."""
        return sorted({*super().list_commands(ctx), *self.LATER})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by its name."""
        if cmd_name in self.LATER:
            import_module(self.LATER[cmd_name])
        return super().get_command(ctx, cmd_name)


@click.group(cls=Commands, help="cli-help-all")
def cli() -> None:
    """The command ``facilitator``; what else it can do is added to it."""


def show_session(made: dict[str, Any]) -> None:
    """The links of a new session and a QR code to scan from the terminal."""
    for face in ("console", "board", "scribe", "helper"):
        tell(f"cli-link-{face}", url=made["links"][face])
    tell("cli-link-phone", url=made["join"])
    if made["table_code"]:
        tell("cli-table-code", code=made["table_code"])
    show(qr.terminal(made["join"]))
    tell("cli-scan", url=made["join"].rpartition("/")[0], code=made["code"])


@cli.command(help="cli-help-new")
@click.argument("script")
@click.option("--theme", default="", help="cli-help-theme")
@click.option("--host-name", "host", default="", help="cli-help-host-name")
@click.option("--contact", default="", help="cli-help-contact")
@click.option("--begins", default="", help="cli-help-begins")
@click.option("--preset", default="", help="cli-help-preset")
@click.option("--expected", multiple=True, help="cli-help-expected")
@click.option("--rehearsal", is_flag=True, help="cli-help-rehearsal")
@click.option("--after", default="", help="cli-help-after")
@click.option("--url", default=None, help="cli-help-url-new")
@click.option("--json", "as_json", is_flag=True, help="cli-help-json")
@data_option
def new(data: Path, url: str | None, as_json: bool, expected: tuple[str, ...], **fields: Any) -> None:
    """Prepare a session of SCRIPT (a name such as klantarena, or a TOML file)."""
    _check_there(fields["script"])
    if Path(fields["script"]).is_file():
        fields["script"] = str(Path(fields["script"]).absolute())
    counts = dict(_expected(e) for e in expected)
    with sentences():
        folder = data.expanduser().absolute()
        address = public_url(Settings(data=folder, url=url), 8080)
        lang = system_words().lang
        wish = {"folder": str(folder), "lang": lang, "expected": counts, **fields}
        with waiting("cli-new-busy", as_json) as told:
            made = errand.run(folder, address, "new", told, **wish)
        if as_json:
            show(json.dumps(made, ensure_ascii=False))
            return
        tell("cli-new", code=made["code"], title=made["theme"])
        show_session(made)


def _check_there(script: str) -> None:
    """A name with .toml at its end is a file."""
    if script.endswith(".toml") and not Path(script).is_file():
        stop("cli-script-missing", path=script)


def _expected(typed: str) -> tuple[str, int]:
    role, _, n = typed.partition("=")
    if not (role and n.isascii() and n.isdigit() and len(n) < 6):
        stop("cli-wish-expected", value=typed)
    return role, int(n)


@cli.command("list", help="cli-help-list")
@click.option("--json", "as_json", is_flag=True, help="cli-help-json")
@data_option
def list_sessions(data: Path, as_json: bool) -> None:
    """The sessions of a data folder, newest first."""
    with sentences():
        folder, found = _read_from(data), []
        if folder is not None:
            with waiting("cli-list-busy", as_json) as told:
                found = errand.run(folder, public_url(Settings(data=folder), 8080), "list", told)
    rows = [row for row in found if "broken" not in row]
    for row in found[len(rows) :]:
        why = row["broken"] if row["broken"] in BROKEN else "shut"
        click.echo(system_words().say(f"cli-file-{why}", path=_file(row["code"])), err=True)
    if as_json:
        show(json.dumps(rows, ensure_ascii=False))
        return
    if not rows:
        tell("cli-list-empty")
    for row in rows:
        moment = datetime.fromtimestamp(row["begins"] / 1000, UTC).astimezone()
        begins = moment.strftime("%Y-%m-%d %H:%M")
        state = system_words().say(f"cli-list-{_state(row, time.time() * 1000)}")
        show(f"{row['code']}  {begins}  {row['people']:>4}  {state:<10}  {_line(row['theme'])}")


def _state(row: dict[str, Any], now: float) -> str:
    """Where a session is at this moment (ms since the epoch); it runs early where people are in already."""
    if row["ended"]:
        return "ended"
    return "running" if row["people"] or row["begins"] <= now else "planned"


def _line(text: str) -> str:
    """A stored text on one line, without what would steer the terminal."""
    return " ".join(clean(text).split("\n"))


@cli.command(help="cli-help-export")
@click.argument("code")
@click.option("--format", "format_", default="html", help="cli-help-format")
@click.option("--audience", default=None, help="cli-help-audience")
@click.option("--letter", is_flag=True, help="cli-help-letter")
@click.option("--cover", is_flag=True, help="cli-help-cover")
@click.option("--hear", default="", help="cli-help-hear")
@click.option("--lang", default=None, help="cli-help-lang")
@click.option("--out", type=click.Path(path_type=Path), default=None, help="cli-help-out")
@data_option
def export(data: Path, code: str, format_: str, letter: bool, out: Path | None, **options: Any) -> None:
    """Write the report of session CODE, the letter to the table, or the cover note for directors."""
    if not tidy_code(code):
        stop("cli-export-no-code")
    format_, lang = format_.lower(), (options["lang"] or system_words().lang).lower()
    _check_known("format", format_, summary.FORMATS)
    _check_known("lang", lang, LANGS)
    if out is None and not summary.FORMATS[format_].text and sys.stdout.isatty():
        stop("cli-export-binary", format=format_)
    job = _sheet(letter, options["cover"], options["audience"], options["hear"])
    wish = {"code": code, "format": format_, "lang": lang}
    with sentences():
        folder = _read_from(data)
        if folder is None:
            raise HallError("unknown_code")
        with waiting("cli-export-busy") as told:
            made = unpacked(errand.run(folder, "", job[0], told, **wish, **job[1]))
    _put(made, out)


def _check_known(what: str, value: str, known: Iterable[str]) -> None:
    if value not in known:
        stop(f"cli-export-{what}", **{what: value}, known=list(known))


def _sheet(letter: bool, cover: bool, audience: str | None, hear: str) -> tuple[str, dict[str, str]]:
    """Which sheet is meant, and what it needs; what does not belong to it is not passed over in silence."""
    if letter and cover:
        stop("cli-export-one")
    if audience is not None and (letter or cover):
        stop("cli-export-no-audience", sheet="--letter" if letter else "--cover")
    if hear and not letter:
        stop("cli-export-hear")
    if hear and day_of(hear) is None:
        stop("cli-export-day", value=hear)
    if letter:
        return "letter", {"hear": hear}
    audience = (audience or "internal").lower()
    _check_known("audience", audience, summary.AUDIENCES)
    return ("cover", {}) if cover else ("export", {"audience": audience})


def _put(made: bytes, out: Path | None) -> None:
    """Into the file, or on stdout."""
    if out is None:
        show(made)
        return
    try:
        out.write_bytes(made)
    except OSError as error:
        stop("cli-out-not_writable", path=out, why=error.strerror or str(error))
    tell("cli-exported", path=out)


@cli.command(help="cli-help-check")
@click.argument("script")
@data_option
def check(data: Path, script: str) -> None:
    """Read a session script and name every mistake in it."""
    _check_there(script)
    with sentences():
        read_script(script, script_folders(data.expanduser().absolute()))
    tell("cli-check-good", path=script)
