"""`connect`, the usual way to a client; and where the service is."""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx

from ._call import COLLECTION
from ._hosts import check_hosts, is_loopback
from ._realms import domain_of
from .api import API_VERSION
from .auth import OciAuth, Signer
from .breaker import CircuitBreakerStrategy
from .client import DEFAULT_TIMEOUT, Client, checked
from .clock import Clock
from .errors import ConfigurationError
from .regions import endpoint_for_region
from .retrying import DEFAULT_RETRY_STRATEGY, RetryStrategy

if TYPE_CHECKING:
    from .auth.sign_in import AuthWay


_ADDRESS = re.compile(
    r"https?://(\[[0-9a-f:.]+\]|\w([\w.-]*\w)?\.?)(:\d{1,5})?(/[\w.~!$&'()*+,;=:@%-]*)*", re.ASCII | re.IGNORECASE
)
"""Stricter than urllib, which drops line breaks and takes backslashes, so that all readers see the same host."""


def connect(
    *,
    auth: AuthWay | None = None,
    profile: str | None = None,
    config_file: str | os.PathLike[str] | None = None,
    pass_phrase: str | None = None,
    delegation_token: str | None = None,
    signer: Signer | Callable[[Any], Any] | None = None,
    region: str | None = None,
    endpoint: str | None = None,
    api_version: str = API_VERSION,
    retry_strategy: RetryStrategy | None = DEFAULT_RETRY_STRATEGY,
    circuit_breaker: bool | CircuitBreakerStrategy = False,
    timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
    headers: Mapping[str, str] | None = None,
    user_agent: str | None = None,
    verify: ssl.SSLContext | bool = True,
    hosts: Collection[str] = (),
    clock: Clock | None = None,
    httpx_args: Mapping[str, Any] | None = None,
) -> Client:
    """A client that signs its requests. Without arguments, it signs in as the OCI CLI would.

    What is not given comes from the environment, then from the profile: `OCI_CLI_AUTH`, `OCI_CLI_PROFILE`,
    `OCI_CLI_CONFIG_FILE`, `OCI_CLI_REGION` and `AIDP_ENDPOINT`; `OCI_CLI_USER`, `OCI_CLI_TENANCY`,
    `OCI_CLI_FINGERPRINT`, `OCI_CLI_KEY_FILE` or `OCI_CLI_KEY_CONTENT`, `OCI_CLI_PASSPHRASE`,
    `OCI_CLI_SECURITY_TOKEN_FILE` and `OCI_CLI_DELEGATION_TOKEN_FILE` take the place of the profile's settings. The
    SDK's own `OCI_CONFIG_FILE` and `OCI_REGION` serve where there is no `~/.oci/config` and no region in it. Without
    any of these, the profile `DEFAULT` of `~/.oci/config` is used. A profile with `security_token_file` signs with that
    session token and reads it again whenever it changes; one with `authentication_type=instance_principal`, as in Cloud
    Shell, as the instance with the token in its `delegation_token_file`; any other signs with the user's API key.

    Args:
        auth: how to sign in, in the words of the OCI CLI: `api_key`, `security_token`, `instance_principal`,
            `resource_principal`, `oke_workload_identity` or `instance_obo_user`.
        profile: name of the profile in the OCI config file.
        config_file: path of the OCI config file.
        pass_phrase: of the profile's private key, if it is encrypted and the profile does not say.
        delegation_token: with an instance or resource principal, acts on behalf of the user that the token stands for.
            `instance_obo_user` reads it from the profile's `delegation_token_file` unless given.
        signer: signs instead of all these: a signer of the `oci` package, or an `auth.signing.KeySigner` for a key
            from elsewhere.
        region: OCI region identifier such as `us-ashburn-1`, or its short code. If nothing says, the signer's own.
        endpoint: address of the service, instead of the one for the region. https, or http for this machine.
        api_version: version of the API; `20240831` serves tenancies that are still on the older surface.
        retry_strategy: when failed requests are sent again; None never does.
        circuit_breaker: True, or thresholds: no longer sends requests to a host that failed many times in a row.
        timeout: seconds for each attempt's connection, reads and writes, or an `httpx.Timeout`; None waits for ever.
        headers: sent with each request.
        user_agent: name and version of your program, such as `my-app/1.2`, put before those of this package.
        verify: how certificates are checked: True, or an `ssl.SSLContext`.
        hosts: hosts besides Oracle's that `Client.request` may send signed requests to, such as a proxy of yours:
            names, with the port if it is not the usual one, or domains with a dot in front.
        clock: tells and passes the time.
        httpx_args: further arguments of `httpx.Client` and `httpx.AsyncClient`, such as `proxy`.

    Raises:
        ConfigurationError: the profile, key, region or endpoint cannot be used. No request of the API is sent before
            that is sure; signing in as a principal asks its metadata or federation service.
    """
    for name, value in (("region", region), ("endpoint", endpoint), ("api_version", api_version)):
        checked(name, value, str, None)
    checked("circuit_breaker", circuit_breaker, bool, CircuitBreakerStrategy, None)
    others = (auth, profile, config_file, pass_phrase, delegation_token)
    if signer is not None and any(other is not None for other in others):
        raise ConfigurationError(
            "give either a signer, or auth, profile, config_file, pass_phrase and delegation_token, not both"
        )
    if not (signer is None or callable(signer) or hasattr(signer, "sign")):
        raise ConfigurationError(
            f"signer must be a signer of the package oci or a KeySigner, not {type(signer).__name__}"
        )
    signed_hosts = check_hosts(hosts)
    address = base_url(endpoint, api_version) if endpoint else None
    if address is None and (endpoint := os.environ.get("AIDP_ENDPOINT")):
        address = base_url(endpoint, api_version, "AIDP_ENDPOINT")
    source, regions = type(signer).__name__, [("region", region), _variable("OCI_CLI_REGION")]
    if signer is None:
        from .auth.sign_in import sign_in  # loads the library of cryptography

        signer, source, of_profile = sign_in(*others)
        regions.append((f"{source}: region", of_profile))
    signing = OciAuth(signer)
    if address is None:
        regions += [_variable("OCI_REGION"), (f"{source}: region", signing.region)]
        origin, chosen = next((candidate for candidate in regions if candidate[1]), ("", None))
        if not chosen:
            raise ConfigurationError(f"{source} names no region; give connect() a region or an endpoint")
        address = base_url(endpoint_for_region(chosen, origin), api_version)
        signed_hosts.append(f".{urlsplit(address).netloc.partition('.oci.')[2]}")
    else:
        signed_hosts += domain_of(address)
    breaker = CircuitBreakerStrategy() if circuit_breaker is True else circuit_breaker or None
    return Client(
        address,
        auth=signing,
        retry_strategy=retry_strategy,
        circuit_breaker=breaker,
        collection=collection_of(api_version),
        timeout=timeout,
        headers=headers,
        user_agent=user_agent,
        verify=verify,
        hosts=signed_hosts,
        clock=clock,
        httpx_args=httpx_args,
    )


