from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ExportedContents(Model):
    """Exported contents."""

    name: str
    """Name."""
    path: str
    """Path."""
    content: Any
    """The content."""
    format_: models.ContentExportFormat
    """Format."""
