"""What all operations share: building the request from the arguments, sending it, and reading the answer."""

from __future__ import annotations

import codecs
import datetime
import json
import logging
import unicodedata
import uuid
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Collection, Iterable, Iterator, Mapping
from contextlib import aclosing, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, ForwardRef, Generic, Literal, TypeAlias, TypeVar, cast, get_args
from urllib.parse import quote, urlencode

import httpx
from attrs import field, frozen

from . import models, paging
from ._codecs import Decoder, decoder, encode, encode_date_time
from ._content import BinaryContent, ReplayableStream, aprepare, encoding_flaw, length_flaw, prepare
from .errors import DecodeError, printable, wire_path
from .paging import Paging
from .retrying import SAFE_METHODS, Attempts
from .types import UNSET, AsyncByteStream, ByteStream, Response

if TYPE_CHECKING:
    from .client import Client

T = TypeVar("T")
Reads: TypeAlias = Literal["json", "text", "bytes", "nothing"]
JSON = "application/json"
_TO_JSON = json.JSONEncoder(allow_nan=False, check_circular=False).encode  # `encode` has gone through all of it
LOGGER = logging.getLogger("oci_aidp")
"""Gets one line for each attempt, at DEBUG: method, path, status or error, time, request id, number of the attempt."""


UNSIGNED = "it was not signed, as its host is not the service's; connect(hosts=[...]) names others that get signatures"


