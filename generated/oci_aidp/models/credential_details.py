from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .credential_type import CredentialType


@define(kw_only=True)
class CredentialDetails(Model):
    """What every `CredentialDetails` has; stands for kinds that are not known here."""

    credential_type: CredentialType
    """Kind of credential."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("credential_type", "credentialType", _codecs.enum("CredentialType"), False),
    )
    _kinds = (
        "credentialType",
        {
            "SECRET_TOKEN": "SecretTokenCredentialDetails",
            "SERVICE_ACCOUNT": "ServiceAccountCredentialDetails",
            "VAULT_REFERENCE": "VaultReferenceCredentialDetails",
        },
    )
