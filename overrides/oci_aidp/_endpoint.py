"""What generated operations are made of: they define `sync`, and the functions here derive the other ways to call it.

A derived function calls `sync` with `_BUILDER` in place of the client. That returns the request instead of sending it.
The annotations of operations are strings, which `typing.get_type_hints` evaluates among the names of this module.
"""

from __future__ import annotations

import datetime
import inspect
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, ParamSpec, Protocol, TypeVar, cast

from . import models
from ._operation import Operation, Request
from .client import Client
from .paging import Paging
from .types import UNSET, AsyncByteStream, BinaryContent, ByteStream, Response, Unset

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")


class _Page(Protocol[Item]):
    @property
    def items(self) -> list[Item]: ...


class _Builder:
    """Stands in for a client. `call` returns the request."""

    call = staticmethod(Operation.request)


_BUILDER = _Builder()


def _request(call: Callable[P, T], args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Client, Request[T]]:
    """The client of a call, and the request that `call` would send."""
    client = kwargs.get("client")
    if client is not None:  # else `call` raises what Python raises for the missing argument
        kwargs["client"] = _BUILDER
    return cast(Client, client), cast("Callable[..., Request[T]]", call)(*args, **kwargs)


def _describe(function: Callable[..., Any], call: Callable[..., Any], returns: str) -> None:
    """Gives a derived function the arguments of `call`, its own result, and the documentation of both.

    Args:
        function: the derived function, with its own name and docstring.
        call: the function `sync` of an operation.
        returns: annotation of the result, with `{}` for that of `call`.
    """
    signature = inspect.signature(call)
    annotation = returns.format(signature.return_annotation)
    function.__signature__ = signature.replace(return_annotation=annotation)  # type: ignore[attr-defined]
    function.__annotations__ = {**call.__annotations__, "return": annotation}
    function.__doc__ = f"{function.__doc__}\n\n    {call.__doc__}"
    function.__module__ = call.__module__
    function.__qualname__ = function.__name__
    if inspect.iscoroutinefunction(function):
        # Python's warning about a call that is not awaited shows this name.
        function.__qualname__ = f"{call.__module__.rpartition('.')[2]}.{function.__name__}"


