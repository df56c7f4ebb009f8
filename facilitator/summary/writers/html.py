"""The report as a page: to read on a screen and to print on A4 (looks §8)."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from markupsafe import Markup

from facilitator.settings import static_dir, templates_dir
from facilitator.summary.report import Report
from facilitator.summary.writers.registry import writes
from facilitator.summary.writers.shared import counts, marks, particulars, placed
from facilitator.words import Words

if TYPE_CHECKING:
    from jinja2 import Environment

STYLES = ("tokens", "base", "report")


@cache
def _templates() -> "Environment":
    """Everything that goes into a page is escaped; a name that a template misspells is an error."""
    # Here, for a command that writes no page has no use for it and would wait for it.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(templates_dir()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def style() -> str:
    """The house's own style for a report, to stand inside the page: a file that is sent on stays readable."""
    return "\n".join((static_dir() / f"{name}.css").read_text("utf-8") for name in STYLES)


@cache
def style_source() -> str:
    """What a Content-Security-Policy says to let exactly that style in."""
    return f"'sha256-{b64encode(sha256(style().encode()).digest()).decode()}'"


@writes("html", "text/html")
def write(report: Report, words: Words) -> bytes:
    """UTF-8; no script, the style inside; it asks for nothing but the house's own letters."""
    page = _templates().get_template("report.html")
    return page.render(
        report=report,
        lang=words.lang,
        # Our own files; a style sheet is no place for escapes.
        style=Markup(style()),
        say=words.say,
        marks=lambda statement, block: marks(statement, block, words),
        particulars=particulars(report, words),
        placed=placed(report),
        counts=counts,
        tag=lambda block: block.__struct_config__.tag,
    ).encode()
