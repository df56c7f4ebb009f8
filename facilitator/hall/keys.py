"""Secrets and codes. A secret is kept nowhere in the clear: logs and tables hold only its hash."""

import secrets
from hashlib import sha256

ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Letters and digits that nobody confuses on a projector or aloud: no I, L, O, 0 or 1."""
CODE_LENGTH = 6


def new_code() -> str:
    """A session code such as ``K7M2QX``."""
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


def tidy_code(typed: str) -> str:
    """What a person typed, as a code: capitals, without spaces and dashes."""
    return "".join(c for c in typed.upper() if c.isalnum())


def is_code(code: str) -> bool:
    """Whether this has the shape of a code."""
    return len(code) == CODE_LENGTH and all(c in ALPHABET for c in code)


def new_secret() -> str:
    """A secret of 160 random bits for a link or a cookie."""
    return secrets.token_urlsafe(20)


def new_quote_code() -> str:
    """Eight characters to write down: with them a quote can be taken back without a phone (P9)."""
    return "".join(secrets.choice(ALPHABET) for _ in range(8))


def new_table_code() -> str:
    """Six digits, told or shown at the table: nobody takes them for the code of the session.

    See ``rates.for_wrong_codes`` for why as many as that.
    """
    return f"{secrets.randbelow(1_000_000):06d}"


def hashed(secret: str) -> str:
    """The hash under which a secret is known. A plain hash is enough: the secret is random and long."""
    return sha256(secret.encode("utf-8", "replace")).hexdigest()


def derived(what: str, code: str, secret: str) -> str:
    """Something that follows from a secret, and from which the secret does not: the same at each try."""
    return hashed(f"{what}/{code}/{secret}")


def same(a: str, b: str) -> bool:
    """Compare without telling how far they agree."""
    return secrets.compare_digest(a.encode("utf-8", "replace"), b.encode("utf-8", "replace"))


def cookie_name(code: str, face: str, *, secure: bool) -> str:
    """One cookie a session and face, so that a console, a board and a trial phone live in one browser."""
    return f"{'__Host-' if secure else ''}f_{code}_{face}"


def cookie_names(code: str, face: str) -> tuple[str, str]:
    """The names under which the cookie may come: over https first."""
    return cookie_name(code, face, secure=True), cookie_name(code, face, secure=False)
