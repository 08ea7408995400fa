"""The client: where requests go and the connections they share, for sync and async calls alike."""

from __future__ import annotations

import copy
import ssl
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Collection, Generator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, overload
from weakref import WeakKeyDictionary

import httpx

from . import direct
from ._hosts import is_among
from ._loops import running_loop
from .retrying import DEFAULT_RETRY_STRATEGY, CircuitBreaker, CircuitBreakerStrategy, Clock, RetryStrategy
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from httpx_sse import ServerSentEvent

    from ._operation import Operation
    from .direct import RequestOptions
    from .model import Model
    from .types import AsyncByteStream, ByteStream, Response

T = TypeVar("T")
M = TypeVar("M", bound="Model")

DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=10.0)
"""Seconds to wait for a connection (10) and for each read or write (60), as Oracle's own SDK does."""

MOST_POOLS = 10
"""Connection pools that async calls are spread over, for each event loop."""
_CONNECTIONS = 100
_CALLS_IN_A_POOL = 2

COLLECTION = "aiDataPlatforms"
"""First segment of all paths, below the API version."""


class Client:
    """Sends the calls of the generated functions to one endpoint. Most programs get one from `connect`.

    One client serves any number of threads and tasks, and sync and async calls side by side. Leaving `with` or
    `async with` closes it.

    Args:
        base_url: address of the API with its version, such as `https://aidp.us-ashburn-1.oci.oraclecloud.com/20260430`.
        auth: signs each request; usually an `OciAuth`. None sends requests unsigned.
        retry_strategy: when failed requests are sent again; None never does.
        circuit_breaker: when requests to a host that keeps failing are no longer sent; None always sends them.
        collection: first segment of all paths; `dataLakes` on the older surface.
        timeout: seconds for each attempt's connection, reads and writes, or an `httpx.Timeout`; None waits for ever.
        headers: sent with each request.
        verify: how certificates are checked: True, or an `ssl.SSLContext` such as one with a company's own authority.
        hosts: hosts that get signed requests besides that of `base_url`: names, with the port if it is not the usual
            one, or domains with a dot in front, such as `.oraclecloud.com`.
        clock: tells and passes the time.
        httpx_args: further arguments of `httpx.Client` and `httpx.AsyncClient`, such as `proxy` or `limits`.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: httpx.Auth | None = None,
        retry_strategy: RetryStrategy | None = DEFAULT_RETRY_STRATEGY,
        circuit_breaker: CircuitBreakerStrategy | None = None,
        collection: str = COLLECTION,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        verify: ssl.SSLContext | bool = True,
        hosts: Collection[str] = (),
        clock: Clock | None = None,
        httpx_args: Mapping[str, Any] | None = None,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.auth = auth
        self.retry_strategy = retry_strategy
        self.collection = collection
        self._hosts = (httpx.URL(base_url).netloc.decode("ascii"), *hosts)
        self.call_headers: dict[bytes, bytes] = {}
        self.call_query: tuple[tuple[str, str], ...] = ()
        self.timeout = timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)
        self.clock = clock or Clock()
        self.breaker = CircuitBreaker(circuit_breaker, self.clock) if circuit_breaker else None
        # The API has no cookies. Those of a gateway would pile up, and be sent with each request.
        no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
        settings = {"auth": auth, "headers": dict(headers or {}), "cookies": no_cookies, **(httpx_args or {})}
        self._connections = _Connections(verify, settings, is_https=base_url.startswith("https:"))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def with_options(
        self,
        *,
        retry_strategy: RetryStrategy | Unset | None = UNSET,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
    ) -> Self:
        """The same client with other settings, for some calls: `client.with_options(timeout=5)`.

        Both share their connections, signer and circuit breaker; closing either closes both.
        """
        other = copy.copy(self)
        if not isinstance(retry_strategy, Unset):
            other.retry_strategy = retry_strategy
        if not isinstance(timeout, Unset):
            other.timeout = timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)
        return other

    def call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = UNSET,
    ) -> T:
        """Calls an operation: what its function `sync` does.

        Args:
            operation: the `OPERATION` of a module of `api`.
            path: path parameters, by their names in the path.
            query: query parameters, by their names on the wire. Those that are `UNSET` or None are not sent.
            headers: header parameters, likewise.
            body: the body, `UNSET` for none.
        """
        return operation.request(path=path, query=query, headers=headers, body=body).send(self).result()

    @overload
    def request(self, method: str, path: str, *, parse: type[M], **options: Unpack[RequestOptions]) -> Response[M]: ...
    @overload
    def request(
        self, method: str, path: str, *, parse: None = None, **options: Unpack[RequestOptions]
    ) -> Response[Any]: ...
    def request(
        self, method: str, path: str, *, parse: type[Model] | None = None, **options: Unpack[RequestOptions]
    ) -> Response[Any]:
        """Sends a request of your own, for calls that `api` lacks; signed, repeated, logged and judged as all calls.

            path = "/aiDataPlatforms/{id}/knowledgeBases/{key}"
            client.request("GET", path, path_values={"id": platform, "key": key}).result()

        Args:
            method: HTTP method. A POST or PATCH is repeated only where the service cannot have acted yet, unless there
                is an `opc-retry-token` among the headers.
            path: what follows the API version, with names in braces for the `path_values`; on the older surface its
                first segment follows. Or a whole address: it gets a signature if its host is the service's, another of
                Oracle's in the same realm, or was given to `connect` as one of `hosts`, and otherwise neither that nor
                the client's own `headers`.
            parse: class of `models` for a JSON answer. None gives the JSON value, None for an empty answer, and the
                bytes where the header `accept` asks for something else than JSON.
            options: `path_values`, `query`, `headers`, and `json` or `content`: see `direct.RequestOptions`.

        Returns:
            The whole response, whatever its status: `.result()` is the value, or raises `ServiceError`.

        Raises:
            DecodeError: the status is 2xx, and the body is not JSON.
            httpx.TransportError: there was no answer.
            ValueError: the path, one of its values or a header cannot be sent.
        """
        return direct.build(method, path, parse=parse, **options).send(self)

    @overload
    async def arequest(
        self, method: str, path: str, *, parse: type[M], **options: Unpack[RequestOptions]
    ) -> Response[M]: ...
    @overload
    async def arequest(
        self, method: str, path: str, *, parse: None = None, **options: Unpack[RequestOptions]
    ) -> Response[Any]: ...
    async def arequest(
        self, method: str, path: str, *, parse: type[Model] | None = None, **options: Unpack[RequestOptions]
    ) -> Response[Any]:
        """Like `request`, to be awaited."""
        return await direct.build(method, path, parse=parse, **options).asend(self)

    def stream(self, method: str, path: str, **options: Unpack[RequestOptions]) -> AbstractContextManager[ByteStream]:
        """Like `request`, but for a `with` block that gets the body of a success in chunks. Raises on other statuses."""
        return direct.build(method, path, accept="*/*", **options).stream(self)

    def astream(
        self, method: str, path: str, **options: Unpack[RequestOptions]
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """Like `stream`, for `async with`."""
        return direct.build(method, path, accept="*/*", **options).astream(self)

    def events(
        self, method: str, path: str, **options: Unpack[RequestOptions]
    ) -> Generator[ServerSentEvent, None, None]:
        """Like `request`, but yields server-sent events as they come, each with `event`, `data`, `id` and `json()`.

        Leaving the loop closes the connection, as `close()` of what is returned does.

        Raises:
            DecodeError: the answer has no events.
            ServiceError: the status is not 2xx.
            httpx.TransportError: there was no answer, or it broke off.
        """
        return direct.events(direct.build(method, path, accept=direct.EVENTS, **options), self)

    def aevents(
        self, method: str, path: str, **options: Unpack[RequestOptions]
    ) -> AsyncGenerator[ServerSentEvent, None]:
        """Like `events`, for `async for`. `contextlib.aclosing` closes the connection at the end of its block."""
        return direct.aevents(direct.build(method, path, accept=direct.EVENTS, **options), self)

    def url_of(self, path: str) -> str:
        """The address of a path below the API version, whose first segment follows the surface; addresses stay.

        Raises:
            ValueError: the address is https, and this client cannot check certificates.
        """
        if not path.startswith("/"):
            self._connections.check_trust(path)
            return path
        if self.collection != COLLECTION:
            path = f"/{self.collection}{path.removeprefix(f'/{COLLECTION}')}"
        return self.base_url + path

    def signs(self, path: str) -> bool:
        """Whether a request to a path, or an address, is signed."""
        return path.startswith("/") or is_among(httpx.URL(path), self._hosts)

    def get_httpx_client(self) -> httpx.Client:
        """The `httpx.Client` behind the sync functions, made when first needed.

        Raises:
            RuntimeError: the client is closed.
        """
        return self._connections.sync_client()

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The `httpx.AsyncClient` behind the async functions, for the running event loop. Call it inside the loop.

        Many calls at a time are spread over more clients like this one, unless `httpx_args` has `limits`, `transport` or
        `mounts`.

        Raises:
            RuntimeError: the client is closed.
        """
        return self._connections.async_pool().clients[0]

    @asynccontextmanager
    async def async_httpx_client(self) -> AsyncIterator[httpx.AsyncClient]:
        """The `httpx.AsyncClient` for one call, the one that has least to do.

        Its connections are closed when the event loop ends, so `asyncio.run(get_async_operation.asyncio(...))` leaves
        none open, even if this client lives on.
        """
        pool = await self._connections.kept_async_pool()
        number = pool.take()
        try:
            yield pool.clients[number]
        finally:
            pool.calls[number] -= 1

    @property
    def proxy(self) -> Any:
        """The proxy that was given, None where the environment decides."""
        return self._connections.settings.get("proxy")

    @property
    def trusts_environment(self) -> bool:
        """Whether the proxy is taken from the environment where none was given."""
        return bool(self._connections.settings.get("trust_env", True))

    def ssl_context(self) -> ssl.SSLContext | bool:
        """How certificates are checked."""
        return self._connections.ssl_context()

    def close(self) -> None:
        """Closes all connections. Those of an event loop that still runs are closed by that loop, soon after."""
        self._connections.close()

    async def aclose(self) -> None:
        """Closes all connections, those of the running event loop before it returns."""
        await self._connections.aclose()

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


