"""OCI request signatures, version 1, for httpx: any signer object of the `oci` package signs what httpx sends."""

from __future__ import annotations

import ipaddress
from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any

import httpx

from .content import ReplayableStream
from .errors import SigningError

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
        self._is_local = getattr(signer, "signs_locally", None)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({type(self.signer).__name__})"

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Signs a request of `httpx.Client`."""
        if not isinstance(request.stream, ReplayableStream):
            request.read()
        self.sign(request)
        yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Signs a request of `httpx.AsyncClient`."""
        if not isinstance(request.stream, ReplayableStream):
            await request.aread()
        if self._signs_locally() and not isinstance(request.stream, ReplayableStream):
            self.sign(request)
        else:
            import anyio.to_thread  # httpx's own way to threads; needed for some signers and for large bodies only

            await anyio.to_thread.run_sync(self.sign, request)
        yield request

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
        if "authorization" in request.headers:
            for name in _OF_ONE_ATTEMPT:
                request.headers.pop(name, None)
        before = dict(request.headers)
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


class _Signable:
    """A request as the signers of `oci` read and change it; they know the requests library's names."""

    __slots__ = ("body", "headers", "method", "path_url", "url")

    def __init__(self, request: httpx.Request) -> None:
        self.method = request.method
        self.path_url = request.url.raw_path.decode("ascii")
        self.url = f"{request.url.scheme}://{request.headers['host']}{self.path_url}"
        self.headers = httpx.Headers(request.headers)
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
