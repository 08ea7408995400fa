"""What `Client.request` and its kin send: calls of which `api` has no module, and calls of deployed agents."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypedDict

import httpx
from attrs import evolve

from ._attempts import Settings
from ._call import astream, stream
from ._content import BinaryContent
from ._hosts import checked_address
from ._operation import JSON, Operation, Request
from .errors import DecodeError
from .model import Model
from .unset import UNSET

if TYPE_CHECKING:
    from httpx_sse import ServerSentEvent

EVENTS = "text/event-stream"
_PATH = re.compile(r"(?:/(?!\.\.?(?:/|$))(?:[\w.~!$&'()*+,;=:@-]|\{[A-Za-z_]\w*\})+)+/?", re.ASCII)
_ORIGIN = re.compile(r"https?://[^/?#\\@{}\s]+", re.IGNORECASE)
_NAME = re.compile(r"\{(\w+)\}")
_VERSION = re.compile(r"/\d{8}/")


class RequestOptions(TypedDict, total=False):
    """What `Client.request`, `stream`, `events` and their async forms take by name."""

    path_values: Mapping[str, object]
    """Values for the names in braces in the path. They are percent-encoded, so that none reaches another resource."""
    query: Mapping[str, object]
    """Query parameters. Lists are sent as repeated parameters; `UNSET` and None are not sent."""
    headers: Mapping[str, object]
    """Headers. With `opc-retry-token`, a POST or PATCH is repeated by the retry strategy as a GET is."""
    json: object
    """The body as JSON: dicts, lists, models of this package, or what they may hold."""
    content: BinaryContent
    """The body as bytes, an open file or chunks: `application/octet-stream` unless `headers` has a `content-type`."""


_OF_SIGNATURES = frozenset(
    [
        "authorization",
        "connection",
        "content-length",
        "date",
        "host",
        "opc-obo-token",
        "transfer-encoding",
        "x-content-sha256",
    ]
)
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9a-z-]+")


class _Undocumented(Operation[Any]):
    """An operation known from a call of it only."""

    parse: type[Model] | None = None

    def _result(self, response: httpx.Response) -> Any:
        if self.parse is None and not response.content:
            return None
        value = super()._result(response)
        return value if self.parse is None else self.parse.from_value(value)


def build(
    method: str,
    path: str,
    *,
    path_values: Mapping[str, object] | None = None,
    query: Mapping[str, object] | None = None,
    headers: Mapping[str, object] | None = None,
    json: object = UNSET,
    content: BinaryContent | None = None,
    parse: type[Model] | None = None,
    accept: str = JSON,
) -> Request[Any]:
    """The request for these arguments, which are those of `Client.request`.

    Raises:
        ValueError: the path, one of its values or a header cannot be sent.
    """
    values, origin = path_values or {}, _ORIGIN.match(path)
    below = path[origin.end() :] if origin else path
    if not _PATH.fullmatch(below) or below.startswith("/p/"):
        raise ValueError(
            "path must be an address or begin with a slash, as /aiDataPlatforms/{id}/things/{key} does; the values of "
            "what is in braces go to path_values, the query to query, and PAR URLs to the functions of transfers"
        )
    if origin:
        checked_address(origin[0], "an address")
    elif _VERSION.match(path):
        raise ValueError("path must begin after the API version, as /aiDataPlatforms/{id}/things/{key} does")
    if values.keys() != set(_NAME.findall(below)):
        raise ValueError(f"path_values has {sorted(values)}, but path needs {sorted(set(_NAME.findall(below)))}")
    if json is not UNSET and content is not None:
        raise ValueError("give json or content, not both")
    sent = checked(headers)
    accept = str(sent.get("accept") or accept)
    operation = _Undocumented(f"{method.upper()} {path}", method.upper(), path, accept=accept)
    operation.reads = "json" if "json" in accept else "bytes"
    operation.parse = parse
    request = operation.request(path=values, query=query, headers=sent, body=json)
    if content is None:
        return request
    return evolve(request, content=content, headers={b"content-type": b"application/octet-stream", **request.headers})


def checked(headers: Mapping[str, object] | None) -> dict[str, object]:
    """Headers by their names in lower case.

    Raises:
        ValueError: a name is none, or that of a header which signatures or the connection make.
    """
    named = {name.lower(): value for name, value in (headers or {}).items()}
    for name in named:
        if name in _OF_SIGNATURES or not _TOKEN.fullmatch(name):
            raise ValueError(f"header {name!r} cannot be given: it is no name, or of what signs and sends the request")
    return named


def extras(
    headers: Mapping[str, object] | None, query: Mapping[str, object] | None
) -> tuple[dict[bytes, bytes], tuple[tuple[str, str], ...]]:
    """Headers and query parameters for many calls, as they are sent.

    Raises:
        ValueError: a header cannot be sent, or belongs to one call only.
    """
    named = checked(headers)
    if of_one_call := named.keys() & {"accept", "content-type", "opc-retry-token"}:
        raise ValueError(f"header {min(of_one_call)!r} belongs to one call: give it to that")
    request = Operation[Any]("", "", "").request(path={}, query=query, headers=named)
    del request.headers[b"accept"]
    return request.headers, request.query


def events(client: Settings, request: Request[Any]) -> Generator[ServerSentEvent, None, None]:
    """Sends a request, and yields the events of the answer as they come."""
    from httpx_sse import EventSource

    with stream(client, request) as answer:
        response = answer.response
        if not _has_events(response):
            response.read()
            raise DecodeError(response, expected=EVENTS)
        response.encoding = "utf-8"  # by the HTML standard, whatever the headers say
        with answer.reading():
            yield from filter(_has_data, EventSource(response).iter_sse())


async def aevents(client: Settings, request: Request[Any]) -> AsyncGenerator[ServerSentEvent, None]:
    """Like `events`, for `async for`."""
    from httpx_sse import EventSource

    async with astream(client, request) as answer:
        response = answer.response
        if not _has_events(response):
            await response.aread()
            raise DecodeError(response, expected=EVENTS)
        response.encoding = "utf-8"  # by the HTML standard, whatever the headers say
        with answer.reading():
            events: Any = EventSource(response).aiter_sse()  # an async generator, whatever it says
            async with aclosing(events):
                async for event in events:
                    if _has_data(event):
                        yield event


def _has_events(response: httpx.Response) -> bool:
    content_type: str = response.headers.get("content-type", "")
    return content_type.partition(";")[0].strip() == EVENTS


def _has_data(event: ServerSentEvent) -> bool:
    """Whether an event counts: the HTML standard has those without data passed over."""
    return bool(event.data)


__all__ = ["RequestOptions"]
