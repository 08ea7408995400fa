from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class WorkspaceCollection(Model):
    """One page of workspaces."""

    items: list[models.WorkspaceSummary]
    """The items of this page."""
