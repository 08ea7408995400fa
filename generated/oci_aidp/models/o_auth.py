from __future__ import annotations

from attrs import define, field

from ..unset import UNSET, Unset
from . import AuthType
from .auth import Auth


@define(kw_only=True)
class OAuth(Auth):
    """An OAuth: an `Auth` of kind `OAUTH`."""

    auth_type: AuthType = AuthType.OAUTH
    client_id: str | Unset = UNSET
    """Identifier of the client."""
    client_secret: str | Unset = field(default=UNSET, repr=False)
    """Secret of the client."""
    issuer_idp_endpoint: str | Unset = UNSET
    """Issuer IDP endpoint."""
    scopes: list[str] | Unset = UNSET
    """Scopes."""
