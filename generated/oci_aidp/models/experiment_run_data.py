from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExperimentRunMetric, ExperimentRunParam, ExperimentRunTag


@define(kw_only=True)
class ExperimentRunData(Model):
    """Experiment run data."""

    metrics: list[ExperimentRunMetric] | Unset = UNSET
    """Metrics."""
    params: list[ExperimentRunParam] | Unset = UNSET
    """Parameters."""
    tags: list[ExperimentRunTag] | Unset = UNSET
    """Tags."""

    _names = {}
