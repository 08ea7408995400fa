from __future__ import annotations

from attrs import define

from ..unset import UNSET, Unset
from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class KafkaTopicSchema(Schema):
    """A Kafka topic schema: a `Schema` of kind `KAFKA_TOPIC`."""

    entity_type: SchemaEntityType = SchemaEntityType.KAFKA_TOPIC
    partitions: str | Unset = UNSET
    """Partitions."""
    replication_factor: str | Unset = UNSET
    """Replication factor."""
    bootstrap_servers: str | Unset = UNSET
    """Bootstrap servers."""
    partition_details: str
    """Details of the partition."""