def detailed(call: Callable[P, T]) -> Callable[P, Response[T]]:
    """Derives `sync_detailed`."""

    def sync_detailed(*args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """Like `sync`, but returns the whole response and raises on no HTTP status."""
        client, request = _request(call, args, kwargs)
        return request.send(client)

    _describe(sync_detailed, call, "Response[{}]")
    return sync_detailed


def awaited(call: Callable[P, T]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Derives `asyncio`."""

    async def asyncio(*args: P.args, **kwargs: P.kwargs) -> T:
        """Like `sync`, to be awaited."""
        client, request = _request(call, args, kwargs)
        return (await request.asend(client)).result()

    _describe(asyncio, call, "{}")
    return asyncio


def awaited_detailed(call: Callable[P, T]) -> Callable[P, Coroutine[Any, Any, Response[T]]]:
    """Derives `asyncio_detailed`."""

    async def asyncio_detailed(*args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """Like `sync_detailed`, to be awaited."""
        client, request = _request(call, args, kwargs)
        return await request.asend(client)

    _describe(asyncio_detailed, call, "Response[{}]")
    return asyncio_detailed


def paged(call: Callable[P, _Page[Item]], item: str) -> Callable[P, Iterator[Item]]:
    """Derives `iterate`.

    Args:
        call: the function `sync` of an operation.
        item: annotation of an item.
    """

    def iterate(*args: P.args, **kwargs: P.kwargs) -> Iterator[Item]:
        """Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page.

        Raises PagingError if the service repeats a page token.
        """
        client, request = _request(call, args, kwargs)
        return request.iterate(client)

    _describe(iterate, call, f"Iterator[{item}]")
    return iterate


def apaged(call: Callable[P, _Page[Item]], item: str) -> Callable[P, AsyncIterator[Item]]:
    """Derives `aiterate`."""

    def aiterate(*args: P.args, **kwargs: P.kwargs) -> AsyncIterator[Item]:
        """Like `iterate`, for `async for`."""
        client, request = _request(call, args, kwargs)
        return request.aiterate(client)

    _describe(aiterate, call, f"AsyncIterator[{item}]")
    return aiterate


def paged_in(call: Callable[P, T], items: Callable[[T], list[Item] | Unset], item: str) -> Callable[P, Iterator[Item]]:
    """Derives `iterate` where the body has the page token.

    Args:
        call: the function `sync` of an operation.
        items: gets the items from a page.
        item: annotation of an item.
    """

    def iterate(*args: P.args, **kwargs: P.kwargs) -> Iterator[Item]:
        """Like `sync`, but yields the items of this page and of all that follow.

        Raises PagingError if the service repeats a page token.
        """
        client, request = _request(call, args, kwargs)
        return request.iterate(client, items)

    _describe(iterate, call, f"Iterator[{item}]")
    return iterate


def apaged_in(
    call: Callable[P, T], items: Callable[[T], list[Item] | Unset], item: str
) -> Callable[P, AsyncIterator[Item]]:
    """Derives `aiterate` where the body has the page token."""

    def aiterate(*args: P.args, **kwargs: P.kwargs) -> AsyncIterator[Item]:
        """Like `iterate`, for `async for`."""
        client, request = _request(call, args, kwargs)
        return request.aiterate(client, items)

    _describe(aiterate, call, f"AsyncIterator[{item}]")
    return aiterate


def paged_whole(call: Callable[P, T]) -> Callable[P, Iterator[T]]:
    """Derives `iterate` where a page has no list of items."""

    def iterate(*args: P.args, **kwargs: P.kwargs) -> Iterator[T]:
        """Like `sync`, but yields this page and all that follow; `limit` is the size of a page.

        Raises PagingError if the service repeats a page token.
        """
        client, request = _request(call, args, kwargs)
        return request.pages(client)

    _describe(iterate, call, "Iterator[{}]")
    return iterate


def apaged_whole(call: Callable[P, T]) -> Callable[P, AsyncIterator[T]]:
    """Derives `aiterate` where a page has no list of items."""

    def aiterate(*args: P.args, **kwargs: P.kwargs) -> AsyncIterator[T]:
        """Like `iterate`, for `async for`."""
        client, request = _request(call, args, kwargs)
        return request.apages(client)

    _describe(aiterate, call, "AsyncIterator[{}]")
    return aiterate


def streamed(call: Callable[P, bytes]) -> Callable[P, AbstractContextManager[ByteStream]]:
    """Derives `stream`."""

    def stream(*args: P.args, **kwargs: P.kwargs) -> AbstractContextManager[ByteStream]:
        """Like `sync`, but for a `with` block that gets the body in chunks as they come, never all of it at once."""
        client, request = _request(call, args, kwargs)
        return request.stream(client)

    _describe(stream, call, "AbstractContextManager[ByteStream]")
    return stream


def astreamed(call: Callable[P, bytes]) -> Callable[P, AbstractAsyncContextManager[AsyncByteStream]]:
    """Derives `astream`."""

    def astream(*args: P.args, **kwargs: P.kwargs) -> AbstractAsyncContextManager[AsyncByteStream]:
        """Like `stream`, for `async with`."""
        client, request = _request(call, args, kwargs)
        return request.astream(client)

    _describe(astream, call, "AbstractAsyncContextManager[AsyncByteStream]")
    return astream


__all__ = [
    "UNSET",
    "Any",
    "BinaryContent",
    "Client",
    "Iterable",
    "Operation",
    "Paging",
    "Unset",
    "apaged",
    "apaged_in",
    "apaged_whole",
    "astreamed",
    "awaited",
    "awaited_detailed",
    "datetime",
    "detailed",
    "models",
    "paged",
    "paged_in",
    "paged_whole",
    "streamed",
]
