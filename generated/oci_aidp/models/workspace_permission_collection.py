from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class WorkspacePermissionCollection(Model):
    """One page of workspace permissions."""

    items: list[models.WorkspacePermissionSummary]
    """The items of this page."""
