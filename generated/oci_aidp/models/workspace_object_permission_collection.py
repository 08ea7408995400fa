from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .workspace_object_permission_summary import WorkspaceObjectPermissionSummary


@define(kw_only=True)
class WorkspaceObjectPermissionCollection(Model):
    """One page of workspace object permissions."""

    items: list[WorkspaceObjectPermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("WorkspaceObjectPermissionSummary")), False),
    )
