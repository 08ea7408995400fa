from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ExportContentsDetails(Model):
    """What is needed to export contents."""

    format_: models.ContentExportFormat | Unset = UNSET
    """Format."""
