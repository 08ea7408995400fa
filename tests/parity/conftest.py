"""Both clients and the recorder that they talk to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import oci_aidp
from service import throwaway_profile

from .official import Clients
from .recorder import Recorder


@pytest.fixture(scope="session")
def recorder() -> Iterator[Recorder]:
    with Recorder() as running:
        yield running


@pytest.fixture(scope="session")
def clients(recorder: Recorder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Clients, oci_aidp.Client]]:
    """Oracle's and ours."""
    profile = throwaway_profile(tmp_path_factory.mktemp("parity"))
    with (
        Clients(recorder.endpoint, profile) as official,
        oci_aidp.connect(config_file=profile.config_file, endpoint=recorder.endpoint) as ours,
    ):
        yield official, ours
