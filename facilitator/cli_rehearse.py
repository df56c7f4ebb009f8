"""The commands with simulated people: ``demo``, to look at, and ``rehearse``, which plays to the end."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import msgspec

from facilitator import serving, staging
from facilitator.cli import cli, data_option, sentences, show_session, stop, tell
from facilitator.cli_serve import announce, door_options, settings_of
from facilitator.rehearsal.cast import FEWEST, MOST, Cast
from facilitator.rehearsal.lines import known
from facilitator.rehearsal.troupes import troupe
from facilitator.settings import default_data, origin_of

SPARE = 2
"""Seats at the table that a demonstration leaves free for who wants to try."""
Speed = click.FloatRange(0.1, 10_000)


SPEED = click.option("--speed", default=20.0, type=Speed, help="cli-help-speed")
SEED = click.option("--seed", default=1, type=click.IntRange(0, 1_000_000), help="cli-help-seed")


@cli.command(help="cli-help-demo")
@click.option("--people", default=40, type=click.IntRange(FEWEST, MOST), help="cli-help-people")
@SPEED
@SEED
@data_option
@door_options
def demo(people: int, speed: float, seed: int, data: Path, **options: Any) -> None:
    """A KlantArena with simulated people, in the folder ``demo`` within the data folder."""
    wish = Cast(
        url="", code="", people=people, speed=speed, seed=seed, spare=SPARE, alone=False, narrate=False
    )
    with sentences():
        _run(settings_of(data=data / "demo", **options), wish, "cli-demo", lambda _: False)
        tell("cli-stopped")


@cli.command(help="cli-help-rehearse")
@click.argument("script")
@click.option("--people", default=None, type=int, help="cli-help-people-rehearse")
@SPEED
@SEED
@click.option("--join", default="", help="cli-help-join")
@click.option("--table-code", default="", help="cli-help-table-code")
@click.option("--ledger", type=click.Path(path_type=Path), default=None, help="cli-help-ledger")
@click.option("--host", default="0.0.0.0", help="cli-help-host")
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="cli-help-port")
@click.option("--url", default=None, help="cli-help-url-rehearse")
@click.option("--data", type=click.Path(path_type=Path), default=None, help="cli-help-data")
def rehearse(script: str, join: str, ledger: Path | None, **options: Any) -> None:
    """Play a whole evening of SCRIPT with simulated people, from the door to the end."""
    if script not in known():
        stop("cli-rehearse-no-lines", name=script, known=known())
    played = {name: options[name] for name in ("speed", "seed", "table_code")}
    played["people"] = _people(script, options["people"])
    wish = Cast(url=options["url"] or "", code=join, script=script, ledger=_ledger(ledger), **played)
    if join:
        _join(wish)
        return
    data = options["data"] or default_data() / "rehearsal"
    door = {name: options[name] for name in ("host", "port", "url")}
    with sentences():
        code = _run(settings_of(data, None, None, **door), wish, "cli-rehearse", lambda p: p.done())
    if code:
        sys.exit(1)
    tell("cli-rehearse-export", path=data)


def _ledger(asked: Path | None) -> str:
    """Where the ledger goes; a sentence where it cannot be, before anybody has played for nothing."""
    if asked is None:
        return ""
    try:
        with asked.open("ab"):  # what an earlier rehearsal left there stays until this one has something
            return str(asked.absolute())
    except OSError as error:
        stop("cli-out-not_writable", path=asked, why=error.strerror or str(error))


def _people(script: str, wanted: int | None) -> int:
    """How many play; a sentence where a script cannot be played by so many."""
    usual = troupe(script)
    if wanted is not None and not usual.fewest <= wanted <= usual.most:
        stop("cli-typed-people", min=usual.fewest, max=usual.most)
    return usual.usual if wanted is None else wanted


def _join(wish: Cast) -> None:
    if not wish.url:
        stop("cli-rehearse-no-url")
    with sentences():
        url = origin_of(wish.url)
    players = staging.Players(msgspec.structs.replace(wish, url=url))
    try:
        code = players.wait()
    except KeyboardInterrupt:
        players.end()
        return
    sys.exit(1 if code else 0)


def _run(settings: Any, wish: Cast, intro: str, until: Callable[[staging.Players], bool]) -> int:
    """A server in front of you and people who play in it; returns how it went for them."""
    playing: list[staging.Players] = []
    with serving.opened(settings) as server:

        def begin() -> None:
            announce(server, settings)
            minutes = round(troupe(wish.script).minutes / wish.speed, 1)
            tell(intro, people=wish.people, minutes=minutes)
            made, cast = staging.prepare(server, wish)
            show_session(made)
            sys.stdout.flush()
            playing.append(staging.Players(cast))

        try:
            server.run(begin, lambda: bool(playing) and until(playing[0]))
        finally:
            codes = [players.end() for players in playing]
    return codes[0] if codes else 1
