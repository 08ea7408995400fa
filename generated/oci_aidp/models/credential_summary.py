from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class CredentialSummary(Model):
    """A credential without what it stores."""

    key: str
    """Assigned by the service."""
    display_name: str
    """Starts with a letter, followed by letters, digits and `_`; need not be unique; can be changed. Not for
    confidential text."""
    description: str | Unset = UNSET
    """Purpose in a few words."""
    credential_type: models.CredentialType
    time_created: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """Identifier of the principal."""
    time_updated: datetime.datetime | Unset = UNSET
    updated_by: str | Unset = UNSET
    """Identifier of the principal."""
    life_cycle_state: models.TableLifecycleState | Unset = UNSET
    """State of a table, catalog or credential."""
