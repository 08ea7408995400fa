from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class InferSchemaWithPreview(Model):
    """A schema inferred from data, and a preview of the data."""

    schema: list[models.InferSchemaColumn]
    """Schema."""
    data: list[dict[str, str]]
    """The data."""
