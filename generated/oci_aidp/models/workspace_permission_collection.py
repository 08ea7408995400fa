from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .workspace_permission_summary import WorkspacePermissionSummary


@define(kw_only=True)
class WorkspacePermissionCollection(Model):
    """One page of workspace permissions."""

    items: list[WorkspacePermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("WorkspacePermissionSummary")), False),
    )
