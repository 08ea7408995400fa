"""What goes over the wire, as the service sees it: a request received, the answer given to it, and who gives it.

The docstrings of handlers are the sources of what they do.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from http.client import HTTPMessage
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from .spec import Kind, Operation
    from .state import Record, State

PLATFORM = "/aiDataPlatforms/{aiDataPlatformId}"
WORKSPACE = f"{PLATFORM}/workspaces/{{workspaceKey}}"
"""Paths of the spec, with which most others begin."""


class Headers(HTTPMessage):
    """The headers of a message, whatever the case of their names; the first of those that are there several times."""

    def getlist(self, name: str) -> list[str]:
        return self.get_all(name, [])


class Query(dict[str, str]):
    """The query parameters, decoded: the first value of each name. `pairs` has all, in order."""

    def __init__(self, text: str) -> None:
        self.pairs = parse_qsl(text, keep_blank_values=True)
        super().__init__(reversed(self.pairs))

    def getlist(self, name: str) -> list[str]:
        return [value for key, value in self.pairs if key == name]


def segment(text: str) -> str:
    """Return a text as it stands in a path."""
    return text.replace("/", "%2F")


@dataclass
class Request:
    """One request as it was received, kept in `LocalAidp.requests`.

    `target` is the request target of the request line, unchanged. The operation and its path parameters are empty when
    the target belongs to no operation; `principal` is who signed the request. `status` is None until the request is
    answered, and stays so when an interceptor sent bytes of its own instead of an answer.
    """

    method: str
    target: str
    headers: Headers
    body: bytes
    operation_id: str | None = None
    path_params: Mapping[str, str] = field(default_factory=dict)
    status: int | None = None
    principal: str = ""

    @property
    def path(self) -> str:
        """Still percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> Query:
        return Query(self.target.partition("?")[2])

    @property
    def json(self) -> Any:
        """The body as JSON, None when it is empty."""
        return json.loads(self.body) if self.body else None


@dataclass(frozen=True)
class Answer:
    """An answer: bytes go out as they are, text as UTF-8, None as no body, anything else as JSON.

    A `content-type` that fits the body is added unless `headers` has one. So are `content-length` and `opc-request-id`;
    to leave the latter out, give it an empty value.
    """

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def content(self) -> bytes:
        """Return the body as it goes over the wire."""
        if self.body is None or isinstance(self.body, bytes):
            return self.body or b""
        text = self.body if isinstance(self.body, str) else json.dumps(self.body, ensure_ascii=False)
        return text.encode()

    def all_headers(self) -> Headers:
        """Return the headers, with the content type that belongs to the body."""
        headers = Headers()
        for name, value in self.headers.items():
            headers[name] = value
        if self.body is not None and "content-type" not in headers:
            kinds: dict[type, str] = {bytes: "application/octet-stream", str: "text/plain; charset=utf-8"}
            headers["content-type"] = kinds.get(type(self.body), "application/json")
        return headers


@dataclass(kw_only=True)
class Call(Request):
    """A request that belongs to an operation: what a handler gets, when it is signed and valid."""

    operation: Operation
    state: State

    @property
    def kind(self) -> Kind:
        """The kind of resources that the path is a collection of, or the kind of the innermost resource in it."""
        template, spec = self.operation.template, self.state.spec
        kind = next((kind for kind in spec.kinds.values() if kind.collection == template), spec.kind_at(template))
        if kind is None:
            raise LookupError(f"{self.operation.id} is about no resource")
        return kind

    def place(self, template: str | None = None) -> str:
        """Return a path with the parameters of the call in it; that of the innermost resource unless given."""
        names = {name: segment(value) for name, value in self.path_params.items()}
        return (template or self.kind.item).format(**names)

    @property
    def origin(self) -> str:
        """Scheme, host and port of the service as the caller knows them."""
        scheme, _, host = self.state.endpoint.partition("://")
        return f"{scheme}://{self.headers.get('host', host)}"

    def look(self, template: str | None = None) -> Record:
        """Return the resource at a path as it is after this look, or raise the fault 404."""
        return self.state.look(self.place(template))


def error_answer(status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> Answer:
    """Return an error in the form that all OCI services use."""
    return Answer(status, {"code": code, "message": message}, headers or {})


class ServiceFault(Exception):
    """Raised by a handler to answer with an error."""

    def __init__(self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.answer = error_answer(status, code, message, headers)


def not_found(message: str = "Authorization failed or requested resource not found.") -> ServiceFault:
    """Return the fault for what does not exist or may not be seen; OCI does not tell these apart."""
    return ServiceFault(404, "NotAuthorizedOrNotFound", message)


Handler: TypeAlias = Callable[[Call], Answer]
"""Answers a valid call; raises ServiceFault for an error."""

HANDLERS: dict[str, Handler] = {}
"""What is answered by a function of its own: the names of operations, and patterns of their paths."""


def operation(*names: str) -> Callable[[Handler], Handler]:
    """Make a function the handler of operations, given by name or by a pattern of their paths.

    Paragraphs of its docstring say where Oracle documents what it does, and what of it is assumed.
    """

    def register(handler: Handler) -> Handler:
        HANDLERS.update(dict.fromkeys(names, handler))
        return handler

    return register


def handler_of(operation: Operation) -> Handler | None:
    """Return the function for an operation: that for its name, or for the first pattern that fits."""
    by_path = (handler for name, handler in HANDLERS.items() if fnmatchcase(operation.template, name))
    return HANDLERS.get(operation.id) or next(by_path, None)


def is_true(value: str | None) -> bool:
    """Whether a parameter is true; Oracle's own client sends booleans as Python writes them."""
    return value is not None and value.lower() == "true"
