from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from ..types import UNSET, Unset
from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class KafkaTopicSchemaSummary(SchemaSummary):
    """A Kafka topic schema, as lists show it: a `SchemaSummary` of kind `KAFKA_TOPIC`."""

    entity_type: SchemaEntityType = SchemaEntityType.KAFKA_TOPIC
    partitions: str | Unset = UNSET
    """Partitions."""
    replication_factor: str | Unset = UNSET
    """Replication factor."""

    _fields: ClassVar[tuple[Field, ...]] = (
        *SchemaSummary._fields,
        ("partitions", "partitions", None, False),
        ("replication_factor", "replicationFactor", None, False),
    )
