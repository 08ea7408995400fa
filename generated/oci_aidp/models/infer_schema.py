from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class InferSchema(Model):
    infer_schema_column: list[models.InferSchemaColumn]
    """One entry for each column found."""
