"""The formats of a report. Each module in this folder is one and registers itself; no list is kept."""

import importlib
import pkgutil

from facilitator.summary.writers.registry import FORMATS as FORMATS
from facilitator.summary.writers.registry import Format as Format

for _found in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_found.name}")

__all__ = ["FORMATS", "Format"]
