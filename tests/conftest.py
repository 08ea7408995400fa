"""Fixtures of most tests: a service on this machine, and clients of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import oci_aidp
from service import LocalAidp, Profile, throwaway_profile
from tests.support.canned import AidpService
from tests.support.clocks import FakeClock
from tests.support.small import ROOT, small_document, write
from tests.support.standins import StandIns
from tools.generator.document import Document
from tools.generator.pipeline import generate

# The time that an example takes says nothing on a machine that is shared. `make proof` runs the profile `proof`.
settings.register_profile("test", deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=10)
settings.register_profile("proof", settings.get_profile("test"), max_examples=100)
settings.load_profile("test")

PLATFORM = "ocid1.aidataplatform.oc1.iad.test"


@pytest.fixture(scope="session")
def small_spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The OpenAPI file of a small API."""
    return write(small_document(), tmp_path_factory.mktemp("small") / "openapi.yaml")


@pytest.fixture(scope="session")
def small_package(small_spec: Path) -> Path:
    """The package of the small API, to be copied or read."""
    package = small_spec.with_name("oci_aidp")
    generate(small_spec, ROOT / "generator-config.yml", ROOT / "overrides", package)
    return package


@pytest.fixture(scope="session")
def whole() -> Document:
    """The OpenAPI document of this project, which takes seconds to read and validate."""
    return Document(ROOT / "openapi.yaml")


@pytest.fixture
def service() -> Iterator[AidpService]:
    """A running service. Faults of the service, such as answers that openapi.yaml does not allow, fail the test."""
    with AidpService() as running:
        yield running
        assert running.problems == []


@pytest.fixture
def profile(tmp_path: Path, service: AidpService) -> Profile:
    """A profile with an API key that the service trusts."""
    made = throwaway_profile(tmp_path / "oci")
    service.trust(made.key_id, made.public_key)
    return made


@pytest.fixture
def clock() -> FakeClock:
    """The clock of the clients. Its time passes only while they wait."""
    return FakeClock()


@pytest.fixture
def make_client(profile: Profile, service: AidpService, clock: FakeClock) -> Iterator[Callable[..., oci_aidp.Client]]:
    """Connects to the service; keyword arguments are those of `connect`."""
    made: list[oci_aidp.Client] = []

    def make(**arguments: object) -> oci_aidp.Client:
        defaults = {"config_file": profile.config_file, "endpoint": service.endpoint, "clock": clock}
        settings = defaults | arguments
        made.append(oci_aidp.connect(**settings))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for client in made:
        client.close()


@pytest.fixture
def client(make_client: Callable[..., oci_aidp.Client]) -> oci_aidp.Client:
    """A client of the service."""
    return make_client()


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """An environment without OCI variables, with an empty home folder."""
    for name in list(os.environ):
        if name.startswith(("OCI_", "AIDP_", "KUBERNETES_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return monkeypatch


@pytest.fixture
def standins(service: AidpService, environment: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[StandIns]:
    """Stand-ins for the metadata and federation services, to which the signers of `oci` connect."""
    folder = tmp_path / "standins"
    folder.mkdir()
    with StandIns(service, folder) as running:
        running.install(environment)
        yield running
        assert running.problems == []


@pytest.fixture
def aidp() -> Iterator[LocalAidp]:
    """A local AIDP with its small company, whose answers must all fit the OpenAPI file."""
    with LocalAidp(seeded=True) as running:
        yield running
        assert running.problems == []
