from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class WorkspaceObjectPermissionCollection(Model):
    """One page of workspace object permissions."""

    items: list[models.WorkspaceObjectPermissionSummary]
    """The items of this page."""
