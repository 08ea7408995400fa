from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class OAuthConfiguration(Model):
    """By which properties OAuth tokens are recognised."""

    issuer_claim: str | Unset = UNSET
    """Value of the token's claim `iss`."""
    audience_claim: list[str] | Unset = UNSET
    """Values of the token's claim `aud`."""
    jwks_uri: str | Unset = UNSET
    """URL of the issuer's public keys, a JSON Web Key Set."""
