from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import WorkspaceObjectPermissionSummary


@define(kw_only=True)
class WorkspaceObjectPermissionCollection(Model):
    """One page of workspace object permissions."""

    items: list[WorkspaceObjectPermissionSummary]
    """The items of this page."""

    _names = {}
