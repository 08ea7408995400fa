"""OCI request signatures, version 1, for httpx: any signer object of the `oci` package signs what httpx sends."""

from __future__ import annotations

import ipaddress
import logging
import threading
from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, TypeVar

import httpx

from .content import ReplayableStream
from .errors import SigningError

T = TypeVar("T")
LOGGER = logging.getLogger("oci_aidp")

BODY_METHODS = frozenset({"POST", "PUT", "PATCH"})
"""Methods whose body is signed, an empty one too."""

# What the signature covers, and therefore what a repeated request must not keep from the attempt before.
_OF_ONE_ATTEMPT = ("authorization", "date", "x-content-sha256")


class OciAuth(httpx.Auth):
    """Signs each request with an `oci` signer, over the bytes that go out.

    It may serve many threads and tasks at once. A signer that may go to the network for a new token runs in a worker
    thread when called from async code, so that it never blocks the event loop.

    Args:
        signer: a signer of the `oci` package such as `oci.signer.Signer`, or any callable that signs an object with
            `method`, `url`, `path_url`, `headers` and `body` by changing its `headers`.
    """

    requires_request_body = True

    def __init__(self, signer: Callable[[Any], Any]) -> None:
        self.signer = signer
        self._is_local: bool | None = getattr(signer, "signs_locally", None)
        self._lock = threading.Lock()
        self._refreshes = 0

    def __repr__(self) -> str:
        return f"{type(self).__name__}({type(self.signer).__name__})"

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Signs a request of `httpx.Client`, and once more after a 401 if the signer can refresh itself."""
        if not isinstance(request.stream, ReplayableStream):
            request.read()
        refreshes = self._refreshes
        self.sign(request)
        response = yield request
        if response.status_code == 401 and self._refresh(refreshes):
            self.sign(request)
            yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Signs a request of `httpx.AsyncClient`, and once more after a 401 if the signer can refresh itself."""
        is_stream = isinstance(request.stream, ReplayableStream)
        if not is_stream:
            await request.aread()
        refreshes = self._refreshes
        sign = self.sign if self._signs_locally() and not is_stream else None
        await _in_thread(self.sign, request) if sign is None else sign(request)
        response = yield request
        if response.status_code == 401 and await _in_thread(self._refresh, refreshes):
            await _in_thread(self.sign, request) if sign is None else sign(request)
            yield request

    def _refresh(self, refreshes: int) -> bool:
        """Has the signer get a new token, unless another call has seen to it since. Returns whether there is one."""
        refresh = getattr(self.signer, "refresh_security_token", None)
        if refresh is None:
            return False
        with self._lock:
            if self._refreshes == refreshes:
                try:
                    if refresh() is False:
                        return False
                except Exception as error:  # of whatever the signer uses; the 401 says more to the caller
                    LOGGER.debug("the signer could not refresh its token: %s", type(error).__name__)
                    return False
                self._refreshes += 1
        return True

    def sign(self, request: httpx.Request) -> None:
        """Puts the signature and the headers that it covers on a request whose body is at hand.

        A `date` header that is there already is signed as it is, unless the request carries a signature: then both are
        made anew.

        Raises:
            SigningError: the address is neither https nor on this machine.
        """
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
        before = _SignableHeaders(request.headers)
        signable = _Signable(request)
        self.signer(signable)
        for name, value in signable.headers.items():
            if before.get(name) != value:
                request.headers[name] = value

    def _signs_locally(self) -> bool:
        if self._is_local is None:
            import oci.auth.signers
            import oci.signer

            self._is_local = type(self.signer) in (oci.signer.Signer, oci.auth.signers.SecurityTokenSigner)
        return self._is_local


async def _in_thread(work: Callable[[Any], T], argument: Any) -> T:
    import anyio.to_thread  # httpx's own way to threads; needed for some signers and for large bodies only

    return await anyio.to_thread.run_sync(work, argument)


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
