"""When a request is sent again, after how long, and when none is sent: the rules of the OCI SDK.

This is not a transport of httpx, since every attempt has to be signed afresh, and a 409 is judged by its body.
"""

from __future__ import annotations

import datetime
import random
import ssl
import threading
import time
from collections.abc import Callable

import httpx
from attrs import define, field, frozen

from .errors import CircuitOpenError, parse_retry_after


class Clock:
    """The system's time. A subclass stands in for it where time must not pass for real."""

    def monotonic(self) -> float:
        """Seconds since some moment, never going back."""
        return time.monotonic()

    def now(self) -> float:
        """Seconds since the epoch."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Waits."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Waits, while other tasks run."""
        import anyio

        await anyio.sleep(seconds)


RETRIED_ERRORS = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, httpx.ProxyError)
"""Failures of the network that may pass, unless a certificate is the cause."""

SAFE_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE"})
"""Methods that may run twice without harm. Others may if they carry an `opc-retry-token`."""


@frozen(kw_only=True)
class RetryStrategy:
    """How long and how often a failed request is repeated.

    Repeated are: failures of the network but for a certificate that is not accepted, 429, 409 with the code IncorrectState, and 5xx other than 501. Where the
    service may have acted already (all but 429 and 409), only GET, HEAD, PUT, DELETE and requests with an
    `opc-retry-token` are.
    """

    max_attempts: int = 8
    """Attempts in all, the first included."""
    total_seconds: float = 600.0
    """Time for all attempts and the pauses between them: no pause begins that would end after it."""
    base_seconds: float = 1.0
    """The first pause. Each further one is twice as long."""
    max_pause_seconds: float = 30.0
    """The longest pause, unless the service asks for a longer one by `retry-after`."""
    jitter_seconds: float = 1.0
    """Up to so much is added to a pause by chance, so that many clients do not come back at once."""
    random: Callable[[], float] = field(default=random.random, repr=False, eq=False)
    """Gives numbers from 0 to 1."""

    def pause(self, attempt: int) -> float:
        """Seconds to wait after attempt number `attempt`, counted from 1."""
        exponential = self.base_seconds * 2.0 ** min(attempt - 1, 60)
        return min(self.max_pause_seconds, exponential + self.jitter_seconds * self.random())


DEFAULT_RETRY_STRATEGY = RetryStrategy()
"""The OCI SDK's: 8 attempts in 600 seconds, pauses of 1, 2, 4 ... 30 seconds with jitter."""


class Attempts:
    """The attempts of one call.

    Args:
        strategy: None allows one attempt only.
        clock: tells the time.
        repeatable: whether the request may run twice without harm.
    """

    def __init__(self, strategy: RetryStrategy | None, clock: Clock, *, repeatable: bool) -> None:
        self.number = 1
        self._strategy = strategy
        self._clock = clock
        self._repeatable = repeatable
        self._begun = clock.monotonic()

    def pause_after_error(self, error: httpx.TransportError) -> float | None:
        """Seconds to wait before the next attempt, None if there is none."""
        if not (self._repeatable and isinstance(error, RETRIED_ERRORS)) or _is_certificate_error(error):
            return None
        return self._pause(None)

    def pause_after_answer(self, status: int, code: str | None, retry_after: str | None) -> float | None:
        """Seconds to wait before the next attempt, None if there is none.

        Args:
            status: HTTP status.
            code: the service's error code.
            retry_after: the header of that name.
        """
        refused = status == 429 or (status == 409 and code == "IncorrectState")
        failed = 500 <= status <= 599 and status != 501
        if not (refused or (failed and self._repeatable)):
            return None
        return self._pause(parse_retry_after(retry_after, now=self._clock.now()))

    def _pause(self, asked: float | None) -> float | None:
        strategy = self._strategy
        if strategy is None or self.number >= strategy.max_attempts:
            return None
        pause = max(strategy.pause(self.number), asked or 0.0)
        if self._clock.monotonic() - self._begun + pause > strategy.total_seconds:
            return None
        self.number += 1
        return pause


def _is_certificate_error(error: BaseException) -> bool:
    """Whether the server's certificate was refused: it will be the next time, too."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


@frozen(kw_only=True)
class CircuitBreakerStrategy:
    """When the circuit opens and how long it stays open; the defaults are those of the OCI SDK."""

    failure_threshold: int = 10
    """Failed attempts in a row, to one host, that open the circuit."""
    recovery_timeout: float = 30.0
    """Seconds until a trial call is let through."""
    statuses: frozenset[int] = frozenset({429, 500, 502, 503, 504})
    """HTTP statuses that count as failures, besides failures of the network and the `codes` of 409."""
    codes: frozenset[str] = frozenset({"IncorrectState", "LockConflict"})
    """Error codes of 409 that count as failures."""

    def is_failure(self, status: int, code: str | None) -> bool:
        """Whether an answer counts as a failure."""
        return status in self.statuses or (status == 409 and code in self.codes)


@define
class _Circuit:
    failures: int = 0
    open_until: float | None = None
    trial: bool = False


@define(eq=False)
class CircuitBreaker:
    """The circuits of one client, one for each host. It serves many threads and tasks at once."""

    strategy: CircuitBreakerStrategy
    clock: Clock
    _circuits: dict[str, _Circuit] = field(init=False, factory=dict)
    _lock: threading.Lock = field(init=False, factory=threading.Lock)

    def check(self, host: str) -> bool:
        """Lets an attempt through, or not. Each attempt that is let through must be recorded.

        Returns:
            Whether it is the trial call of an open circuit.

        Raises:
            CircuitOpenError: the circuit is open, or its trial call is under way.
        """
        with self._lock:
            circuit = self._circuits.setdefault(host, _Circuit())
            if circuit.open_until is None:
                return False
            left = circuit.open_until - self.clock.monotonic()
            if left <= 0 and not circuit.trial:
                circuit.trial = True
                return True
        until = datetime.datetime.fromtimestamp(self.clock.now() + max(0.0, left), datetime.UTC)
        raise CircuitOpenError(
            f"{host} failed {self.strategy.failure_threshold} times in a row; no request is sent before "
            f"{until.isoformat(timespec='seconds')}",
            until=until,
        )

    def record(self, host: str, *, failed: bool | None, trial: bool) -> None:
        """Takes note of how an attempt ended.

        Args:
            host: as given to `check`.
            failed: None for an attempt that says nothing of the service, such as a cancelled one.
            trial: what `check` returned.
        """
        with self._lock:
            circuit = self._circuits[host]
            if circuit.open_until is not None and not trial:
                return  # it began before the circuit opened
            if failed is None:
                circuit.trial = False
            elif not failed:
                self._circuits[host] = _Circuit()
            else:
                circuit.failures += 1
                if trial or circuit.failures >= self.strategy.failure_threshold:
                    circuit.trial = False
                    circuit.open_until = self.clock.monotonic() + self.strategy.recovery_timeout


__all__ = ["DEFAULT_RETRY_STRATEGY", "CircuitBreakerStrategy", "Clock", "RetryStrategy"]
