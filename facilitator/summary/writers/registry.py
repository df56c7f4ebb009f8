"""What a format is: how the browser calls it, how its file ends, and the function that writes it."""

from collections.abc import Callable

import msgspec

from facilitator.summary.report import Report
from facilitator.words import Words

Write = Callable[[Report, Words], bytes]


class Format(msgspec.Struct, frozen=True):
    """One format. ``mime``: for the Content-Type header; ``extension``: without a dot; ``text``: in UTF-8."""

    mime: str
    extension: str
    write: Write
    text: bool = True


FORMATS: dict[str, Format] = {}
"""Every format by its name, which is also how its files end."""


def writes(name: str, mime: str, *, text: bool = True) -> Callable[[Write], Write]:
    """Register the function below it as the writer of a format; a name that is taken is our own mistake."""

    def add(write: Write) -> Write:
        if name in FORMATS:
            raise ValueError(name)
        FORMATS[name] = Format(mime, name, write, text)
        return write

    return add
