"""Where the parts meet: logs, hall, pages and wire become one application."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from flask import Flask
from flask_socketio import SocketIO

from facilitator import green, jobs
from facilitator.files import Files
from facilitator.hall import Hall
from facilitator.halls import open_hall
from facilitator.live import Live, server_options
from facilitator.settings import static_dir, templates_dir
from facilitator.summary.writers.pdf import typeset_in
from facilitator.web import Site, install, readers

STATIC_AGE = 0
"""Seconds a phone may use a file outside a build's own place without asking: a mixed build is worse."""


@dataclass(slots=True)
class House:
    """A running application and what it is made of."""

    app: Flask
    wsgi: Files
    """What a server serves: the files, and behind them the pages and the wire."""
    socketio: SocketIO
    hall: Hall
    live: Live
    site: Site

    def start(self) -> None:
        """Let the hall and the ticker run, each in a green thread of its own."""
        green.spawn(self.hall.run)
        green.spawn(self.live.run, green.sleep)

    def close(self) -> None:
        """Store what is on its way, then end every room."""
        self.live.running = False
        self.hall.close()


def build_id() -> str:
    """A name for this build: another one as soon as any file that a browser gets is another one."""
    seen = sha256()
    for folder in (static_dir(), templates_dir()):
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            seen.update(
                f"{path.relative_to(folder)} {path.stat().st_size} {path.stat().st_mtime_ns}".encode()
            )
    return seen.hexdigest()[:12]


def make_house(data: Path, *, url: str = "", secure: bool = False) -> House:
    """The whole application on one data folder. ``url``: what stands in the QR code."""
    app = Flask("facilitator", static_folder=None, template_folder=str(templates_dir()))
    hall = open_hall(data)
    site = Site(hall, build_id(), url, secure, data)
    install(app, site, readers())
    app.config["HOUSE_JOBS"] = jobs.JOBS
    typeset_in(green.in_pool)
    socketio = SocketIO(app, **server_options(green.mode(), url))
    live = Live(hall, vars(socketio)["server"], site.build)
    return House(app, _files(app, site.static), socketio, hall, live, site)


def _files(app: Flask, static: str) -> Files:
    """What a browser gets: at the build's own place it may keep a file for good, and need not ask again."""

    def is_of_build(_path: str, address: str) -> bool:
        return address.startswith(f"{static}/")

    files = Files(app, max_age=STATIC_AGE, allow_all_origins=False, immutable_file_test=is_of_build)
    for place in ("/static", static):
        files.add_files(str(static_dir()), prefix=f"{place}/")
    return files
