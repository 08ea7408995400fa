from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import InferSchemaColumn


@define(kw_only=True)
class InferSchemaWithPreview(Model):
    """A schema inferred from data, and a preview of the data."""

    schema: list[InferSchemaColumn]
    """Schema."""
    data: list[dict[str, str]]
    """The data."""

    _names = {}
