"""The hall of a data folder, for a server and for a command that works without one."""

from pathlib import Path

from facilitator import green
from facilitator.hall import Hall
from facilitator.log import SqliteLogs, sweep

SESSIONS = "sessions"
"""The folder within the data with a file for each session."""


def open_hall(data: Path) -> Hall:
    """The hall of a data folder that this process owns. What makers left there who died goes."""
    folder = data / SESSIONS
    folder.mkdir(parents=True, exist_ok=True)
    sweep(folder)
    logs = SqliteLogs(folder, green.start_real_thread)
    return Hall(logs, green.Bell(), pool=green.in_pool)
