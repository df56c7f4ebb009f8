"""The ordered, durable log of a session, and its box for secret ballots."""

from facilitator.log.base import Code, Done, Draft, Entry, Failed, Log, LogError, Logs

__all__ = ["Code", "Done", "Draft", "Entry", "Failed", "Log", "LogError", "Logs"]
