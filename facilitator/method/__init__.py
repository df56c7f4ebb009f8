"""The pure heart: scripts, the state of a session, what an entry does, and what each screen sees.

Importing it makes every verb known: the modules that declare them are found, not listed.
"""

import importlib
import pkgutil

for _found in pkgutil.walk_packages(__path__, f"{__name__}."):
    importlib.import_module(_found.name)
