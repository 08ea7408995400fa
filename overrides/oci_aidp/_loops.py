"""What belongs to one event loop is kept by the loop."""

from __future__ import annotations

import threading
from typing import Any


def running_loop() -> Any:
    """The event loop that runs, as a key of dictionaries."""
    import asyncio  # takes a while, and sync code does not need it

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return threading.current_thread()  # another async library, which has one loop for each thread
