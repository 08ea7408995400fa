from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class InferSchema(Model):
    """A schema inferred from data."""

    infer_schema_column: list[models.InferSchemaColumn]
    """Infer schema column."""
