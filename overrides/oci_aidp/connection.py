"""`connect`: the usual way to a client."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import httpx

from ._spec import API_VERSION
from .auth import OciAuth
from .breaker import CircuitBreakerStrategy
from .client import DEFAULT_TIMEOUT, Client
from .clock import Clock
from .endpoints import base_url, collection_of, endpoint_for_region
from .errors import ConfigurationError
from .retrying import DEFAULT_RETRY_STRATEGY, RetryStrategy

if TYPE_CHECKING:
    from .credentials import AuthWay


def connect(
    *,
    auth: AuthWay | Callable[[Any], Any] | None = None,
    profile: str | None = None,
    config_file: str | os.PathLike[str] | None = None,
    pass_phrase: str | None = None,
    delegation_token: str | None = None,
    signer: Callable[[Any], Any] | None = None,
    region: str | None = None,
    endpoint: str | None = None,
    api_version: str = API_VERSION,
    retry_strategy: RetryStrategy | None = DEFAULT_RETRY_STRATEGY,
    circuit_breaker: bool | CircuitBreakerStrategy = False,
    timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
    headers: Mapping[str, str] | None = None,
    verify: ssl.SSLContext | bool = True,
    clock: Clock | None = None,
    httpx_args: Mapping[str, Any] | None = None,
) -> Client:
    """A client that signs its requests. Without arguments, it signs in as the OCI CLI would.

    What is not given comes from the environment, then from the profile: `OCI_CLI_AUTH`, `OCI_CLI_PROFILE`,
    `OCI_CLI_CONFIG_FILE`, `OCI_CLI_REGION`, `AIDP_ENDPOINT`, and the SDK's own `OCI_CONFIG_FILE` and `OCI_REGION`.
    Without any of these, the profile `DEFAULT` of `~/.oci/config` is used. A profile with `security_token_file` signs
    with that session token and reads it again whenever it changes; any other signs with the user's API key.

    Args:
        auth: how to sign in, in the words of the OCI CLI: `api_key`, `security_token`, `instance_principal`,
            `resource_principal`, `oke_workload_identity` or `instance_obo_user`; or a signer of the `oci` package.
        profile: name of the profile in the OCI config file.
        config_file: path of the OCI config file.
        pass_phrase: of the profile's private key, if it is encrypted and the profile does not say.
        delegation_token: with an instance or resource principal, acts on behalf of the user that the token stands for.
            `instance_obo_user` reads it from the profile's `delegation_token_file` unless given.
        signer: a signer of the `oci` package; the same as giving it as `auth`.
        region: OCI region identifier such as `us-ashburn-1`, or its short code.
        endpoint: address of the service, instead of the one for the region. https, or http for this machine.
        api_version: version of the API; `20240831` serves tenancies that are still on the older surface.
        retry_strategy: when failed requests are sent again; None never does.
        circuit_breaker: True, or thresholds: no longer sends requests to a host that failed many times in a row.
        timeout: seconds for each attempt's connection, reads and writes, or an `httpx.Timeout`; None waits for ever.
        headers: sent with each request.
        verify: how certificates are checked: True, or an `ssl.SSLContext`.
        clock: tells and passes the time.
        httpx_args: further arguments of `httpx.Client` and `httpx.AsyncClient`, such as `proxy`.

    Raises:
        ConfigurationError: the profile, key, region or endpoint cannot be used. No request of the API is sent before
            that is sure; signing in as a principal asks its metadata or federation service.
    """
    way = auth if isinstance(auth, str) else None
    if auth is not None and way is None:
        signer = signer or auth  # type: ignore[assignment]
    if signer is not None and any(each is not None for each in (way, profile, config_file, pass_phrase)):
        raise ConfigurationError("give either a signer, or auth, profile, config_file and pass_phrase, not both")
    endpoint = endpoint or os.environ.get("AIDP_ENDPOINT")
    address = base_url(endpoint, api_version) if endpoint else None
    region = region or os.environ.get("OCI_CLI_REGION")
    if signer is None:
        signer, source, found_region = _sign_in(way, profile, config_file, pass_phrase, delegation_token)
        region = region or found_region
    else:
        source = type(signer).__name__
    if address is None:
        region = region or getattr(signer, "region", None) or os.environ.get("OCI_REGION")
        if not region:
            raise ConfigurationError(f"{source} names no region; give connect() a region or an endpoint")
        address = base_url(endpoint_for_region(region), api_version)
    breaker = CircuitBreakerStrategy() if circuit_breaker is True else circuit_breaker or None
    return Client(
        address,
        auth=OciAuth(signer),
        retry_strategy=retry_strategy,
        circuit_breaker=breaker,
        collection=collection_of(api_version),
        timeout=timeout,
        headers=headers,
        verify=verify,
        clock=clock,
        httpx_args=httpx_args,
    )


def _sign_in(
    auth: str | None,
    profile: str | None,
    config_file: str | os.PathLike[str] | None,
    pass_phrase: str | None,
    delegation_token: str | None,
) -> tuple[Callable[[Any], Any], str, str | None]:
    """The signer, a name for it in errors, and the region that comes with it."""
    from .credentials import check_auth, principal_signer, profile_signer
    from .profiles import Profile

    way = check_auth(auth, "auth") if auth else None
    if way is None and "OCI_CLI_AUTH" in os.environ:
        way = check_auth(os.environ["OCI_CLI_AUTH"], "OCI_CLI_AUTH")
    profile = profile or os.environ.get("OCI_CLI_PROFILE")
    config_file = config_file or os.environ.get("OCI_CLI_CONFIG_FILE")
    if way in {None, "api_key", "security_token"}:
        chosen = Profile(profile, config_file)
        signer = profile_signer(way, chosen, pass_phrase) if way else chosen.signer(pass_phrase)
        return signer, str(chosen), chosen.region
    if way == "instance_obo_user" and delegation_token is None:
        delegation_token = Profile(profile, config_file).content_of("delegation_token_file")
    assert way is not None
    return principal_signer(way, delegation_token), f"auth {way}", None


__all__ = ["connect"]
