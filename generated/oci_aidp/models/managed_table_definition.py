from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class ManagedTableDefinition(Model):
    """How the platform stores a table whose data it manages."""

    managed_table_data_format: models.FileFormat
