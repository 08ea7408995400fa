from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ClusterLogsSummary(Model):
    """Cluster logs, as lists show it."""

    fields: list[models.FieldInfo] | Unset = UNSET
    """Fields."""
    results: list[models.SearchResult]
    """Results."""
    summary: models.SearchResultSummary
    """Summary."""
