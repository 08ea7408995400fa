"""The memory that transfers take does not grow with the size of the file."""

from __future__ import annotations

import pytest

from benchmarks import transfer_memory


@pytest.mark.parametrize("kind", transfer_memory.KINDS)
def test_a_transfer_takes_little_memory(kind: str) -> None:
    over = transfer_memory.run(64 * transfer_memory.MIB, (kind,))[kind]
    assert over < transfer_memory.LIMIT / 2


def test_the_measurement_notices_what_is_held_in_memory() -> None:
    held = bytes(64 * transfer_memory.MIB).replace(b"\0", b"\1")
    assert transfer_memory.resident("VmHWM") >= transfer_memory.resident("VmRSS") >= len(held) / transfer_memory.MIB
