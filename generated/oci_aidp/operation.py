# Copied from overrides/oci_aidp/operation.py: edit it there and run `make generate`.
"""What all operations share: building the request from the arguments, sending it, and reading the answer."""

from __future__ import annotations

import datetime
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import quote, urlencode

from attrs import frozen

from . import paging
from .codecs import Codec, Decoder, encode, encode_date_time, model
from .errors import DecodeError
from .types import UNSET, Response

if TYPE_CHECKING:
    import httpx

    from .client import Client

T = TypeVar("T")


class Operation(Generic[T]):
    """One operation of the API: what its generated module knows beyond the names and types of the parameters.

    Args:
        id: Oracle's name of the operation, such as `GetAsyncOperation`.
        method: HTTP method.
        path: path template below the API version, with `{name}` for the path parameters.
        result: codec of the JSON body of a 2xx answer.
        accept: value of the `accept` header.
    """

    def __init__(
        self,
        id: str,  # the word of the OpenAPI specification
        method: str,
        path: str,
        result: Codec,
        *,
        accept: str = "application/json",
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.accept = accept
        self._codec = result
        self._decoder: Decoder | None = None

    def request(
        self,
        *,
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = UNSET,
    ) -> Request[T]:
        """The request for these arguments, by their names on the wire; those that are `UNSET` or None are not sent.

        Raises:
            ValueError: a path parameter is empty, `.` or `..`, or a header has a control character.
        """
        segments = {name: _path_segment(name, value) for name, value in path.items()}
        pairs = tuple((name, text) for name, value in (query or {}).items() for text in _texts(value))
        sent = {"accept": self.accept}
        for name, value in (headers or {}).items():
            if value is not UNSET and value is not None:
                sent[name] = _header_value(name, value)
        content = None
        if body is not UNSET and body is not None:
            content = json.dumps(encode(body), allow_nan=False).encode()
            sent["content-type"] = "application/json"
        return Request(self, self.path.format_map(segments), pairs, sent, content)

    def read(self, response: httpx.Response) -> Response[T]:
        """Reads an answer whose body is at hand.

        Raises:
            DecodeError: the status is 2xx and the body is not what the operation promises.
        """
        parsed: Any = None
        if response.is_success:
            try:
                value = json.loads(response.content)
            except (ValueError, RecursionError):
                raise DecodeError.from_response(response, expected="JSON") from None
            if self._decoder is None:
                self._decoder = self._codec()
            parsed = self._decoder(value)
        else:
            try:
                value = json.loads(response.content)
            except (ValueError, RecursionError):
                value = None
            if type(value) is dict:
                parsed = model("Error")()(value)
        return Response(
            status_code=response.status_code,
            headers=response.headers,
            content=response.content,
            parsed=parsed,
            method=response.request.method,
            path=response.request.url.path,
        )


@frozen
class Request(Generic[T]):
    """One call of an operation, ready to be sent, any number of times."""

    operation: Operation[T]
    path: str
    """Path below the API version, percent-encoded."""
    query: tuple[tuple[str, str], ...]
    """Names and values of the query, not yet encoded."""
    headers: dict[str, str]
    content: bytes | None

    def send(self, client: Client) -> Response[T]:
        """Sends the request and waits for the answer."""
        http = client.get_httpx_client()
        return self.operation.read(http.send(self._build(http, client), follow_redirects=False))

    async def asend(self, client: Client) -> Response[T]:
        """Sends the request and awaits the answer."""
        http = await client.open_async_httpx_client()
        return self.operation.read(await http.send(self._build(http, client), follow_redirects=False))

    def iterate(self, client: Client) -> Iterator[Any]:
        """The items of this page and all that follow it."""
        return paging.iterate(self, client)

    def aiterate(self, client: Client) -> AsyncIterator[Any]:
        """The items of this page and all that follow it."""
        return paging.aiterate(self, client)

    def _build(self, http: httpx.Client | httpx.AsyncClient, client: Client) -> httpx.Request:
        url = client.base_url + self.path
        if self.query:
            url = f"{url}?{urlencode(self.query, quote_via=quote, safe='')}"
        return http.build_request(self.operation.method, url, headers=self.headers, content=self.content)


def _path_segment(name: str, value: object) -> str:
    text = _text(value)
    if value is None or value is UNSET or not text.strip():
        raise ValueError(f"path parameter {name} must not be empty")
    if text in {".", ".."}:
        raise ValueError(f"path parameter {name} must not be {text!r}: it would address another resource")
    return quote(text, safe="")


def _texts(value: object) -> list[str]:
    if value is None or value is UNSET:
        return []
    return [_text(each) for each in value] if isinstance(value, (list, tuple)) else [_text(value)]


def _header_value(name: str, value: object) -> str:
    text = _text(value)
    if any(ord(character) < 32 or ord(character) == 127 for character in text):
        raise ValueError(f"header parameter {name} must not have control characters or line breaks")
    return text


def _text(value: object) -> str:
    """A parameter's value as it stands in a path, a query or a header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return getattr(value, "value", value)
    if isinstance(value, datetime.datetime):
        return encode_date_time(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    return str(value)