class _Connections:
    """The connections that a client and those made from it by `with_options` share."""

    def __init__(self, verify: ssl.SSLContext | bool, settings: Mapping[str, Any], *, is_https: bool) -> None:
        self._verify = verify
        self._is_unchecked = verify is True and not is_https
        self.settings = settings
        self._lock = threading.Lock()
        self._closed = False
        self._sync_client: httpx.Client | None = None
        # An async connection belongs to the event loop that opened it, so each loop gets clients of its own.
        self._async_pools: WeakKeyDictionary[Any, _AsyncPool] = WeakKeyDictionary()
        self._keepers: WeakKeyDictionary[Any, AsyncGenerator[None, None]] = WeakKeyDictionary()

    def sync_client(self) -> httpx.Client:
        with self._lock:
            if self._sync_client is None:
                self._sync_client = httpx.Client(verify=self._verify_for_api(), **self.settings)
            return self._sync_client

    def async_pool(self) -> _AsyncPool:
        loop = running_loop()
        with self._lock:
            pool = self._async_pools.get(loop)
            if pool is None:
                pool = self._async_pools[loop] = _AsyncPool(self._verify_for_api(), self.settings)
            return pool

    async def kept_async_pool(self) -> _AsyncPool:
        pool = self.async_pool()
        loop = running_loop()
        if loop not in self._keepers:
            keeper = self._keepers[loop] = _keep_until_the_loop_ends(pool)
            await anext(keeper)
        return pool

    def close(self) -> None:
        with self._lock:
            self._closed = True
            sync_client, self._sync_client = self._sync_client, None
            async_pools = list(self._async_pools.items())
            self._async_pools.clear()
            self._keepers.clear()
        if sync_client is not None:
            sync_client.close()
        if async_pools:
            import asyncio
        for loop, pool in async_pools:
            if not isinstance(loop, asyncio.AbstractEventLoop) or loop.is_closed():
                continue  # the connections went with their loop
            if loop.is_running():
                asyncio.run_coroutine_threadsafe(pool.aclose(), loop)
            else:
                loop.run_until_complete(pool.aclose())

    async def aclose(self) -> None:
        with self._lock:
            pool = self._async_pools.pop(running_loop(), None)
        if pool is not None:
            await pool.aclose()
        self.close()

    def _verify_for_api(self) -> ssl.SSLContext | bool:
        if self._closed:
            raise RuntimeError("the client is closed; make a new one with connect()")
        return False if self._is_unchecked else self.ssl_context()

    def check_trust(self, address: str) -> None:
        """Refuses https where no certificate authorities were loaded, as plain http needs none."""
        if self._is_unchecked and address.lower().startswith("https:"):
            raise ValueError("this client speaks http only; connect(verify=ssl.create_default_context()) allows https")

    def ssl_context(self) -> ssl.SSLContext | bool:
        """The TLS settings, loaded once for all connections: reading the certificate authorities takes a while."""
        if self._verify is True:
            self._verify = httpx.create_ssl_context()
        return self._verify


