from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class CredentialDetails(Model):
    """Fields of every `CredentialDetails`; read in its place when `credentialType` has a value not listed here."""

    credential_type: models.CredentialType

    _variants = (
        "credentialType",
        {
            "SECRET_TOKEN": "SecretTokenCredentialDetails",
            "SERVICE_ACCOUNT": "ServiceAccountCredentialDetails",
            "VAULT_REFERENCE": "VaultReferenceCredentialDetails",
        },
    )
