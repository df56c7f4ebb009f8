"""The report as JSON: the whole model, for machines. Ties and sections have codes."""

import msgspec

from facilitator.summary.report import Report
from facilitator.summary.writers.registry import writes
from facilitator.words import Words


@writes("json", "application/json")
def write(report: Report, _words: Words) -> bytes:
    """UTF-8, indented by two, a line end at the end."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"
