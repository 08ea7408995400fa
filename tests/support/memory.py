"""Measures the memory that a block takes."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

LITTLE = 4 * 1024 * 1024
"""Bytes that are little memory beside the bodies in tests, and more than one call takes."""


@contextmanager
def measured() -> Iterator[Callable[[], int]]:
    """Most memory that was in use at once within the block, beyond what was in use before."""
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        found: list[int] = []
        yield lambda: found[0]
        found.append(tracemalloc.get_traced_memory()[1] - before)
    finally:
        tracemalloc.stop()
