from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import WorkspaceSummary


@define(kw_only=True)
class WorkspaceCollection(Model):
    """One page of workspaces."""

    items: list[WorkspaceSummary]
    """The items of this page."""

    _names = {}
