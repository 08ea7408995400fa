from __future__ import annotations

from . import AuthType
from ._schema import UNSET, Unset, define, field as _field
from .auth import Auth


@define(kw_only=True)
class OAuth(Auth):
    """OAuth 2.0 client credentials of a confidential application."""

    auth_type: AuthType = AuthType.OAUTH
    client_id: str | Unset = UNSET
    """Of the confidential application."""
    client_secret: str | Unset = _field(default=UNSET, repr=False)
    """Of the confidential application."""
    issuer_idp_endpoint: str | Unset = UNSET
    """URL of the identity provider that issues the tokens."""
    scopes: list[str] | Unset = UNSET
    """Asked for with the token."""
