"""Signing in by the words, variables and files of the OCI CLI."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, Literal, NamedTuple, TypeAlias, get_args

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

AUTH_WAYS: tuple[str, ...] = get_args(AuthWay)

_WITH_KEYS = (None, "api_key", "security_token")
"""Ways to sign in that take their key from a profile."""


class SignedIn(NamedTuple):
    """A signer, and where it comes from."""

    signer: Signer | Callable[[Any], Any]
    source: str
    """Its name in error messages."""
    region: str | None
    """The region in the profile."""


def sign_in(
    auth: str | None,
    profile: str | None,
    config_file: str | os.PathLike[str] | None,
    pass_phrase: str | None,
    delegation_token: str | None,
) -> SignedIn:
    """Signs in as `connect` says of its arguments of these names.

    Raises:
        ConfigurationError: a profile, a key, a token or the principal cannot be used.
    """
    way = check_auth(auth, "auth") if auth else _variable_auth()
    needs_token = way == "instance_obo_user" and delegation_token is None
    chosen = _profile(profile, config_file, is_needed=way in _WITH_KEYS or needs_token)
    if way in _WITH_KEYS and chosen is not None:
        if way is None and chosen.settings.get("authentication_type"):
            way, needs_token = "instance_obo_user", delegation_token is None
            chosen.check_authentication_type()
        elif delegation_token is not None:
            raise ConfigurationError("delegation_token needs auth instance_obo_user or resource_principal")
        else:
            return SignedIn(_key_signer(way, chosen, pass_phrase), str(chosen), chosen.settings.get("region"))
    if needs_token and chosen is not None:
        delegation_token = chosen.token_of("delegation_token_file")
    assert way is not None
    region = chosen.settings.get("region") if chosen else None
    return SignedIn(principal_signer(way, delegation_token), f"auth {way}", region)


def check_auth(auth: object, source: str) -> str:
    """Checks the name of a way to sign in.

    Raises:
        ConfigurationError: no way has this name.
    """
    if not isinstance(auth, str):
        raise ConfigurationError(f"{source} is not a str; give a signer object as signer=")
    if auth not in AUTH_WAYS:
        raise ConfigurationError(f"{source} {auth!r} is not one of {', '.join(AUTH_WAYS)}")
    return auth


def _variable_auth() -> str | None:
    auth = os.environ.get("OCI_CLI_AUTH")
    return check_auth(auth, "OCI_CLI_AUTH") if auth else None


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


def _key_signer(way: str | None, profile: Profile, pass_phrase: str | None) -> Signer:
    if way == "api_key":
        return profile.api_key_signer(pass_phrase)
    if way == "security_token":
        return profile.session_token_signer(pass_phrase)
    return profile.signer(pass_phrase)


__all__ = ["AuthWay"]
