from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import WorkspacePermissionSummary


@define(kw_only=True)
class WorkspacePermissionCollection(Model):
    """One page of workspace permissions."""

    items: list[WorkspacePermissionSummary]
    """The items of this page."""

    _names = {}
