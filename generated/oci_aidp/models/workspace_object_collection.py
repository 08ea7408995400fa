from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import WorkspaceObjectSummary


@define(kw_only=True)
class WorkspaceObjectCollection(Model):
    """One page of workspace objects."""

    items: list[WorkspaceObjectSummary]
    """The items of this page."""

    _names = {}
