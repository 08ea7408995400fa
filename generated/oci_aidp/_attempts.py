# Copied from overrides/oci_aidp/_attempts.py: edit it there and run `make generate`.
"""The attempts of one exchange with a server: an `Exchange` decides, `perform` and `aperform` send and sleep.

They are not a transport of httpx, since each attempt is signed anew and the body of an answer counts.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    ExitStack,
    aclosing,
    asynccontextmanager,
    closing,
    contextmanager,
)
from typing import Protocol

import httpx

from ._content import BinaryContent, ReplayableStream, aprepare, prepare
from .clock import Clock
from .retrying import RetryStrategy, is_unresolved, may_pass, parse_retry_after


class Settings(Protocol):
    """What all exchanges of a client have in common."""

    clock: Clock
    retry_strategy: RetryStrategy | None
    timeout: httpx.Timeout


class Exchange:
    """One exchange: a request, sent until an answer counts or the retry strategy gives up.

    Args:
        settings: usually a client.
        method: HTTP method.
        url: address, percent-encoded.
        headers: headers of each attempt, besides those of the httpx client.
        content: the body.
        repeatable: whether the request may run twice without harm.
    """

    request: httpx.Request
    """The request of the attempt under way."""
    is_signed = True
    """Whether requests get the signature and the headers of the httpx client. Both are for the service only."""

    def __init__(
        self,
        settings: Settings,
        method: str,
        url: httpx.URL | str,
        headers: Mapping[bytes, bytes],
        content: BinaryContent | None,
        *,
        repeatable: bool,
    ) -> None:
        self.clock = settings.clock
        self.content = content
        self.attempt = 0
        """Number of the attempt under way, counted from 1."""
        self._method = method
        self._url = url
        self._headers = headers
        self.timeout = settings.timeout
        self._strategy = settings.retry_strategy
        self._repeatable = repeatable
        self._begun = self.clock.monotonic()

    def begin(self, http: httpx.Client | httpx.AsyncClient, body: bytes | ReplayableStream | None) -> httpx.Request:
        """The request of the next attempt. The `auth` of the httpx client signs it, and once more after a 401."""
        method, url, headers, timeout = self._method, self._url, self._headers, self.timeout
        content = None if isinstance(body, ReplayableStream) else body
        if self.is_signed:
            request = http.build_request(method, url, headers=headers, content=content, timeout=timeout)
        else:
            extensions = {"timeout": timeout.as_dict()}
            request = httpx.Request(method, url, headers=headers, content=content, extensions=extensions)
            request.headers["user-agent"] = http.headers["user-agent"]
        if isinstance(body, ReplayableStream):
            request.headers["content-length"] = str(body.length)
            request.stream = body
        self.attempt += 1
        self.request = request
        return request

    def failed(self, error: BaseException) -> float | None:
        """Judges an attempt without an answer: seconds until the next attempt, None to raise the error."""
        if not (self._repeatable and may_pass(error)) or (self.attempt > 1 and is_unresolved(error)):
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
        if not (refused or (failed and self._repeatable)):
            return None
        return self._pause(parse_retry_after(response.headers.get("retry-after"), now=self.clock.now()) or 0.0)

    def _pause(self, least: float) -> float | None:
        strategy = self._strategy
        if strategy is None or self.attempt >= strategy.max_attempts:
            return None
        pause = max(strategy.pause(self.attempt), least)
        over = self.clock.monotonic() - self._begun + pause > strategy.total_seconds
        return None if over else pause


@contextmanager
def perform(exchange: Exchange, http: httpx.Client, *, stream: bool) -> Iterator[httpx.Response]:
    """Sends attempts until one brings the answer, which is open inside the `with` block.

    Args:
        exchange: decides.
        http: sends.
        stream: whether the body of a success is left to the block.
    """
    auth = httpx.USE_CLIENT_DEFAULT if exchange.is_signed else None
    body = None if exchange.content is None else prepare(exchange.content)
    try:
        while True:
            request = exchange.begin(http, body)
            with ExitStack() as stack:
                try:
                    response = http.send(request, auth=auth, stream=stream, follow_redirects=False)
                    stack.enter_context(closing(response))
                    if not response.is_success:
                        response.read()
                except BaseException as error:
                    pause = exchange.failed(error)
                    if pause is None:
                        raise
                else:
                    pause = exchange.answered(response)
                    if pause is None:
                        yield response
                        return
            exchange.clock.sleep(pause)
    finally:
        if isinstance(body, ReplayableStream):
            body.release()


@asynccontextmanager
async def aperform(
    exchange: Exchange,
    http: httpx.AsyncClient,
    sender: Callable[[httpx.Timeout], AbstractAsyncContextManager[httpx.AsyncClient]],
    *,
    stream: bool,
) -> AsyncIterator[httpx.Response]:
    """Like `perform`, for `async with`.

    Args:
        exchange: decides.
        http: builds the requests.
        sender: opens the client that sends one attempt, and waits for it as long as the timeouts allow.
        stream: whether the body of a success is left to the block.
    """
    auth = httpx.USE_CLIENT_DEFAULT if exchange.is_signed else None
    body = None if exchange.content is None else await aprepare(exchange.content)
    try:
        while True:
            request = exchange.begin(http, body)
            async with AsyncExitStack() as stack:
                try:
                    free = await stack.enter_async_context(sender(exchange.timeout))
                    try:
                        response = await free.send(request, auth=auth, stream=stream, follow_redirects=False)
                    except ssl.SSLError as error:  # httpcore lets those of anyio through
                        raise httpx.ReadError(str(error), request=request) from error
                    await stack.enter_async_context(aclosing(response))
                    if not response.is_success:
                        await response.aread()
                except BaseException as error:
                    pause = exchange.failed(error)
                    if pause is None:
                        raise
                else:
                    pause = exchange.answered(response)
                    if pause is None:
                        yield response
                        return
            await exchange.clock.sleep_async(pause)
    finally:
        if isinstance(body, ReplayableStream):
            body.release()
