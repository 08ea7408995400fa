"""A clock whose time passes only in waits, so that retries and waiting are tested without sleeping."""

from __future__ import annotations

import threading
import time

from oci_aidp.clock import Clock


class FakeClock(Clock):
    """Starts at the system's time. `slept` has all pauses, in order."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._now = time.time()
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        return self._now

    def now(self) -> float:
        return self._now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.slept.append(seconds)
            self._now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
