"""OCI request signatures for httpx: those of `signing`, and of any signer object of the `oci` package."""

from __future__ import annotations

import ipaddress
import logging
import threading
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar, cast
from weakref import WeakKeyDictionary

import httpx

from .client import running_loop
from .content import ReplayableStream
from .errors import AidpError, SigningError

if TYPE_CHECKING:
    from anyio import CapacityLimiter

    from .profiles import SessionTokenSigner
    from .signing import KeySigner

T = TypeVar("T")
Signer: TypeAlias = "Callable[[Any], Any] | KeySigner | SessionTokenSigner"
"""What signs: the signer of a profile, or any callable in the way of the `oci` signers."""
LOGGER = logging.getLogger("oci_aidp")

THREADS = 8
"""Worker threads for signing, for each event loop."""

BODY_METHODS = frozenset({"POST", "PUT", "PATCH"})
"""Methods whose body is signed, an empty one too."""

# What the signature covers, and therefore what a repeated request must not keep from the attempt before.
_OF_ONE_ATTEMPT = ("authorization", "date", "x-content-sha256")


class OciAuth(httpx.Auth):
    """Signs each request with an `oci` signer, over the bytes that go out.

    It may serve many threads and tasks at once. After a 401 a signer with `refresh_security_token` gets a new token,
    once for all requests that were signed with the old one, and the request is signed and sent once more. A signer that
    may go to the network for a new token signs one request at a time, since a request must not see half a refresh; when
    called from async code it does so in a worker thread, so that it never blocks the event loop.

    Args:
        signer: the signer of a profile, one of the `oci` package such as `oci.signer.Signer`, or any callable that signs
            an object with `method`, `url`, `path_url`, `headers` and `body` by changing its `headers`.
    """

    requires_request_body = True

    def __init__(self, signer: Signer) -> None:
        self.signer = signer
        self._key_signer: Callable[[], KeySigner] | None = getattr(signer, "key_signer", None)
        self._is_local: bool | None = getattr(signer, "signs_locally", None)
        self._refreshable = callable(getattr(signer, "refresh_security_token", None))
        self._lock = threading.RLock()
        self._tried = 0  # refreshes begun, of which
        self._refreshed = 0  # so many brought a new token
        self._limiters: WeakKeyDictionary[Any, CapacityLimiter] = WeakKeyDictionary()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({type(self.signer).__name__})"

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Signs a request of `httpx.Client`, and once more after a 401 if the signer has or gets another token."""
        if not isinstance(request.stream, ReplayableStream):
            request.read()
        seen = self._sign_noting(request)
        response = yield request
        if response.status_code == 401 and self._renew(seen):
            self.sign(request)
            yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Signs a request of `httpx.AsyncClient`, and once more after a 401 if the signer has or gets another token."""
        is_stream = isinstance(request.stream, ReplayableStream)
        if not is_stream:
            await request.aread()
        in_loop = self._signs_locally() and not is_stream
        seen = self._sign_noting(request) if in_loop else await self._in_thread(self._sign_noting, request)
        response = yield request
        if response.status_code == 401 and await self._in_thread(self._renew, seen):
            await self._in_thread(self.sign, request)
            yield request

    def sign(self, request: httpx.Request) -> None:
        """Puts the signature and the headers that it covers on a request whose body is at hand.

        A `date` header that is there already is signed as it is, unless the request carries a signature: then both are
        made anew.

        Raises:
            SigningError: the address is neither https nor on this machine, or the signer failed, for example to get a
                new token.
        """
        self._sign_noting(request)

    def _sign_noting(self, request: httpx.Request) -> _Seen:
        """Signs a request. Returns what tells later whether there is another token."""
        url = request.url
        if url.scheme != "https" and not is_loopback(url.host):
            raise SigningError(
                f"refusing to sign a request to {url.scheme}://{url.host}: signatures go over https only"
            )
        hint = getattr(self.signer, "hint", None)
        if hint:
            request.extensions["aidp_hint"] = hint
        if "authorization" in request.headers:
            for name in _OF_ONE_ATTEMPT:
                request.headers.pop(name, None)
        if self._key_signer is not None:
            key_signer = self._key_signer()
            try:
                key_signer.sign(request)
            except UnicodeEncodeError:
                raise SigningError("a header that the signature covers has characters beyond ASCII") from None
            return _Seen(0, 0, key_signer.api_key)
        before = _SignableHeaders(request.headers)
        signable = _Signable(request)
        with self._lock if self._refreshable else nullcontext():
            try:
                cast("Callable[[Any], Any]", self.signer)(signable)
            except AidpError:
                raise
            except Exception as error:  # of whatever the signer uses to get its token
                raise SigningError(f"{type(self.signer).__name__} could not sign: {type(error).__name__}") from error
            key_id = getattr(self.signer, "api_key", None)
            is_known = f'keyId="{key_id}"' in signable.headers.get("authorization", "")
            seen = _Seen(self._tried, self._refreshed, key_id if is_known else None)
        for name, value in signable.headers.items():
            if before.get(name) != value:
                request.headers[name] = value
        return seen

    def _renew(self, seen: _Seen) -> bool:
        """Has the signer get a new token after a 401, if nothing has brought one since the request was signed.

        Args:
            seen: how things stood then.

        Returns:
            Whether there is a new token.
        """
        with self._lock if self._refreshable else nullcontext():
            if self._refreshed != seen.refreshed:
                return True
            if seen.key_id is not None and getattr(self.signer, "api_key", None) != seen.key_id:
                return True  # the signer has renewed its token by itself
            if not self._refreshable or self._tried != seen.tried:
                return False
            self._tried += 1
            try:
                cast(Any, self.signer).refresh_security_token()
            except Exception as error:  # of whatever the signer uses; the 401 says more to the caller
                LOGGER.debug("the signer could not refresh its token: %s", type(error).__name__)
                return False
            self._refreshed += 1
            return True

    def _signs_locally(self) -> bool:
        if self._is_local is None:
            import oci.auth.signers
            import oci.signer

            self._is_local = type(self.signer) in (oci.signer.Signer, oci.auth.signers.SecurityTokenSigner)
        return self._is_local

    async def _in_thread(self, work: Callable[..., T], *arguments: Any) -> T:
        """Works in a thread, of which each event loop has few: those for all else stay free when a refresh takes long."""
        import anyio  # httpx's own way to threads; needed for some signers and for large bodies only
        import anyio.to_thread

        loop = running_loop()
        limiter = self._limiters.get(loop)
        if limiter is None:
            limiter = self._limiters[loop] = anyio.CapacityLimiter(THREADS)
        return await anyio.to_thread.run_sync(work, *arguments, limiter=limiter)


class _Seen(NamedTuple):
    """How things stood when a request was signed."""

    tried: int
    """Refreshes begun until then."""
    refreshed: int
    """Those that brought a new token."""
    key_id: str | None
    """What the request was signed with, None if the signer does not tell."""


class _SignableHeaders(httpx.Headers):
    """Headers whose values may have all characters of Latin-1, also while a signer changes them."""

    def __init__(self, headers: httpx.Headers) -> None:
        super().__init__(headers, encoding="latin-1")

    def update(self, headers: Any = None) -> None:  # type: ignore[override]  # the signature of httpx's own
        for name, value in dict(headers or {}).items():
            self[name] = value


class _Signable:
    """A request as the signers of `oci` read and change it; they know the requests library's names."""

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


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


__all__ = ["OciAuth", "is_loopback"]
