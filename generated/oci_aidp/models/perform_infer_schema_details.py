from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class PerformInferSchemaDetails(Model):
    """What is needed to perform an infer schema."""

    data_format: models.FileFormat
    """Data format."""
    location: str
    """Where it is."""
    number_of_partitions: int | Unset = UNSET
    """Number of partitions."""
    infer_schema_properties: list[models.InferSchemaProperties] | Unset = UNSET
    """Properties of the infer schema."""
