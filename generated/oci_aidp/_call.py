# Copied from overrides/oci_aidp/_call.py: edit it there and run `make generate`.
"""Sends requests of operations. Each is an exchange, whose attempts are logged and counted by the circuit breaker."""

from __future__ import annotations

import logging
import uuid
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import aclosing, asynccontextmanager, closing, contextmanager
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

import httpx
from attrs import define

from ._attempts import Exchange, Settings, perform
from ._backends import run_sync
from ._content import ReplayableStream
from ._hosts import is_among
from ._operation import Request, error_of
from .errors import printable, wire_path
from .retrying import SAFE_METHODS, is_unresolved
from .types import AsyncByteStream, ByteStream, Response

T = TypeVar("T")

LOGGER = logging.getLogger("oci_aidp")
"""Gets one line for each attempt, at DEBUG: method, path, status or error, time, request id, number of the attempt."""

COLLECTION = "aiDataPlatforms"
"""First segment of all paths, below the API version."""


_UNSIGNED = "it was not signed, as its host is not the service's; connect(hosts=[...]) names others that get signatures"


def send(client: Settings, request: Request[T]) -> Response[T]:
    """Sends a request and waits for the answer, whatever its status."""
    backend = client.connections.sync_backend()
    return request.operation.read(run_sync(perform(Call.of(client, request), backend, stream=False)))


async def asend(client: Settings, request: Request[T]) -> Response[T]:
    """Like `send`, to be awaited."""
    backend = client.connections.async_backend()
    return request.operation.read(await perform(Call.of(client, request), backend, stream=False))


@contextmanager
def stream(client: Settings, request: Request[Any]) -> Iterator[ByteStream]:
    """Sends a request, and hands out the body of a success in chunks.

    Raises:
        ServiceError: the status is not 2xx.
        DecodeError: the answer has no content, or a part of it.
    """
    backend = client.connections.sync_backend()
    with closing(run_sync(perform(Call.of(client, request), backend, stream=True))) as response:
        _check(request, response)
        yield ByteStream(response, _described(response.request))


@asynccontextmanager
async def astream(client: Settings, request: Request[Any]) -> AsyncIterator[AsyncByteStream]:
    """Like `stream`, for `async with`."""
    backend = client.connections.async_backend()
    async with aclosing(await perform(Call.of(client, request), backend, stream=True)) as response:
        _check(request, response)
        yield AsyncByteStream(response, _described(response.request))


def _check(request: Request[Any], response: httpx.Response) -> None:
    if not response.is_success:
        request.operation.read(response).result()
    request.operation.check_content(response)


@define(slots=False, eq=False, repr=False)
class Call(Exchange):
    """One call of an operation, with the settings of a client."""

    _host: str = ""
    _trial: bool = False
    _attempt_begun: float = 0.0

    @classmethod
    def of(cls, client: Settings, request: Request[Any]) -> Call:
        """The call that sends a request.

        Raises:
            ValueError: the address is https, and the client cannot check certificates.
        """
        method, path = request.operation.method, request.path
        headers = {**client.call_headers, **request.headers}
        headers.setdefault(b"opc-request-id", uuid.uuid4().hex.upper().encode())  # in the form that OCI uses
        if request.takes_retry_token and client.retry_strategy is not None:
            headers.setdefault(b"opc-retry-token", uuid.uuid4().hex.encode())
        is_signed = True
        if not path.startswith("/"):
            url = path
            client.connections.check_trust(httpx.URL(url))
            is_signed = is_among(httpx.URL(url), client.hosts)
        elif client.collection == COLLECTION:
            url = client.base_url + path
        else:
            url = f"{client.base_url}/{client.collection}{path.removeprefix(f'/{COLLECTION}')}"
        named = dict(request.query)
        if query := [*request.query, *(pair for pair in client.call_query if pair[0] not in named)]:
            url += f"?{urlencode(query, quote_via=quote, safe='')}"
        repeatable = method in SAFE_METHODS or b"opc-retry-token" in headers
        return cls(client, method, url, headers, request.content, repeatable, is_signed)

    def begin(self, http: httpx.Client | httpx.AsyncClient, body: bytes | ReplayableStream | None) -> httpx.Request:
        """The request of the next attempt.

        Raises:
            CircuitOpenError: the circuit breaker lets none through.
        """
        request = super().begin(http, body)
        if not self.is_signed:
            request.extensions["aidp_hint"] = _UNSIGNED
        if self.settings.breaker:
            self._host = request.headers["host"]
            self._trial = self.settings.breaker.check(self._host)
        self._attempt_begun = self.settings.clock.monotonic()
        return request

    def failed(self, error: BaseException) -> float | None:
        """Judges an attempt without an answer, and adds the request to an error of httpx."""
        self._log(type(error).__name__, {})
        if self.settings.breaker:
            failed = True if isinstance(error, httpx.TransportError) else None
            self.settings.breaker.record(self._host, failed=failed, trial=self._trial)
        pause = super().failed(error)
        if pause is None and isinstance(error, httpx.RequestError):
            proxy = self.settings.connections.proxy_of(self.request.url)
            if is_unresolved(error):
                from ._realms import unresolved  # the table of regions, which few calls need

                error.args = (f"{unresolved(self.request.url.host, proxy)} ({error})",)
            by = f", by the proxy {proxy}" if proxy else ""
            error.add_note(f"{_described(self.request)}, attempt {self.attempt}{by}")
        return pause

    def answered(self, response: httpx.Response, code: str | None = None) -> float | None:
        """Judges an answer, by the error code in its body too."""
        self._log(response.status_code, response.headers)
        if not response.is_success:
            code = getattr(error_of(response), "code", None)
            code = code if isinstance(code, str) else None
        if breaker := self.settings.breaker:
            failed = None
            try:
                failed = breaker.strategy.is_failure(response.status_code, code)
            finally:
                breaker.record(self._host, failed=failed, trial=self._trial)
        return None if response.is_success else super().answered(response, code)

    def _log(self, outcome: object, headers: Mapping[str, str]) -> None:
        if LOGGER.isEnabledFor(logging.DEBUG):
            LOGGER.debug(
                "%s %s %s %.0f ms opc-request-id %s attempt %d",
                self.request.method,
                wire_path(self.request),
                outcome,
                (self.settings.clock.monotonic() - self._attempt_begun) * 1000,
                printable(headers.get("opc-request-id") or self.request.headers["opc-request-id"]),
                self.attempt,
            )


def _described(request: httpx.Request) -> str:
    """A note for errors of httpx, which do not say what was requested."""
    return f"{request.method} {wire_path(request)}, opc-request-id {request.headers['opc-request-id']}"
