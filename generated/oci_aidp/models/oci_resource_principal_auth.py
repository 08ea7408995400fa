from __future__ import annotations

from attrs import define

from . import AuthType
from .auth import Auth


@define(kw_only=True)
class OciResourcePrincipalAuth(Auth):
    """An OCI resource principal authentication: an `Auth` of kind `OCI_RESOURCE_PRINCIPAL`."""

    auth_type: AuthType = AuthType.OCI_RESOURCE_PRINCIPAL
