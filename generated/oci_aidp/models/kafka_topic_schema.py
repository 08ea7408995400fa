from __future__ import annotations

from . import SchemaEntityType
from ._schema import UNSET, Unset, define
from .schema import Schema


@define(kw_only=True)
class KafkaTopicSchema(Schema):
    """Topic of an external Kafka catalog; it stands where other sources have schemas."""

    entity_type: SchemaEntityType = SchemaEntityType.KAFKA_TOPIC
    partitions: str | Unset = UNSET
    """Number of partitions of the topic, as text."""
    replication_factor: str | Unset = UNSET
    """Number of copies of each partition, as text."""
    bootstrap_servers: str | Unset = UNSET
    """Kafka brokers to connect to first."""
    partition_details: str
