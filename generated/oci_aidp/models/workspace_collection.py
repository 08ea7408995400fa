from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .workspace_summary import WorkspaceSummary


@define(kw_only=True)
class WorkspaceCollection(Model):
    """One page of workspaces."""

    items: list[WorkspaceSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("WorkspaceSummary")), False),
    )
