from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import InferSchemaColumn


@define(kw_only=True)
class InferSchema(Model):
    """A schema inferred from data."""

    infer_schema_column: list[InferSchemaColumn]
    """Infer schema column."""

    _names = {}
