"""QR codes: what is drawn is what a reader reads, with the quiet zone around it."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from facilitator import qr

URL = "http://192.168.1.20:8080/K7M2QX"
SVG = "{http://www.w3.org/2000/svg}"


def drawn(svg: str) -> list[list[bool]]:
    """The modules as a renderer would paint them."""
    root = ElementTree.fromstring(svg)
    size = int(root.attrib["viewBox"].split()[2])
    painted = [[False] * size for _ in range(size)]
    path = root.find(f"{SVG}path")
    assert path is not None
    for x, y, n, back in re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", path.attrib["d"]):
        assert n == back
        painted[int(y)][int(x) : int(x) + int(n)] = [True] * int(n)
    return painted


def read(text: str, dark_on_light: bool) -> list[list[bool]]:
    """The modules as they stand in half blocks."""
    blocks = {" ": (False, False), "▀": (True, False), "▄": (False, True), "█": (True, True)}
    rows: list[list[bool]] = []
    for line in re.sub(r"\x1b\[[0-9;]*m", "", text).split("\n"):
        rows.extend([blocks[sign][half] == dark_on_light for sign in line] for half in (0, 1))
    return rows


def test_the_picture_holds_every_module_of_the_code() -> None:
    assert drawn(qr.svg(URL, "QR")) == qr.modules(URL)


@pytest.mark.parametrize("colour", [True, False])
def test_the_terminal_holds_every_module_of_the_code(colour: bool) -> None:
    modules = qr.modules(URL)
    shown = read(qr.terminal(URL, colour=colour), dark_on_light=colour)
    assert shown[: len(modules)] == modules
    assert not any(any(row) for row in shown[len(modules) :])


def test_four_light_modules_stand_around_it() -> None:
    modules = qr.modules(URL)
    edge = range(4)
    assert not any(any(modules[i]) or any(modules[-1 - i]) for i in edge)
    assert not any(row[i] or row[-1 - i] for row in modules for i in edge)
    assert all(modules[4][4:11])


def test_the_three_corners_are_where_a_reader_looks_for_them() -> None:
    modules = qr.modules(URL)
    far = len(modules) - 11
    corner = [row[4:11] for row in modules[4:11]]
    assert [row[far : far + 7] for row in modules[4:11]] == corner
    assert [row[4:11] for row in modules[far : far + 7]] == corner
    assert (len(modules) - 8 - 17) % 4 == 0


def test_a_screen_reader_hears_the_label_and_the_label_cannot_break_out() -> None:
    root = ElementTree.fromstring(qr.svg(URL, '"><script>alert(1)</script>'))
    assert root.attrib["aria-label"] == '"><script>alert(1)</script>'
    assert root.attrib["role"] == "img"
    assert [child.tag for child in root] == [f"{SVG}rect", f"{SVG}path"]


def test_another_address_is_another_code() -> None:
    assert qr.modules(URL) != qr.modules(URL + "2")
