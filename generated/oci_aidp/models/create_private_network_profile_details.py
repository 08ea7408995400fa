from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class CreatePrivateNetworkProfileDetails(Model):
    """What is needed to create a private network profile."""

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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("description", "description", None, False),
        ("customer_compartment_id", "customerCompartmentId", None, False),
        ("customer_vcn_id", "customerVcnId", None, False),
        ("customer_subnet_id", "customerSubnetId", None, False),
    )
