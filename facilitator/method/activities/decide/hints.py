"""What a proposal seems to lack: a hint to whoever words it, and never more than that (DD-5).

Only a view asks this: the fold reads no text.
"""

from __future__ import annotations

import re

_WHO = re.compile(
    r"\b(wij|we|ons|onze|ieder\w*|iemand|team\w*|duo\w*|groep\w*|collega\w*|medewerker\w*|leider\w*"
    r"|us|our|everyone|everybody|each|teams?|pairs?|groups?|colleagues?)\b",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\d|\b(vanaf|tot|binnen|elke?|per|na|voor|direct|meteen|morgen|week|weken|maand\w*|jaar|dag|dagen"
    r"|from|until|within|every|per|after|before|now|tomorrow|weeks?|months?|years?|days?"
    r"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b",
    re.IGNORECASE,
)


def hints(text: str, evaluation_on: str) -> list[str]:
    """Codes of what is not seen in it: ``who``, ``when``, ``evaluation``. An empty text gives none."""
    if not text:
        return []
    found = [code for code, pattern in (("who", _WHO), ("when", _WHEN)) if not pattern.search(text)]
    return found + ([] if evaluation_on else ["evaluation"])
