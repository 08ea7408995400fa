"""The connections behind a client: one httpx client for sync calls, and some for each event loop."""

from __future__ import annotations

import ssl
import threading
from collections.abc import AsyncGenerator, Callable, Mapping
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies, proxy_bypass

import httpx

from ._backends import AsyncBackend, AsyncBody, SyncBackend
from ._forks import renew_after_fork
from ._hosts import is_loopback

if TYPE_CHECKING:
    from anyio import Semaphore

POOLS = 10
"""Connection pools that the async calls of one event loop are spread over."""
CONNECTIONS = 100
"""Connections in all these pools together: as many as httpx allows in one."""
_CALLS_IN_A_POOL = 2


class Connections:
    """The connections that a client and those made from it by `with_options` share.

    Args:
        address: where the requests go.
        verify: how certificates are checked.
        settings: further arguments of `httpx.Client` and `httpx.AsyncClient`.
    """

    def __init__(self, address: str, verify: ssl.SSLContext | bool, settings: Mapping[str, Any]) -> None:
        self._address = httpx.URL(address)
        self._verify = verify
        self._authorities: ssl.SSLContext | None = None
        self._network = {name: settings[name] for name in ("proxy", "trust_env") if name in settings}
        self._settings = {name: value for name, value in settings.items() if name not in self._network}
        self._closed = False
        self._lock = threading.Lock()
        self._sync_backend: SyncBackend | None = None
        # An async connection belongs to the event loop that opened it.
        self._async_backends: dict[Any, AsyncPools] = {}
        self._of_parent: list[object] = []
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Leaves the connections to the parent process. They stay referenced, as closing them would disturb its own."""
        self._of_parent += [self._sync_backend, self._async_backends]
        self._lock, self._sync_backend, self._async_backends = threading.Lock(), None, {}

    def network_settings(self, address: httpx.URL) -> dict[str, Any]:
        """Arguments of an httpx client that sends requests to an address: its certificates and its proxies."""
        settings = {**self._network, "verify": self._verify}
        if address.scheme == "https":
            if self._verify is True and self._authorities is None:
                self._authorities = httpx.create_ssl_context()  # read once for all connections
            settings["verify"] = self._authorities or self._verify
        elif self._verify is True:
            settings["verify"] = False  # reading the certificate authorities takes a while
        is_local = is_loopback(address.host)
        direct = [] if is_local and "proxy" in self._network else ["http://"]  # only this machine is called by http
        if is_local and direct:
            direct.append(f"https://{address.netloc.decode('ascii')}")
        return settings | {"mounts": dict.fromkeys(direct)}

    def proxy_of(self, address: httpx.URL) -> str | None:
        """Host of the proxy that https requests to an address go through, None if there is none."""
        proxy = self._network.get("proxy")
        if proxy is None and self._network.get("trust_env", True) and not proxy_bypass(address.host):
            proxies = getproxies()
            proxy = proxies.get("https") or proxies.get("all")
        if proxy is None or address.scheme != "https":
            return None
        url = str(proxy.url if isinstance(proxy, httpx.Proxy) else proxy)
        return httpx.URL(url if "://" in url else f"http://{url}").host

    def check_trust(self, address: httpx.URL) -> None:
        """Refuses https where no certificate authorities were loaded, as plain http needs none.

        Raises:
            ValueError: the address is https, and the connections cannot check certificates.
        """
        if address.scheme == "https" and self._address.scheme != "https" and self._verify is True:
            raise ValueError("this client speaks http only; connect(verify=ssl.create_default_context()) allows https")

    def sync_backend(self) -> SyncBackend:
        """What sends sync calls, made when first needed."""
        with self._lock:
            if self._sync_backend is None:
                self._sync_backend = SyncBackend(httpx.Client(**self._all_settings()))
            return self._sync_backend

    def async_backend(self) -> AsyncPools:
        """What sends the async calls of the running event loop, made when first needed."""
        loop = running_loop()
        with self._lock:
            backend = self._async_backends.get(loop)
            if backend is None:
                for other in [other for other in self._async_backends if _is_closed(other)]:
                    del self._async_backends[other]  # a loop that was closed without ending its generators
                most = 1 if self._settings.keys() & {"limits", "transport", "mounts"} else POOLS
                backend = AsyncPools(self._all_settings(), most, lambda: self._async_backends.pop(loop, None))
                self._async_backends[loop] = backend
            return backend

    def close(self) -> None:
        """Closes all connections. An event loop that runs closes its own, soon after."""
        with self._lock:
            self._closed = True
            sync_backend, self._sync_backend = self._sync_backend, None
            async_backends, self._async_backends = self._async_backends, {}
        if sync_backend is not None:
            sync_backend.http.close()
        for loop, backend in async_backends.items():
            if not _is_closed(loop):
                _close_from_outside(loop, backend)

    async def aclose(self) -> None:
        """Closes all connections, those of the running event loop before it returns."""
        with self._lock:
            backend = self._async_backends.pop(running_loop(), None)
        if backend is not None:
            await backend.aclose()
        self.close()

    def _all_settings(self) -> dict[str, Any]:
        if self._closed:
            raise RuntimeError("the client is closed; make a new one with connect()")
        settings = self.network_settings(self._address)
        own = self._settings.get("mounts", {})
        mounts = {key: own.get(f"{key.partition(':')[0]}://", own.get("all://")) for key in settings["mounts"]} | own
        return settings | self._settings | {"mounts": mounts}


class AsyncPools(AsyncBackend):
    """Sends the calls of one event loop, spread over httpx clients, each with a connection pool of its own.

    httpcore looks at all connections of a pool for each request: `make bench` has calls with 1, 4 and 10 pools.

    Args:
        settings: arguments of `httpx.AsyncClient`.
        most: the most pools.
        forget: called when the event loop ends.
    """

    def __init__(self, settings: Mapping[str, Any], most: int, forget: Callable[[], object]) -> None:
        self._settings = dict(settings)
        self._most = most
        self._forget = forget
        if most > 1:
            connections = CONNECTIONS // most
            self._settings["limits"] = httpx.Limits(max_connections=connections, max_keepalive_connections=connections)
        super().__init__(httpx.AsyncClient(**self._settings))
        self.pools = [AsyncBackend(self.http)]
        self._free: Semaphore | None = None
        self._keeper: AsyncGenerator[None, None] | None = None

    async def send(self, request: httpx.Request, *, signed: bool, stream: bool) -> httpx.Response:
        """Sends one attempt. It is under way until its answer is closed."""
        pool = await self.take(request.extensions["timeout"]["pool"])
        response = None
        try:
            response = await pool.send(request, signed=signed, stream=stream)
        finally:
            if response is not None and isinstance(response.stream, AsyncBody):
                response.stream.closed = partial(self.give_back, pool)
            else:
                self.give_back(pool)
        return response

    async def take(self, seconds: float | None) -> AsyncBackend:
        """Counts a call in the pool with the fewest calls under way; a new one when all are busy.

        Raises:
            httpx.PoolTimeout: all connections remained in use for these seconds.
        """
        if self._keeper is None:
            self._keeper = self._close_when_the_loop_ends()
            await anext(self._keeper)
        if self._most > 1:
            await self._wait_for_connection(seconds)
        pool = min(self.pools, key=attrgetter("calls"))
        if pool.calls >= _CALLS_IN_A_POOL and len(self.pools) < self._most:
            pool = AsyncBackend(httpx.AsyncClient(**self._settings))
            self.pools.append(pool)
        pool.calls += 1
        return pool

    async def _wait_for_connection(self, seconds: float | None) -> None:
        import anyio

        if self._free is None:
            self._free = anyio.Semaphore(CONNECTIONS)
        try:
            self._free.acquire_nowait()
        except anyio.WouldBlock:
            with anyio.move_on_after(seconds) as scope:
                await self._free.acquire()
            if scope.cancelled_caught:
                raise httpx.PoolTimeout("all connections are in use") from None

    def give_back(self, pool: AsyncBackend) -> None:
        """Counts a call as ended."""
        pool.calls -= 1
        if self._free is not None:
            self._free.release()

    async def aclose(self) -> None:
        """Closes all connections."""
        for pool in self.pools:
            await pool.http.aclose()

    async def _close_when_the_loop_ends(self) -> AsyncGenerator[None, None]:
        """An event loop that ends closes the async generators that were begun in it."""
        try:
            yield
        finally:
            self._forget()
            await self.aclose()


def _is_closed(loop: Any) -> bool:
    return loop.is_closed() if hasattr(loop, "is_closed") else not loop.is_alive()


def _close_from_outside(loop: Any, backend: AsyncPools) -> None:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    if not isinstance(loop, asyncio.AbstractEventLoop):
        return
    if loop.is_running():
        asyncio.run_coroutine_threadsafe(backend.aclose(), loop)
    else:  # in a thread, as no loop runs inside another one
        with ThreadPoolExecutor(1) as thread:
            thread.submit(loop.run_until_complete, backend.aclose()).result()


def running_loop() -> Any:
    """The event loop that runs, as a key of dictionaries."""
    import asyncio  # takes a while, and sync code does not need it

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return threading.current_thread()  # another async library, which has one loop for each thread
