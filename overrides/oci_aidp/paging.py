"""Lists that come in pages: the next page is fetched when the one before is used up."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve

from .errors import PagingError
from .types import Response

if TYPE_CHECKING:
    from ._operation import Request
    from .client import Client

T = TypeVar("T")


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
    found = page if isinstance(page, list) else getattr(page, "items", None)
    return found if isinstance(found, list) else []


def _first_tokens(request: Request[Any]) -> set[str]:
    return {value for name, value in request.query if name == "page"}


def _following(request: Request[T], response: Response[T], seen: set[str]) -> Request[T] | None:
    token = response.opc_next_page
    if token is None:
        return None
    if token in seen:
        raise PagingError(f"{request.operation.name} gave the same page token twice; the list would never end")
    seen.add(token)
    return evolve(
        request,
        query=(*(pair for pair in request.query if pair[0] != "page"), ("page", token)),
        # A retry token belongs to one request: the service refuses it with another one.
        headers={name: value for name, value in request.headers.items() if name != b"opc-retry-token"},
    )
