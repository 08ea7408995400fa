"""Values that every generated module shares: `UNSET` for what was left out, and `Response` for a whole answer."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

import httpx
from attrs import field, frozen

from . import models
from ._content import BinaryContent, decoded, encoding_flaw, length_flaw
from .errors import ServiceError, error_class
from .model import Model
from .unset import UNSET, Unset

T = TypeVar("T")


@frozen(kw_only=True)
class Response(Generic[T]):
    """The answer to one call, whatever its HTTP status."""

    status_code: int
    """HTTP status, also where `http.HTTPStatus` has no member for it."""

    headers: httpx.Headers = field(repr=False)
    """Response headers; names are matched without regard to case."""

    content: bytes = field(repr=False)
    """Body as it came, content encodings such as gzip undone."""

    parsed: T | models.Error | None = field(repr=lambda value: _shown(value))
    """The success value for a 2xx status, else the service's `Error`, or None where the body of an error is not one."""

    method: str
    """HTTP method of the request."""

    path: str
    """Path of the request, without the query."""

    sent_request_id: str | None = None
    """The `opc-request-id` that was sent."""

    hint: str | None = None
    """What may help against an error status."""

    @property
    def is_success(self) -> bool:
        """Whether the status is one of 2xx."""
        return 200 <= self.status_code <= 299

    @property
    def opc_request_id(self) -> str | None:
        """Identifier of the request, to quote to Oracle's support: the service's, else the one that was sent."""
        return self.headers.get("opc-request-id") or self.sent_request_id

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
            raise self._error()
        return self.parsed  # type: ignore[return-value]  # a 2xx answer is parsed as T

    def _error(self) -> ServiceError:
        code = getattr(self.parsed, "code", None)
        message = getattr(self.parsed, "message", None)
        return error_class(self.status_code)(
            status=self.status_code,
            code=code if isinstance(code, str) else None,
            message=message if isinstance(message, str) else "",
            opc_request_id=self.opc_request_id,
            headers=self.headers,
            content=self.content,
            method=self.method,
            path=self.path,
            hint=self.hint,
        )


def _shown(value: object) -> str:
    """Models know what must not be shown; of other values only the type is."""
    return repr(value) if value is None or isinstance(value, Model) else f"<{type(value).__name__}>"


class _StreamedAnswer:
    """What sync and async streams share."""

    def __init__(self, response: httpx.Response, described: str | None = None) -> None:
        self.response = response
        """The answer of httpx."""
        self._described = described

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Checks at the end of the block that the body is complete, and adds the request to errors."""
        try:
            yield
            if flaw := encoding_flaw(self.response) or length_flaw(self.response):
                raise httpx.DecodingError(f"the body is not complete: {flaw}", request=self.response.request)
        except httpx.RequestError as error:
            if self._described is not None:
                error.add_note(self._described)
            raise

    @property
    def status_code(self) -> int:
        """HTTP status, one of 2xx."""
        return self.response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """Response headers; names are matched without regard to case."""
        return self.response.headers

    @property
    def content_length(self) -> int | None:
        """Length of the body in bytes, None where the service does not say."""
        value: str = self.response.headers.get("content-length", "")
        return int(value) if value.isdigit() and "content-encoding" not in self.response.headers else None

    @property
    def opc_request_id(self) -> str | None:
        """Identifier that Oracle gave to the request, to quote to Oracle's support."""
        value: str | None = self.response.headers.get("opc-request-id")
        return value


class ByteStream(_StreamedAnswer):
    """A body that comes in chunks. It can be iterated over once, inside its `with` block."""

    def __iter__(self) -> Iterator[bytes]:
        with self.reading():
            if self.response.is_stream_consumed:  # a transport of tests had all of it at hand
                yield from self.response.iter_bytes()
                return
            for chunk in self.response.iter_raw():
                yield from decoded(self.response, chunk)


class AsyncByteStream(_StreamedAnswer):
    """A body that comes in chunks, for `async for`, inside its `async with` block."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with self.reading():
            if self.response.is_stream_consumed:
                async for chunk in self.response.aiter_bytes():
                    yield chunk
                return
            async for chunk in self.response.aiter_raw():
                for piece in decoded(self.response, chunk):
                    yield piece


__all__ = ["UNSET", "AsyncByteStream", "BinaryContent", "ByteStream", "Response", "Unset"]
