from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ManagedTableDefinition(Model):
    """A managed table definition."""

    managed_table_data_format: models.FileFormat
    """Managed table data format."""
