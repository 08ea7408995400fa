from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .infer_schema_column import InferSchemaColumn


@define(kw_only=True)
class InferSchema(Model):
    """A schema inferred from data."""

    infer_schema_column: list[InferSchemaColumn]
    """Infer schema column."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("infer_schema_column", "inferSchemaColumn", _codecs.array(_codecs.model("InferSchemaColumn")), False),
    )
