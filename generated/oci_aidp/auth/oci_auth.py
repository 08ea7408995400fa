# Copied from overrides/oci_aidp/auth/oci_auth.py: edit it there and run `make generate`.
"""OCI request signatures as httpx applies them: one `httpx.Auth` for all signers."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Callable, Generator
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary

import httpx

from .._connections import running_loop
from .._content import ReplayableStream
from .._hosts import is_loopback
from ..errors import SigningError
from .signers import OciSigner, Signer

if TYPE_CHECKING:
    from anyio import CapacityLimiter

T = TypeVar("T")

THREADS = 8
"""Worker threads for signing, for each event loop."""

# Headers of one attempt that a repeated request must not keep: the signature, and what it covers.
_OF_ONE_ATTEMPT = ("authorization", "date", "x-content-sha256")


_NOT_CARRIED = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]|\A\s|\s\Z")
"""What HTTP does not carry in the value of a header."""


class OciAuth(httpx.Auth):
    """Signs each request over the bytes that go out.

    It serves many threads and tasks at once. After a 401 it signs and sends the request once more if the signer has or
    gets other credentials. A signer that may go to the network signs in a worker thread when it is called from async
    code, so that it never blocks the event loop.

    Args:
        signer: a `Signer`, such as that of a profile; a signer of the package `oci`, such as `oci.signer.Signer`; or
            any callable that signs an object with `method`, `url`, `path_url`, `headers` and `body` by changing its
            `headers`.
    """

    requires_request_body = True

    def __init__(self, signer: Signer | Callable[[Any], Any]) -> None:
        self.signer = signer
        self._signer: Signer = OciSigner(signer) if callable(signer) else signer
        self._limiters: WeakKeyDictionary[Any, CapacityLimiter] = WeakKeyDictionary()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({type(self.signer).__name__})"

    @property
    def region(self) -> str | None:
        """The region of the signer, None if it does not say."""
        return self._signer.region

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Signs a request of `httpx.Client`, and once more after a 401 if there are other credentials."""
        if not isinstance(request.stream, ReplayableStream):
            request.read()
        state = self.sign(request)
        response = yield request
        if response.status_code == 401 and self._signer.renew(state):
            self.sign(request)
            yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Signs a request of `httpx.AsyncClient`, and once more after a 401 if there are other credentials."""
        is_stream = isinstance(request.stream, ReplayableStream)
        if not is_stream:
            await request.aread()
        in_loop = self._signer.signs_locally and not is_stream
        state = self.sign(request) if in_loop else await self._in_thread(self.sign, request)
        response = yield request
        if response.status_code == 401 and await self._in_thread(self._signer.renew, state):
            await self._in_thread(self.sign, request)
            yield request

    def sign(self, request: httpx.Request) -> object:
        """Puts the signature on a request whose body is at hand, and those headers that it covers and that are missing.

        A `date` header is signed as it is, unless the request carries a signature: then both are made anew.

        Returns:
            What the signer needs to tell whether its credentials have changed since.

        Raises:
            SigningError: the address is neither https nor on this machine; a header has a line break or another
                character that HTTP does not carry; or the signer failed, for example to get a new token.
        """
        url = request.url
        if url.scheme != "https" and not is_loopback(url.host):
            raise SigningError(
                f"refusing to sign a request to {url.scheme}://{url.host}: signatures go over https only"
            )
        if self._signer.hint:
            request.extensions["aidp_hint"] = self._signer.hint
        if "authorization" in request.headers:
            for name in _OF_ONE_ATTEMPT:
                request.headers.pop(name, None)
        state = self._signer.sign(request)
        for header, value in request.headers.raw:  # else httpx refuses the header, by an error that shows its value
            if _NOT_CARRIED.search(value):
                raise SigningError(f"header {header.decode('latin-1')} has characters that HTTP does not carry there")
        return state

    async def _in_thread(self, work: Callable[..., T], *arguments: Any) -> T:
        """Works in a thread. A thread limit of its own keeps slow refreshes from starving other work."""
        import anyio  # httpx's own way to threads; needed for some signers and for large bodies only
        import anyio.to_thread

        loop = running_loop()
        limiter = self._limiters.get(loop)
        if limiter is None:
            limiter = self._limiters[loop] = anyio.CapacityLimiter(THREADS)
        return await anyio.to_thread.run_sync(work, *arguments, limiter=limiter)


__all__ = ["OciAuth"]
