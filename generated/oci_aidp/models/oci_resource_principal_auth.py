from __future__ import annotations

from . import AuthType
from ._schema import define
from .auth import Auth


@define(kw_only=True)
class OciResourcePrincipalAuth(Auth):
    """Calls OCI services as the platform's resource principal; nothing else is to be given."""

    auth_type: AuthType = AuthType.OCI_RESOURCE_PRINCIPAL
