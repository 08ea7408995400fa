"""The clock that pauses and timeouts go by."""

from __future__ import annotations

import time


class Clock:
    """The system's time. A subclass replaces it where time must not pass for real, such as in tests."""

    def monotonic(self) -> float:
        """Seconds since an arbitrary moment, never going back."""
        return time.monotonic()

    def now(self) -> float:
        """Seconds since the epoch."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Waits."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Waits, while other tasks run."""
        import anyio

        await anyio.sleep(seconds)


__all__ = ["Clock"]
