"""The ``facilitator`` command. The way of waiting is chosen before anything else is imported."""

import sys

from facilitator import green
from facilitator.settings import SettingsError

SERVING = {"serve", "demo"}


def main() -> None:
    """Patch when a server will run, then hand over to the command line."""
    if SERVING & set(sys.argv[1:2]):
        try:
            green.patch()
        except (SettingsError, ImportError) as error:
            sys.exit(str(error))
    from facilitator.cli import cli

    cli(prog_name="facilitator")


if __name__ == "__main__":
    main()
