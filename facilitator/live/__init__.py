"""Socket.IO: a thin door on the hall. Two events: ``act`` in, ``view`` out (DESIGN 3).

Handlers sit on the library's server itself, with the identity taken once at connect: a Flask request
context for every act would halve the rate.
"""

from facilitator.live.live import Live, server_options

__all__ = ["Live", "server_options"]
