"""What a session leaves behind: one report from its state, then one writer per format.

``build`` decides what may be told and to whom; a writer prints all of it and decides nothing.
"""

from facilitator.summary.build import build
from facilitator.summary.report import AUDIENCES, Audience, Report
from facilitator.summary.writers import FORMATS, Format
from facilitator.words import Words

__all__ = ["AUDIENCES", "FORMATS", "Audience", "Format", "Report", "build", "write"]


def write(report: Report, format: str, words: Words | None = None) -> bytes:
    """The report in a format, with the words of its own language unless told otherwise.

    KeyError: there is no such format.
    """
    return FORMATS[format].write(report, words or Words(report.lang))
