from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class PrivateNetworkProfileSummary(Model):
    """A private network profile without compartment, network and subnet."""

    key: str
    """For `gitConnectivityProfileKey` of a Git repository."""
    name: str
    """Display name; ListPrivateNetworkProfiles finds it."""
    description: str | Unset = UNSET
    lifecycle_state: str
    """`CREATING`, `ACTIVE`, `DELETING` or `FAILED`."""
    validation_state: models.PrivateNetworkProfileValidationState
    """Result of the last validation."""
    time_last_validated: datetime.datetime | Unset = UNSET
    last_validation_error_code: str | Unset = UNSET
    """Of the last failure; holds nothing secret."""
    last_validation_error_message: str | Unset = UNSET
    """Of the last failure; holds nothing secret."""
    time_created: datetime.datetime
    time_updated: datetime.datetime
    created_by: str | Unset = UNSET
    """Identifier of the principal."""
    created_by_name: str | Unset = UNSET
