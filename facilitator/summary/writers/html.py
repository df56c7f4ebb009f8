"""The report as a page: to read on a screen and to print on A4 (looks §8)."""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from facilitator.settings import templates_dir
from facilitator.summary.report import Report
from facilitator.summary.writers.registry import writes
from facilitator.summary.writers.shared import counts, marks, particulars, placed
from facilitator.words import Words


@cache
def _templates() -> Environment:
    """Everything that goes into a page is escaped; a name that a template misspells is an error."""
    return Environment(
        loader=FileSystemLoader(templates_dir()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@writes("html", "text/html")
def write(report: Report, words: Words) -> bytes:
    """UTF-8; no script, no inline style; links to the house's own style sheets and to nothing else."""
    page = _templates().get_template("report.html")
    return page.render(
        report=report,
        lang=words.lang,
        say=words.say,
        marks=lambda statement, block: marks(statement, block, words),
        particulars=particulars(report, words),
        placed=placed(report),
        counts=counts,
        tag=lambda block: block.__struct_config__.tag,
    ).encode()
