from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class InferSchema(Model):
    """The schema InferSchema."""

    infer_schema_column: list[models.InferSchemaColumn]
    """One entry for each column found."""
