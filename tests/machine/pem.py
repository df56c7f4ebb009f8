"""A throw-away certificate for 127.0.0.1, made afresh: no key lies in the repository, no tool is needed.

RSA by hand (RFC 8017), wrapped in the least DER (X.690) and X.509 (RFC 5280) that OpenSSL accepts.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

SHA256_RSA = bytes.fromhex("06092a864886f70d01010b0500")
RSA = bytes.fromhex("06092a864886f70d0101010500")
SHA256_DIGEST = bytes.fromhex("3031300d060960864801650304020105000420")
COMMON_NAME, ALT_NAME, LOOPBACK = (
    bytes.fromhex("0603550403"),
    bytes.fromhex("0603551d11"),
    bytes([127, 0, 0, 1]),
)


def der(tag: int, *parts: bytes) -> bytes:
    """Tag, length, value."""
    body = b"".join(parts)
    if len(body) < 128:
        return bytes([tag, len(body)]) + body
    length = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + body


def whole(number: int) -> bytes:
    """An INTEGER that is not negative."""
    return der(0x02, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def prime(bits: int) -> int:
    """A probable prime with its two highest bits set (Fermat to base 2 and twelve random bases)."""
    while True:
        n = secrets.randbits(bits) | (3 << (bits - 2)) | 1
        if all(n % small for small in (3, 5, 7, 11, 13, 17, 19, 23)) and (n - 1) % 65537:
            bases = (2, *(secrets.randbelow(n - 3) + 2 for _ in range(12)))
            if all(pow(base, n - 1, n) == 1 for base in bases):
                return n


def armour(label: str, data: bytes) -> str:
    """PEM."""
    text = base64.encodebytes(data).decode()
    return f"-----BEGIN {label}-----\n{text}-----END {label}-----\n"


def certificate(folder: Path) -> tuple[Path, Path]:
    """Write a self-signed certificate and its key; returns both paths."""
    p, q, e = prime(1024), prime(1024), 65537
    n, d = p * q, pow(e, -1, (p - 1) * (q - 1))
    key = der(0x30, *map(whole, (0, n, e, d, p, q, d % (p - 1), d % (q - 1), pow(q, -1, p))))
    name = der(0x30, der(0x31, der(0x30, COMMON_NAME, der(0x0C, b"zaal.test"))))
    now = datetime.now(UTC)
    times = [der(0x17, f"{now + timedelta(days=days):%y%m%d%H%M%SZ}".encode()) for days in (-1, 1)]
    public = der(0x30, der(0x30, RSA), der(0x03, b"\0", der(0x30, whole(n), whole(e))))
    extensions = der(0xA3, der(0x30, der(0x30, ALT_NAME, der(0x04, der(0x30, der(0x87, LOOPBACK))))))
    algorithm = der(0x30, SHA256_RSA)
    version, serial = der(0xA0, whole(2)), whole(secrets.randbits(64))
    signed = der(0x30, version, serial, algorithm, name, der(0x30, *times), name, public, extensions)
    digest = SHA256_DIGEST + hashlib.sha256(signed).digest()
    padded = b"\0\1" + b"\xff" * (256 - 3 - len(digest)) + b"\0" + digest
    signature = pow(int.from_bytes(padded, "big"), d, n).to_bytes(256, "big")
    cert = der(0x30, signed, algorithm, der(0x03, b"\0", signature))
    paths = folder / "cert.pem", folder / "key.pem"
    paths[0].write_text(armour("CERTIFICATE", cert))
    paths[1].write_text(armour("RSA PRIVATE KEY", key))
    return paths
