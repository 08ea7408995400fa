from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ClusterCollection(Model):
    """One page of clusters."""

    items: list[models.ClusterSummary]
    """The items of this page."""
