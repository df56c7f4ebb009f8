"""Owns a data folder in a process of its own until it is told to stop; says what became of it."""

import json
import signal
import sys
from pathlib import Path

from facilitator.folder import Folder, FolderError


def main() -> None:
    """Own the folder named on the command line."""
    try:
        folder = Folder.own(Path(sys.argv[1]))
    except FolderError as refused:
        print(json.dumps({"refused": refused.code}), flush=True)
        return
    key = folder.announce("http://127.0.0.1:8080", 8080)
    print(json.dumps({"key": key}), flush=True)
    signal.pause()
