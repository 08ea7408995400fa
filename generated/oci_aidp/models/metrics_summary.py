from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AggregatedDataPoint


@define(kw_only=True)
class MetricsSummary(Model):
    """Metrics, as lists show it."""

    namespace: str
    """Namespace."""
    compartment_id: str
    """Identifier of the compartment."""
    name: str
    """Name."""
    dimensions: Any
    """Dimensions, by name."""
    metadata: Any | Unset = UNSET
    """Metadata."""
    resolution: str | Unset = UNSET
    """Resolution."""
    resource_group: str | Unset = UNSET
    """Resource group."""
    aggregated_data_points: list[AggregatedDataPoint]
    """Aggregated data points."""

    _names = {}
