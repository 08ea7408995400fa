"""When a request is sent again, and after how long: the rules of the OCI SDK."""

from __future__ import annotations

import datetime
import email.utils
import random
import re
import socket
import ssl
import time
from collections.abc import Callable, Iterator

import httpx
from attrs import field, frozen

SAFE_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE"})
"""Methods that may run twice without harm. Others may if they carry an `opc-retry-token`."""

_NO_SUCH_NAME = {getattr(socket, name) for name in ("EAI_NONAME", "EAI_NODATA") if hasattr(socket, name)}
_REFUSED_BY_PROXY = re.compile(r"(3|4(?!29))\d\d ")
"""How the text of a `ProxyError` begins when the proxy answers with such a status, as 407 for wrong credentials."""
_RETRIED_ERRORS = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, httpx.ProxyError)


@frozen(kw_only=True)
class RetryStrategy:
    """How long and how often a failed request is sent again.

    Retries network failures (except rejected certificates and refusals by a proxy), 429, 409 with the code
    IncorrectState, and 5xx other than 501. Where the service may have acted already (all but 429 and 409), only GET,
    HEAD, PUT, DELETE and requests with an `opc-retry-token` are retried. A host name that does not exist is looked up
    twice at most.
    """

    max_attempts: int = 8
    """Attempts in all, the first included."""
    total_seconds: float = 600.0
    """Time for all attempts and the pauses between them. No pause begins that would end later."""
    base_seconds: float = 1.0
    """The first pause. Each further one is twice as long."""
    max_pause_seconds: float = 30.0
    """The longest pause, unless the service asks for a longer one by `retry-after`."""
    jitter_seconds: float = 1.0
    """Maximum random jitter that is added to a pause, so that many clients do not return at the same moment."""
    random: Callable[[], float] = field(default=random.random, repr=False, eq=False)
    """Returns numbers from 0 to 1."""

    def pause(self, attempt: int) -> float:
        """Seconds to wait after attempt number `attempt`, counted from 1."""
        exponential = self.base_seconds * 2.0 ** min(attempt - 1, 60)
        return min(self.max_pause_seconds, exponential + self.jitter_seconds * self.random())


DEFAULT_RETRY_STRATEGY = RetryStrategy()
"""The OCI SDK's: 8 attempts in 600 seconds, pauses of 1, 2, 4 ... 30 seconds with jitter."""


def may_pass(error: BaseException) -> bool:
    """Whether an error is a network failure that another attempt may not meet.

    A rejected certificate is none, and neither is a proxy that refuses the connection.
    """
    is_rejected = any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error))
    is_refused = isinstance(error, httpx.ProxyError) and _REFUSED_BY_PROXY.match(str(error)) is not None
    return isinstance(error, _RETRIED_ERRORS) and not (is_rejected or is_refused)


def is_unresolved(error: BaseException) -> bool:
    """Whether the name of the host does not exist: an answer, and no failure of those who were asked (EAI_AGAIN)."""
    return any(isinstance(cause, socket.gaierror) and cause.errno in _NO_SUCH_NAME for cause in _causes(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def parse_retry_after(value: str | None, *, now: float | None = None) -> float | None:
    """Seconds that a `retry-after` header asks for, never negative; None where it is missing or malformed.

    Args:
        value: the header, either whole seconds or an HTTP date (RFC 9110, section 10.2.3).
        now: current time in seconds since the epoch, the system's by default.
    """
    if value is None:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value)
    try:
        moment = email.utils.parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:  # "-0000", or no zone at all; HTTP dates are in GMT
        moment = moment.replace(tzinfo=datetime.UTC)
    return max(0.0, moment.timestamp() - (time.time() if now is None else now))


__all__ = ["DEFAULT_RETRY_STRATEGY", "RetryStrategy"]
