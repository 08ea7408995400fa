from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ClusterLibraryCollection(Model):
    """One page of cluster libraries."""

    items: list[models.ClusterLibrarySummary]
    """The items of this page."""
