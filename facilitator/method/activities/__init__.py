"""The activity kinds. Each module in this folder is one kind and registers itself when imported.

Adding a kind is adding a module here (and its slice under ``static/activities/``); no list is kept.
"""

import importlib
import pkgutil

from facilitator.method.acts import kinds as kinds

for _found in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_found.name}")

__all__ = ["kinds"]
