from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True, repr=False)
class ExportContentsDetails(Model):
    """The schema ExportContentsDetails."""

    format_: models.ContentExportFormat | Unset = UNSET
    """Left out, the format is `ipynb`."""
