from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .infer_schema_column import InferSchemaColumn


@define(kw_only=True)
class InferSchemaWithPreview(Model):
    """A schema inferred from data, and a preview of the data."""

    schema: list[InferSchemaColumn]
    """Schema."""
    data: list[dict[str, str]]
    """The data."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("schema", "schema", _codecs.array(_codecs.model("InferSchemaColumn")), False),
        ("data", "data", None, False),
    )
