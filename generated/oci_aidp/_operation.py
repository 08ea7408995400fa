# Copied from overrides/oci_aidp/_operation.py: edit it there and run `make generate`.
"""What all operations share: building the request from the arguments, and reading the answer."""

from __future__ import annotations

import codecs
import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from types import NoneType
from typing import Any, ForwardRef, Generic, Literal, TypeAlias, TypeVar, cast, get_args
from urllib.parse import quote

import httpx
from attrs import define, field, frozen

from . import models
from ._codecs import Decoder, decoder, encode
from ._content import BinaryContent, encoding_flaw, length_flaw
from ._hints import hint_for
from .errors import DecodeError, wire_path
from .types import UNSET, Response

T = TypeVar("T")
Reads: TypeAlias = Literal["json", "text", "bytes", "nothing"]
JSON = "application/json"
_TO_JSON = json.JSONEncoder(allow_nan=False, check_circular=False).encode  # `encode` has gone through all of it


@frozen
class Paging:
    """Where an operation has its page token, if not in the header `opc-next-page` and the query parameter `page`."""

    token: tuple[str, ...]
    """The attributes that lead from a page to the token of the next one."""
    parameter: str
    """What asks for the next page: a query parameter, or a field of the body where the request has one."""


@define(slots=False, eq=False, repr=False)
class Operation(Generic[T]):
    """One operation of the API: `Operation["models.AsyncOperation"]("GetAsyncOperation", "GET", "/…")`.

    A success is read as the type in brackets: None, bytes, str (a text if `accept` is that of one), or decoded JSON.
    """

    name: str
    """Oracle's name of the operation, such as `GetAsyncOperation`."""
    method: str
    """HTTP method."""
    path: str
    """Path template below the API version, with `{name}` for the path parameters."""
    accept: str = field(default=JSON, kw_only=True)
    """Value of the `accept` header."""
    sends: str = field(default=JSON, kw_only=True)
    """Media type of the body, if one is sent."""
    multi_segment: Collection[str] = field(default=(), kw_only=True)
    """The path parameters that hold slashes."""
    paging: Paging | None = field(default=None, kw_only=True)
    """Where the page token is, if a list has it in the body."""
    _decode: Decoder | None = field(default=None, init=False)

    @cached_property
    def path_parameters(self) -> list[str]:
        """The names in the path template."""
        return re.findall("{(.+?)}", self.path)

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
            TypeError: a parameter is a model or another value that is no text, number, time or list of these.
            ValueError: a path parameter is empty, `.` or `..`, or a header has what HTTP does not carry there.
        """
        segments = {name: _segment(name, value, name in self.multi_segment) for name, value in path.items()}
        pairs = tuple((name, text) for name, value in (query or {}).items() for text in _texts(name, value))
        sent = {b"accept": self.accept.encode()}
        for name, value in (headers or {}).items():
            if value is not UNSET and value is not None:
                sent[name.lower().encode()] = _header_value(name, value)
        content: BinaryContent | None = None
        if body is None:
            raise TypeError(f"{self.name}: body must not be None")
        if body is not UNSET:
            sent.setdefault(b"content-type", self.sends.encode())
            content = _json(body) if self.sends == JSON else cast(BinaryContent, body)
        takes_retry_token = "opc-retry-token" in (headers or {})
        return Request(self, self.path.format_map(segments), pairs, sent, content, takes_retry_token)

    def read(self, response: httpx.Response) -> Response[T]:
        """Reads an answer whose body is at hand.

        Raises:
            DecodeError: the status is 2xx and the body is not what the operation promises.
        """
        return Response(
            status_code=response.status_code,
            headers=response.headers,
            content=response.content,
            parsed=self._result(response) if response.is_success else error_of(response),
            method=response.request.method,
            path=wire_path(response.request),
            sent_request_id=response.request.headers.get("opc-request-id"),
            hint=self.hint(response),
        )

    def hint(self, response: httpx.Response) -> str | None:
        """A hint at the cause of an error status, None where nothing is known."""
        return hint_for(response)

    @cached_property
    def reads(self) -> Reads:
        """What the body of a 2xx answer holds."""
        if self._type is str:
            return "json" if self.accept == JSON else "text"
        return "nothing" if self._type is NoneType else "bytes" if self._type is bytes else "json"

    @property
    def _type(self) -> Any:
        """The type in brackets, which Generic keeps after `__init__`."""
        return get_args(getattr(self, "__orig_class__", Operation[Any]))[0]

    def check_content(self, response: httpx.Response) -> None:
        """Refuses a success that has no content, or a part of it, where all of it was asked for.

        Raises:
            DecodeError: it is one.
        """
        is_part = response.status_code == 206 and "range" not in response.request.headers
        is_empty = response.status_code in {202, 204, 205}
        if (is_part and self.reads in {"text", "bytes"}) or (is_empty and self.reads == "bytes"):
            raise DecodeError(response, expected="the whole content")

    def _result(self, response: httpx.Response) -> Any:
        if self.reads == "nothing":
            return None
        self.check_content(response)
        if encoding_flaw(response):
            raise DecodeError(response, expected="complete")
        if self.reads == "json":
            try:
                value = json.loads(response.content)
            except (ValueError, RecursionError):
                raise DecodeError(response, expected="JSON") from None
            if self._decode is None:
                annotation = self._type.__forward_arg__ if isinstance(self._type, ForwardRef) else "Any"
                self._decode = decoder(annotation, globals())
            try:
                return self._decode(value)
            except RecursionError:
                raise DecodeError(response, expected="JSON that is not nested too deeply") from None
        if self.reads == "text":
            if "text/html" in response.headers.get("content-type", "").lower():
                raise DecodeError(response, expected=self.accept)
            return _text_of(response, self.accept)
        if length_flaw(response):
            raise DecodeError(response, expected="complete")
        return response.content


@frozen
class Request(Generic[T]):
    """One call of an operation, ready to be sent, any number of times."""

    operation: Operation[T]
    path: str
    """Path below the API version, percent-encoded."""
    query: tuple[tuple[str, str], ...]
    """Names and values of the query, not yet encoded."""
    headers: dict[bytes, bytes]
    content: BinaryContent | None = field(repr=False)
    """The body, which may hold secrets."""
    takes_retry_token: bool


_NOT_OF_HTTP = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
"""Text codecs of Python that are no character sets."""


def _text_of(response: httpx.Response, expected: str) -> str:
    """The text of an answer, in the character set that its headers name; UTF-8 if they name none.

    Raises:
        DecodeError: there is no such character set, or the body is not in it.
    """
    charset = response.charset_encoding or "utf-8"
    try:
        if codecs.lookup(charset).name not in _NOT_OF_HTTP:
            return response.content.decode(charset)
    except (LookupError, ValueError):
        pass
    raise DecodeError(response, expected=expected)


def error_of(response: httpx.Response) -> models.Error | None:
    """The `Error` in the body of an answer, None if there is none."""
    try:
        value = json.loads(response.content)
    except (ValueError, RecursionError):
        return None
    return models.Error.from_dict(value) if type(value) is dict else None


def _json(body: object) -> bytes:
    try:
        return _TO_JSON(encode(body)).encode()
    except RecursionError:
        raise ValueError("the body is nested too deeply for JSON") from None


def _segment(name: str, value: object, multi_segment: bool) -> str:
    text = _text(name, value)
    if value is None or value is UNSET or not text.strip():
        raise ValueError(f"path parameter {name} must not be empty")
    for segment in text.split("/") if multi_segment else [text]:
        if segment in {".", ".."}:
            raise ValueError(f"path parameter {name} must not be or hold {segment!r}: it would reach another resource")
    return quote(text, safe="/" if multi_segment else "")


def _texts(name: str, value: object) -> list[str]:
    if value is None or value is UNSET:
        return []
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping)):
        return [_text(name, each) for each in value]
    return [_text(name, value)]


def _header_value(name: str, value: object) -> bytes:
    text = _text(name, value)
    if any(unicodedata.category(character) == "Cc" for character in text):
        raise ValueError(f"header parameter {name} must not have control characters or line breaks")
    if text != text.strip(" "):
        raise ValueError(f"header parameter {name} must not begin or end with a space: HTTP does not carry it")
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        raise ValueError(f"header parameter {name} must not have characters beyond Latin-1") from None


def _text(name: str, value: object) -> str:
    """A parameter's value as it stands in a path, a query or a header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    encoded = encode(value)
    if isinstance(encoded, (dict, list, bytes)):
        raise TypeError(f"parameter {name} must be a text, a number or a time, not {type(value).__name__}")
    return str(encoded)
