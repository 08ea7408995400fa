# Copied from overrides/oci_aidp/errors.py: edit it there and run `make generate`.
"""The errors that calls raise: one class for each cause, all of them `AidpError`."""

from __future__ import annotations

import datetime
from typing import Any

import httpx
from attrs import define

from .retrying import parse_retry_after


def printable(text: str) -> str:
    """A text of the service on one line: what a terminal or a log may act on is escaped."""
    return text if text.isprintable() else "".join(map(_printable, text))


def _printable(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")


class AidpError(Exception):
    """Base of all errors of this package. Errors of the network are httpx's own (`httpx.TransportError`)."""

    def __str__(self) -> str:
        return printable(super().__str__())

    def __reduce__(self) -> tuple[Any, ...]:
        # By itself, pickling would call the constructor, without the keywords that most of them take.
        return type(self).__new__, (type(self),), {**self.__dict__, "args": self.args}


class ConfigurationError(AidpError):
    """The profile, key, region or endpoint cannot be used. Raised by `connect`, before any request."""


class SigningError(AidpError):
    """A request cannot be signed, for example because its address is not https."""


class PagingError(AidpError):
    """The service gave the same page token twice, so that the list would never end."""


class CircuitOpenError(AidpError):
    """The circuit breaker is open: the host failed many times in a row, and the request was not sent.

    Attributes:
        until: when a trial call is let through again.
    """

    def __init__(self, message: str, *, until: datetime.datetime) -> None:
        super().__init__(message)
        self.until = until


class WaitTimeoutError(AidpError, TimeoutError):
    """What was waited for did not happen in time. Nothing was cancelled: it goes on.

    Attributes:
        last: what was fetched last.
    """

    def __init__(self, message: str, *, last: Any) -> None:
        super().__init__(message)
        self.last = last


class WaitFailedError(AidpError):
    """The resource reached a failure state, or another final state than the one waited for.

    Attributes:
        last: what was fetched last, in the state that ended the waiting.
    """

    def __init__(self, message: str, *, last: Any) -> None:
        super().__init__(message)
        self.last = last


class AsyncOperationError(WaitFailedError):
    """An async operation failed or was cancelled.

    Attributes:
        last: the `AsyncOperation`.
        error_code: its errorCode, None without one.
        error_message: its errorMessage, None without one.
    """

    def __init__(self, message: str, *, last: Any, error_code: str | None, error_message: str | None) -> None:
        super().__init__(message, last=last)
        self.error_code = error_code
        self.error_message = error_message


class TransferError(AidpError):
    """An upload or a download through a pre-authenticated request failed. The text never shows its URL.

    Attributes:
        status: HTTP status, None where the answer broke off.
    """

    def __init__(self, message: str, *, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status


class DecodeError(AidpError):
    """A 2xx answer is not what the operation promises, for example a proxy's HTML page instead of JSON.

    Args:
        response: the answer.
        expected: what the body is not.

    Attributes:
        status: HTTP status.
        content_type: value of the `content-type` header, None without one.
        opc_request_id: value of the `opc-request-id` header, None without one.
        content: the body as it came, empty if it was not read.
    """

    def __init__(self, response: httpx.Response, *, expected: str) -> None:
        self.status = response.status_code
        self.content_type: str | None = response.headers.get("content-type")
        request = response.request
        self.opc_request_id: str | None = response.headers.get("opc-request-id") or request.headers.get(
            "opc-request-id"
        )
        is_read = response.is_stream_consumed
        self.content = response.content if is_read else b""
        size = f"{len(self.content)} bytes" if is_read else "not read"
        where = _where(request.method, wire_path(request), self.opc_request_id)
        super().__init__(
            f"{self.status} with a body that is not {expected} (content-type {self.content_type or 'missing'}, "
            f"{size}) ({where})"
        )


@define(slots=False, eq=False, repr=False, auto_exc=False, kw_only=True)
class ServiceError(AidpError):
    """The service answered with a status other than 2xx."""

    status: int
    """HTTP status."""
    code: str | None
    """The service's short code such as `NotAuthorizedOrNotFound`, None where the body has none."""
    message: str
    """The service's text, empty where the body has none."""
    opc_request_id: str | None
    """Value of the `opc-request-id` header, to quote to Oracle's support; None without one."""
    headers: httpx.Headers
    """The response headers."""
    content: bytes
    """The body as it came."""
    method: str
    """HTTP method of the request."""
    path: str
    """Path of the request, without the query."""
    hint: str | None = None
    """What may help, such as the command that renews an expired session token; None where nothing is known."""

    def __attrs_post_init__(self) -> None:
        self.args = (self.status, self.code, self.message)

    def __str__(self) -> str:
        text = " ".join([str(self.status), self.code or ""]).rstrip()
        hint = f"; {self.hint}" if self.hint else ""
        where = _where(self.method, self.path, self.opc_request_id)
        return printable(f"{text}: {self.message or 'no message'} ({where}){hint}")


class BadRequest(ServiceError):
    """400: the request is not valid."""


class NotAuthenticated(ServiceError):
    """401: the credentials are missing, expired or not accepted, or the clock is off by more than 5 minutes."""


class NotAuthorized(ServiceError):
    """403: the caller may not do this."""


class NotFound(ServiceError):
    """404: the resource does not exist, or the caller may not see it."""


class Conflict(ServiceError):
    """409: the resource is in a state that does not allow this."""


class PreconditionFailed(ServiceError):
    """412: the resource is no longer of the version that `if_match` asked for."""


class TooManyRequests(ServiceError):
    """429: too many requests in a short time."""

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait as the `retry-after` header says, in seconds or as a date; None without a usable one."""
        return parse_retry_after(self.headers.get("retry-after"))


class ServerError(ServiceError):
    """5xx: the service, or something before it, failed."""


_BY_STATUS: dict[int, type[ServiceError]] = {
    400: BadRequest,
    401: NotAuthenticated,
    403: NotAuthorized,
    404: NotFound,
    409: Conflict,
    412: PreconditionFailed,
    429: TooManyRequests,
}


def error_class(status: int) -> type[ServiceError]:
    """The class of errors for an HTTP status."""
    return ServerError if 500 <= status <= 599 else _BY_STATUS.get(status, ServiceError)


def wire_path(request: httpx.Request) -> str:
    """The path of a request as it is sent: percent-encoded, and therefore on one line. The query is left out."""
    return request.url.raw_path.partition(b"?")[0].decode("ascii")


def _where(method: str, path: str, request_id: str | None) -> str:
    return f"{method} {path}, opc-request-id {request_id or 'missing'}"


__all__ = [
    "AidpError",
    "AsyncOperationError",
    "BadRequest",
    "CircuitOpenError",
    "ConfigurationError",
    "Conflict",
    "DecodeError",
    "NotAuthenticated",
    "NotAuthorized",
    "NotFound",
    "PagingError",
    "PreconditionFailed",
    "ServerError",
    "ServiceError",
    "SigningError",
    "TooManyRequests",
    "TransferError",
    "WaitFailedError",
    "WaitTimeoutError",
]
