# Copied from overrides/oci_aidp/auth/signers.py: edit it there and run `make generate`.
"""What signs requests: the protocol `Signer`, and the signers of the package `oci` brought into its form."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, NamedTuple, Protocol

import httpx

from .._content import ReplayableStream
from .._forks import renew_after_fork
from ..errors import AidpError, SigningError

LOGGER = logging.getLogger("oci_aidp")

BODY_METHODS = frozenset({"POST", "PUT", "PATCH"})
"""Methods whose body is signed, an empty one too."""

_LOCAL_SIGNERS = {"oci.signer.Signer", "oci.auth.signers.security_token_signer.SecurityTokenSigner"}


def is_token(text: str) -> bool:
    """Whether a text can be a token: one line of visible ASCII, since a header carries it."""
    return re.fullmatch("[!-~]+", text) is not None


class Signer(Protocol):
    """Signs the requests of httpx. One signer serves many threads and tasks at once."""

    @property
    def signs_locally(self) -> bool:
        """Whether it never goes to the network. Only such a signer signs in the thread of an event loop."""

    @property
    def hint(self) -> str | None:
        """What a user can do when the service refuses the signature."""

    @property
    def region(self) -> str | None:
        """The region that the signer belongs to, None if it does not say."""

    def sign(self, request: httpx.Request) -> object:
        """Puts the signature on a request, and those headers that it covers and that are missing.

        The body is at hand, or is a stream that knows its hash.

        Returns:
            What `renew` needs to tell whether the credentials have changed since.

        Raises:
            SigningError: the request cannot be signed.
        """

    def renew(self, state: object) -> bool:
        """Gets new credentials after a 401, unless they have changed since.

        Args:
            state: what `sign` returned for the refused request.

        Returns:
            Whether the credentials differ from those that were refused.
        """


class OciSigner:
    """Signs with a signer of the package `oci`, or any callable that is used as they are.

    A signer with `refresh_security_token` gets one new token for all requests that were signed with the old one. It
    signs one request at a time, so that no request sees half a refresh.
    """

    hint = None

    def __init__(self, signer: Callable[[Any], Any]) -> None:
        self._signer: Any = signer
        name = f"{type(signer).__module__}.{type(signer).__qualname__}"
        self.signs_locally: bool = getattr(signer, "signs_locally", name in _LOCAL_SIGNERS)
        self._refreshable = callable(getattr(signer, "refresh_security_token", None))
        self._tried = 0
        self._refreshed = 0
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Renews the lock. Only a signer that can be refreshed needs one."""
        self._lock: AbstractContextManager[object] = threading.RLock() if self._refreshable else nullcontext()

    @property
    def region(self) -> str | None:
        """The region of the principal."""
        region: str | None = getattr(self._signer, "region", None)
        return region

    def sign(self, request: httpx.Request) -> _SigningState:
        """Lets the signer change the headers of a stand-in for the request, and takes them over."""
        before = _SignableHeaders(request.headers)
        signable = _Signable(request)
        with self._lock:
            try:
                self._signer(signable)
            except AidpError:
                raise
            except Exception as error:  # of whatever the signer uses to get its token
                raise SigningError(f"{type(self._signer).__name__} could not sign: {type(error).__name__}") from error
            key_id = self._key_id()
            is_known = f'keyId="{key_id}"' in signable.headers.get("authorization", "")
            state = _SigningState(self._tried, self._refreshed, key_id if is_known else None)
        for name, value in signable.headers.items():
            if before.get(name) != value:
                request.headers[name] = value
        return state

    def renew(self, state: Any) -> bool:
        """Has the signer refresh its token, once for all requests that were signed with the same one."""
        with self._lock:
            if self._refreshed != state.refreshed or state.key_id not in (None, self._key_id()):
                return True  # the latter where the signer has renewed its token by itself
            if not self._refreshable or self._tried != state.tried:
                return False
            self._tried += 1
            try:
                self._signer.refresh_security_token()
            except Exception as error:  # of whatever the signer uses; the 401 says more to the caller
                LOGGER.debug("the signer could not refresh its token: %s", type(error).__name__)
                return False
            self._refreshed += 1
            return True

    def _key_id(self) -> str | None:
        key_id: str | None = getattr(self._signer, "api_key", None)
        return key_id


class _SigningState(NamedTuple):
    """The state of an `OciSigner` when it signed a request."""

    tried: int
    """Refreshes begun until then."""
    refreshed: int
    """Refreshes that brought a new token."""
    key_id: str | None
    """Key id in the signature; None if the signer does not tell it."""


class _SignableHeaders(httpx.Headers):
    """Headers whose values may have all characters of Latin-1, also while a signer changes them."""

    def __init__(self, headers: httpx.Headers) -> None:
        super().__init__(headers, encoding="latin-1")

    def update(self, headers: Any = None) -> None:  # type: ignore[override]  # the signature of httpx's own
        for name, value in dict(headers or {}).items():
            self[name] = value


class _Signable:
    """A request as the signers of `oci` read and change it, by the names of the library requests."""

    __slots__ = ("body", "headers", "method", "path_url", "url")

    def __init__(self, request: httpx.Request) -> None:
        self.method = request.method
        self.path_url = request.url.raw_path.decode("ascii")
        self.url = f"{request.url.scheme}://{request.headers['host']}{self.path_url}"
        self.headers = _SignableHeaders(request.headers)
        self.body = None
        if request.method not in BODY_METHODS:
            self.headers.pop("transfer-encoding", None)
        elif isinstance(request.stream, ReplayableStream):
            self.headers["x-content-sha256"] = request.stream.sha256()
        else:
            self.body = request.content or None


__all__ = ["OciSigner", "Signer"]
