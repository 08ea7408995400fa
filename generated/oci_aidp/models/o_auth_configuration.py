from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class OAuthConfiguration(Model):
    """An OAuth configuration."""

    issuer_claim: str | Unset = UNSET
    """Issuer claim."""
    audience_claim: list[str] | Unset = UNSET
    """Audience claim."""
    jwks_uri: str | Unset = UNSET
    """URI of the JWKS."""
