from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class PatchClusterLibraryDetails(Model):
    """The schema PatchClusterLibraryDetails."""

    items: list[models.ClusterLibraryDetails]
    """Libraries to install and to uninstall, in one request."""
