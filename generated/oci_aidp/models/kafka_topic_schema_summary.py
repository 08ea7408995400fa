from __future__ import annotations

from . import SchemaEntityType
from ._schema import UNSET, Unset, define
from .schema_summary import SchemaSummary


@define(kw_only=True)
class KafkaTopicSchemaSummary(SchemaSummary):
    """List entry for a topic of an external Kafka catalog."""

    entity_type: SchemaEntityType = SchemaEntityType.KAFKA_TOPIC
    partitions: str | Unset = UNSET
    """Number of partitions of the topic, as text."""
    replication_factor: str | Unset = UNSET
    """Number of copies of each partition, as text."""
