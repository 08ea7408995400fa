from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class ClusterLibraryCollection(Model):
    """The schema ClusterLibraryCollection."""

    items: list[models.ClusterLibrarySummary]
