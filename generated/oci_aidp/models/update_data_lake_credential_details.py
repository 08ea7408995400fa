from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateDataLakeCredentialDetails(Model):
    display_name: str | Unset = UNSET
    """Starts with a letter, followed by letters, digits and `_`; need not be unique; can be changed. Not for
    confidential text."""
    credential_description: str | Unset = UNSET
    """Purpose in a few words, 1 to 255 characters."""
    type_: models.CredentialType | Unset = UNSET
    """The same as `credentialType` in `credentialDetails`."""
    credential_details: models.CredentialDetails | Unset = UNSET
    """What is stored, secrets or a reference to one."""
