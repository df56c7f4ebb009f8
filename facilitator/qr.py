"""QR codes for the board (SVG) and the terminal (text), with the quiet zone of four modules readers need."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

QUIET = 4

# The day tokens `sheet` and `ink`: in every theme the code stays dark on light, or phones cannot read it.
LIGHT, DARK = "#FFFEFB", "#15222A"

BLOCKS = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
BLACK_ON_WHITE, PLAIN = "\x1b[30;107m", "\x1b[0m"


def modules(text: str) -> list[list[bool]]:
    """The square of modules for `text`, quiet zone included; True is dark. Level M survives a bent sheet."""
    # Here, for it comes with a library of pictures that a command without a code need not wait for.
    from qrcode import QRCode
    from qrcode.constants import ERROR_CORRECT_M

    code = QRCode(error_correction=ERROR_CORRECT_M, border=QUIET)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]


def _runs(row: list[bool]) -> Iterator[tuple[int, int]]:
    """Where dark stretches begin and how long they are."""
    at = 0
    for dark, group in groupby(row):
        length = len(list(group))
        if dark:
            yield at, length
        at += length


def svg(text: str, label: str) -> str:
    """The code as one SVG element that scales with its box; `label` is what a screen reader says instead."""
    rows = modules(text)
    size = len(rows)
    path = "".join(f"M{x} {y}h{n}v1h-{n}z" for y, row in enumerate(rows) for x, n in _runs(row))
    return (
        f'<svg class="qr" role="img" aria-label="{escape(label)}" viewBox="0 0 {size} {size}"'
        f' xmlns="http://www.w3.org/2000/svg" shape-rendering="crispEdges">'
        f'<rect width="{size}" height="{size}" fill="{LIGHT}"/><path d="{path}" fill="{DARK}"/></svg>'
    )


def terminal(text: str, *, colour: bool = True) -> str:
    """The code in half blocks, two rows of modules a line.

    With `colour` it is black on white in any terminal. Without, light modules are drawn, for a dark terminal.
    """
    rows = modules(text)
    rows += [[False] * len(rows[0])] * (len(rows) % 2)
    lines = []
    for upper, lower in zip(rows[::2], rows[1::2], strict=True):
        drawn = "".join(BLOCKS[(a == colour, b == colour)] for a, b in zip(upper, lower, strict=True))
        lines.append(f"{BLACK_ON_WHITE}{drawn}{PLAIN}" if colour else drawn)
    return "\n".join(lines)
