from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class WorkspacePermissionCollection(Model):
    """The schema WorkspacePermissionCollection."""

    items: list[models.WorkspacePermissionSummary]
