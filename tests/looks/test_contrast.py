"""The tokens keep their contrast: measured from the file itself, in all three themes (looks 2.1)."""

import re
from pathlib import Path

import pytest

TOKENS = Path(__file__).parents[2] / "static" / "tokens.css"
THEMES = {"dag": ":root", "nacht": ':root[data-look="nacht"]', "stil": ':root[data-look="stil"]'}
Palette = dict[str, str]

TEXT, BOARD, CONTROL, HALL = 4.5, 7.0, 3.0, 4.3
"""Floors: all text, all text on the board, borders of controls, board text in a hall that is not dark."""

# What stands on what, and the least it must measure.
PAIRS = [
    ("ink", "ground", BOARD),
    ("ink", "sheet", BOARD),
    ("ink-2", "ground", BOARD),
    ("ink-2", "sheet", BOARD),
    ("ink-3", "ground", TEXT),
    ("ink-3", "sheet", TEXT),
    ("edge", "ground", CONTROL),
    ("edge", "sheet", CONTROL),
    ("woad", "ground", TEXT),
    ("woad", "sheet", TEXT),
    ("on-woad", "woad", TEXT),
    ("ink", "woad-wash", BOARD),
    ("ink-2", "woad-wash", TEXT),
    ("woad", "woad-wash", CONTROL),
    ("weld-line", "ground", CONTROL),
    ("weld-ink", "ground", TEXT),
    ("weld-ink", "sheet", TEXT),
    ("ink", "weld-wash", BOARD),
    ("madder", "ground", TEXT),
    ("madder", "sheet", TEXT),
    ("ink", "madder-wash", BOARD),
]

# The table of looks 2.1, to one decimal: (token, ground, day, night, still).
MEASURED = [
    ("ink", "ground", 14.1, 15.0, 12.9),
    ("ink-2", "ground", 7.8, 10.3, 9.3),
    ("ink-3", "ground", 5.5, 7.1, 7.2),
    ("edge", "ground", 3.7, 4.8, 4.7),
    ("woad", "ground", 8.6, 9.4, 12.9),
    ("on-woad", "woad", 9.7, 9.4, 12.9),
    ("ink", "woad-wash", 12.9, 10.1, 9.0),
    ("weld", "ground", 1.7, 10.6, 8.9),
    ("weld-line", "ground", 4.0, 10.6, 8.9),
    ("weld-ink", "ground", 6.7, 10.6, 8.9),
    ("ink", "weld-wash", 13.2, 9.5, 8.5),
    ("madder", "ground", 6.9, 8.7, 8.1),
    ("ink", "madder-wash", 13.0, 11.4, 10.9),
]


def blocks(css: str) -> list[tuple[str, Palette]]:
    """Every rule with the colours that it sets, in the order of the file."""
    bare = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", bare)
    return [
        (selector.strip().split("\n")[-1].strip(), dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})\b", body)))
        for selector, body in found
    ]


def palette(theme: str) -> Palette:
    """The colours of one theme; what a theme does not set it has from the day."""
    rules = blocks(TOKENS.read_text("utf-8"))
    day = next(colours for selector, colours in rules if selector == ":root" and colours)
    own = next(colours for selector, colours in rules if selector == THEMES[theme] and colours)
    return day | own


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 to 1 (WCAG 2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str, *, light: float = 0.05) -> float:
    """The ratio of two colours. ``light``: what the room adds to both; 0.15 on a projector's screen."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + light) / (low + light)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "back", "floor"), PAIRS)
def test_every_pair_that_meets_on_a_screen_keeps_its_floor(
    theme: str, front: str, back: str, floor: float
) -> None:
    colours = palette(theme)
    assert contrast(colours[front], colours[back]) >= floor, (theme, front, back)


@pytest.mark.parametrize("theme", ["dag", "stil"])
@pytest.mark.parametrize("token", ["ink", "ink-2"])
def test_text_on_the_board_can_be_read_in_a_hall_that_is_not_dark(theme: str, token: str) -> None:
    colours = palette(theme)
    assert contrast(colours[token], colours["ground"], light=0.15) >= HALL


@pytest.mark.parametrize("row", MEASURED, ids=lambda row: f"{row[0]} on {row[1]}")
def test_the_tokens_measure_what_the_looks_say(row: tuple[str, str, float, float, float]) -> None:
    front, back, *told = row
    measured = [contrast(palette(t)[front], palette(t)[back]) for t in THEMES]
    assert measured == pytest.approx(told, abs=0.06)


def test_the_lit_seat_stands_out_from_the_dim_ones() -> None:
    for theme, lit in (("dag", "woad"), ("nacht", "woad"), ("stil", "weld")):
        colours = palette(theme)
        assert contrast(colours[lit], colours["ground"]) > 2 * contrast(colours["dim"], colours["ground"])


def test_the_night_without_a_script_is_the_same_night() -> None:
    rules = blocks(TOKENS.read_text("utf-8"))
    nights = [colours for selector, colours in rules if selector == ':root[data-look="auto"]']
    assert nights == [palette("nacht")]


def test_every_theme_sets_the_same_tokens() -> None:
    assert {frozenset(palette(theme)) for theme in THEMES} == {frozenset(palette("dag"))}


def test_no_other_style_sheet_or_module_defines_a_colour() -> None:
    code = r"(?<![\w&/#-])#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b"
    colour = re.compile(rf"{code}|\b(?:rgba?|hsla?|oklch)\(")
    static = TOKENS.parent
    files = [f for kind in ("*.css", "*.js") for f in static.rglob(kind) if "vendor" not in f.parts]
    coloured = [f.name for f in files if f != TOKENS and colour.search(f.read_text("utf-8"))]
    assert len(files) > 10
    assert coloured == []
