"""What `connect` takes from the environment: the variables of the OCI CLI and SDK, and what it says of wrong ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp.auth import OciAuth
from service import Profile, throwaway_profile
from tests.support import vectors
from tests.support.calls import refusal

pytestmark = pytest.mark.usefixtures("environment")


def key_id(**arguments: Any) -> str:
    """The key id of the signature."""
    with oci_aidp.connect(**arguments) as client:
        assert isinstance(client.auth, OciAuth)
        request = next(client.auth.sync_auth_flow(httpx.Request("GET", "https://h.example/")))
    return request.headers["authorization"].partition('keyId="')[2].partition('"')[0]


def region(**arguments: Any) -> str:
    with oci_aidp.connect(**arguments) as client:
        return client.base_url.split(".")[1]


@pytest.fixture
def usual(tmp_path: Path) -> Profile:
    """The profile `DEFAULT` of `~/.oci/config`."""
    return throwaway_profile(tmp_path / "home" / ".oci")


def test_without_anything_the_default_profile_of_the_home_folder_is_used(usual: Profile) -> None:
    assert key_id() == usual.key_id
    assert region() == "us-ashburn-1"


def test_the_profile_is_that_of_the_argument_then_of_the_variable(
    usual: Profile, tmp_path: Path, environment: pytest.MonkeyPatch
) -> None:
    for name in ("ONE", "TWO"):
        throwaway_profile(tmp_path / "home" / ".oci", name=name, session_token=name.lower())
    environment.setenv("OCI_CLI_PROFILE", "ONE")
    assert key_id() == "ST$one"
    assert key_id(profile="TWO") == "ST$two"
    environment.setenv("OCI_CLI_PROFILE", "")
    assert key_id() == usual.key_id


def test_the_file_is_that_of_the_argument_then_of_the_variables(
    tmp_path: Path, environment: pytest.MonkeyPatch
) -> None:
    files = [throwaway_profile(tmp_path / name, session_token=name).config_file for name in ("sdk", "cli", "argument")]
    environment.setenv("OCI_CONFIG_FILE", str(files[0]))
    assert key_id() == "ST$sdk"
    usual = throwaway_profile(tmp_path / "home" / ".oci")
    assert key_id() == usual.key_id  # the SDK's variable is for those without a file in the usual place
    environment.setenv("OCI_CLI_CONFIG_FILE", str(files[1]))
    assert key_id() == "ST$cli"
    assert key_id(config_file=files[2]) == "ST$argument"


def test_the_way_is_that_of_the_argument_then_of_the_variable_then_of_the_profile(
    tmp_path: Path, environment: pytest.MonkeyPatch
) -> None:
    session = throwaway_profile(tmp_path / "home" / ".oci", session_token="token")
    api_key = f"{session.tenancy}/{session.user}/{session.fingerprint}"
    assert key_id() == "ST$token"
    environment.setenv("OCI_CLI_AUTH", "api_key")
    assert key_id() == api_key
    assert key_id(auth="security_token") == "ST$token"
    environment.setenv("OCI_CLI_AUTH", "")
    assert key_id() == "ST$token"


def test_the_region_is_that_of_the_argument_then_of_the_variables_and_the_profile(
    tmp_path: Path, environment: pytest.MonkeyPatch
) -> None:
    profile = throwaway_profile(tmp_path / "home" / ".oci", region="")
    environment.setenv("OCI_REGION", "eu-zurich-1")
    assert region() == "eu-zurich-1"
    throwaway_profile(tmp_path / "home" / ".oci", region="uk-london-1")
    assert region() == "uk-london-1"
    environment.setenv("OCI_CLI_REGION", "us-phoenix-1")
    assert region() == "us-phoenix-1"
    assert region(config_file=profile.config_file, region="fra") == "eu-frankfurt-1"


def test_the_endpoint_is_that_of_the_argument_then_of_the_variable(
    usual: Profile, environment: pytest.MonkeyPatch
) -> None:
    environment.setenv("AIDP_ENDPOINT", "https://gateway.example/aidp")
    assert oci_aidp.connect().base_url == f"https://gateway.example/aidp/{oci_aidp.API_VERSION}"
    assert oci_aidp.connect(region="iad").base_url == f"https://gateway.example/aidp/{oci_aidp.API_VERSION}"
    assert (
        oci_aidp.connect(endpoint="https://other.example").base_url == f"https://other.example/{oci_aidp.API_VERSION}"
    )


@pytest.mark.parametrize(
    ("variable", "value", "place"),
    [
        ("OCI_CLI_TENANCY", "ocid1.tenancy.oc1..other", 0),
        ("OCI_CLI_USER", "ocid1.user.oc1..other", 1),
        ("OCI_CLI_FINGERPRINT", vectors.FINGERPRINT, 2),
    ],
)
def test_a_variable_takes_the_place_of_a_setting(
    variable: str, value: str, place: int, usual: Profile, environment: pytest.MonkeyPatch
) -> None:
    environment.setenv(variable, value)
    assert key_id().split("/")[place] == value


@pytest.mark.parametrize("variable", ["OCI_CLI_KEY_FILE", "OCI_CLI_KEY_CONTENT"])
def test_a_key_in_the_environment_needs_no_config_file(
    variable: str, tmp_path: Path, environment: pytest.MonkeyPatch
) -> None:
    profile = throwaway_profile(tmp_path / "elsewhere", pass_phrase="open sesame")
    values = {
        "OCI_CLI_TENANCY": profile.tenancy,
        "OCI_CLI_USER": profile.user,
        "OCI_CLI_FINGERPRINT": profile.fingerprint,
        "OCI_CLI_PASSPHRASE": "open sesame",
        "OCI_CLI_REGION": "iad",
        variable: str(profile.key_file) if variable.endswith("FILE") else profile.key_file.read_text(),
    }
    for name, value in values.items():
        environment.setenv(name, value)
    assert key_id() == profile.key_id
    (tmp_path / "token").write_text("renewable")
    environment.setenv("OCI_CLI_SECURITY_TOKEN_FILE", str(tmp_path / "token"))
    assert key_id() == "ST$renewable"
    assert "NOBODY" in refusal(profile="NOBODY")


@pytest.mark.parametrize("source", ["auth", "OCI_CLI_AUTH"])
def test_an_unknown_way_lists_those_that_there_are(source: str, environment: pytest.MonkeyPatch) -> None:
    arguments = {}
    if source == "auth":
        arguments["auth"] = "magic"
    else:
        environment.setenv(source, "magic")
    message = refusal(**arguments)
    assert message.startswith(f"{source} 'magic'")
    for way in ("api_key", "security_token", "instance_principal", "resource_principal", "oke_workload_identity"):
        assert way in message
    assert "instance_obo_user" in message


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        ("AIDP_ENDPOINT", "http://gateway.example", "AIDP_ENDPOINT"),
        ("AIDP_ENDPOINT", "gateway.example", "AIDP_ENDPOINT"),
        ("OCI_CLI_PROFILE", "NOBODY", "profile NOBODY"),
        ("OCI_CLI_CONFIG_FILE", "/nowhere/config", "/nowhere/config"),
        ("OCI_CLI_REGION", "us ashburn 1", "OCI_CLI_REGION 'us ashburn 1'"),
        ("OCI_CLI_USER", "nobody", "OCI_CLI_USER is malformed"),
        ("OCI_CLI_FINGERPRINT", "nothing", "OCI_CLI_FINGERPRINT is malformed"),
        ("OCI_CLI_KEY_FILE", "/nowhere/key.pem", "OCI_CLI_KEY_FILE /nowhere/key.pem cannot be read"),
        ("OCI_CLI_KEY_CONTENT", "secret stuff", "OCI_CLI_KEY_CONTENT is not a private key"),
        ("OCI_CLI_SECURITY_TOKEN_FILE", "/nowhere/token", "/nowhere/token"),
    ],
)
def test_what_is_wrong_is_named(
    variable: str, value: str, expected: str, usual: Profile, environment: pytest.MonkeyPatch
) -> None:
    environment.setenv(variable, value)
    message = refusal()
    assert expected in message
    assert "secret stuff" not in message


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("authentication_type=instance_principal", "delegation_token_file is missing"),
        ("authentication_type=magic", "authentication_type 'magic' is not supported"),
        ("authentication_type=instance_principal\ndelegation_token_file=/nowhere/t", "/nowhere/t cannot be read"),
    ],
)
def test_a_wrong_cloud_shell_profile_is_told(settings: str, expected: str, tmp_path: Path) -> None:
    (tmp_path / "config").write_text(f"[DEFAULT]\n{settings}\n")
    message = refusal(config_file=tmp_path / "config")
    assert expected in message
    assert str(tmp_path / "config") in message


def test_the_delegation_token_file_of_the_environment_is_named(
    usual: Profile, tmp_path: Path, environment: pytest.MonkeyPatch
) -> None:
    environment.setenv("OCI_CLI_AUTH", "instance_obo_user")
    environment.setenv("OCI_CLI_DELEGATION_TOKEN_FILE", str(tmp_path / "none"))
    assert f"OCI_CLI_DELEGATION_TOKEN_FILE {tmp_path / 'none'} cannot be read" in refusal()
    (tmp_path / "none").write_text("\n")
    assert "is empty" in refusal()
