# Copied from overrides/oci_aidp/_endpoint.py: edit it there and run `make generate`.
"""What generated operations are made of: they define `sync`, and the functions here derive the other ways to call it.

A derived function calls `sync` with `_BUILDER` in place of the client. That returns the request instead of sending it.
The annotations of operations are strings, which `typing.get_type_hints` evaluates among the names of this module.
"""

from __future__ import annotations

import datetime
import inspect
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import partial
from operator import attrgetter
from typing import Any, ParamSpec, Protocol, TypeVar, cast

import httpx

from . import _operation, _paging, models
from ._call import asend, astream, send, stream
from ._operation import Paging, Request
from .client import Client
from .model import Model, fields
from .types import UNSET, AsyncByteStream, BinaryContent, ByteStream, Response, Unset

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")
Item = TypeVar("Item")


_BUILDER: Any = object()


class Operation(_operation.Operation[T]):
    """An operation with a module of its own."""

    takes = "Any"
    """Annotation of the body."""

    def __call__(self, client: Client, *path: object) -> partial[T]:
        """A call of the operation, which sends nothing yet.

        Args:
            client: what sends it.
            path: the path parameters, in their order in the template.

        Raises:
            TypeError: the client is of another type.
        """
        if client is not _BUILDER:
            _check_client(client)
        return partial(self.call, client, path)

    def call(
        self,
        client: Client,
        path: tuple[object, ...],
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = UNSET,
    ) -> T:
        """Sends it, with these arguments by their names on the wire: what the function `sync` of an operation does.

        Raises:
            ServiceError: the status is not 2xx; `errors` has a class for each status that matters.
            DecodeError: the status is 2xx, and the body is not what the operation promises.
            httpx.TransportError: there was no answer.
            TypeError: the body is of another type.
            ValueError: a parameter cannot be sent.
        """
        self.check_body(body)
        named = dict(zip(self.path_parameters, path, strict=True))
        request = self.request(path=named, query=query, headers=headers, body=body)
        if client is _BUILDER:
            return cast(T, request)
        return send(client, request).result()

    def check_body(self, body: object) -> None:
        """Refuses what is no body of this operation.

        Raises:
            TypeError: it is none.
        """
        if self.takes.startswith("models.") and body is not None:
            model = getattr(models, self.takes.removeprefix("models."))
            if not isinstance(body, model):
                self._check_body(body, model)

    def _check_body(self, body: object, model: type[Model]) -> None:
        if hasattr(type(body), "to_dict") and not isinstance(body, Model):
            return
        if not isinstance(body, Mapping):
            raise TypeError(f"{self.name}: body must be models.{model.__name__}, not {type(body).__name__}")
        if wrong := ", ".join(_misnamed(model.from_dict(body))):
            raise TypeError(f"{self.name}: a dict has the names of JSON: {wrong}; models.{model.__name__} has Python's")

    def hint(self, response: httpx.Response) -> str | None:
        """As for any operation; for a body that is refused, the Python names in it where JSON names should be.

        Only here are dicts looked at that stand in the fields of models, since that takes as long as to encode them.
        """
        if response.status_code != 400 or not self.takes.startswith("models."):
            return super().hint(response)
        try:
            body = getattr(models, self.takes.removeprefix("models.")).from_value(json.loads(response.request.content))
            return f"a dict has the names of JSON: {wrong}" if (wrong := ", ".join(_misnamed(body))) else None
        except (ValueError, RecursionError):
            return None


def _misnamed(value: object) -> Iterator[str]:
    """The Python names where JSON names should be."""
    if isinstance(value, Model):
        declared = fields(type(value))
        for key in value.additional_keys:
            if key in declared:
                yield f"{declared[key]!r}, not {key!r}"
        value = [getattr(value, name) for name in declared]
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _misnamed(each)


def _check_client(client: object) -> None:
    if not isinstance(client, Client):
        what = "None" if client is None else type(client).__name__
        raise TypeError(f"client must be a Client, such as connect() returns, not {what}")


def _request(call: Callable[P, T], args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Client, Request[T]]:
    """The client of a call, and the request that `call` would send."""
    client = kwargs.get("client")
    if "client" in kwargs:  # else `call` raises what Python raises for the missing argument
        _check_client(client)
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


