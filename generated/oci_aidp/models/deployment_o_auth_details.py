from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeploymentOAuthDetails(Model):
    """Details of a deployment OAuth."""

    issuer_claim: str
    """Issuer claim."""
    audience_claim: list[str]
    """Audience claim."""
    jwks_uri: str
    """URI of the JWKS."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("issuer_claim", "issuerClaim", None, False),
        ("audience_claim", "audienceClaim", None, False),
        ("jwks_uri", "jwksUri", None, False),
    )
