from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ClusterPermissionCollection(Model):
    """One page of cluster permissions."""

    items: list[models.ClusterPermissionSummary]
    """The items of this page."""
