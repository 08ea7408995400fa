from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExperimentRunMetric


@define(kw_only=True)
class ExperimentRunMetricHistoryCollection(Model):
    """One page of experiment run metric histories."""

    metrics: list[ExperimentRunMetric] | Unset = UNSET
    """Metrics."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _names = {"next_page_token": "next_page_token"}
