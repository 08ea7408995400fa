"""Signing in by the words, variables and files of the OCI CLI."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, Literal, TypeAlias, get_args

from ..errors import ConfigurationError
from .principals import principal_signer
from .profiles import Profile
from .signers import Signer

AuthWay: TypeAlias = Literal[
    "api_key",
    "security_token",
    "instance_principal",
    "resource_principal",
    "oke_workload_identity",
    "instance_obo_user",
]
"""How to sign in, in the words of the OCI CLI: with the key or the session token of a profile, as the instance,
function or other resource that the program runs on, as its Kubernetes workload, or on behalf of a user by a
delegation token."""

_WITH_KEYS = (None, "api_key", "security_token")
"""Ways to sign in that take their key from a profile."""


def sign_in(
    auth: str | None,
    profile: str | None,
    config_file: str | os.PathLike[str] | None,
    pass_phrase: str | None,
    delegation_token: str | None,
) -> tuple[Signer | Callable[[Any], Any], str, str | None]:
    """Signs in as `connect` says of its arguments of these names.

    Returns:
        The signer, where it comes from for error messages, and the region in the profile.

    Raises:
        ConfigurationError: a profile, a key, a token or the principal cannot be used.
    """
    way = _way(auth)
    needs_profile = way in _WITH_KEYS or (way == "instance_obo_user" and delegation_token is None)
    chosen = _profile(profile, config_file, is_needed=needs_profile)
    settings = chosen.settings if chosen else {}
    if way is None and (authentication_type := settings.get("authentication_type")):
        if authentication_type != "instance_principal":  # that of Cloud Shell, the only one of the OCI SDK as well
            raise ConfigurationError(
                f"{chosen}: authentication_type {authentication_type!r} is not supported; instance_principal is"
            )
        way = "instance_obo_user"
    if chosen and way in _WITH_KEYS:
        if delegation_token is not None:
            raise ConfigurationError("delegation_token needs auth instance_obo_user or resource_principal")
        return chosen.signer(pass_phrase, way), str(chosen), settings.get("region")
    if chosen and way == "instance_obo_user" and delegation_token is None:
        delegation_token = chosen.token_of("delegation_token_file")
    assert way is not None
    return principal_signer(way, delegation_token), f"auth {way}", settings.get("region")


def _way(auth: object) -> str | None:
    """The way to sign in that the argument names, or the environment; None if neither does.

    Raises:
        ConfigurationError: no way has this name.
    """
    source, way = ("auth", auth) if auth else ("OCI_CLI_AUTH", os.environ.get("OCI_CLI_AUTH"))
    if not way:
        return None
    if not isinstance(way, str):
        raise ConfigurationError(f"{source} is not a str; give a signer object as signer=")
    if way not in get_args(AuthWay):
        raise ConfigurationError(f"{source} {way!r} is not one of {', '.join(get_args(AuthWay))}")
    return way


def _profile(name: str | None, file: str | os.PathLike[str] | None, *, is_needed: bool) -> Profile | None:
    """The profile that was asked for, by arguments or variables. One that only says the region may be missing."""
    is_needed = is_needed or name is not None or file is not None
    name = name or os.environ.get("OCI_CLI_PROFILE")
    file = file or os.environ.get("OCI_CLI_CONFIG_FILE")
    if not (is_needed or name or file):
        return None
    try:
        return Profile(name, file)
    except ConfigurationError:
        if is_needed:
            raise
        return None


__all__ = ["AuthWay"]
