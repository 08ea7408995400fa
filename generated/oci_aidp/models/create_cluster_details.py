from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ClusterType, DriverConfig


@define(kw_only=True)
class CreateClusterDetails(Model):
    """What every `CreateClusterDetails` has; stands for kinds that are not known here."""

    type_: ClusterType
    """Kind."""
    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    driver_config: DriverConfig
    """Configuration of the driver."""
    node_type: str | Unset = UNSET
    """Kind of node."""

    _names = {}
    _kinds = (
        "type",
        {"AI_COMPUTE": "CreateAiComputeDetails", "DFL": "CreateDflComputeDetails", "USER": "CreateSparkClusterDetails"},
    )