def _variable(name: str) -> tuple[str, str | None]:
    return name, os.environ.get(name)


OLDER_SURFACES = {"20240831": "dataLakes"}
"""Versions that some tenancies still serve, with the first segment of their paths. A tenancy serves one version."""


def base_url(endpoint: str, api_version: str = API_VERSION, source: str = "endpoint") -> str:
    """Address of the API: the endpoint followed by the API version, which takes the place of one that it ends with.

    Raises:
        ConfigurationError: the version is not one, or the endpoint is not a plain https address, or http for this
            machine.
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
        raise ConfigurationError(f"{source} must start with https:// (http:// for this machine only)")
    if not _ADDRESS.fullmatch(endpoint):
        raise ConfigurationError(f"{source} is not a valid address")
    path = parts.path.strip("/")
    if {COLLECTION, *OLDER_SURFACES.values()} & set(path.split("/")):
        raise ConfigurationError(f"{source} must end before the API version and the path of a resource")
    before, _, last = path.rpartition("/")
    if _is_version(last):
        path = before
    return f"{parts.scheme}://{parts.netloc}/{f'{path}/{api_version}'.lstrip('/')}"


def _is_version(text: str) -> bool:
    return len(text) == 8 and text.isascii() and text.isdigit()


def collection_of(api_version: str) -> str:
    """First segment of all paths in a version of the API."""
    return OLDER_SURFACES.get(api_version, COLLECTION)


__all__ = ["base_url", "connect"]
