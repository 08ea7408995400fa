from __future__ import annotations

from . import CredentialType
from ._schema import define, models
from .credential_details import CredentialDetails


@define(kw_only=True)
class SecretTokenCredentialDetails(CredentialDetails):
    credential_type: CredentialType = CredentialType.SECRET_TOKEN
    secret_token_pair: list[models.SecretPair]
    """One or more named secrets."""
