from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ClusterType, DriverConfig


@define(kw_only=True)
class UpdateClusterDetails(Model):
    """What every `UpdateClusterDetails` has; stands for kinds that are not known here."""

    type_: ClusterType
    """Kind."""
    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    driver_config: DriverConfig | Unset = UNSET
    """Configuration of the driver."""
    node_type: str | Unset = UNSET
    """Kind of node."""

    _names = {}
    _kinds = ("type", {"AI_COMPUTE": "UpdateAiComputeDetails", "USER": "UpdateSparkClusterDetails"})
