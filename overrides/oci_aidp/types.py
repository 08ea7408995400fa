"""Values that every generated module shares: `UNSET` for what was left out, and `Response` for a whole answer."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, Generic, Literal, TypeVar

from attrs import field, frozen

from .errors import ServiceError

if TYPE_CHECKING:
    import httpx

    from .models import Error

T = TypeVar("T")


class Unset(Enum):
    """The type of `UNSET`. It is false in a condition, and `isinstance(value, Unset)` tells it from every other value."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Stands for a parameter or a field that has no value: it is not sent, and was not in the answer."""


@frozen(kw_only=True)
class Response(Generic[T]):
    """The answer to one call, whatever its HTTP status."""

    status_code: int
    """HTTP status, also where `http.HTTPStatus` has no member for it."""

    headers: httpx.Headers = field(repr=False)
    """Response headers; names are matched without regard to case."""

    content: bytes = field(repr=False)
    """Body as it came, content encodings such as gzip undone."""

    parsed: T | Error | None
    """The success value for a 2xx status, else the service's `Error`, or None where the body of an error is not one."""

    method: str
    """HTTP method of the request."""

    path: str
    """Path of the request, without the query."""

    @property
    def is_success(self) -> bool:
        """Whether the status is one of 2xx."""
        return 200 <= self.status_code <= 299

    @property
    def opc_request_id(self) -> str | None:
        """Identifier that Oracle gave to the request, to quote to Oracle's support."""
        value: str | None = self.headers.get("opc-request-id")
        return value

    @property
    def opc_next_page(self) -> str | None:
        """Token of the next page of a list, None on the last one."""
        return self.headers.get("opc-next-page") or None

    @property
    def etag(self) -> str | None:
        """Version of the resource, to send as `if_match` with a later change of it."""
        value: str | None = self.headers.get("etag")
        return value

    def result(self) -> T:
        """The success value.

        Raises:
            ServiceError: the status is not 2xx; the subclass tells which kind.
        """
        if not self.is_success:
            raise ServiceError.from_response(self)
        return self.parsed  # type: ignore[return-value]  # a 2xx answer is parsed as T


__all__ = ["UNSET", "Response", "Unset"]
