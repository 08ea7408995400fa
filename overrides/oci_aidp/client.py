"""The client: where requests go and the connections they share, for sync and async calls alike."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import AsyncGenerator, Mapping
from types import TracebackType
from typing import Any, Self
from weakref import WeakKeyDictionary

import httpx

DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=10.0)
"""Seconds to wait for a connection (10) and for each read or write (60), as Oracle's own SDK does."""


class Client:
    """Sends the calls of the generated functions to one endpoint. Most programs get one from `connect`.

    One client serves any number of threads and tasks, and sync and async calls side by side. Leaving `with` or
    `async with` closes it.

    Args:
        base_url: address of the API with its version, such as `https://aidp.us-ashburn-1.oci.oraclecloud.com/20260430`.
        auth: signs each request; usually an `OciAuth`. None sends requests unsigned.
        timeout: seconds, or an `httpx.Timeout`; None waits for ever.
        headers: sent with each request.
        verify: how certificates are checked: True, or an `ssl.SSLContext` such as one with a company's own authority.
        httpx_args: further arguments of `httpx.Client` and `httpx.AsyncClient`, such as `proxy` or `limits`.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: httpx.Auth | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        verify: ssl.SSLContext | bool = True,
        httpx_args: Mapping[str, Any] | None = None,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self._verify = verify
        self._settings: dict[str, Any] = {
            "auth": auth,
            "timeout": timeout,
            "headers": dict(headers or {}),
            **(httpx_args or {}),
        }
        self._lock = threading.Lock()
        self._closed = False
        self._sync_client: httpx.Client | None = None
        # An async connection belongs to the event loop that opened it, so each loop gets a client of its own.
        self._async_clients: WeakKeyDictionary[Any, httpx.AsyncClient] = WeakKeyDictionary()
        self._keepers: WeakKeyDictionary[Any, AsyncGenerator[None, None]] = WeakKeyDictionary()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def get_httpx_client(self) -> httpx.Client:
        """The `httpx.Client` behind the sync functions, made when first needed.

        Raises:
            RuntimeError: the client is closed.
        """
        with self._lock:
            if self._sync_client is None:
                self._sync_client = httpx.Client(verify=self._context(), **self._settings)
            return self._sync_client

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The `httpx.AsyncClient` behind the async functions, one for each event loop. Call it inside the loop.

        Raises:
            RuntimeError: the client is closed.
        """
        loop = _running_loop()
        with self._lock:
            client = self._async_clients.get(loop)
            if client is None:
                client = self._async_clients[loop] = httpx.AsyncClient(verify=self._context(), **self._settings)
            return client

    async def open_async_httpx_client(self) -> httpx.AsyncClient:
        """`get_async_httpx_client`, and sees to it that the connections are closed when the event loop ends.

        So `asyncio.run(get_async_operation.asyncio(...))` leaves none open, even if the client lives on.
        """
        client = self.get_async_httpx_client()
        loop = _running_loop()
        if loop not in self._keepers:
            keeper = self._keepers[loop] = _keep_until_the_loop_ends(client)
            await anext(keeper)
        return client

    def close(self) -> None:
        """Closes all connections. Those of an event loop that still runs are closed by that loop, soon after."""
        with self._lock:
            self._closed = True
            sync_client, self._sync_client = self._sync_client, None
            async_clients = list(self._async_clients.items())
            self._async_clients.clear()
            self._keepers.clear()
        if sync_client is not None:
            sync_client.close()
        for loop, client in async_clients:
            if not isinstance(loop, asyncio.AbstractEventLoop) or loop.is_closed():
                continue  # the connections went with their loop
            if loop.is_running():
                asyncio.run_coroutine_threadsafe(client.aclose(), loop)
            else:
                loop.run_until_complete(client.aclose())

    async def aclose(self) -> None:
        """Closes all connections, those of the running event loop before it returns."""
        with self._lock:
            client = self._async_clients.pop(_running_loop(), None)
        if client is not None:
            await client.aclose()
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def _context(self) -> ssl.SSLContext | bool:
        """The TLS settings, loaded once for all connections: reading the certificate authorities takes a while."""
        if self._closed:
            raise RuntimeError("the client is closed; make a new one with connect()")
        if self._verify is True and self.base_url.startswith("https:"):
            self._verify = httpx.create_ssl_context()
        return self._verify


async def _keep_until_the_loop_ends(client: httpx.AsyncClient) -> AsyncGenerator[None, None]:
    """An event loop that ends closes the async generators that it has begun; this one closes the connections then."""
    try:
        yield
    finally:
        await client.aclose()


def _running_loop() -> Any:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return threading.current_thread()  # another async library, which has one loop for each thread


__all__ = ["DEFAULT_TIMEOUT", "Client"]
