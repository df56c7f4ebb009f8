"""JSON for the wire, by msgspec; and the one message that a screen may send: an ``act``.

Whatever else comes is dropped in silence: a client that speaks another language would only fill the log.
"""

import json
from typing import Any

import msgspec
from socketio import packet

MINE = frozenset({packet.CONNECT, packet.DISCONNECT})
NO_MESSAGE = "nothing"


def dumps(value: Any, **_how: Any) -> str:
    """Encode; the options of the standard library are not needed here."""
    return msgspec.json.encode(value).decode()


def loads(text: str | bytes, **_how: Any) -> Any:
    """Decode. A lone surrogate, which a browser may send, is read and left to the guard to clean."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError):
        return json.loads(text)


class Packet(packet.Packet):
    """A message of Socket.IO. None of ours has binary parts, so nothing is searched for them."""

    uses_binary_events = False

    def decode(self, encoded_packet: Any) -> int:
        """Read what came; what is no message of ours becomes an event that nobody listens to."""
        try:
            super().decode(encoded_packet)
        except (ValueError, TypeError, RecursionError):
            self.packet_type = packet.EVENT
            self.data = None
        if self.packet_type not in MINE and not self._is_act():
            self.packet_type, self.namespace, self.id, self.data = packet.EVENT, None, None, [NO_MESSAGE]
        return 0

    def _is_act(self) -> bool:
        data: Any = self.data
        return self.packet_type == packet.EVENT and isinstance(data, list) and data[:1] == ["act"]
