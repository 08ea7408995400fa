from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ClusterLogCollection(Model):
    """One page of cluster logs."""

    items: list[models.ClusterLogsSummary]
    """The items of this page."""
