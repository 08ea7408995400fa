# Copied from overrides/oci_aidp/breaker.py: edit it there and run `make generate`.
"""The circuit breaker: no request goes to a host that keeps failing, by the rules of the OCI SDK."""

from __future__ import annotations

import datetime
import threading

from attrs import define, field, frozen

from ._forks import renew_after_fork
from .clock import Clock
from .errors import CircuitOpenError


@frozen(kw_only=True)
class CircuitBreakerStrategy:
    """When a circuit opens and how long it stays open. The defaults are those of the OCI SDK."""

    failure_threshold: int = 10
    """Failed attempts in a row, to one host, that open the circuit."""
    recovery_timeout: float = 30.0
    """Seconds until a trial call is let through."""
    statuses: frozenset[int] = frozenset({429, 500, 502, 503, 504})
    """HTTP statuses that count as failures, besides network failures and the `codes` of 409."""
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

    def __attrs_post_init__(self) -> None:
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Renews the lock."""
        self._lock = threading.Lock()

    def check(self, host: str) -> bool:
        """Admits an attempt or refuses it. Every admitted attempt must be recorded.

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
        """Records how an attempt ended.

        Args:
            host: as given to `check`.
            failed: None for an attempt that says nothing about the service, such as a cancelled one.
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


__all__ = ["CircuitBreakerStrategy"]
