"""JSON for the wire, by msgspec; with the standard library for what only that can read."""

import json
from typing import Any

import msgspec


def dumps(value: Any, **_how: Any) -> str:
    """Encode; the options of the standard library are not needed here."""
    return msgspec.json.encode(value).decode()


def loads(text: str | bytes, **_how: Any) -> Any:
    """Decode. A lone surrogate, which a browser may send, is read and left to the guard to clean."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError):
        return json.loads(text)
