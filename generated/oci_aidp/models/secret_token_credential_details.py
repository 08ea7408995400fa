from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from . import CredentialType
from .credential_details import CredentialDetails

if TYPE_CHECKING:
    from . import SecretPair


@define(kw_only=True)
class SecretTokenCredentialDetails(CredentialDetails):
    """Details of a secret token credential: a `CredentialDetails` of kind `SECRET_TOKEN`."""

    credential_type: CredentialType = CredentialType.SECRET_TOKEN
    secret_token_pair: list[SecretPair]
    """Secret token pair."""

    _names = {}
