# Copied from overrides/oci_aidp/paging.py: edit it there and run `make generate`.
"""Lists that come in pages: the next page is fetched when the one before is used up."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve, frozen

from .errors import PagingError
from .types import Response

if TYPE_CHECKING:
    from ._operation import Request
    from .client import Client

T = TypeVar("T")


@frozen
class Paging:
    """Where an operation has its page token, if not in the header `opc-next-page` and the query parameter `page`."""

    token: tuple[str, ...]
    """The attributes that lead from a page to the token of the next one."""
    parameter: str
    """What asks for the next page: a query parameter, or a field of the body where the request has one."""


def pages(request: Request[T], client: Client) -> Iterator[T]:
    """The page that `request` asks for and all pages after it, fetched as needed. A retry token is for the first only.

    Raises:
        ServiceError: the service refused a page.
        PagingError: the service repeated a page token.
    """
    seen = _first_tokens(request)
    following: Request[T] | None = request
    while following is not None:
        response = following.send(client)
        yield response.result()
        following = _following(request, response, seen)


async def apages(request: Request[T], client: Client) -> AsyncGenerator[T, None]:
    """Like `pages`, for `async for`."""
    seen = _first_tokens(request)
    following: Request[T] | None = request
    while following is not None:
        response = await following.asend(client)
        yield response.result()
        following = _following(request, response, seen)


def items(page: Any) -> list[Any]:
    """The items of a page, which is a list or has one as `items`."""
    return page if isinstance(page, list) else getattr(page, "items", [])


def listed(page: Any, items: Callable[[Any], object]) -> list[Any]:
    """What `items` finds on a page; nothing where the service left out the list, or what it is part of."""
    try:
        found = items(page)
    except AttributeError:
        return []
    return found if isinstance(found, list) else []


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
