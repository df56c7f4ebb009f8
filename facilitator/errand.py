"""Having a job done on a data folder: by the server that owns it, or by this process where none runs."""

import json
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from facilitator import green
from facilitator.app import open_hall
from facilitator.folder import Beside, Folder, beside
from facilitator.hall import HallError
from facilitator.jobs import JOBS
from facilitator.web.house import HEADER

PATIENCE_SECONDS = 60


class ServerSilentError(Exception):
    """A server owns the folder but does not answer."""


def run(data: Path, url: str, job: str, **fields: Any) -> Any:
    """Do a job. ``url`` is used where no server runs. Raises FolderError, HallError, ServerSilentError."""
    server = beside(data)
    if server is not None:
        return _ask(server, job, fields)
    with Folder.own(data):
        hall = open_hall(data)
        green.spawn(hall.run)
        try:
            return JOBS[job](hall, url, **fields)
        finally:
            hall.close()


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
