from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ExperimentRunMetricHistoryCollection(Model):
    """One page of experiment run metric histories."""

    metrics: list[models.ExperimentRunMetric] | Unset = UNSET
    """Metrics."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _wire_names = {"next_page_token": "next_page_token"}
