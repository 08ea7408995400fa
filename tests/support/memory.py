"""Measures the memory that a block takes."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

LITTLE = 4 * 1024 * 1024
"""Bytes: more than a call takes, and little beside the bodies in tests."""


@contextmanager
def measured() -> Iterator[Callable[[], int]]:
    """Peak of the memory in use within the block, beyond that before it."""
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        found: list[int] = []
        yield lambda: found[0]
        found.append(tracemalloc.get_traced_memory()[1] - before)
    finally:
        tracemalloc.stop()
