from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .content_export_format import ContentExportFormat


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("path", "path", None, False),
        ("content", "content", None, True),
        ("format_", "format", _codecs.enum("ContentExportFormat"), False),
    )
