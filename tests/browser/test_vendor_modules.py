"""The modules in static/vendor/ are what a browser in a hall can run, and the hall is no localhost."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.browser.conftest import HALL, Visitors

SCRIPT = """
import { signal } from "@preact/signals";
import { html, render } from "htm/preact";
import { useState } from "preact/hooks";
import { io } from "socket.io-client";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const words = new FluentBundle("nl", { useIsolating: false });
words.addResource(new FluentResource("who = { $n } mensen"));
const count = signal(2);
function Hall() {
  const [seat] = useState("stoel");
  return html`<p>${words.formatPattern(words.getMessage("who").value, { n: count.value })}, ${seat}</p>`;
}
render(html`<${Hall} />`, document.body);
count.value = 55;
document.title = typeof io;
"""


class Files(SimpleHTTPRequestHandler):
    """Serves the checkout's files without writing a line for each."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def plain_site(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a folder with static/ and one page that imports every vendor module."""
    site = tmp_path_factory.mktemp("site")
    (site / "static").symlink_to(checkout / "static")
    imports = json.loads((checkout / "static/vendor/importmap.json").read_text())
    (site / "index.html").write_text(
        '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>'
        f'<script type="importmap">{json.dumps(imports)}</script><script type="module">{SCRIPT}</script>'
    )
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://{HALL}:{server.server_port}/"
        server.shutdown()


def test_every_vendor_module_loads_through_the_import_map_and_works(
    plain_site: str, visitors: Visitors
) -> None:
    page = visitors.page()
    page.goto(plain_site)
    page.get_by_text("55 mensen, stoel").wait_for()
    assert page.title() == "function"


def test_the_hall_is_not_a_secure_context(plain_site: str, visitors: Visitors) -> None:
    page = visitors.page()
    page.goto(plain_site)
    found = page.evaluate("[isSecureContext, typeof crypto.randomUUID, typeof crypto.subtle]")
    assert found == [False, "undefined", "undefined"]


def test_trouble_on_a_page_is_noticed(plain_site: str, visitors: Visitors) -> None:
    page = visitors.page()
    page.goto(plain_site)
    with page.expect_event("pageerror"):
        page.evaluate(
            "fetch('http://elders.test/').catch(() => setTimeout(() => { throw new Error('stuk') }))"
        )
    assert any("elders.test" in line for line in visitors.trouble)
    assert any("stuk" in line for line in visitors.trouble)
    visitors.trouble.clear()
