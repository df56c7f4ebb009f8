"""A second process: tells what every screen should show, by nothing but the bytes of sessions' files."""

import json
import sys
from pathlib import Path

from facilitator.log import read_entries
from tests.support.play import digests, fold


def main() -> None:
    """The fingerprints of the files named on the command line, by session, as JSON."""
    paths = map(Path, sys.argv[1:])
    print(json.dumps({path.stem: digests(fold(read_entries(path))[0]) for path in paths}))