def _derived(
    call: Callable[P, Any], name: str, doc: str, returns: str, do: Callable[[Client, Request[Any]], R]
) -> Callable[P, R]:
    """Derives a function that does something with the client and the request of a call."""

    def derived(*args: P.args, **kwargs: P.kwargs) -> R:
        return do(*_request(call, args, kwargs))

    derived.__name__ = name
    derived.__code__ = derived.__code__.replace(co_name=name)  # for tracebacks
    derived.__doc__ = doc
    _describe(derived, call, returns)
    return derived


def detailed(operation: Operation[T], call: Callable[P, T]) -> Callable[P, Response[T]]:
    """Derives `sync_detailed`, and tells the operation what its body is."""
    operation.takes = call.__annotations__.get("body", "Any")
    doc = "`sync` with the whole response, whatever its status."
    return _derived(call, "sync_detailed", doc, "Response[{}]", send)


def awaited(call: Callable[P, T]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Derives `asyncio`."""

    async def asyncio(*args: P.args, **kwargs: P.kwargs) -> T:
        """`sync`, to be awaited."""
        client, request = _request(call, args, kwargs)
        return (await asend(client, request)).result()

    _describe(asyncio, call, "{}")
    return asyncio


def awaited_detailed(call: Callable[P, T]) -> Callable[P, Coroutine[Any, Any, Response[T]]]:
    """Derives `asyncio_detailed`."""

    async def asyncio_detailed(*args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """`sync_detailed`, to be awaited."""
        client, request = _request(call, args, kwargs)
        return await asend(client, request)

    _describe(asyncio_detailed, call, "Response[{}]")
    return asyncio_detailed


class _Page(Protocol[Item]):
    """A page with its items where most operations have them."""

    @property
    def items(self) -> list[Item] | Unset:
        """What `iterate` yields."""


def paged(call: Callable[P, _Page[Item]], item: str) -> Callable[P, Iterator[Item]]:
    """Derives `iterate`.

    Args:
        call: the function `sync` of an operation.
        item: annotation of an item.
    """
    return paged_by(call, attrgetter("items"), item)


def paged_by(call: Callable[P, T], items: Callable[[T], list[Item] | Unset], item: str) -> Callable[P, Iterator[Item]]:
    """Derives `iterate` where `items` gets the items from a page."""
    return _iterate(call, items, item, "the items of this page and of all")


def paged_whole(call: Callable[P, T]) -> Callable[P, Iterator[T]]:
    """Derives `iterate` where a page has no list of items."""
    return _iterate(call, lambda page: [page], "{}", "this page and all")


def _iterate(
    call: Callable[P, T], items: Callable[[T], list[Item] | Unset], item: str, what: str
) -> Callable[P, Iterator[Item]]:
    limit = "; `limit` is the size of a page" if "limit" in call.__annotations__ else ""
    doc = f"""`sync`, but yields {what} that follow{limit}.

    Raises PagingError if the service repeats a page token."""
    iterate = _derived(call, "iterate", doc, f"Iterator[{item}]", partial(_paging.items, items))
    iterate.made_from = call, items  # type: ignore[attr-defined]  # for `apaged`
    return iterate


def apaged(iterate: Callable[P, Iterator[Item]]) -> Callable[P, AsyncIterator[Item]]:
    """Derives `aiterate` from `iterate`."""
    call, items = iterate.made_from  # type: ignore[attr-defined]
    doc = "`iterate`, for `async for`."
    return _derived(call, "aiterate", doc, f"Async{iterate.__annotations__['return']}", partial(_paging.aitems, items))


def streamed(call: Callable[P, bytes]) -> Callable[P, AbstractContextManager[ByteStream]]:
    """Derives `stream`."""
    doc = "`sync`, but for a `with` block that gets the body in chunks as they come, never all of it at once."
    return _derived(call, "stream", doc, "AbstractContextManager[ByteStream]", stream)


def astreamed(call: Callable[P, bytes]) -> Callable[P, AbstractAsyncContextManager[AsyncByteStream]]:
    """Derives `astream`."""
    doc = "`stream`, for `async with`."
    return _derived(call, "astream", doc, "AbstractAsyncContextManager[AsyncByteStream]", astream)


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
    "astreamed",
    "awaited",
    "awaited_detailed",
    "datetime",
    "detailed",
    "models",
    "paged",
    "paged_by",
    "paged_whole",
    "streamed",
]
