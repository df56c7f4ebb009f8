"""What axe-core finds on a page, by the rules of WCAG 2.0 to 2.2, A and AA.

Its source comes from ``frontend/node_modules`` (a tool of the tests, never of the site) and goes in by way of
the debugger when a page is looked at for the first time: the pages' security policy, which lets in no other
script, stands as it is.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from pathlib import Path

from playwright.sync_api import Page

SOURCE = Path(__file__).resolve().parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
FEWEST = 5
"""So many rules at least must have found something to look at on a page; else it looked at nothing."""
# What it promises is not awaited here: all pages look at once, each in a process of its own.
BEGIN = """([part, tags, colours]) => {
  if (!window.axe) return false;
  const only = {
    runOnly: { type: "tag", values: tags },
    rules: { "color-contrast": { enabled: colours } },
    resultTypes: ["violations"],
    preload: false,
  };
  window.looking = axe.run(part, only).then((all) => ({
    passed: all.passes.length,
    wrong: all.violations.map(({ id, nodes }) => [id, nodes.map((at) => `${at.html} ${at.failureSummary}`)]),
  }));
  return true;
}"""


def findings(pages: Mapping[str, Page], part: str = "html", twins: Collection[str] = ()) -> list[str]:
    """What is wrong on pages as they stand now, by their names; all are looked at, one beside the other.

    ``part``: only there (a selector), where the rest was looked at before. ``twins``: names of pages that
    show in another language what one of the others shows: letters have the same colours there, and to look
    what lies behind each of them is half of the work.
    """
    for name, page in pages.items():
        how = [part, list(TAGS), name not in twins]
        if not page.evaluate(BEGIN, how):
            page.evaluate(SOURCE.read_text("utf-8"))
            assert page.evaluate(BEGIN, how)
    found = []
    for name, page in pages.items():
        looked = page.evaluate("() => window.looking")
        assert looked["wrong"] or looked["passed"] >= FEWEST, f"{name}: axe saw {looked['passed']} things"
        found += [f"{name}: {rule}: {json.dumps(nodes, indent=1)}" for rule, nodes in looked["wrong"]]
    return found
