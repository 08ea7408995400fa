"""Where the service is: from an OCI region, or an address given explicitly."""

from __future__ import annotations

from urllib.parse import urlsplit

from ._spec import API_VERSION, ENDPOINT
from .auth import is_loopback
from .client import COLLECTION
from .errors import ConfigurationError

OLDER_SURFACES = {"20240831": "dataLakes"}
"""Versions that some tenancies still serve, with the first segment of their paths. A tenancy serves one version only."""


def endpoint_for_region(region: str) -> str:
    """Address of the service in a region, without the API version.

    Args:
        region: OCI region identifier such as `us-ashburn-1`, or its short code such as `iad`.
    """
    import oci.regions  # takes a while, and is not needed with an explicit endpoint

    return str(oci.regions.endpoint_for("aidp", region=region, service_endpoint_template=ENDPOINT))


def base_url(endpoint: str, api_version: str = API_VERSION) -> str:
    """Address of the API: the endpoint followed by the API version, which takes the place of one that it ends with.

    Raises:
        ConfigurationError: the endpoint is not a plain https address, or http for this machine.
    """
    try:
        parts = urlsplit(endpoint)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise ConfigurationError(f"endpoint is not a valid address: {error}") from None
    if not host or parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError(
            "endpoint must be scheme and host, such as https://aidp.us-ashburn-1.oci.oraclecloud.com"
        )
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise ConfigurationError(f"endpoint {endpoint!r} must start with https:// (http:// for this machine only)")
    path = parts.path.strip("/")
    before, _, last = path.rpartition("/")
    if len(last) == 8 and last.isdigit():  # an API version
        path = before
    return f"{parts.scheme}://{parts.netloc}/{f'{path}/{api_version}'.lstrip('/')}"


def collection_of(api_version: str) -> str:
    """First segment of all paths in a version of the API."""
    return OLDER_SURFACES.get(api_version, COLLECTION)


__all__ = ["base_url", "endpoint_for_region"]
