"""The reports of a running server as an organiser gets them: by the page, with the console's cookie."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from facilitator.summary import AUDIENCES, FORMATS
from facilitator.words import LANGS
from tests.server.evening import Evening
from tests.server.house import Json
from tests.summary.readback import read_sheets

STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
"""How a page looks is ours, and the same for every session."""
TEXTS = [name for name, kind in FORMATS.items() if kind.text]


async def fetched(e: Evening, way: str) -> bytes:
    """What the organiser's page answers: ``report.md?audience=public``, ``letter.pdf``."""
    async with e.http.get(f"{e.house.url}/{e.code}/{way}", headers={"Cookie": e.console.cookie}) as answer:
        assert answer.status == 200, await answer.text()
        return await answer.read()


async def words(e: Evening, way: str) -> str:
    """The same as a person reads it."""
    made = await fetched(e, way)
    return read_sheets(made) if way.partition("?")[0].endswith(".pdf") else STYLE.sub("", made.decode())


def reports(*audiences: str, kinds: list[str] = TEXTS) -> list[str]:
    """Where the reports are: for these readers or all, in these formats, in each language."""
    return [
        f"report.{kind}?audience={audience}&lang={lang}"
        for audience in audiences or AUDIENCES
        for kind in kinds
        for lang in LANGS
    ]


async def statements(e: Evening, audience: str) -> dict[int, Json]:
    """The statements of the report by their numbers, answers included."""
    told = json.loads(await fetched(e, f"report.json?audience={audience}&lang=nl"))
    rows = (row for section in told["sections"] for block in section["blocks"] for row in _rows(block))
    return {row["n"]: row for row in rows}


def _rows(block: Json) -> Iterator[Json]:
    for row in block.get("items", ()) if block["block"] == "statements" else ():
        yield row
        yield from row["replies"]
