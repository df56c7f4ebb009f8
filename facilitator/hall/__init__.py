"""The open sessions: rights, the guard at the door, the log, the outcome, and who looks on."""

from facilitator.hall.hall import Created, Hall, HallError, Who
from facilitator.hall.room import Room, views_of
from facilitator.method.joining import Join
from facilitator.method.outcome import Outcome, Refusal
from facilitator.method.people import WORKING, parted

__all__ = [
    "WORKING",
    "Created",
    "Hall",
    "HallError",
    "Join",
    "Outcome",
    "Refusal",
    "Room",
    "Who",
    "parted",
    "views_of",
]
