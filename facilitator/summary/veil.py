"""Names of municipalities and providers that the public report does not hold (OT-H7).

The console lists them; what the group released stays. A name is replaced by what it is, so that the sentence
still reads; it is found as a whole word, with capitals or without.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from facilitator.method.session import Session

INSTEAD = {"municipality": "report-veil-municipality", "provider": "report-veil-provider"}


def veil(s: Session, say: Callable[[str], str]) -> Callable[[str], str]:
    """What takes the names out of a text, in the language of ``say``."""
    listed = [(x.version.text or "", x.sort) for x in s.shields.values() if not x.free]
    # The longest first: *Waterland Noord* is not *een gemeente Noord*.
    known = [(name, say(INSTEAD[sort])) for name, sort in listed if name]
    known.sort(key=lambda row: -len(row[0]))
    if not known:
        return lambda text: text
    instead = {name.casefold(): words for name, words in known}
    pattern = re.compile(rf"(?<!\w)({'|'.join(re.escape(name) for name, _ in known)})(?!\w)", re.IGNORECASE)
    return lambda text: pattern.sub(lambda found: instead.get(found[0].casefold(), "–"), text)
