# Copied from overrides/oci_aidp/_hosts.py: edit it there and run `make generate`.
"""Which hosts requests may go to without TLS, and which get signed ones."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection, Iterable

import httpx

from .errors import ConfigurationError


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def checked_address(text: str, name: str) -> httpx.URL:
    """An address that can be called safely.

    Raises:
        ValueError: it is neither https nor on this machine, or no address at all. The error does not show it.
    """
    try:
        address = httpx.URL(text)
    except (httpx.InvalidURL, TypeError):
        raise ValueError(f"{name} is not a valid address") from None
    if address.scheme != "https" and not (address.scheme == "http" and is_loopback(address.host)):
        raise ValueError(f"{name} must start with https:// (http:// for this machine only)")
    return address


def check_hosts(hosts: Collection[str]) -> list[str]:
    """The names of hosts, in lower case.

    Raises:
        ConfigurationError: something is not the name of a host or a domain.
    """
    for host in [hosts] if isinstance(hosts, str) else hosts:
        if isinstance(hosts, str) or not re.fullmatch(
            r"(\.?[a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(:\d+)?", host, re.I
        ):
            raise ConfigurationError(f"hosts must be a list of names such as 'gateway.example.com', not of {host!r}")
    return [host.lower() for host in hosts]


def is_among(address: httpx.URL, hosts: Iterable[str]) -> bool:
    """Whether the host of an address is among `hosts`: names with their port if it is not that of the scheme, or
    domains, which begin with a dot and stand for all hosts below them, on port 443.
    """
    if address.scheme != "https" and not is_loopback(address.host):
        return False
    host = address.netloc.decode("ascii")
    return any(host.endswith(each) if each.startswith(".") else host == each for each in hosts)
