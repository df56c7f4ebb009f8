"""A real server as a process of its own, and what a test may do to it: start, stop, kill, starve, ask."""

from __future__ import annotations

import json
import os
import resource
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from facilitator.__main__ import SERVING
from tests.server.begun import Begun, begin
from tests.support.nursery import Born

TOP = Path(__file__).resolve().parents[2]
Json = dict[str, Any]
START_SECONDS = 30
STOP_SECONDS = 20
COMMAND_SECONDS = 60


def command(*args: str, lang: str = "nl") -> subprocess.CompletedProcess[str]:
    """Run ``facilitator`` to its end and keep what it said."""
    full = [sys.executable, "-m", "facilitator", *args]
    if args[0] in SERVING:
        with Begun(*args, FACILITATOR_LANG=lang) as begun:
            out, err = begun.communicate(COMMAND_SECONDS)
            return subprocess.CompletedProcess(full, begun.returncode or 0, out, err)
    env = os.environ | {"FACILITATOR_LANG": lang}
    return subprocess.run(
        full, capture_output=True, text=True, env=env, cwd=TOP, timeout=COMMAND_SECONDS, check=False
    )


def some_port() -> int:
    """A port on loopback that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class House:
    """One data folder and the server that owns it, on a port that stays the same over restarts."""

    folder: Path
    port: int = field(default_factory=some_port)
    extra: tuple[str, ...] = ()
    process: Born | None = None

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.folder / "data"

    @property
    def url(self) -> str:
        """Where phones go."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start, and return when it answers."""
        where = ["--host", "127.0.0.1", "--port", str(self.port), "--data", str(self.data)]
        self.process = begin(["serve", *where, *self.extra], self.folder)
        end = time.monotonic() + START_SECONDS
        while not self.health():
            assert self.process.poll() is None, self.complaints()
            assert time.monotonic() < end, "it does not answer"
            time.sleep(0.02)

    def health(self) -> Json:
        """What it says of itself; nothing while it is away."""
        try:
            with urllib.request.urlopen(f"{self.url}/health", timeout=5) as answer:
                said: Json = json.load(answer)
                return said
        except OSError:
            return {}

    def kill(self) -> None:
        """``kill -9``: it gets no chance to do anything."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(STOP_SECONDS)

    def stop(self) -> int:
        """Ask it to end, as Ctrl-C and a service manager do; returns its exit code."""
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(STOP_SECONDS)

    def restart(self) -> None:
        """A clean end and a new start."""
        assert self.stop() == 0, self.complaints()
        self.start()

    def complaints(self) -> str:
        """Everything it ever wrote on stderr."""
        path = self.folder / "err"
        return path.read_text() if path.exists() else ""

    def file(self, code: str) -> Path:
        """The database of a session."""
        return self.data / "sessions" / f"{code}.db"

    def bytes(self) -> bytes:
        """Every byte in the data folder, and everything the server ever said."""
        paths = [p for p in self.data.rglob("*") if p.is_file()] + [self.folder / "out", self.folder / "err"]
        return b"\0".join(p.read_bytes() for p in paths)

    def limit_files(self, size: int) -> None:
        """From now on no file grows beyond ``size`` bytes: to SQLite, a full disk. -1: no limit."""
        assert self.process is not None
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    def memory(self) -> int:
        """Resident memory in bytes."""
        assert self.process is not None
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        line = next(x for x in status.splitlines() if x.startswith("VmRSS:"))
        return int(line.split()[1]) * 1024

    def ask(self, job: str, **fields: Any) -> Any:
        """Have a job done by the house door, as the command line does."""
        note = json.loads((self.data / "server.json").read_bytes())
        headers = {"Content-Type": "application/json", "X-Facilitator-Key": note["key"]}
        request = urllib.request.Request(
            f"{note['url']}/house/{job}", data=json.dumps(fields).encode(), headers=headers
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["result"]
        except urllib.error.HTTPError as error:
            with error:
                raise AssertionError(f"{job}: {error.code} {error.read().decode()[:500]}") from error

    def new(self, script: str = "klantarena", **wish: Any) -> Json:
        """A new session: its code, table code and links."""
        made: Json = self.ask("new", script=script, folder=str(self.data), theme="Verzonnen", **wish)
        return made
