"""Having a job done on a data folder: by the server that owns it, or by this process where none runs."""

import json
import secrets
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from facilitator import green
from facilitator.folder import HEADER, Beside, Folder, beside
from facilitator.hall import HallError
from facilitator.halls import open_hall
from facilitator.jobs import JOBS
from facilitator.making import Told, nobody

PATIENCE_SECONDS = 60
ASK_SECONDS = 0.3
"""Between two questions how far it is."""


class ServerSilentError(Exception):
    """A server owns the folder but does not answer."""


def run(data: Path, url: str, job: str, told: Told = nobody, **fields: Any) -> Any:
    """Do a job. ``url`` is used where no server runs; ``told`` hears how far it is, wherever it is done.

    Raises FolderError, HallError, ServerSilentError.
    """
    server = beside(data)
    if server is not None:
        with _watching(server, told) as id:
            return _ask(server, job, {**fields, "making": id})
    with Folder.own(data):
        hall = open_hall(data)
        green.spawn(hall.run)
        try:
            return JOBS[job](hall, url, told, **fields)
        finally:
            hall.close()


@contextmanager
def _watching(server: Beside, told: Told) -> Iterator[str]:
    """Ask a server now and then how far it is, beside who waits for the answer; gives the id to ask by."""
    id, over = secrets.token_hex(8), threading.Event()

    def look() -> None:
        while not over.wait(ASK_SECONDS):
            with suppress(OSError, ValueError):
                asked = urllib.request.Request(
                    f"{server.url}/house/making/{id}", headers={HEADER: server.key}
                )
                with urllib.request.urlopen(asked, timeout=PATIENCE_SECONDS) as answer:
                    far = json.load(answer)
                if far and not over.is_set():
                    told(far["done"], far["most"])

    if told is not nobody:
        threading.Thread(target=look, daemon=True).start()
    try:
        yield id
    finally:
        over.set()


def _ask(server: Beside, job: str, fields: dict[str, Any]) -> Any:
    request = urllib.request.Request(
        f"{server.url}/house/{job}",
        data=json.dumps(fields).encode(),
        headers={"Content-Type": "application/json", HEADER: server.key},
    )
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as answer:
            return json.load(answer)["result"]
    except urllib.error.HTTPError as error:
        with error:
            told: dict[str, Any] = json.load(error) if error.code == 409 else {"code": "busy"}
        raise HallError(told["code"], told.get("args")) from error
    except (OSError, ValueError) as error:
        raise ServerSilentError from error
