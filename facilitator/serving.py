"""Running a server on a data folder: its doors, its house door for the command line, its clean end."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from facilitator import green
from facilitator.app import House, make_house
from facilitator.doors import Listener, certificate, listen
from facilitator.folder import Folder
from facilitator.settings import Settings, local_url, public_url

MAX_PHONES = 4000
LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Server:
    """A house with open doors. ``url``: what phones open; ``local``: what this machine itself opens."""

    house: House
    listeners: tuple[Listener, ...]
    url: str
    local: str
    phones: int

    def run(self, on_start: Callable[[], object], until: Callable[[], bool] = lambda: False) -> None:
        """Serve until SIGTERM or SIGINT; what is on its way is stored before the doors close."""
        green.serve(
            self.house.wsgi,
            self.listeners,
            max_phones=MAX_PHONES,
            on_start=on_start,
            on_stop=self.house.close,
            until=until,
        )


@contextmanager
def opened(settings: Settings) -> Iterator[Server]:
    """Own the folder and open the doors. Raises FolderError, PortError, TlsError.

    The command line comes in by a door of its own on loopback, in plain http, whatever the hall uses.
    """
    tls = certificate(settings.tls_cert, settings.tls_key) if settings.tls_cert else None
    with Folder.own(settings.data) as folder:
        front = listen(settings.host, settings.port, tls)
        back = listen(LOOPBACK, 0)
        url = public_url(settings, front.port)
        house = make_house(settings.data, url=url, secure=url.startswith("https:"))
        house.app.config["HOUSE_KEY"] = folder.announce(f"http://{LOOPBACK}:{back.port}", back.port)
        house.start()
        phones = min(MAX_PHONES, green.capacity(2 * MAX_PHONES) // 2)
        house.site.phones = phones
        yield Server(house, (front, back), url, local_url(settings, front.port), phones)
