from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class Credential(Model):
    """An entry of the platform's credential store."""

    key: str
    """Assigned by the service."""
    display_name: str
    """Starts with a letter, followed by letters, digits and `_`; need not be unique; can be changed. Not for
    confidential text."""
    type_: models.CredentialType | Unset = UNSET
    """The same as `credentialType` in `credentialDetails`."""
    credential_details: models.CredentialDetails | Unset = UNSET
    """What is stored, secrets or a reference to one."""
    credential_description: str | Unset = UNSET
    """Purpose in a few words, 1 to 255 characters."""
    lifecycle_state: models.TableLifecycleState | Unset = UNSET
    """State of a table, catalog or credential."""
    lifecycle_state_details: str | Unset = UNSET
    """Message on the current state, such as what to do about a failure."""
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """Identifier of the principal."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal."""

    _lifecycle = (("lifecycle_state",), ("lifecycle_state_details",), ("ACTIVE",), ())
