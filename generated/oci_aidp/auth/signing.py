# Copied from overrides/oci_aidp/auth/signing.py: edit it there and run `make generate`.
"""OCI request signatures, version 1, by `cryptography` alone: for the API keys and session tokens of profiles.

The headers are byte for byte those of the `oci` package, which is needed for all other ways to sign in only.
"""

from __future__ import annotations

import base64
import hashlib
from email.utils import formatdate

import httpx
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from .._content import ReplayableStream
from ..errors import SigningError
from .signers import BODY_METHODS

_ALGORITHM = padding.PKCS1v15(), hashes.SHA256()


class KeySigner:
    """Signs requests of httpx with an RSA key.

    Args:
        api_key: identifier of the key: tenancy, user and fingerprint with slashes between them, or `ST$` and a token.
        private_key: the key.
    """

    signs_locally = True
    hint: str | None = None
    region: str | None = None

    def __init__(self, api_key: str, private_key: rsa.RSAPrivateKey) -> None:
        self.api_key = api_key
        self._key = private_key

    def sign(self, request: httpx.Request) -> object:
        """Puts the signature on a request whose body is at hand, and those headers that it covers and that are missing.

        Raises:
            SigningError: a header that the signature covers has characters beyond ASCII.
        """
        headers, method = request.headers, request.method
        covered = {
            "date": headers.setdefault("date", formatdate(usegmt=True)),
            "(request-target)": f"{method.lower()} {request.url.raw_path.decode('ascii')}",
            "host": headers["host"],
        }
        content_type = headers.setdefault("content-type", "application/json")
        if method in BODY_METHODS:
            stream = request.stream
            if isinstance(stream, ReplayableStream):
                sha256 = stream.sha256()
            else:
                sha256 = base64.b64encode(hashlib.sha256(request.content).digest()).decode("ascii")
            headers["x-content-sha256"] = sha256
            covered |= {
                "content-length": headers["content-length"],
                "content-type": content_type,
                "x-content-sha256": sha256,
            }
        try:
            text = "\n".join(f"{name}: {value}" for name, value in covered.items()).encode("ascii")
        except UnicodeEncodeError:
            raise SigningError("a header that the signature covers has characters beyond ASCII") from None
        signature = base64.b64encode(self._key.sign(text, *_ALGORITHM)).decode("ascii")
        headers["authorization"] = (
            f'Signature algorithm="rsa-sha256",headers="{" ".join(covered)}",keyId="{self.api_key}",'
            f'signature="{signature}",version="1"'
        )
        return self.api_key

    def renew(self, state: object) -> bool:
        """False: its key is always the same one."""
        return False


class InvalidKey(ValueError):
    """A private key that cannot be used; the text says why and nothing of the key."""


def load_private_key(pem: bytes, pass_phrase: str | None) -> rsa.RSAPrivateKey:
    """The RSA key in a PEM file. A pass phrase that the key does not need does no harm.

    The key is tried once instead of having its numbers tested, which takes a hundred times as long.

    Raises:
        InvalidKey: it is none, is damaged, or the pass phrase is missing or wrong.
    """
    try:
        secret = pass_phrase.encode() if pass_phrase else None
    except UnicodeEncodeError:
        raise InvalidKey("cannot be opened: its pass phrase is not UTF-8") from None
    try:
        try:
            key = serialization.load_pem_private_key(pem, secret, unsafe_skip_rsa_key_validation=True)
        except TypeError:
            if secret is None:
                raise InvalidKey(
                    "is encrypted; give its pass phrase, as pass_phrase in the profile or to connect()"
                ) from None
            key = serialization.load_pem_private_key(pem, None, unsafe_skip_rsa_key_validation=True)
    except InvalidKey:
        raise
    except (ValueError, UnsupportedAlgorithm):
        if b"PUBLIC KEY-----" in pem or pem.startswith(b"ssh-"):
            raise InvalidKey("is a public key; key_file must name the private one") from None
        raise InvalidKey("is not a private key in PEM form, or the pass phrase is wrong") from None
    except BaseException as error:  # of the Rust part of cryptography, for an encryption header that is cut off
        if type(error).__name__ != "PanicException":
            raise
        raise InvalidKey("is damaged") from None
    if not isinstance(key, rsa.RSAPrivateKey):
        raise InvalidKey("is not an RSA private key in PEM form")
    try:
        key.public_key().verify(key.sign(b"test", *_ALGORITHM), b"test", *_ALGORITHM)
    except (InvalidSignature, ValueError):
        raise InvalidKey("is damaged: what it signs does not fit its public half") from None
    return key
