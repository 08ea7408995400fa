from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import CredentialType


@define(kw_only=True)
class CredentialDetails(Model):
    """What every `CredentialDetails` has; stands for kinds that are not known here."""

    credential_type: CredentialType
    """Kind of credential."""

    _names = {}
    _kinds = (
        "credentialType",
        {
            "SECRET_TOKEN": "SecretTokenCredentialDetails",
            "SERVICE_ACCOUNT": "ServiceAccountCredentialDetails",
            "VAULT_REFERENCE": "VaultReferenceCredentialDetails",
        },
    )
