from __future__ import annotations

from attrs import define

from ..unset import UNSET, Unset
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
