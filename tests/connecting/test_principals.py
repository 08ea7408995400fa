"""Signing in as the resource that the program runs on, through the signers of `oci` and loopback stand-ins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import oci.auth.signers
import pytest

import oci_aidp
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.errors import ConfigurationError
from service import Request, throwaway_profile
from tests.conftest import PLATFORM
from tests.support.calls import both, sync
from tests.support.canned import AidpService
from tests.support.standins import REFUSAL, StandIns

DELEGATION = "eyJ-delegation-token"


@pytest.fixture
def connect(service: AidpService, standins: StandIns) -> Callable[..., oci_aidp.Client]:
    """Connects to the service as the principal that the stand-ins provide."""

    def made(**arguments: Any) -> oci_aidp.Client:
        return oci_aidp.connect(endpoint=service.endpoint, retry_strategy=None, **arguments)

    return made


def use(call: Callable[..., Any], client: oci_aidp.Client, service: AidpService) -> Request:
    """Makes a call, which must succeed, and returns the request as it was received."""
    key = service.start_operation(PLATFORM)
    with client:
        assert call(get_async_operation, PLATFORM, key, client=client).key == key
    return service.requests[-1]


@both
def test_an_instance_signs_with_a_token_of_the_federation_service(
    call: Callable[..., Any], service: AidpService, standins: StandIns, connect: Callable[..., oci_aidp.Client]
) -> None:
    request = use(call, connect(auth="instance_principal"), service)
    assert f'keyId="ST${standins.tokens[0]}"' in request.headers["authorization"]
    assert standins.requests["token of an instance"] == 1


@both
@pytest.mark.parametrize("version", ["1.1", "2.1", "2.1.1", "2.1.2", "2.2", "3.0"])
def test_a_resource_signs_in_by_every_version(
    call: Callable[..., Any],
    version: str,
    service: AidpService,
    standins: StandIns,
    connect: Callable[..., oci_aidp.Client],
    environment: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    for name, value in standins.resource_principal(version, tmp_path).items():
        environment.setenv(name, value)
    request = use(call, connect(auth="resource_principal"), service)
    assert f'keyId="ST${standins.tokens[-1]}"' in request.headers["authorization"]


@both
def test_a_pod_signs_with_a_token_of_its_cluster(
    call: Callable[..., Any], service: AidpService, standins: StandIns, connect: Callable[..., oci_aidp.Client]
) -> None:
    use(call, connect(auth="oke_workload_identity"), service)
    assert standins.requests == {"token of a pod": 1}


@both
@pytest.mark.parametrize("way", ["instance_principal", "instance_obo_user", "1.1", "2.2"])
def test_a_delegation_token_is_sent_and_signed(
    call: Callable[..., Any],
    way: str,
    service: AidpService,
    standins: StandIns,
    connect: Callable[..., oci_aidp.Client],
    environment: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    if way[0].isdigit():
        for name, value in standins.resource_principal(way, tmp_path).items():
            environment.setenv(name, value)
        way = "resource_principal"
    request = use(call, connect(auth=way, delegation_token=DELEGATION), service)
    assert request.headers["opc-obo-token"] == DELEGATION
    assert 'headers="date (request-target) host opc-obo-token"' in request.headers["authorization"]


@pytest.mark.parametrize("auth", ["instance_obo_user", None])
def test_the_delegation_token_of_a_profile_is_read(
    auth: str | None,
    service: AidpService,
    standins: StandIns,
    connect: Callable[..., oci_aidp.Client],
    tmp_path: Path,
) -> None:
    (tmp_path / "delegated").write_text(f"{DELEGATION}\n")
    (tmp_path / "config").write_text(
        f"[DEFAULT]\nauthentication_type=instance_principal\ndelegation_token_file={tmp_path / 'delegated'}\n"
    )
    request = use(sync, connect(auth=auth, config_file=tmp_path / "config"), service)
    assert request.headers["opc-obo-token"] == DELEGATION


@both
@pytest.mark.usefixtures("standins")
def test_any_signer_object_serves(
    call: Callable[..., Any], service: AidpService, connect: Callable[..., oci_aidp.Client]
) -> None:
    signer = oci.auth.signers.InstancePrincipalsSecurityTokenSigner()
    use(call, connect(signer=signer), service)


@pytest.mark.usefixtures("standins")
def test_a_signer_given_as_auth_is_refused_with_the_right_argument(connect: Callable[..., oci_aidp.Client]) -> None:
    with pytest.raises(ConfigurationError, match="give a signer object as signer="):
        connect(auth=oci.auth.signers.InstancePrincipalsSecurityTokenSigner())


def test_the_region_is_that_of_the_instance_when_nothing_else_says(
    standins: StandIns, environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def host(**arguments: Any) -> str:
        with oci_aidp.connect(auth="instance_principal", **arguments) as client:
            return client.base_url.split(".")[1]

    assert host() == "us-ashburn-1"
    environment.setenv("OCI_REGION", "eu-zurich-1")
    assert host() == "eu-zurich-1"
    config = throwaway_profile(tmp_path / "oci", region="uk-london-1").config_file
    assert host(config_file=config) == "uk-london-1"
    environment.setenv("OCI_CLI_CONFIG_FILE", str(config))
    assert host() == "uk-london-1"
    environment.setenv("OCI_CLI_REGION", "us-phoenix-1")
    assert host() == "us-phoenix-1"
    assert host(region="fra") == "eu-frankfurt-1"


def refusal(**arguments: Any) -> str:
    with pytest.raises(ConfigurationError) as caught:
        oci_aidp.connect(region="iad", **arguments)
    assert caught.value.__cause__ is None
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_refused_certificate_is_told_in_the_words_of_the_federation_service(standins: StandIns) -> None:
    standins.refuses = True
    message = refusal(auth="instance_principal")
    assert "auth instance_principal" in message
    assert f"401 {REFUSAL}" in message


def test_what_is_no_private_key_is_not_quoted(standins: StandIns, environment: pytest.MonkeyPatch) -> None:
    secret = "-----BEGIN RSA PRIVATE KEY-----\nMIIsecret"
    environment.setattr("tests.support.standins._private_pem", lambda key: secret.encode())
    assert "MIIsecret" not in refusal(auth="instance_principal")


@pytest.mark.parametrize(
    ("version", "missing"),
    [
        (None, "OCI_RESOURCE_PRINCIPAL_VERSION"),
        ("1.1", "OCI_RESOURCE_PRINCIPAL_RPT_ENDPOINT"),
        ("2.1.1", "OCI_RESOURCE_PRINCIPAL_TENANCY_ID"),
        ("2.2", "OCI_RESOURCE_PRINCIPAL_RPST, OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM"),
        ("3.0", "OCI_RESOURCE_PRINCIPAL_VERSION_FOR_LEAF_RESOURCE"),
        ("9.9", "OCI_RESOURCE_PRINCIPAL_VERSION: 9.9"),
    ],
)
def test_missing_variables_of_a_resource_are_named(
    version: str | None, missing: str, environment: pytest.MonkeyPatch
) -> None:
    if version:
        environment.setenv("OCI_RESOURCE_PRINCIPAL_VERSION", version)
    assert missing in refusal(auth="resource_principal")


def test_a_missing_cluster_is_named(environment: pytest.MonkeyPatch) -> None:
    assert "KUBERNETES_SERVICE_HOST" in refusal(auth="oke_workload_identity")


def test_a_delegation_token_where_none_is_taken_is_refused(tmp_path: Path, environment: pytest.MonkeyPatch) -> None:
    config = throwaway_profile(tmp_path).config_file
    for arguments in ({"auth": "oke_workload_identity"}, {"auth": "api_key"}, {}):
        message = refusal(config_file=config, delegation_token=DELEGATION, **arguments)
        assert "delegation_token" in message
        assert DELEGATION not in message
