"""The attempts of one exchange with a server: an `Exchange` decides, `perform` sends and sleeps by a backend.

They are not a transport of httpx, since each attempt is signed anew and the body of an answer counts.
"""

from __future__ import annotations

from collections.abc import Mapping

import httpx
from attrs import define, field

from ._backends import Backend
from ._connections import Connections
from ._content import BinaryContent, ReplayableStream, prepare
from .breaker import CircuitBreaker
from .clock import Clock
from .retrying import RetryStrategy, is_unresolved, may_pass, parse_retry_after


class Settings:
    """What a `Client` has for its exchanges."""

    base_url: str
    collection: str
    hosts: tuple[str, ...]
    """Hosts that get signed requests."""
    call_headers: dict[bytes, bytes]
    call_query: tuple[tuple[str, str], ...]
    clock: Clock
    retry_strategy: RetryStrategy | None
    timeout: httpx.Timeout
    breaker: CircuitBreaker | None
    connections: Connections


@define(slots=False, eq=False, repr=False)
class Exchange:
    """One exchange: a request, sent until an answer counts or the retry strategy gives up."""

    settings: Settings
    method: str
    url: httpx.URL | str
    """The address, percent-encoded."""
    headers: Mapping[bytes, bytes]
    """Headers of each attempt, besides those of the httpx client."""
    content: BinaryContent | None
    repeatable: bool
    """Whether the request may run twice without harm."""
    is_signed: bool
    """Whether requests get the signature and the headers of the httpx client. Both are for the service only."""
    attempt: int = field(init=False, default=0)
    """Number of the attempt under way, counted from 1."""
    request: httpx.Request = field(init=False)
    """The request of the attempt under way."""
    _begun: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._begun = self.settings.clock.monotonic()

    def begin(self, http: httpx.Client | httpx.AsyncClient, body: bytes | ReplayableStream | None) -> httpx.Request:
        """The request of the next attempt. It is not built by the httpx client, which merges headers slowly."""
        of_client = http.headers.raw if self.is_signed else [(b"User-Agent", http.headers["user-agent"].encode())]
        request = httpx.Request(
            self.method,
            self.url,
            params=(http.params or None) if self.is_signed else None,
            headers=[*(pair for pair in of_client if pair[0].lower() not in self.headers), *self.headers.items()],
            cookies=http.cookies if self.is_signed else None,
            content=None if isinstance(body, ReplayableStream) else body,
            extensions={"timeout": self.settings.timeout.as_dict()},
        )
        if isinstance(body, ReplayableStream):
            request.headers["content-length"] = str(body.length)
            request.stream = body
        self.attempt += 1
        self.request = request
        return request

    def failed(self, error: BaseException) -> float | None:
        """Judges an attempt without an answer: seconds until the next attempt, None to raise the error."""
        if not (self.repeatable and may_pass(error)) or (self.attempt > 1 and is_unresolved(error)):
            return None
        return self._pause(0.0)

    def answered(self, response: httpx.Response, code: str | None = None) -> float | None:
        """Judges an answer: seconds until the next attempt, None if this answer ends the exchange.

        Args:
            response: the answer. Its body is at hand if the status is not 2xx.
            code: the service's error code.
        """
        status = response.status_code
        refused = status == 429 or (status == 409 and code == "IncorrectState")
        failed = 500 <= status <= 599 and status != 501
        if not (refused or (failed and self.repeatable)):
            return None
        return self._pause(parse_retry_after(response.headers.get("retry-after"), now=self.settings.clock.now()) or 0.0)

    def _pause(self, least: float) -> float | None:
        strategy = self.settings.retry_strategy
        if strategy is None or self.attempt >= strategy.max_attempts:
            return None
        pause = max(strategy.pause(self.attempt), least)
        over = self.settings.clock.monotonic() - self._begun + pause > strategy.total_seconds
        return None if over else pause


async def perform(exchange: Exchange, backend: Backend, *, stream: bool) -> httpx.Response:
    """Sends attempts until one brings the answer.

    Args:
        exchange: decides.
        backend: sends.
        stream: whether the body of a success is left to the caller, who closes the answer.
    """
    body = None if exchange.content is None else await prepare(exchange.content, backend)
    try:
        while True:
            request = exchange.begin(backend.http, body)
            try:
                response = await backend.send(request, signed=exchange.is_signed, stream=stream)
            except BaseException as error:
                pause = exchange.failed(error)
                if pause is None:
                    raise
            else:
                try:
                    pause = exchange.answered(response)
                except BaseException:
                    await backend.close(response)
                    raise
                if pause is None:
                    return response
            await backend.sleep(exchange.settings.clock, pause)
    finally:
        if isinstance(body, ReplayableStream):
            body.release()
