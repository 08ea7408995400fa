# Copied from overrides/oci_aidp/client.py: edit it there and run `make generate`.
"""The client: where requests go and how they are sent, by sync and async calls alike."""

from __future__ import annotations

import copy
import ssl
from collections.abc import AsyncGenerator, Collection, Generator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, overload

import httpx

from . import _call, direct
from ._attempts import Settings
from ._connections import Connections
from ._content import ACCEPT_ENCODING
from ._family import check_family
from ._hosts import is_among
from ._version import user_agent as agent
from .breaker import CircuitBreaker, CircuitBreakerStrategy
from .clock import Clock
from .direct import RequestOptions
from .errors import ConfigurationError
from .model import Model
from .retrying import DEFAULT_RETRY_STRATEGY, RetryStrategy
from .types import AsyncByteStream, ByteStream, Response
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from httpx_sse import ServerSentEvent

T = TypeVar("T")
M = TypeVar("M", bound=Model)

DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=10.0)
"""Seconds to wait for a connection (10) and for each read or write (60), as Oracle's own SDK does."""


def checked(name: str, value: T, *kinds: type | None) -> T:
    """Checks the type of a setting.

    Raises:
        ConfigurationError: it is not.
        TypeError: it is of httpx2 instead of httpx.
    """
    if not isinstance(value, tuple(kind or type(None) for kind in kinds)):
        check_family(name, value)
        names = " or ".join(kind.__name__ if kind else "None" for kind in kinds)
        raise ConfigurationError(f"{name} must be {names}, not {type(value).__name__}")
    return value


def _timeout(value: float | httpx.Timeout | None) -> httpx.Timeout:
    checked("timeout", value, int, float, httpx.Timeout, None)
    if isinstance(value, bool) or (isinstance(value, int | float) and not 0 < value < 1e9):  # sockets take no more
        raise ConfigurationError(f"timeout must be a number of seconds, not {value!r}; None waits for ever")
    return value if isinstance(value, httpx.Timeout) else httpx.Timeout(value)


class _NoCookies(CookieJar):
    """Keeps no cookies. The API has none; those of a gateway would pile up, and be sent with each request."""

    def extract_cookies(self, response: object, request: object) -> None:
        """Does not look for cookies in an answer."""


