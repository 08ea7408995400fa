from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class InferSchemaWithPreview(Model):
    schema: list[models.InferSchemaColumn]
    """One entry for each column found."""
    data: list[dict[str, str]]
    """Sample rows, values as text."""
