from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class PatchClusterLibraryDetails(Model):
    """What is needed to patch a cluster library."""

    items: list[models.ClusterLibraryDetails]
    """The items of this page."""
