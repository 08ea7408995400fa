"""The address of the service: every region and realm of the SDK, and those that users configure."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import oci.regions
import oci.signer
import pytest

import oci_aidp
from oci_aidp._realms import DOMAINS
from oci_aidp.connection import base_url
from oci_aidp.errors import ConfigurationError
from oci_aidp.regions import endpoint_for_region
from tests.support import vectors

TEMPLATE = "https://aidp.{region}.oci.{secondLevelDomain}"
NEW = {
    "realmKey": "OC999",
    "realmDomainComponent": "newcloud.example",
    "regionKey": "NEW",
    "regionIdentifier": "xx-newtown-1",
}
SIGNER = oci.signer.Signer(vectors.TENANCY, vectors.USER, vectors.FINGERPRINT, None, None, vectors.PRIVATE_KEY)


@pytest.fixture
def regions(environment: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Resets the tables of the SDK, which reads the configured regions once per process."""
    for name in ("REGIONS", "REGIONS_SHORT_NAMES", "REGION_REALMS", "REALMS"):
        environment.setattr(oci.regions, name, copy.copy(getattr(oci.regions, name)))
    unread = {source: source.name == "IMDS" for source in oci.regions.ExternalSources}
    environment.setattr(oci.regions, "_has_been_read_external_sources", unread)
    environment.setattr(oci.regions, "second_level_domain_fallback", "")
    return environment


@pytest.mark.parametrize("region", sorted(oci.regions.REGIONS))
def test_a_region_gives_the_endpoint_that_the_sdk_would_use(region: str) -> None:
    expected = oci.regions.endpoint_for("aidp", region=region, service_endpoint_template=TEMPLATE)
    assert endpoint_for_region(region) == expected
    assert expected == f"https://aidp.{region}.oci.{oci.regions.REALMS[oci.regions.REGION_REALMS[region]]}"
    assert oci_aidp.connect(signer=SIGNER, region=region).base_url == f"{expected}/{oci_aidp.API_VERSION}"


def test_the_regions_known_here_are_those_of_the_sdk() -> None:
    realms = oci.regions.REGION_REALMS
    assert {region: oci.regions.REALMS[realm] for region, realm in realms.items()} == DOMAINS


def test_the_sdk_is_asked_where_its_regions_are_changed(regions: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[str] = []

    def endpoint_for(service: str, region: str, service_endpoint_template: str) -> str:
        asked.append(region)
        return "https://elsewhere.example"

    regions.setattr(oci.regions, "endpoint_for", endpoint_for)
    assert endpoint_for_region("us-ashburn-1") == "https://aidp.us-ashburn-1.oci.oraclecloud.com"
    regions.setenv("OCI_DEVELOPER_TOOL_CONFIGURATION_FILE_PATH", str(tmp_path / "regions.json"))
    assert endpoint_for_region("us-ashburn-1") == "https://aidp.us-ashburn-1.oci.oraclecloud.com"
    (tmp_path / "regions.json").write_text("{}")
    assert endpoint_for_region("us-ashburn-1") == "https://elsewhere.example"
    assert asked == ["us-ashburn-1"]


@pytest.mark.parametrize("code", sorted(oci.regions.REGIONS_SHORT_NAMES))
def test_a_short_code_stands_for_its_region(code: str) -> None:
    expected = endpoint_for_region(oci.regions.REGIONS_SHORT_NAMES[code])
    assert endpoint_for_region(code) == endpoint_for_region(code.upper()) == expected


@pytest.mark.parametrize("realm", sorted(oci.regions.REALMS))
def test_every_realm_has_a_domain_that_makes_a_valid_address(realm: str) -> None:
    regions = [region for region, its in oci.regions.REGION_REALMS.items() if its == realm]
    for region in regions:
        assert base_url(endpoint_for_region(region)).endswith(
            f".oci.{oci.regions.REALMS[realm]}/{oci_aidp.API_VERSION}"
        )


@pytest.mark.parametrize("name", ["xx-newtown-1", "new", "NEW"])
def test_a_region_may_be_told_by_a_variable(name: str, regions: pytest.MonkeyPatch) -> None:
    regions.setenv("OCI_REGION_METADATA", json.dumps(NEW))
    assert endpoint_for_region(name) == "https://aidp.xx-newtown-1.oci.newcloud.example"


@pytest.mark.parametrize("name", ["xx-newtown-1", "new"])
def test_a_region_may_be_told_by_the_file(name: str, regions: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "home" / ".oci"
    folder.mkdir(parents=True)
    (folder / "regions-config.json").write_text(json.dumps([NEW]))
    assert endpoint_for_region(name) == "https://aidp.xx-newtown-1.oci.newcloud.example"


def test_an_unknown_region_is_in_the_first_realm_or_the_default_one(regions: pytest.MonkeyPatch) -> None:
    assert endpoint_for_region("xx-newtown-1") == "https://aidp.xx-newtown-1.oci.oraclecloud.com"


def test_the_default_realm_may_be_told(regions: pytest.MonkeyPatch) -> None:
    regions.setenv("OCI_DEFAULT_REALM", "own.example")
    assert endpoint_for_region("xx-newtown-1") == "https://aidp.xx-newtown-1.oci.own.example"


@pytest.mark.parametrize("metadata", ["{", "5", "[]", "{}", json.dumps({**NEW, "realmKey": 1})])
def test_metadata_that_cannot_be_read_is_told(metadata: str, regions: pytest.MonkeyPatch) -> None:
    regions.setenv("OCI_REGION_METADATA", metadata)
    with pytest.raises(ConfigurationError, match="OCI_REGION_METADATA") as caught:
        endpoint_for_region("xx-newtown-1")
    assert caught.value.__cause__ is None
    assert endpoint_for_region("iad") == "https://aidp.us-ashburn-1.oci.oraclecloud.com"


def test_a_file_of_regions_that_cannot_be_read_is_told(regions: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "home" / ".oci"
    folder.mkdir(parents=True)
    (folder / "regions-config.json").write_text("5")
    with pytest.raises(ConfigurationError, match=r"regions-config\.json"):
        endpoint_for_region("xx-newtown-1")


@pytest.mark.parametrize("region", ["us ashburn 1", "us-ashburn-1/", "user@host", "iad#", "-", "https://x", "é"])
def test_what_cannot_be_a_region_is_refused(region: str) -> None:
    with pytest.raises(ConfigurationError, match="is not a region identifier"):
        oci_aidp.connect(signer=SIGNER, region=region)


def test_an_endpoint_beats_any_region(environment: pytest.MonkeyPatch) -> None:
    client = oci_aidp.connect(signer=SIGNER, region="us ashburn 1", endpoint="https://gateway.example")
    assert client.base_url == f"https://gateway.example/{oci_aidp.API_VERSION}"
