"""``python -m facilitator`` for who is born in the nursery: everything is imported, every sentence read."""

from importlib import import_module

from facilitator import words
from facilitator.__main__ import main

__all__ = ["main"]

import_module("facilitator.cli_rehearse")
import_module("qrcode")  # which a server first needs when it draws a code
for lang in words.LANGS:
    words.Words(lang).has("")
