"""The ways to sign in that the OCI CLI knows, each as a signer of the `oci` package."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeAlias, get_args

from .errors import ConfigurationError
from .profiles import Profile

AuthWay: TypeAlias = Literal[
    "api_key",
    "security_token",
    "instance_principal",
    "resource_principal",
    "oke_workload_identity",
    "instance_obo_user",
]
"""How to sign in, in the words of the OCI CLI: with the key or the session token of a profile, as the instance, function
or other resource that the program runs on, as its Kubernetes workload, or on behalf of a user by a delegation token."""

AUTH_WAYS: tuple[str, ...] = get_args(AuthWay)


def profile_signer(auth: str, profile: Profile, pass_phrase: str | None) -> Callable[[Any], Any]:
    """A signer for `api_key` or `security_token`.

    Raises:
        ConfigurationError: a setting, the key file or the token file is missing or not valid.
    """
    if auth == "api_key":
        return profile.api_key_signer(pass_phrase)
    return profile.session_token_signer(pass_phrase)


def principal_signer(auth: str, delegation_token: str | None) -> Callable[[Any], Any]:
    """A signer for the resource that the program runs on. It may go to the network, to the metadata service for one.

    Args:
        auth: any way but `api_key` and `security_token`.
        delegation_token: acts on behalf of the user that the token stands for.

    Raises:
        ConfigurationError: the program does not run on such a resource, or the resource may not sign in.
    """
    import oci.auth.signers as signers

    try:
        if auth in {"instance_principal", "instance_obo_user"}:
            if delegation_token:
                return _callable(signers.InstancePrincipalsDelegationTokenSigner(delegation_token=delegation_token))
            return _callable(signers.InstancePrincipalsSecurityTokenSigner())
        if auth == "resource_principal":
            if delegation_token:
                return _callable(signers.get_resource_principal_delegation_token_signer(delegation_token))
            return _callable(signers.get_resource_principals_signer())
        return _callable(signers.get_oke_workload_identity_resource_principal_signer())
    except Exception as error:  # whatever the signers raise: missing variables, files, failures of the network
        reason = str(error).partition("\n")[0][:300] or "no reason given"
        raise ConfigurationError(f"auth {auth}: {type(error).__name__}: {reason}") from None


def check_auth(auth: str, source: str) -> str:
    """The way to sign in, if there is one of that name.

    Raises:
        ConfigurationError: there is none.
    """
    if auth not in AUTH_WAYS:
        raise ConfigurationError(f"{source} {auth!r} is not one of {', '.join(AUTH_WAYS)}")
    return auth


def _callable(signer: Any) -> Callable[[Any], Any]:
    result: Callable[[Any], Any] = signer
    return result


__all__ = ["AuthWay"]
