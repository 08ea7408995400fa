"""A local AIDP over TLS, and Oracle's CLI pointed at it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from service import LocalAidp
from tests.support.official_cli import Cli


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Oracle's client waits before it repeats what was answered 409."""
    monkeypatch.setattr(time, "sleep", lambda seconds: None)


@pytest.fixture
def aidp(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalAidp]:
    with LocalAidp(seeded=True, tls=True) as running:
        assert running.certificate
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(running.certificate))
        yield running
        assert running.problems == []


@pytest.fixture
def cli(aidp: LocalAidp, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Cli:
    caller = Cli(aidp, aidp.profile, aidp.platform, capsys, tmp_path)
    caller.keys["workspaceKey"] = aidp.key_of("Workspace", "analytics")
    return caller
