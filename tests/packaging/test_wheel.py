"""A wheel from a clean clone carries the whole site and runs outside the checkout, without Node."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import sysconfig
import urllib.request
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from facilitator import errand
from tests.conftest import WaitUntil

# One worker builds the wheel, once.
pytestmark = pytest.mark.xdist_group("wheel")
SITE_FOLDERS = ("static", "templates", "sessions")


def outside() -> dict[str, str]:
    """An environment in which the checkout's own modules are out of reach."""
    return {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}


def tried(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The command as it ended, well or not, with all it said."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=outside(),
        check=False,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )


def run(*command: str | Path, cwd: Path) -> str:
    """The command's output; fails with all it said."""
    done = tried(*command, cwd=cwd)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def with_uv_or_pip(uv: tuple[str | Path, ...], pip: tuple[str | Path, ...], cwd: Path) -> None:
    """The same by uv, without the network, or by pip where uv is missing or cannot; our own faults fail both.

    The Makefile installs in the same way: uv takes a fraction of pip's time.
    """
    python = (sys.executable, "-m")
    if tried(*python, "uv", *uv, "--offline", "--quiet", cwd=cwd).returncode:
        run(*python, "pip", *pip, "--quiet", "--disable-pip-version-check", cwd=cwd)


@pytest.fixture(scope="module")
def clone(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a stranger gets: the last commit and nothing else."""
    folder = tmp_path_factory.mktemp("clone")
    run("git", "clone", "--quiet", checkout, folder / "facilitator", cwd=folder)
    return folder / "facilitator"


@pytest.fixture(scope="module")
def wheel(clone: Path) -> Path:
    """The wheel that is built from the clone, with the builder that is here already.

    That the builder asks for all it needs, the install of the checkout itself has shown.
    """
    out = clone.parent / "wheels"
    with_uv_or_pip(
        ("build", "--wheel", "--no-build-isolation", "--python", sys.executable, "--out-dir", out, clone),
        ("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", out, clone),
        cwd=clone.parent,
    )
    (built,) = out.glob("facilitator-*.whl")
    return built


def install(home: Path, *what: str | Path, cwd: Path) -> None:
    """Install the package into a fresh virtual environment.

    The libraries are those that are here, without the checkout's own install: unpacking them once more takes
    longer than all that is tried with them. ``test_rooms`` holds that the package asks for all it imports.
    """
    run(sys.executable, "-m", "venv", "--without-pip", home, cwd=home.parent)
    (site,) = home.glob("lib/python*/site-packages")
    (site / "libraries.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    python = home / "bin" / "python"
    with_uv_or_pip(
        ("pip", "install", "--python", python, "--no-deps", "--reinstall-package", "facilitator", *what),
        ("--python", python, "install", "--no-deps", "--ignore-installed", *what),
        cwd=cwd,
    )


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Path:
    """The bin folder of a fresh virtual environment with the wheel and the libraries."""
    home = wheel.parent.parent / "venv"
    install(home, wheel, cwd=wheel.parent)
    return home / "bin"


def inside(wheel: Path) -> set[str]:
    """The names of the files in the wheel."""
    with zipfile.ZipFile(wheel) as packed:
        return set(packed.namelist())


@pytest.mark.parametrize("folder", SITE_FOLDERS)
def test_the_wheel_carries_every_tracked_file_of_the_site(folder: str, clone: Path, wheel: Path) -> None:
    tracked = run("git", "ls-files", folder, cwd=clone).split()
    assert tracked
    assert {f"facilitator/{name}" for name in tracked} <= inside(wheel)


def test_the_wheel_carries_every_vendor_file_its_import_map_and_their_licences(
    clone: Path, wheel: Path
) -> None:
    wanted = json.loads((clone / "frontend/vendor.json").read_text())
    modules = {f"facilitator/static/vendor/{file}" for _, file in wanted["modules"].values()}
    names = inside(wheel)
    assert modules <= names
    assert {f"facilitator/static/vendor/{name}" for name in ("importmap.json", "licenses.txt")} <= names
    fonts = [name for name in names if name.startswith("facilitator/static/vendor/fonts/")]
    assert len(fonts) == 2
    tools = json.loads((clone / "frontend/package.json").read_text())["devDependencies"]
    assert "axe-core" in tools
    assert [name for name in names for tool in tools if tool.rpartition("/")[2] in name] == []


def test_the_wheel_carries_what_a_pdf_is_laid_out_with(wheel: Path) -> None:
    names = inside(wheel)
    assert "facilitator/summary/writers/report.typ" in names
    letters = [name for name in names if name.startswith("facilitator/static/vendor/print/")]
    assert len(letters) == 3


def test_the_import_map_names_only_files_that_are_there(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        imports = json.loads(packed.read("facilitator/static/vendor/importmap.json"))["imports"]
    assert {f"facilitator{address}" for address in imports.values()} <= inside(wheel)


def test_the_wheel_carries_nothing_that_is_not_the_package(wheel: Path) -> None:
    folders = {name.partition("/")[0] for name in inside(wheel)}
    assert {name for name in folders if not name.endswith(".dist-info")} == {"facilitator"}


def test_an_editable_install_leaves_the_site_in_the_checkout(clone: Path) -> None:
    home = clone.parent / "editable"
    install(home, "--editable", clone, cwd=clone.parent)
    assert (clone / "static/vendor/importmap.json").is_file()
    assert not list(home.glob("lib/python*/site-packages/facilitator"))


def test_the_command_runs_from_the_wheel_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    said = run(installed / "facilitator", "--help", cwd=tmp_path)
    commands = {"serve", "demo", "rehearse", "new", "list", "export", "check"}
    assert commands <= set(said.replace(",", " ").split())


@contextmanager
def demonstration(installed: Path, folder: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    """``facilitator demo`` from the wheel, in a folder of its own."""
    command = [str(installed / "facilitator"), "demo", "--host", "127.0.0.1", "--port", str(port)]
    more = ["--data", str(folder / "data"), "--people", "20", "--speed", "2000"]
    with (folder / "said").open("w") as said:
        one = subprocess.Popen(command + more, cwd=folder, env=outside(), stdout=said, stderr=said, text=True)
    try:
        yield one
    finally:
        one.kill()
        one.wait()


def answer(url: str) -> bytes:
    """The body of a page, or nothing while nobody answers."""
    try:
        with urllib.request.urlopen(url, timeout=5) as page:
            body: bytes = page.read()
            return body
    except OSError:
        return b""


def test_the_demonstration_runs_from_the_wheel_outside_the_checkout(
    installed: Path, tmp_path: Path, free_port: int, wait_until: WaitUntil
) -> None:
    address, said = f"http://127.0.0.1:{free_port}", tmp_path / "said"
    link = re.compile(rf"{address}/\w{{6}}\b")
    with demonstration(installed, tmp_path, free_port) as one:
        wait_until(lambda: answer(f"{address}/health"), "it answers", 30)
        wait_until(lambda: link.search(said.read_text()), "it says where to go")
        page = answer(link.findall(said.read_text())[0]).decode()
        files = re.findall(r'(?:src|href)="(/static-[^"]+)"', page)
        assert files
        for file in (*files, "/static/vendor/importmap.json"):
            assert answer(address + file), file
        data = tmp_path / "data" / "demo"
        # Asked of the demonstration as the command asks it, which need not start anew until they are in.
        wait_until(lambda: errand.run(data, "", "list")[0]["people"] >= 10, "the simulated people are in", 30)
        listed = json.loads(run(installed / "facilitator", "list", "--data", data, "--json", cwd=tmp_path))
        assert listed[0]["people"] >= 10
        one.send_signal(signal.SIGTERM)
        assert one.wait(20) == 0
    assert not answer(f"{address}/health")
    assert "Traceback" not in said.read_text(), said.read_text()
