"""The page about the wire says what the code does."""

import runpy
from pathlib import Path


def test_the_page_about_the_wire_is_made_of_the_structs(checkout: Path) -> None:
    made = runpy.run_path(str(checkout / "docs" / "make_protocol.py"))
    assert (checkout / "docs" / "protocol.md").read_text("utf-8") == made["protocol"](), (
        "run: python docs/make_protocol.py"
    )
