from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ContentExportFormat


@define(kw_only=True)
class ExportedContents(Model):
    """Exported contents."""

    name: str
    """Name."""
    path: str
    """Path."""
    content: Any
    """The content."""
    format_: ContentExportFormat
    """Format."""

    _names = {}