class Client(Settings):
    """Sends the calls of the generated functions to one endpoint. Most programs get one from `connect`.

    One client serves any number of threads and tasks, and sync and async calls side by side. Leaving `with` or
    `async with` closes it.

    Args:
        base_url: address of the API with its version, such as
            `https://aidp.us-ashburn-1.oci.oraclecloud.com/` and `API_VERSION`.
        auth: signs each request; usually an `OciAuth`. None sends requests unsigned.
        retry_strategy: when failed requests are sent again; None never does.
        circuit_breaker: when requests to a host that keeps failing are no longer sent; None always sends them.
        collection: first segment of all paths; `dataLakes` on the older surface.
        timeout: seconds for each attempt's connection, reads and writes, or an `httpx.Timeout`; None waits for ever.
        headers: sent with each request.
        user_agent: name and version of your program, such as `my-app/1.2`, put before those of this package.
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
        collection: str = _call.COLLECTION,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        verify: ssl.SSLContext | bool = True,
        hosts: Collection[str] = (),
        clock: Clock | None = None,
        httpx_args: Mapping[str, Any] | None = None,
    ) -> None:
        checked("retry_strategy", retry_strategy, RetryStrategy, None)
        checked("headers", headers, Mapping, None)
        checked("verify", verify, ssl.SSLContext, bool)
        checked("clock", clock, Clock, None)
        checked("httpx_args", httpx_args, Mapping, None)
        check_family("httpx_args", httpx_args)
        check_family("auth", auth)
        self.base_url = base_url.rstrip("/")
        self.auth = auth
        self.retry_strategy = retry_strategy
        self.collection = collection
        self.hosts = (httpx.URL(base_url).netloc.decode("ascii"), *hosts)
        self.call_headers = {}
        self.call_query = ()
        self.timeout = _timeout(timeout)
        self.clock = clock or Clock()
        self.breaker = CircuitBreaker(circuit_breaker, self.clock) if circuit_breaker else None
        version = self.base_url.rpartition("/")[2]
        always = httpx.Headers({"user-agent": agent(version, user_agent), "accept-encoding": ACCEPT_ENCODING})
        always.update(headers)
        settings = {"auth": auth, "headers": always, "cookies": _NoCookies(), **(httpx_args or {})}
        self.connections = Connections(self.base_url, verify, settings)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def with_options(
        self,
        *,
        retry_strategy: RetryStrategy | Unset | None = UNSET,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        headers: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
    ) -> Self:
        """The same client with other settings, for some calls: `client.with_options(timeout=5)`.

        Both share their connections, signer and circuit breaker; closing either closes both.

        Args:
            retry_strategy: as in `Client`.
            timeout: as in `Client`.
            headers: headers that calls do not name, besides those given before. What a call itself sends goes first.
            query: query parameters that calls do not name, likewise.

        Raises:
            ValueError: a header cannot be sent, is made when a request is signed, or belongs to one call only.
        """
        other = copy.copy(self)
        if not isinstance(retry_strategy, Unset):
            other.retry_strategy = checked("retry_strategy", retry_strategy, RetryStrategy, None)
        if not isinstance(timeout, Unset):
            other.timeout = _timeout(timeout)
        more_headers, more_query = direct.extras(headers, query)
        other.call_headers = {**self.call_headers, **more_headers}
        replaced = dict(more_query)
        other.call_query = (*(pair for pair in self.call_query if pair[0] not in replaced), *more_query)
        return other

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
        return _call.send(self, direct.build(method, path, parse=parse, **options))

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
        return await _call.asend(self, direct.build(method, path, parse=parse, **options))

    def stream(self, method: str, path: str, **options: Unpack[RequestOptions]) -> AbstractContextManager[ByteStream]:
        """Like `request`, but for a `with` block that gets the body of a success in chunks; else it raises."""
        return _call.stream(self, direct.build(method, path, accept="*/*", **options))

    def astream(
        self, method: str, path: str, **options: Unpack[RequestOptions]
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """Like `stream`, for `async with`."""
        return _call.astream(self, direct.build(method, path, accept="*/*", **options))

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
        return direct.events(self, direct.build(method, path, accept=direct.EVENTS, **options))

    def aevents(
        self, method: str, path: str, **options: Unpack[RequestOptions]
    ) -> AsyncGenerator[ServerSentEvent, None]:
        """Like `events`, for `async for`. `contextlib.aclosing` closes the connection at the end of its block."""
        return direct.aevents(self, direct.build(method, path, accept=direct.EVENTS, **options))

    def signs(self, path: str) -> bool:
        """Whether a request to a path, or an address, is signed."""
        return path.startswith("/") or is_among(httpx.URL(path), self.hosts)

    def get_httpx_client(self) -> httpx.Client:
        """The `httpx.Client` behind the sync functions, made when first needed.

        Raises:
            RuntimeError: the client is closed.
        """
        return self.connections.sync_backend().http

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The `httpx.AsyncClient` behind the async functions, for the running event loop. Call it inside the loop.

        Many calls at a time are spread over more clients like this one, unless `httpx_args` has `limits`, `transport`
        or `mounts`.

        Raises:
            RuntimeError: the client is closed.
        """
        return self.connections.async_backend().http

    def close(self) -> None:
        """Closes all connections. Those of an event loop that still runs are closed by that loop, soon after."""
        self.connections.close()

    async def aclose(self) -> None:
        """Closes all connections, those of the running event loop before it returns."""
        await self.connections.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()


__all__ = ["DEFAULT_TIMEOUT", "Client"]
