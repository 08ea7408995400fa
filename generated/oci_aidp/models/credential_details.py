from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class CredentialDetails(Model):
    """What every `CredentialDetails` has; stands for kinds that are not known here."""

    credential_type: models.CredentialType
    """Kind of credential."""

    _variants = (
        "credentialType",
        {
            "SECRET_TOKEN": "SecretTokenCredentialDetails",
            "SERVICE_ACCOUNT": "ServiceAccountCredentialDetails",
            "VAULT_REFERENCE": "VaultReferenceCredentialDetails",
        },
    )
