"""Libraries that are loaded when somebody uses them, though others name them at the start.

engineio imports at once what its clients need, a quarter of the time that a server takes to start; here
only a rehearsal is a client.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

CLIENTS = ("aiohttp", "requests")


class _Late(ModuleType):
    """Stands where a library will be; the first thing that is asked of it brings the library itself."""

    def __getattr__(self, asked: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        vars(self).update(vars(import_module(self.__name__)))
        try:
            return vars(self)[asked]
        except KeyError:
            raise AttributeError(f"{self.__name__} has no {asked}") from None


def later(*names: str) -> None:
    """Have these libraries loaded by who first uses them; one that is loaded or not there stays as it is.

    After eventlet or gevent patched this process: they look into every module there is.
    """
    for name in names:
        spec = find_spec(name) if name not in sys.modules else None
        if spec is not None:
            sys.modules[name] = late = _Late(name)
            late.__spec__ = spec  # what `import` looks at
