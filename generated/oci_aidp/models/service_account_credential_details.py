from __future__ import annotations

from attrs import define, field

from . import CredentialType
from .credential_details import CredentialDetails


@define(kw_only=True)
class ServiceAccountCredentialDetails(CredentialDetails):
    """Details of a service account credential: a `CredentialDetails` of kind `SERVICE_ACCOUNT`."""

    credential_type: CredentialType = CredentialType.SERVICE_ACCOUNT
    user_id: str
    """Identifier of the user."""
    fingerprint: str
    """Fingerprint."""
    tenancy: str
    """Tenancy."""
    region: str
    """Region."""
    is_read_only: bool
    """Whether it is read only."""
    private_key: str = field(repr=False)
    """Private key; a secret."""
