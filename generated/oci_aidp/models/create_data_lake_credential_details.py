from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateDataLakeCredentialDetails(Model):
    display_name: str
    """Starts with a letter, followed by letters, digits and `_`; need not be unique; can be changed. Not for
    confidential text."""
    credential_description: str | Unset = UNSET
    """Purpose in a few words, 1 to 255 characters."""
    type_: models.CredentialType
    """The same as `credentialType` in `credentialDetails`."""
    credential_details: models.CredentialDetails
    """What is stored, secrets or a reference to one."""
