from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import CreateWorkspacePermissionSummary


@define(kw_only=True)
class CreateWorkspacePermissionCollection(Model):
    """One page of create workspace permissions."""

    items: list[CreateWorkspacePermissionSummary]
    """The items of this page."""

    _names = {}
