from __future__ import annotations

from . import CredentialType
from ._schema import define, field as _field
from .credential_details import CredentialDetails


@define(kw_only=True)
class ServiceAccountCredentialDetails(CredentialDetails):
    """API signing key of an OCI user that serves as a service account."""

    credential_type: CredentialType = CredentialType.SERVICE_ACCOUNT
    user_id: str
    """OCID."""
    fingerprint: str
    """Of the API key."""
    tenancy: str
    """OCID."""
    region: str
    """OCI region, such as `us-ashburn-1`."""
    is_read_only: bool
    private_key: str = _field(repr=False)
    """Of the API key."""
