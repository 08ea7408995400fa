from __future__ import annotations

from attrs import define

from . import CredentialType
from .credential_details import CredentialDetails


@define(kw_only=True)
class VaultReferenceCredentialDetails(CredentialDetails):
    """Details of a vault reference credential: a `CredentialDetails` of kind `VAULT_REFERENCE`."""

    credential_type: CredentialType = CredentialType.VAULT_REFERENCE
    secret_id: str
    """Identifier of the secret."""
