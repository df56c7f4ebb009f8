"""A review is tied to an evening that exists (``facilitator new --after``)."""

from __future__ import annotations

import json

from tests.server.house import House, command


def test_a_review_knows_the_evening_it_looks_back_on(server: House) -> None:
    evening = server.new()
    made = command(
        "new", "klantarena-nabespreking", "--after", evening["code"], "--json", "--data", str(server.data)
    )
    assert made.returncode == 0, made.stderr
    code = json.loads(made.stdout)["code"]
    told = server.ask("export", code=code, format="md", audience="internal", lang="nl")
    assert f"/{evening['code']}/report.html" in str(told)


def test_an_evening_that_is_not_there_is_named(server: House) -> None:
    made = command("new", "klantarena-nabespreking", "--after", "ZZZZZZ", "--data", str(server.data))
    assert made.returncode == 1
    assert "ZZZZZZ" in made.stderr
    assert "Traceback" not in made.stderr
