"""Checks OCI request signatures (version 1) over the bytes received, by public keys registered for their key ids."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from .messages import Request, ServiceFault

MAXIMUM_SKEW = 300.0
"""Seconds that the date of a request may be off."""

_REQUIRED = ("(request-target)", "host")
_REQUIRED_WITH_BODY = ("content-length", "content-type", "x-content-sha256")
_PARAMETERS = re.compile(r'(\s*\w+="[^"]*"\s*(,|$))*')


class SignatureRefused(ServiceFault):
    """The request is not signed, or signed wrongly. The text says what is wrong, without secrets."""

    def __init__(self, wrong: str) -> None:
        super().__init__(401, "NotAuthenticated", f"The request is not authenticated: {wrong}.")


def principal_of(request: Request, keys: Mapping[str, tuple[RSAPublicKey, str]], now: float) -> str:
    """Return the principal that signed a request, of those who have the keys.

    Raises:
        SignatureRefused: Nobody did, or anything is wrong with it.

    """
    parameters = _authorization(request)
    signed = parameters["headers"].lower().split()
    date_header = next((name for name in ("x-date", "date") if name in signed), "date")
    needed = (date_header, *_REQUIRED, *(_REQUIRED_WITH_BODY if request.method in ("POST", "PUT", "PATCH") else ()))
    if missing := [name for name in needed if name not in signed]:
        raise SignatureRefused(f"not signed: {', '.join(missing)}")
    signing_string = "\n".join(_line(request, name) for name in signed)
    _check_date(request.headers[date_header], now)
    if "x-content-sha256" in signed:
        _check_body(request)
    if parameters["keyId"] not in keys:
        raise SignatureRefused("the key is not known")
    public_key, principal = keys[parameters["keyId"]]
    try:
        signature = base64.b64decode(parameters["signature"], validate=True)
        public_key.verify(signature, signing_string.encode("latin-1"), PKCS1v15(), SHA256())
    except (InvalidSignature, binascii.Error) as error:
        raise SignatureRefused("the signature does not fit the request") from error
    return principal


def _check_date(value: str, now: float) -> None:
    try:
        date = parsedate_to_datetime(value)
    except ValueError as error:
        raise SignatureRefused("the date is not a date") from error
    if date.tzinfo is None:  # "-0000", by RFC 5322
        date = date.replace(tzinfo=UTC)
    if abs(date.timestamp() - now) > MAXIMUM_SKEW:
        raise SignatureRefused("the date is off by more than 5 minutes")


def _authorization(request: Request) -> dict[str, str]:
    """Return the parameters of the Authorization header."""
    values = request.headers.getlist("authorization")
    if len(values) != 1:
        raise SignatureRefused("one Authorization header is needed")
    scheme, _, rest = values[0].partition(" ")
    if scheme.lower() != "signature":
        raise SignatureRefused("the scheme is not Signature")
    if not _PARAMETERS.fullmatch(rest):
        raise SignatureRefused("the Authorization header is malformed")
    parameters = dict(re.findall(r'(\w+)="([^"]*)"', rest))
    for name, expected in (("algorithm", "rsa-sha256"), ("version", "1")):
        if parameters.get(name) != expected:
            raise SignatureRefused(f"{name} is not {expected}")
    for name in ("headers", "keyId", "signature"):
        if not parameters.get(name):
            raise SignatureRefused(f"{name} is missing")
    return parameters


def _line(request: Request, name: str) -> str:
    """Return the line of the signing string for a signed header."""
    if name == "(request-target)":
        return f"{name}: {request.method.lower()} {request.target}"
    values = request.headers.getlist(name)
    if not values:
        raise SignatureRefused(f"{name} is signed but was not sent")
    return f"{name}: {', '.join(values)}"


def _check_body(request: Request) -> None:
    digest = base64.b64encode(hashlib.sha256(request.body).digest()).decode()
    if request.headers.get("x-content-sha256") != digest:
        raise SignatureRefused("x-content-sha256 does not fit the body")
    if request.headers.get("content-length") != str(len(request.body)):
        raise SignatureRefused("content-length does not fit the body")
