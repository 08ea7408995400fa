# Copied from overrides/oci_aidp/connection.py: edit it there and run `make generate`.
"""`connect`: the usual way to a client."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Mapping
from typing import Any

import httpx

from .auth import OciAuth
from .client import DEFAULT_TIMEOUT, Client
from .endpoints import base_url, endpoint_for_region
from .errors import ConfigurationError


def connect(
    *,
    profile: str | None = None,
    config_file: str | os.PathLike[str] | None = None,
    pass_phrase: str | None = None,
    signer: Callable[[Any], Any] | None = None,
    region: str | None = None,
    endpoint: str | None = None,
    timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
    headers: Mapping[str, str] | None = None,
    verify: ssl.SSLContext | bool = True,
    httpx_args: Mapping[str, Any] | None = None,
) -> Client:
    """A client that signs its requests with a profile of the OCI config file, or with a signer.

    A profile with `security_token_file` signs with that session token and reads it again whenever it changes; any other
    signs with the user's API key.

    Args:
        profile: name of the profile, `DEFAULT` unless given.
        config_file: path of the OCI config file; without one, `~/.oci/config`, then the one in `OCI_CONFIG_FILE`.
        pass_phrase: of the profile's private key, if it is encrypted and the profile does not say.
        signer: any signer of the `oci` package, instead of a profile. No config file is read then.
        region: OCI region identifier such as `us-ashburn-1`, or its short code; the profile's unless given.
        endpoint: address of the service, instead of the one for the region. https, or http for this machine.
        timeout: seconds, or an `httpx.Timeout`; None waits for ever.
        headers: sent with each request.
        verify: how certificates are checked: True, or an `ssl.SSLContext`.
        httpx_args: further arguments of `httpx.Client` and `httpx.AsyncClient`, such as `proxy`.

    Raises:
        ConfigurationError: the profile, key, region or endpoint cannot be used. No request is sent before that is sure.
    """
    if signer is not None and (profile is not None or config_file is not None or pass_phrase is not None):
        raise ConfigurationError("give either a signer, or a profile with config_file and pass_phrase, not both")
    if signer is None:
        from .profiles import Profile

        chosen = Profile(profile, config_file)
        source = str(chosen)
        region = region or chosen.region
        url = base_url(endpoint) if endpoint is not None else None
        signer = chosen.signer(pass_phrase)
    else:
        source = type(signer).__name__
        region = region or getattr(signer, "region", None) or os.environ.get("OCI_REGION")
        url = base_url(endpoint) if endpoint is not None else None
    if url is None:
        if not region:
            raise ConfigurationError(f"{source} names no region; give connect() a region or an endpoint")
        url = base_url(endpoint_for_region(region))
    return Client(url, auth=OciAuth(signer), timeout=timeout, headers=headers, verify=verify, httpx_args=httpx_args)


__all__ = ["connect"]
