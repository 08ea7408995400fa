"""Lists that come in pages: one iterator over all items, which fetches a page when the one before is used up."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from attrs import evolve

from .errors import PagingError
from .types import Response

if TYPE_CHECKING:
    from .client import Client
    from .operation import Request


def iterate(request: Request[Any], client: Client) -> Iterator[Any]:
    """The items of the page that `request` asks for and of all pages after it, fetched as needed.

    Raises:
        ServiceError: the service refused a page.
        PagingError: the service repeated a page token.
    """
    seen = {value for name, value in request.query if name == "page"}
    next_page: Request[Any] | None = request
    while next_page is not None:
        response = next_page.send(client)
        yield from _items(response.result())
        next_page = _following(request, response, seen)


async def aiterate(request: Request[Any], client: Client) -> AsyncIterator[Any]:
    """Like `iterate`, for `async for`."""
    seen = {value for name, value in request.query if name == "page"}
    next_page: Request[Any] | None = request
    while next_page is not None:
        response = await next_page.asend(client)
        for item in _items(response.result()):
            yield item
        next_page = _following(request, response, seen)


def _items(page: Any) -> list[Any]:
    items = page if isinstance(page, list) else getattr(page, "items", None)
    return items if isinstance(items, list) else []


def _following(request: Request[Any], response: Response[Any], seen: set[str]) -> Request[Any] | None:
    token = response.opc_next_page
    if token is None:
        return None
    if token in seen:
        raise PagingError(f"{request.operation.id} gave the same page token twice; the list would never end")
    seen.add(token)
    return evolve(request, query=(*(pair for pair in request.query if pair[0] != "page"), ("page", token)))
