"""Where the service is: from an OCI region, or an address given explicitly."""

from __future__ import annotations

from urllib.parse import urlsplit

from ._spec import API_VERSION, ENDPOINT
from .auth import is_loopback
from .errors import ConfigurationError


def endpoint_for_region(region: str) -> str:
    """Address of the service in a region, without the API version.

    Args:
        region: OCI region identifier such as `us-ashburn-1`, or its short code such as `iad`.
    """
    import oci.regions  # takes a while, and is not needed with an explicit endpoint

    return str(oci.regions.endpoint_for("aidp", region=region, service_endpoint_template=ENDPOINT))


def base_url(endpoint: str, api_version: str = API_VERSION) -> str:
    """Address of the API: the endpoint followed by the API version, unless it ends with it already.

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
    if path.rpartition("/")[2] != api_version:
        path = f"{path}/{api_version}".lstrip("/")
    return f"{parts.scheme}://{parts.netloc}/{path}"


__all__ = ["base_url", "endpoint_for_region"]
