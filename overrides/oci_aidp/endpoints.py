"""Where the service is: from an OCI region, or an address given explicitly."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from .api import API_VERSION, ENDPOINT
from .auth import is_loopback
from .client import COLLECTION
from .errors import ConfigurationError

OLDER_SURFACES = {"20240831": "dataLakes"}
"""Versions that some tenancies still serve, with the first segment of their paths. A tenancy serves one version only."""


def endpoint_for_region(region: str, source: str = "region") -> str:
    """Address of the service in a region, without the API version.

    Args:
        region: OCI region identifier such as `us-ashburn-1`, or its short code such as `iad`. One that the SDK does not
            know is looked up in `~/.oci/regions-config.json` and in `OCI_REGION_METADATA`, and belongs to the first
            realm (or that in `OCI_DEFAULT_REALM`) if it is in neither.
        source: where the region was found, for errors.

    Raises:
        ConfigurationError: this cannot be a region, or what is said about it elsewhere cannot be read.
    """
    import oci.regions  # takes a while, and is not needed with an explicit endpoint

    if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?", region):
        raise ConfigurationError(f"{source} {region!r} is not a region identifier such as us-ashburn-1")
    metadata = os.environ.get("OCI_REGION_METADATA")
    if metadata and not (region.lower() in oci.regions.REGIONS or region.lower() in oci.regions.REGIONS_SHORT_NAMES):
        _check_metadata(metadata, oci.regions.REGION_METADATA_KEYS)
    try:
        return str(oci.regions.endpoint_for("aidp", region=region, service_endpoint_template=ENDPOINT))
    except (TypeError, AttributeError, ValueError):
        raise ConfigurationError("~/.oci/regions-config.json is not a list of regions") from None


def _check_metadata(metadata: str, keys: Iterable[str]) -> None:
    """Refuses what `oci.regions` passes over in silence: the requests would go to another realm."""
    try:
        value = json.loads(metadata)
    except ValueError:
        value = None
    if not isinstance(value, dict) or not all(value.get(key) and isinstance(value[key], str) for key in keys):
        raise ConfigurationError(f"OCI_REGION_METADATA is not a JSON object with {', '.join(keys)}")


def base_url(endpoint: str, api_version: str = API_VERSION, source: str = "endpoint") -> str:
    """Address of the API: the endpoint followed by the API version, which takes the place of one that it ends with.

    Raises:
        ConfigurationError: the version is not one, or the endpoint is not a plain https address, or http for this machine.
    """
    if not _is_version(api_version):
        raise ConfigurationError(f"api_version {api_version!r} must have eight digits, such as {API_VERSION}")
    try:
        parts = urlsplit(endpoint)
        host, _ = parts.hostname, parts.port
    except ValueError:  # its text may quote the address, and a password with it
        raise ConfigurationError(f"{source} is not a valid address") from None
    if not host or parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError(
            f"{source} must be scheme and host, such as https://aidp.us-ashburn-1.oci.oraclecloud.com"
        )
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise ConfigurationError(f"{source} {endpoint!r} must start with https:// (http:// for this machine only)")
    path = parts.path.strip("/")
    before, _, last = path.rpartition("/")
    if _is_version(last):
        path = before
    return f"{parts.scheme}://{parts.netloc}/{f'{path}/{api_version}'.lstrip('/')}"


def _is_version(text: str) -> bool:
    return len(text) == 8 and text.isascii() and text.isdigit()


def collection_of(api_version: str) -> str:
    """First segment of all paths in a version of the API."""
    return OLDER_SURFACES.get(api_version, COLLECTION)


__all__ = ["base_url", "endpoint_for_region"]
