from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class DeploymentOAuthDetails(Model):
    """Which tokens the query endpoint trusts. Given if and only if `authType` is `OAUTH`; cannot change while the
    deployment is `ACTIVE`. Unknown members are dropped silently, so a misspelled one counts as missing and fails
    validation. At most 16,000 characters as JSON."""

    issuer_claim: str
    """`iss` claim that tokens must have: an https URI with a full domain name (no IP address), without user info and
    fragment."""
    audience_claim: list[str]
    """`aud` claims that are accepted; no duplicates."""
    jwks_uri: str
    """Where the gateway fetches the signing keys: an https URI with a full domain name (no IP address), without user
    info and fragment; query and other port are allowed."""
