from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .file_format import FileFormat
    from .infer_schema_properties import InferSchemaProperties


@define(kw_only=True)
class PerformInferSchemaDetails(Model):
    """What is needed to perform an infer schema."""

    data_format: FileFormat
    """Data format."""
    location: str
    """Where it is."""
    number_of_partitions: int | Unset = UNSET
    """Number of partitions."""
    infer_schema_properties: list[InferSchemaProperties] | Unset = UNSET
    """Properties of the infer schema."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("data_format", "dataFormat", _codecs.enum("FileFormat"), False),
        ("location", "location", None, False),
        ("number_of_partitions", "numberOfPartitions", None, False),
        (
            "infer_schema_properties",
            "inferSchemaProperties",
            _codecs.array(_codecs.model("InferSchemaProperties")),
            False,
        ),
    )
