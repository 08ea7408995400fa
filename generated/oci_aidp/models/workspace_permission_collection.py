from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class WorkspacePermissionCollection(Model):
    """The schema WorkspacePermissionCollection."""

    items: list[models.WorkspacePermissionSummary]
