"""The memory that transfers take does not grow with the size of the file."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks import transfer_memory
from service import Answer
from tests.support.canned import AidpService
from tests.support.memory import LITTLE, measured
from tests.support.transfers import saves

EXPANDED = bytes(64 * transfer_memory.MIB)


@pytest.mark.parametrize("kind", transfer_memory.KINDS)
def test_a_transfer_takes_little_memory(kind: str) -> None:
    over = transfer_memory.run(64 * transfer_memory.MIB, (kind,))[kind]
    assert over < transfer_memory.LIMIT / 2


def test_the_measurement_notices_what_is_held_in_memory() -> None:
    held = bytes(64 * transfer_memory.MIB).replace(b"\0", b"\1")
    assert transfer_memory.resident("VmHWM") >= transfer_memory.resident("VmRSS") >= len(held) / transfer_memory.MIB


@pytest.mark.parametrize("coding", ["gzip", "deflate", "gzip, gzip"])
@saves
def test_a_small_body_that_expands_to_a_large_file_takes_little_memory(
    saving: Callable[..., int], coding: str, folder: Path, service: AidpService, client: Any
) -> None:
    data = zlib.compress(EXPANDED) if coding == "deflate" else gzip.compress(EXPANDED)
    data = gzip.compress(data) if coding == "gzip, gzip" else data
    service.intercept(lambda request: Answer(200, data, {"content-encoding": coding}))
    with measured() as taken:
        assert saving(folder / "a", client=client) == len(EXPANDED)
    assert taken() < LITTLE
    assert (folder / "a").read_bytes() == EXPANDED
