# Copied from overrides/oci_aidp/clock.py: edit it there and run `make generate`.
"""Time, as something that can be put in: tests of retries and waiting do not sleep."""

from __future__ import annotations

import time


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


__all__ = ["Clock"]
