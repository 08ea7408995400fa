from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class PrivateNetworkProfile(Model):
    """Network path to Git servers that are not on the internet; several Git repositories can use one."""

    key: str
    """For `gitConnectivityProfileKey` of a Git repository."""
    name: str
    """Display name; ListPrivateNetworkProfiles finds it."""
    description: str | Unset = UNSET
    customer_compartment_id: str
    """OCID of the compartment with the network resources."""
    customer_vcn_id: str
    """OCID of the virtual cloud network through which the Git server is reached."""
    customer_subnet_id: str
    """OCID of the subnet through which the Git server is reached."""
    lifecycle_state: models.PrivateNetworkProfileLifecycleState
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

    _lifecycle = (("lifecycle_state",), ("last_validation_error_message",), ("ACTIVE",), ("FAILED",))
