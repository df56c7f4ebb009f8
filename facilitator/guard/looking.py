"""Look for what may not be sent, or must be looked at first."""

from collections.abc import Iterable

from facilitator.guard.finding import Finding
from facilitator.guard.folding import Shadow, fold
from facilitator.guard.numbers import TAKEN, Span
from facilitator.guard.rules import RULES, Rule


def look(text: str) -> tuple[Finding, ...]:
    """Return what the rules find in `text`, in order and without overlap.

    Give it a cleaned text: places count code points of what was given. Never raises;
    takes time in proportion to the length of the text.
    """
    shadow = fold(text)
    left = shadow.text
    found: list[Finding] = []
    for rule in RULES:
        spans = list(rule.find(left))
        left = _claim(left, spans)
        found += _findings(rule, shadow, spans)
    return _apart(sorted(found, key=lambda finding: finding.start))


def _claim(text: str, spans: Iterable[Span]) -> str:
    """Blank the spans, so that no later rule sees them."""
    pieces: list[str] = []
    after = 0
    for start, end in spans:
        pieces += (text[after:start], TAKEN * (end - start))
        after = end
    return "".join((*pieces, text[after:]))


def _findings(rule: Rule, shadow: Shadow, spans: Iterable[Span]) -> list[Finding]:
    if rule.action == "pass":
        return []
    at = shadow.at
    return [Finding(rule.kind, rule.action, at[start], at[end - 1] + 1) for start, end in spans]


def _apart(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Join findings that overlap: a BSN in a link, or two that share a sign such as ½ (1/2)."""
    apart: list[Finding] = []
    for finding in found:
        shared = bool(apart) and finding.start < apart[-1].end
        apart.append(_join(apart.pop(), finding) if shared else finding)
    return tuple(apart)


def _join(first: Finding, second: Finding) -> Finding:
    heavy = second if second.action == "refuse" else first
    return Finding(heavy.kind, heavy.action, first.start, max(first.end, second.end))
