from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import FileFormat, InferSchemaProperties


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

    _names = {}
