"""The command ``serve``, and what every command that opens a server needs."""

from pathlib import Path
from typing import Any

import click

from facilitator import serving
from facilitator.cli import F, cli, data_option, sentences, stop, tell
from facilitator.settings import Settings, is_loopback, origin_of


def door_options(command: F) -> F:
    """Where a server listens."""
    for option in (
        click.option("--host", default="0.0.0.0", help="cli-help-host"),
        click.option("--port", default=8080, type=click.IntRange(0, 65535), help="cli-help-port"),
        click.option("--url", default=None, help="cli-help-url"),
        click.option("--tls-cert", type=click.Path(path_type=Path), default=None, help="cli-help-tls-cert"),
        click.option("--tls-key", type=click.Path(path_type=Path), default=None, help="cli-help-tls-key"),
    ):
        command = option(command)
    return command


def settings_of(data: Path, tls_cert: Path | None, tls_key: Path | None, **rest: Any) -> Settings:
    """The settings of a server; a certificate and its key come together. Raises UrlError."""
    if (tls_cert is None) != (tls_key is None):
        stop("cli-tls-pair")
    if rest.get("url"):
        origin_of(rest["url"])  # before anything is opened
    return Settings(data=data.expanduser().absolute(), tls_cert=tls_cert, tls_key=tls_key, **rest)


def announce(server: serving.Server, settings: Settings) -> None:
    """Say where the server is and how many phones fit."""
    tell("cli-serving", url=server.url)
    if server.local != server.url:
        tell("cli-serving-local", url=server.local)
    tell("cli-data", path=settings.data)
    tell("cli-capacity", phones=server.phones)
    if not settings.url and is_loopback(settings.host):
        tell("cli-loopback", url=server.url)


@cli.command(help="cli-help-serve")
@data_option
@door_options
def serve(**options: Any) -> None:
    """Serve the sessions of a data folder until Ctrl-C."""
    with sentences():
        settings = settings_of(**options)
        with serving.opened(settings) as server:
            server.run(lambda: announce(server, settings))
        tell("cli-stopped")
