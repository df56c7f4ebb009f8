"""The ``facilitator`` command. The way of waiting is chosen before anything else is imported."""

import sys

from facilitator import green
from facilitator.settings import SettingsError

SERVING = {"serve", "demo", "rehearse"}


def main() -> None:
    """Patch when a server will run, then hand over to the command line."""
    if SERVING & set(sys.argv[1:2]):
        _choose()
    from facilitator.cli import cli

    cli(prog_name="facilitator")


def _choose() -> None:
    """How this process waits; a way that is not there ends with a sentence."""
    try:
        green.patch()
    except SettingsError as error:
        _stop("cli-setting", key=error.key, value=error.value)
    except ImportError as error:
        _stop("cli-mode-missing", mode=str(error.name))


def _stop(id: str, **args: str) -> None:
    from facilitator.words import system_words

    sys.exit(system_words().say(id, **args))


if __name__ == "__main__":
    main()
