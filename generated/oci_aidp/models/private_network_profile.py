from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class PrivateNetworkProfile(Model):
    """A private network profile."""

    key: str
    """Key, unique within its kind."""
    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    customer_compartment_id: str
    """Identifier of the customer compartment."""
    customer_vcn_id: str
    """Identifier of the customer VCN."""
    customer_subnet_id: str
    """Identifier of the customer subnet."""
    lifecycle_state: models.PrivateNetworkProfileLifecycleState
    """Where the resource is in its life."""
    validation_state: models.PrivateNetworkProfileValidationState
    """State of the validation."""
    time_last_validated: datetime.datetime | Unset = UNSET
    """When it was validated last."""
    last_validation_error_code: str | Unset = UNSET
    """Last validation error code."""
    last_validation_error_message: str | Unset = UNSET
    """Last validation error message."""
    time_created: datetime.datetime
    """When the resource was created."""
    time_updated: datetime.datetime
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    created_by_name: str | Unset = UNSET
    """Name of the principal that created the resource."""
