"""A server without the house, for a process of its own; says each step.

Its arguments: the host, the soft limit on open files, and perhaps a certificate and its key.
"""

import gc
import json
import resource
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from facilitator import green


class Site:
    """Tells what came in, and whether the site itself is spared by garbage collection by then."""

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Type", "application/json")])
        seen = {
            "extensions": environ.get("HTTP_SEC_WEBSOCKET_EXTENSIONS"),
            "scheme": environ["wsgi.url_scheme"],
            "frozen": not any(one is self for one in gc.get_objects()),
        }
        return [json.dumps(seen).encode()]


def say(**said: Any) -> None:
    """One JSON line."""
    print(json.dumps(said), flush=True)


def main() -> None:
    """Serve until told to stop, saying each step."""
    host, files, *tls = sys.argv[1:]
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (int(files), hard))
    listener = green.listen(host, 0, green.certificate(Path(tls[0]), Path(tls[1])) if tls else None)
    green.serve(
        Site(),
        [listener],
        max_phones=1500,
        on_start=lambda: say(port=listener.port, files=resource.getrlimit(resource.RLIMIT_NOFILE)[0]),
        on_stop=lambda: say(stopping=True),
    )
    say(stopped=True)
