"""The files that a browser gets, as WhiteNoise serves them; each is made ready when it is first asked for.

Which files there are, and how large, is looked up at the start and stays so. To write the
headers of each took longer than all the rest of a start, for files of which most are never asked for.
"""

from collections.abc import Callable, Iterable
from typing import Any

from whitenoise import WhiteNoise
from whitenoise.string_utils import decode_path_info


class Files:
    """A WhiteNoise that begins sooner; what it answers is the same. ``ready``: what was asked for so far."""

    def __init__(self, application: object, **how: object) -> None:
        self._site = WhiteNoise(application, **how)
        self._known: dict[str, tuple[str, object]] = {}
        self._make_ready = self._site.add_file_to_dictionary
        self._site.add_file_to_dictionary = self._note
        self.ready: dict[str, object] = self._site.files

    def add_files(self, root: str, prefix: str) -> None:
        """Serve all that is in a folder now, under addresses that begin so."""
        self._site.add_files(root, prefix=prefix)

    def _note(self, url: str, path: str, stat_cache: object = None) -> None:
        self._known[url] = path, stat_cache

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """The file of this address, else what the application says."""
        address = decode_path_info(environ.get("PATH_INFO", ""))
        if address in self._known and address not in self.ready:
            path, stat_cache = self._known[address]
            self._make_ready(address, path, stat_cache=stat_cache)
        answer: Iterable[bytes] = self._site(environ, start_response)
        return answer
