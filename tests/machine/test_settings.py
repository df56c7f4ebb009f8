"""Where things are, and the address a phone in the hall can open."""

from __future__ import annotations

import socket
import sys
from pathlib import Path
from typing import Any

import pytest

from facilitator import settings
from facilitator.settings import Settings, UrlError

DATA = Path("data")


class Network:
    """A machine whose addresses the test decides: one towards each probe, and those of its own name."""

    def __init__(self, towards: dict[str, str | None], named: list[str]) -> None:
        self.towards, self.named = towards, named

    def socket(self, *_: Any) -> Network:
        return self

    def __enter__(self) -> Network:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def connect(self, address: tuple[str, int]) -> None:
        self.found = self.towards.get(address[0])
        if self.found is None:
            raise OSError(101, "Network is unreachable")

    def getsockname(self) -> tuple[str | None, int]:
        return self.found, 50000

    def gethostbyname_ex(self, name: str) -> tuple[str, list[str], list[str]]:
        if not self.named:
            raise socket.gaierror(-2, "Name or service not known")
        return name, [], self.named

    def use(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Be the network of this machine."""
        monkeypatch.setattr(socket, "socket", self.socket)
        monkeypatch.setattr(socket, "gethostbyname_ex", self.gethostbyname_ex)
        monkeypatch.setattr(socket, "gethostname", lambda: "laptop")


@pytest.mark.parametrize(
    ("towards", "named", "address"),
    [
        ({"192.0.2.1": "192.168.1.20"}, ["127.0.1.1"], "192.168.1.20"),
        ({"192.168.255.254": "192.168.1.20"}, [], "192.168.1.20"),
        ({"192.0.2.1": "127.0.0.1", "10.255.255.254": "10.0.0.7"}, [], "10.0.0.7"),
        ({"192.0.2.1": "169.254.9.9"}, ["127.0.1.1", "10.0.0.8"], "10.0.0.8"),
        ({}, ["127.0.1.1"], "laptop"),
        ({}, [], "laptop"),
    ],
)
def test_the_address_on_the_network_is_found_and_never_loopback(
    towards: dict[str, str | None], named: list[str], address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Network(towards, named).use(monkeypatch)
    assert settings.lan_address() == address


@pytest.mark.parametrize(
    ("given", "port", "url"),
    [
        (Settings(data=DATA), 8080, "http://192.168.1.20:8080"),
        (Settings(data=DATA, host="::"), 80, "http://192.168.1.20"),
        (Settings(data=DATA, host=""), 443, "http://192.168.1.20:443"),
        (Settings(data=DATA, tls_cert=Path("c"), tls_key=Path("k")), 443, "https://192.168.1.20"),
        (Settings(data=DATA, host="10.0.0.9"), 8080, "http://10.0.0.9:8080"),
        (Settings(data=DATA, host="fd00::7"), 8080, "http://[fd00::7]:8080"),
        (Settings(data=DATA, url="https://zaal.test/"), 8080, "https://zaal.test"),
        (Settings(data=DATA, host="127.0.0.1"), 8080, "http://127.0.0.1:8080"),
    ],
)
def test_phones_get_an_address_they_can_open(
    given: Settings, port: int, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Network({"192.0.2.1": "192.168.1.20"}, []).use(monkeypatch)
    assert settings.public_url(given, port) == url


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("https://zaal.test/", "https://zaal.test"),
        ("HTTP://zaal.test:8080//", "http://zaal.test:8080"),
        ("http://[fd00::7]:8080", "http://[fd00::7]:8080"),
        ("http://häl.test", "http://häl.test"),
        ("http://zaal_1.test:", "http://zaal_1.test"),
    ],
)
def test_an_address_that_phones_can_open_is_taken(typed: str, origin: str) -> None:
    assert settings.public_url(Settings(data=DATA, url=typed), 8080) == origin


NO_ADDRESS = (
    "foo http:// http:///x ftp://x javascript:x http://host:99999 http://host:0 laptop.local:8080 //host"
    " http://a..b http://me@host http://[::1 http://[zaal]:80 http://host:x"
)


@pytest.mark.parametrize("typed", [*NO_ADDRESS.split(), "http://a b", "http://a\nb", "http://a\x1b[1m"])
def test_an_address_that_no_phone_can_open_is_refused(typed: str) -> None:
    with pytest.raises(UrlError) as refused:
        settings.public_url(Settings(data=DATA, url=typed), 8080)
    assert refused.value.code == "form"


@pytest.mark.parametrize(
    "typed", ["http://host:81/pad", "http://host:81/pad/", "http://host:81?x", "http://host:81/#x"]
)
def test_a_path_that_the_server_does_not_have_is_refused(typed: str) -> None:
    with pytest.raises(UrlError) as refused:
        settings.public_url(Settings(data=DATA, url=typed), 8080)
    assert (refused.value.code, refused.value.right) == ("path", "http://host:81")


def test_this_machine_reaches_the_server_by_loopback_where_it_can() -> None:
    assert settings.local_url(Settings(data=DATA), 8080) == "http://127.0.0.1:8080"
    assert settings.local_url(Settings(data=DATA, host="10.0.0.9"), 8080) == "http://10.0.0.9:8080"


@pytest.mark.parametrize(
    ("host", "only_here"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("localhost", True),
        ("zaal.localhost", True),
        ("[::1]", True),
        ("192.168.1.20", False),
        ("zaal.test", False),
    ],
)
def test_an_address_of_this_machine_alone_is_known(host: str, only_here: bool) -> None:
    assert settings.is_loopback(host) is only_here


def test_the_real_machine_has_an_address_that_is_not_loopback() -> None:
    assert not settings.is_loopback(settings.lan_address())


def test_the_data_folder_is_the_one_asked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FACILITATOR_DATA", str(tmp_path / "elders"))
    assert settings.default_data() == tmp_path / "elders"


def test_without_asking_data_goes_to_the_instance_folder(
    monkeypatch: pytest.MonkeyPatch, checkout: Path
) -> None:
    monkeypatch.delenv("FACILITATOR_DATA", raising=False)
    assert settings.default_data() == checkout / "instance"


def test_an_installed_package_keeps_its_files_inside_and_its_data_outside(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = tmp_path / "site-packages" / "facilitator"
    (package / "static").mkdir(parents=True)
    monkeypatch.delenv("FACILITATOR_DATA", raising=False)
    monkeypatch.setattr(settings, "PACKAGE", package)
    found = [settings.static_dir(), settings.templates_dir(), settings.scripts_dir()]
    assert found == [package / "static", package / "templates", package / "sessions"]
    assert settings.default_data() == Path(sys.prefix) / "var" / "facilitator-instance"


def test_in_a_checkout_the_files_lie_beside_the_package(checkout: Path) -> None:
    found = [settings.static_dir(), settings.templates_dir(), settings.scripts_dir()]
    assert found == [checkout / "static", checkout / "templates", checkout / "sessions"]


def test_the_way_of_waiting_can_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FACILITATOR_ASYNC", raising=False)
    assert settings.default_mode() == "eventlet"
    monkeypatch.setenv("FACILITATOR_ASYNC", "threading")
    assert settings.default_mode() == "threading"
