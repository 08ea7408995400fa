# Copied from overrides/oci_aidp/_backends.py: edit it there and run `make generate`.
"""What blocks or awaits, and nothing else does: all above it is written once, in coroutines over a `Backend`.

Coroutines over the sync backend never suspend, and `run_sync` runs them without an event loop.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Coroutine, Iterable
from contextlib import aclosing, closing
from typing import Any, TypeAlias, TypeVar, cast

import httpx

from .clock import Clock

T = TypeVar("T")


def run_sync(steps: Coroutine[Any, Any, T]) -> T:
    """Runs a coroutine that never suspends."""
    try:
        steps.send(None)
    except StopIteration as end:
        return cast(T, end.value)
    raise RuntimeError("a sync call cannot await anything")


class SyncBackend:
    """Blocks the thread."""

    def __init__(self, http: httpx.Client) -> None:
        self.http = http

    async def send(self, request: httpx.Request, *, signed: bool, stream: bool) -> httpx.Response:
        """Sends one attempt.

        Args:
            request: what is sent.
            signed: whether the `auth` of the httpx client signs it, and once more after a 401.
            stream: whether the body of a success is left to the caller, who closes the answer.
        """
        auth = httpx.USE_CLIENT_DEFAULT if signed else None
        response = self.http.send(request, auth=auth, stream=stream, follow_redirects=False)
        if not response.is_success:
            with closing(response):
                response.read()
        return response

    async def close(self, response: httpx.Response) -> None:
        """Closes an answer."""
        response.close()

    async def sleep(self, clock: Clock, seconds: float) -> None:
        """Waits."""
        clock.sleep(seconds)

    @staticmethod
    async def work(function: Callable[..., T], *arguments: Any) -> T:
        """Does what may take long, such as reading a file."""
        return function(*arguments)


class AsyncBackend:
    """Awaits, while other tasks run."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http
        self.calls = 0
        """Calls under way, where they are counted."""

    async def send(self, request: httpx.Request, *, signed: bool, stream: bool) -> httpx.Response:
        """Sends one attempt, as the sync backend does."""
        auth = httpx.USE_CLIENT_DEFAULT if signed else None
        try:
            response = await self.http.send(request, auth=auth, stream=stream, follow_redirects=False)
            if not response.is_success:
                async with aclosing(response):
                    await response.aread()
        except ssl.SSLError as error:
            raise _read_error(error, request) from error
        if not response.is_closed:
            response.stream = AsyncBody(response.stream, request)
        return response

    async def close(self, response: httpx.Response) -> None:
        """Closes an answer."""
        await response.aclose()

    async def sleep(self, clock: Clock, seconds: float) -> None:
        """Waits."""
        await clock.sleep_async(seconds)

    @staticmethod
    async def work(function: Callable[..., T], *arguments: Any) -> T:
        """Does what may take long in a thread."""
        import anyio.to_thread

        return await anyio.to_thread.run_sync(function, *arguments)


class AsyncBody(httpx.AsyncByteStream):
    """A body that is still to be read."""

    def __init__(self, stream: Any, request: httpx.Request) -> None:
        self._stream = stream
        self._request = request
        self.closed: Callable[[], object] | None = None
        """Called when it is closed."""

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        try:
            async for chunk in self._stream:
                yield chunk
        except ssl.SSLError as error:
            raise _read_error(error, self._request) from error

    async def aclose(self) -> None:
        try:
            await self._stream.aclose()
        finally:
            if self.closed is not None:
                self.closed()


def _read_error(error: ssl.SSLError, request: httpx.Request) -> httpx.ReadError:
    """What httpx raises where TLS ends a sync call. httpcore lets the errors of anyio through."""
    return httpx.ReadError(str(error), request=request)


Backend: TypeAlias = SyncBackend | AsyncBackend


async def each(chunks: Iterable[T] | AsyncIterable[T]) -> AsyncGenerator[T, None]:
    """Iterates over what is sync or async."""
    if isinstance(chunks, AsyncIterable):
        async for chunk in chunks:
            yield chunk
    else:
        for chunk in chunks:
            yield chunk
