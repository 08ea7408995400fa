from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ExportContentsDetails(Model):
    """The schema ExportContentsDetails."""

    format_: models.ContentExportFormat | Unset = UNSET
    """Left out, the format is `ipynb`."""
