"""The open sessions: rights, the guard at the door, the log, the outcome, and who looks on."""

from facilitator.hall.hall import Created, Hall, HallError, Who
from facilitator.hall.room import Room

__all__ = ["Created", "Hall", "HallError", "Room", "Who"]
