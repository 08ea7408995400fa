from __future__ import annotations

from . import CredentialType
from ._schema import define
from .credential_details import CredentialDetails


@define(kw_only=True)
class VaultReferenceCredentialDetails(CredentialDetails):
    credential_type: CredentialType = CredentialType.VAULT_REFERENCE
    secret_id: str
    """OCID of the secret in the vault."""