class Operation(Generic[T]):
    """One operation of the API: `Operation["models.AsyncOperation"]("GetAsyncOperation", "GET", "/…")`.

    A JSON answer is decoded as the type in brackets.

    Args:
        name: Oracle's name of the operation, such as `GetAsyncOperation`.
        method: HTTP method.
        path: path template below the API version, with `{name}` for the path parameters.
        reads: what the body of a 2xx answer holds.
        accept: value of the `accept` header.
        sends: media type of the body, if one is sent.
        multi_segment: the path parameters that hold slashes.
        paging: where the page token is, if a list has it in the body.
    """

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        reads: Reads = "json",
        accept: str = JSON,
        sends: str = JSON,
        multi_segment: Collection[str] = (),
        paging: Paging | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.reads = reads
        self.accept = accept
        self.sends = sends
        self.paging = paging
        self._multi_segment = multi_segment
        self._decode: Decoder | None = None

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
            ValueError: a path parameter is empty, `.` or `..`, or a header has what HTTP does not carry there.
        """
        segments = {name: _segment(name, value, name in self._multi_segment) for name, value in path.items()}
        pairs = tuple((name, text) for name, value in (query or {}).items() for text in _texts(value))
        sent = {b"accept": self.accept.encode()}
        for name, value in (headers or {}).items():
            if value is not UNSET and value is not None:
                sent[name.encode()] = _header_value(name, value)
        content: BinaryContent | None = None
        if body is not UNSET and body is not None:
            sent[b"content-type"] = self.sends.encode()
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
            parsed=self._result(response) if response.is_success else _error(response),
            method=response.request.method,
            path=wire_path(response.request),
            sent_request_id=response.request.headers.get("opc-request-id"),
            hint=_hint(response),
        )

    def _annotation(self) -> str:
        """The type in brackets, which Generic keeps after `__init__`."""
        [result] = get_args(getattr(self, "__orig_class__", Operation[Any]))
        return result.__forward_arg__ if isinstance(result, ForwardRef) else "Any"

    def check_content(self, response: httpx.Response) -> None:
        """Refuses a success that has no content, or a part of it, where all of it was asked for.

        Raises:
            DecodeError: it is one.
        """
        is_part = response.status_code == 206 and "range" not in response.request.headers
        is_empty = response.status_code in {204, 205}
        if (is_part and self.reads in {"text", "bytes"}) or (is_empty and self.reads == "bytes"):
            raise DecodeError.from_response(response, expected="the whole content")

    def _result(self, response: httpx.Response) -> Any:
        if self.reads == "nothing":
            return None
        self.check_content(response)
        if encoding_flaw(response):
            raise DecodeError.from_response(response, expected="complete")
        if self.reads == "json":
            try:
                value = json.loads(response.content)
            except (ValueError, RecursionError):
                raise DecodeError.from_response(response, expected="JSON") from None
            if self._decode is None:
                self._decode = decoder(self._annotation(), globals())
            try:
                return self._decode(value)
            except RecursionError:
                raise DecodeError.from_response(response, expected="JSON that is not nested too deeply") from None
        if self.reads == "text":
            if "text/html" in response.headers.get("content-type", "").lower():
                raise DecodeError.from_response(response, expected=self.accept)
            return _text_of(response, self.accept)
        if length_flaw(response):
            raise DecodeError.from_response(response, expected="complete")
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

    def send(self, client: Client) -> Response[T]:
        """Sends the request and waits for the answer."""
        with self._answer(client, stream=False) as response:
            return self.operation.read(response)

    async def asend(self, client: Client) -> Response[T]:
        """Sends the request and awaits the answer."""
        async with self._aanswer(client, stream=False) as response:
            return self.operation.read(response)

    @contextmanager
    def stream(self, client: Client) -> Iterator[ByteStream]:
        """Sends the request, and hands out the body of a success in chunks.

        Raises:
            ServiceError: the status is not 2xx.
            DecodeError: the answer has no content, or a part of it.
        """
        with self._answer(client, stream=True) as response:
            if not response.is_success:
                response.read()
                self.operation.read(response).result()
            self.operation.check_content(response)
            yield ByteStream(response, _described(response.request))

    @asynccontextmanager
    async def astream(self, client: Client) -> AsyncIterator[AsyncByteStream]:
        """Like `stream`, for `async with`."""
        async with self._aanswer(client, stream=True) as response:
            if not response.is_success:
                await response.aread()
                self.operation.read(response).result()
            self.operation.check_content(response)
            yield AsyncByteStream(response, _described(response.request))

    def iterate(self, client: Client, items: Callable[[T], object] = paging.items) -> Iterator[Any]:
        """The items of this page and all that follow it. `items` gets them from a page."""
        return (item for page in self.pages(client) for item in paging.listed(page, items))

    async def aiterate(self, client: Client, items: Callable[[T], object] = paging.items) -> AsyncIterator[Any]:
        """The items of this page and all that follow it."""
        async with aclosing(self.apages(client)) as pages:
            async for page in pages:
                for item in paging.listed(page, items):
                    yield item

    def pages(self, client: Client) -> Iterator[T]:
        """This page and all that follow it."""
        return paging.pages(self, client)

    def apages(self, client: Client) -> AsyncGenerator[T, None]:
        """This page and all that follow it."""
        return paging.apages(self, client)

    @contextmanager
    def _answer(self, client: Client, *, stream: bool) -> Iterator[httpx.Response]:
        http = client.get_httpx_client()
        call = _Call(self, client)
        content = None if self.content is None else prepare(self.content)
        try:
            while True:
                request = call.begin(http, content)
                try:
                    response = http.send(request, auth=call.auth, stream=stream, follow_redirects=False)
                    if not response.is_success:
                        _read(response)
                except BaseException as error:
                    pause = call.failed(error)
                    if pause is None:
                        raise
                else:
                    try:
                        pause = call.answered(response)
                        if pause is None:
                            yield response
                            return
                    finally:
                        response.close()
                client.clock.sleep(pause)
        finally:
            if isinstance(content, ReplayableStream):
                content.release()

    @asynccontextmanager
    async def _aanswer(self, client: Client, *, stream: bool) -> AsyncIterator[httpx.Response]:
        async with client.async_httpx_client() as http:
            call = _Call(self, client)
            content = self.content if isinstance(self.content, bytes | None) else await aprepare(self.content)
            try:
                while True:
                    request = call.begin(http, content)
                    try:
                        response = await http.send(request, auth=call.auth, stream=stream, follow_redirects=False)
                        if not response.is_success:
                            await _aread(response)
                    except BaseException as error:
                        pause = call.failed(error)
                        if pause is None:
                            raise
                    else:
                        try:
                            pause = call.answered(response)
                            if pause is None:
                                yield response
                                return
                        finally:
                            await response.aclose()
                    await client.clock.asleep(pause)
            finally:
                if isinstance(content, ReplayableStream):
                    content.release()


class _Call:
    """One call: its attempts, each of them logged and counted by the circuit breaker."""

    def __init__(self, request: Request[Any], client: Client) -> None:
        self._request = request
        self._client = client
        operation = request.operation
        self._headers = {**client.call_headers, **request.headers}
        self._headers.setdefault(b"opc-request-id", _new_request_id())
        if request.takes_retry_token and client.retry_strategy is not None:
            self._headers.setdefault(b"opc-retry-token", uuid.uuid4().hex.encode())
        self._attempts = Attempts(
            client.retry_strategy,
            client.clock,
            repeatable=operation.method in SAFE_METHODS or b"opc-retry-token" in self._headers,
        )
        self._url = client.url_of(request.path)
        self.auth = httpx.USE_CLIENT_DEFAULT if client.signs(request.path) else None
        named = dict(request.query)
        if query := [*request.query, *(pair for pair in client.call_query if pair[0] not in named)]:
            self._url += f"?{urlencode(query, quote_via=quote, safe='')}"
        self._host = ""
        self._path = ""
        self._described = ""
        self._number = 1
        self._begun = 0.0
        self._trial = False

    def begin(self, http: httpx.Client | httpx.AsyncClient, content: bytes | ReplayableStream | None) -> httpx.Request:
        """The HTTP request of the next attempt, not yet signed."""
        plain = None if isinstance(content, ReplayableStream) else content
        method, headers, timeout = self._request.operation.method, self._headers, self._client.timeout
        if self.auth is None:  # the client's own headers are for the service, as signatures are
            more = {"timeout": timeout.as_dict(), "aidp_hint": UNSIGNED}
            request = httpx.Request(method, self._url, headers=headers, content=plain, extensions=more)
            request.headers["user-agent"] = http.headers["user-agent"]
        else:
            request = http.build_request(method, self._url, headers=headers, content=plain, timeout=timeout)
        if isinstance(content, ReplayableStream):
            request.headers["content-length"] = str(content.length)
            request.stream = content
        self._number = self._attempts.number
        self._host, self._path = request.headers["host"], wire_path(request)
        self._described = _described(request)
        if self._client.breaker:
            self._trial = self._client.breaker.check(self._host)
        self._begun = self._client.clock.monotonic()
        return request

    def failed(self, error: BaseException) -> float | None:
        """Takes note of an attempt without an answer. Returns the seconds until the next, None if there is none."""
        self._log(type(error).__name__, self._headers[b"opc-request-id"].decode("latin-1"))
        is_network = isinstance(error, httpx.TransportError)
        if self._client.breaker:
            self._client.breaker.record(self._host, failed=True if is_network else None, trial=self._trial)
        pause = self._attempts.pause_after_error(error) if isinstance(error, httpx.TransportError) else None
        if pause is None and isinstance(error, httpx.RequestError):
            error.add_note(f"{self._described}, attempt {self._number}")
        return pause

    def answered(self, response: httpx.Response) -> float | None:
        """Takes note of an answer. Returns the seconds until the next attempt, None if this one is the call's answer."""
        sent = self._headers[b"opc-request-id"].decode("latin-1")
        self._log(str(response.status_code), response.headers.get("opc-request-id", sent))
        code = None if response.is_success else getattr(_error(response), "code", None)
        code = code if isinstance(code, str) else None
        if self._client.breaker:
            failed = None
            try:
                failed = self._client.breaker.strategy.is_failure(response.status_code, code)
            finally:
                self._client.breaker.record(self._host, failed=failed, trial=self._trial)
        if response.is_success:
            return None
        return self._attempts.pause_after_answer(response.status_code, code, response.headers.get("retry-after"))

    def _log(self, outcome: str, request_id: str) -> None:
        if LOGGER.isEnabledFor(logging.DEBUG):
            LOGGER.debug(
                "%s %s %s %.0f ms opc-request-id %s attempt %d",
                self._request.operation.method,
                self._path,
                outcome,
                (self._client.clock.monotonic() - self._begun) * 1000,
                printable(request_id),
                self._number,
            )


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
    raise DecodeError.from_response(response, expected=expected)


