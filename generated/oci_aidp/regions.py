# Copied from overrides/oci_aidp/regions.py: edit it there and run `make generate`.
"""The address of the service in a region."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from importlib import import_module

from ._realms import DOMAINS
from .api import ENDPOINT
from .errors import ConfigurationError


def endpoint_for_region(region: str, source: str = "region") -> str:
    """Address of the service in a region, without the API version.

    Args:
        region: OCI region identifier such as `us-ashburn-1`. One that is not known here belongs to the first realm, or
            that in `OCI_DEFAULT_REALM`. What follows needs the package `oci`: short codes such as `iad`, and regions
            told of in `~/.oci/regions-config.json` or `OCI_REGION_METADATA`.
        source: where the region comes from, for errors.

    Raises:
        ConfigurationError: this cannot be a region, or what is said about it elsewhere cannot be read.
    """
    if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?", region):
        raise ConfigurationError(f"{source} {region!r} is not a region identifier such as us-ashburn-1")
    domain = DOMAINS.get(region.lower())
    if domain and not _has_regions_of_its_own():
        return ENDPOINT.format(region=region.lower(), secondLevelDomain=domain)
    try:
        # Takes a while, and knows short codes and where users tell of other regions. Not by an import statement: type
        # checkers of other projects would follow it.
        known = import_module("oci.regions")
    except ImportError:
        told = os.environ.get("OCI_REGION_METADATA") or os.path.isfile(os.path.expanduser("~/.oci/regions-config.json"))
        if re.fullmatch(r"[a-z]+(-[a-z]+)+-[0-9]+", region.lower()) and not told:
            realm = os.environ.get("OCI_DEFAULT_REALM") or "oraclecloud.com"
            return ENDPOINT.format(region=region.lower(), secondLevelDomain=realm)
        raise ConfigurationError(
            f"{source} {region!r} is not among the regions known here; give connect() an endpoint, or install oci"
        ) from None
    metadata = os.environ.get("OCI_REGION_METADATA")
    if metadata and not (region.lower() in known.REGIONS or region.lower() in known.REGIONS_SHORT_NAMES):
        _check_metadata(metadata, known.REGION_METADATA_KEYS)
    try:
        return str(known.endpoint_for("aidp", region=region, service_endpoint_template=ENDPOINT))
    except (TypeError, AttributeError, ValueError):
        raise ConfigurationError("~/.oci/regions-config.json is not a list of regions") from None


def _has_regions_of_its_own() -> bool:
    """Whether the user has the file by which the OCI SDK changes regions that it knows."""
    name = os.environ.get("OCI_DEVELOPER_TOOL_CONFIGURATION_FILE_PATH")
    return os.path.isfile(os.path.expanduser(name or "~/.oci/developer-tool-configuration.json"))


def _check_metadata(metadata: str, keys: Iterable[str]) -> None:
    """Refuses what `oci.regions` passes over in silence: the requests would go to another realm."""
    try:
        value = json.loads(metadata)
    except ValueError:
        value = None
    if not isinstance(value, dict) or not all(value.get(key) and isinstance(value[key], str) for key in keys):
        raise ConfigurationError(f"OCI_REGION_METADATA is not a JSON object with {', '.join(keys)}")


__all__ = ["endpoint_for_region"]
