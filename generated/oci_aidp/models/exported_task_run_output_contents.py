from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import TaskRunOutputFormat


@define(kw_only=True)
class ExportedTaskRunOutputContents(Model):
    """Exported task run output contents."""

    name: str
    """Name."""
    path: str
    """Path."""
    content: Any
    """The content."""
    format_: TaskRunOutputFormat
    """Format."""

    _names = {}
