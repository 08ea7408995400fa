from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ExportContentsDetails(Model):
    format_: models.ContentExportFormat | Unset = UNSET
    """Left out, the format is `ipynb`."""
