# Copied from overrides/oci_aidp/auth/principals.py: edit it there and run `make generate`.
"""Signing in by the resource that the program runs on."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from typing import Any

from ..errors import ConfigurationError
from .signers import is_token

_VARIABLES_OF_VERSION = {
    "1.1": ("RPT_ENDPOINT",),
    "2.1": ("RPT_ENDPOINT", "RPST_ENDPOINT", "RESOURCE_ID", "PRIVATE_PEM"),
    "2.1.1": ("RPT_ENDPOINT", "RPST_ENDPOINT", "RESOURCE_ID", "TENANCY_ID", "PRIVATE_PEM"),
    "2.1.2": ("RPT_ENDPOINT", "RPST_ENDPOINT", "RESOURCE_ID", "TENANCY_ID", "PRIVATE_PEM", "SECURITY_CONTEXT"),
    "2.2": ("RPST", "PRIVATE_PEM"),
    "3.0": ("VERSION_FOR_LEAF_RESOURCE", "RPT_URL_FOR_PARENT_RESOURCE", "RPST_ENDPOINT_FOR_PARENT_RESOURCE"),
}
"""What each version of resource principals needs, all of it in variables that begin with OCI_RESOURCE_PRINCIPAL_."""


def principal_signer(auth: str, delegation_token: str | None) -> Callable[[Any], Any]:
    """A signer for the resource that the program runs on. It may go to the network, to the metadata service for one.

    Args:
        auth: any way but `api_key` and `security_token`.
        delegation_token: acts on behalf of the user that the token stands for.

    Raises:
        ConfigurationError: the program does not run on such a resource, or the resource may not sign in.
    """
    if delegation_token and auth not in {"instance_principal", "instance_obo_user", "resource_principal"}:
        raise ConfigurationError(f"auth {auth} takes no delegation_token")
    if delegation_token and not is_token(delegation_token):
        raise ConfigurationError(f"auth {auth}: the delegation token has characters that no token has")
    if missing := _missing_variables(auth):
        raise ConfigurationError(f"auth {auth}: not in the environment: {', '.join(missing)}")
    try:
        # Not by an import statement: type checkers of other projects would follow it.
        signers = import_module("oci.auth.signers")
    except ImportError:
        raise ConfigurationError(f"auth {auth} needs the package oci: pip install oci") from None
    signer: Callable[[Any], Any]
    try:
        match auth, bool(delegation_token):
            case "instance_principal" | "instance_obo_user", True:
                signer = signers.InstancePrincipalsDelegationTokenSigner(delegation_token=delegation_token)
            case "instance_principal" | "instance_obo_user", False:
                signer = signers.InstancePrincipalsSecurityTokenSigner()
            case "resource_principal", True:
                signer = signers.get_resource_principal_delegation_token_signer(delegation_token)
            case "resource_principal", False:
                signer = signers.get_resource_principals_signer()
            case _:
                signer = signers.get_oke_workload_identity_resource_principal_signer()
    except Exception as error:  # whatever the signers raise: missing variables, files, failures of the network
        raise ConfigurationError(f"auth {auth}: {type(error).__name__}: {_reason(error)}") from None
    return signer


def _missing_variables(auth: str) -> list[str]:
    """The variables that a way to sign in needs and that are not set; the signers of `oci` name few of them."""
    needed: tuple[str, ...] = ()
    if auth == "oke_workload_identity":
        needed = ("KUBERNETES_SERVICE_HOST",)
    elif auth == "resource_principal":
        version = os.environ.get("OCI_RESOURCE_PRINCIPAL_VERSION", "")
        names = _VARIABLES_OF_VERSION.get(version, ()) if version else ("VERSION",)
        needed = tuple(f"OCI_RESOURCE_PRINCIPAL_{name}" for name in names)
    return [name for name in needed if not os.environ.get(name)]


def _reason(error: Exception) -> str:
    """What an error of a signer says, on one line, and never a key or a token: some of them quote what they got."""
    status, message = getattr(error, "status", None), getattr(error, "message", None)
    text = f"{status} {message}" if status else str(error)
    if "PRIVATE KEY" in text or "CERTIFICATE" in text or "eyJ" in text:
        return "the text is withheld, since it holds a key or a token"
    return text.partition("\n")[0][:300] or "no reason given"