class _AsyncPool:
    """The async clients of one event loop.

    httpcore looks at all connections of a pool for each request, which takes most of the time when there are many. So
    calls are spread over several pools; their connections together are as many as httpx allows in one.
    """

    def __init__(self, verify: ssl.SSLContext | bool, settings: Mapping[str, Any]) -> None:
        self._settings = {"verify": verify, **settings}
        self._most = MOST_POOLS
        if settings.keys() & {"limits", "transport", "mounts"}:
            self._most = 1
        else:
            self._settings["limits"] = httpx.Limits(
                max_connections=_CONNECTIONS // MOST_POOLS, max_keepalive_connections=_CONNECTIONS // MOST_POOLS
            )
        self.clients = [httpx.AsyncClient(**self._settings)]
        self.calls = [0]
        """Calls under way on each client."""

    def take(self) -> int:
        """The number of the client for one more call, counted as under way: a new one if all have some to do."""
        least = min(self.calls)
        number = self.calls.index(least)
        if least >= _CALLS_IN_A_POOL and len(self.clients) < self._most:
            number = len(self.clients)
            self.clients.append(httpx.AsyncClient(**self._settings))
            self.calls.append(0)
        self.calls[number] += 1
        return number

    async def aclose(self) -> None:
        for client in self.clients:
            await client.aclose()


async def _keep_until_the_loop_ends(pool: _AsyncPool) -> AsyncGenerator[None, None]:
    """An event loop that ends closes the async generators that it has begun; this one closes the connections then."""
    try:
        yield
    finally:
        await pool.aclose()


__all__ = ["DEFAULT_TIMEOUT", "Client"]
