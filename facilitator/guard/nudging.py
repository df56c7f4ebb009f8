"""Light hints while one writes. A nudge says something and stops nothing.

Source of the words: methods, 1 (KA-6) and 8.4.
"""

import re

from facilitator.guard.folding import fold

_OPENING = r"^[^0-9a-z]{0,9}(?:(?:ja|nee|nou|tja|oke|ok|yes|no|well|okay)[,.]? )?"
_ALREADY = r"(?: (?:toch|immers|gewoon|allang|natuurlijk|ook)){0,2} al\b"
DEFENCES: tuple[str, ...] = (
    _OPENING + r"(?:maar|but)\b",
    _OPENING + r"waarom (?:doen|hebben|kunnen|willen|gaan|zeggen|vinden) jullie\b",
    _OPENING + r"why (?:do|don't|did|didn't|can't|have|haven't|are|aren't) you\b",
    _OPENING + r"(?:dat klopt niet|dat is niet waar|that is not true|that's not true)\b",
    r"\b(?:wij|we) doen (?:dat|dit)" + _ALREADY,
    r"\b(?:dat|dit) doen (?:wij|we)" + _ALREADY,
    r"\bwe(?: already do|'re already doing| are already doing| do that already| already have)\b",
)
PERSUASION = DEFENCES[0]
"""*Ja, maar…*: who begins so persuades instead of adding (DD-S2)."""
_PERSUASION = re.compile(PERSUASION, re.IGNORECASE)
_DEFENCES = tuple(re.compile(source, re.IGNORECASE) for source in DEFENCES)


def nudges(text: str, *, rule: str) -> tuple[str, ...]:
    """Return the codes of the hints for `text` under a named rule.

    "question": `no_question_mark` when none stands in it, `defence` when it opens like
    an answer back or says that it is done already. "addition": `ja_maar` when it opens
    with *maar*. A blank text and an unknown rule give no hints.
    """
    plain = fold(text).text
    if rule == "addition":
        return ("ja_maar",) if _PERSUASION.search(plain) else ()
    if rule != "question" or not plain.strip():
        return ()
    codes: list[str] = []
    if "?" not in plain:
        codes.append("no_question_mark")
    if any(pattern.search(plain) for pattern in _DEFENCES):
        codes.append("defence")
    return tuple(codes)
