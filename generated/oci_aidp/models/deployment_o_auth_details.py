from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class DeploymentOAuthDetails(Model):
    """Details of a deployment OAuth."""

    issuer_claim: str
    """Issuer claim."""
    audience_claim: list[str]
    """Audience claim."""
    jwks_uri: str
    """URI of the JWKS."""
