"""The pytest fixture: `from my_app._vendor.aidp.service.fixture import aidp` in a conftest.py makes it known."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .local import LocalAidp


@pytest.fixture
def aidp() -> Iterator[LocalAidp]:
    """A running local AIDP with a small company, new for each test. A fault of its own fails the test."""
    with LocalAidp(seeded=True) as running:
        yield running
        assert running.problems == []