def _read(response: httpx.Response) -> None:
    """Reads a body; the answer is closed if that fails."""
    try:
        response.read()
    except BaseException:
        response.close()
        raise


async def _aread(response: httpx.Response) -> None:
    try:
        await response.aread()
    except BaseException:
        await response.aclose()
        raise


def _new_request_id() -> bytes:
    """An identifier in the form that OCI uses: 32 hexadecimal digits, upper case."""
    return uuid.uuid4().hex.upper().encode()


def _described(request: httpx.Request) -> str:
    """What an error of httpx, which says nothing of the kind, is to tell of its request."""
    return f"{request.method} {wire_path(request)}, opc-request-id {request.headers['opc-request-id']}"


def _hint(response: httpx.Response) -> str | None:
    hint: str | None = response.request.extensions.get("aidp_hint") if response.status_code == 401 else None
    return hint


def _error(response: httpx.Response) -> Any:
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
    text = _text(value)
    if value is None or value is UNSET or not text.strip():
        raise ValueError(f"path parameter {name} must not be empty")
    for segment in text.split("/") if multi_segment else [text]:
        if segment in {".", ".."}:
            raise ValueError(f"path parameter {name} must not be or hold {segment!r}: it would reach another resource")
    return quote(text, safe="/" if multi_segment else "")


def _texts(value: object) -> list[str]:
    if value is None or value is UNSET:
        return []
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_text(each) for each in value]
    return [_text(value)]


def _header_value(name: str, value: object) -> bytes:
    text = _text(value)
    if any(unicodedata.category(character) == "Cc" for character in text):
        raise ValueError(f"header parameter {name} must not have control characters or line breaks")
    if text != text.strip(" "):
        raise ValueError(f"header parameter {name} must not begin or end with a space: HTTP does not carry it")
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        raise ValueError(f"header parameter {name} must not have characters beyond Latin-1") from None


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
