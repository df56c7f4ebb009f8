"""The ordered, durable log of a session, and its box for secret ballots."""

from facilitator.log.base import Code, Done, Draft, Entry, Failed, Log, LogError, Logs
from facilitator.log.reading import read_entries
from facilitator.log.schema import Options, sweep
from facilitator.log.sqlite import SqliteLog, SqliteLogs

__all__ = [
    "Code",
    "Done",
    "Draft",
    "Entry",
    "Failed",
    "Log",
    "LogError",
    "Logs",
    "Options",
    "SqliteLog",
    "SqliteLogs",
    "read_entries",
    "sweep",
]
