"""Lists that come in pages: the next page is fetched when the one before is used up."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, TypeVar

from attrs import evolve

from ._attempts import Settings
from ._call import asend, send
from ._operation import Request
from .errors import PagingError
from .types import Response

T = TypeVar("T")


def items(listed: Callable[[T], object], client: Settings, request: Request[T]) -> Iterator[Any]:
    """The items of the page that `request` asks for and of all pages after it, fetched as needed.

    A retry token is for the first page only. `listed` gets the list from a page.

    Raises:
        ServiceError: the service refused a page.
        PagingError: the service repeated a page token.
    """
    seen = _first_tokens(request)
    following: Request[T] | None = request
    while following is not None:
        response = send(client, following)
        yield from _items(response.result(), listed)
        following = _following(request, response, seen)


async def aitems(listed: Callable[[T], object], client: Settings, request: Request[T]) -> AsyncIterator[Any]:
    """Like `items`, for `async for`."""
    seen = _first_tokens(request)
    following: Request[T] | None = request
    while following is not None:
        response = await asend(client, following)
        for item in _items(response.result(), listed):
            yield item
        following = _following(request, response, seen)


def _items(page: T, listed: Callable[[T], object]) -> list[Any]:
    """The items of a page; none where the service left out the list, or what it is part of."""
    try:
        listed_items = listed(page)
    except AttributeError:
        return []
    return listed_items if isinstance(listed_items, list) else []


def _first_tokens(request: Request[Any]) -> set[str]:
    parameter = request.operation.paging.parameter if request.operation.paging else "page"
    if request.operation.paging and isinstance(request.content, bytes):
        return {json.loads(request.content).get(parameter, "")}
    return {value for name, value in request.query if name == parameter}


def _following(request: Request[T], response: Response[T], seen: set[str]) -> Request[T] | None:
    paging = request.operation.paging
    token = _token(response.parsed, paging.token) if paging else response.opc_next_page
    if token is None:
        return None
    if token in seen:
        raise PagingError(f"{request.operation.name} gave the same page token twice; the list would never end")
    seen.add(token)
    # A retry token belongs to one request: the service refuses it with another one.
    headers = {name: value for name, value in request.headers.items() if name != b"opc-retry-token"}
    if paging and isinstance(request.content, bytes):
        body = {**json.loads(request.content), paging.parameter: token}
        return evolve(request, content=json.dumps(body).encode(), headers=headers)
    parameter = paging.parameter if paging else "page"
    query = (*(pair for pair in request.query if pair[0] != parameter), (parameter, token))
    return evolve(request, query=query, headers=headers)


def _token(page: object, path: tuple[str, ...]) -> str | None:
    for name in path:
        page = getattr(page, name, None)
    return page if isinstance(page, str) and page else None
