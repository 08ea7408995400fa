from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class WorkspaceObjectCollection(Model):
    """One page of workspace objects."""

    items: list[models.WorkspaceObjectSummary]
    """The items of this page."""
