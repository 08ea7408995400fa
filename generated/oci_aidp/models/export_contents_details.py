from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ContentExportFormat


@define(kw_only=True)
class ExportContentsDetails(Model):
    """What is needed to export contents."""

    format_: ContentExportFormat | Unset = UNSET
    """Format."""

    _names = {}
