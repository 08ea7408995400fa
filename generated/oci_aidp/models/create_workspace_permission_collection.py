from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .create_workspace_permission_summary import CreateWorkspacePermissionSummary


@define(kw_only=True)
class CreateWorkspacePermissionCollection(Model):
    """One page of create workspace permissions."""

    items: list[CreateWorkspacePermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("CreateWorkspacePermissionSummary")), False),
    )
