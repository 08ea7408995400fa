from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class CreateWorkspacePermissionCollection(Model):
    """One page of create workspace permissions."""

    items: list[models.CreateWorkspacePermissionSummary]
    """The items of this page."""
