from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from ..types import UNSET, Unset
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

    _fields: ClassVar[tuple[Field, ...]] = (
        *Schema._fields,
        ("partitions", "partitions", None, False),
        ("replication_factor", "replicationFactor", None, False),
        ("bootstrap_servers", "bootstrapServers", None, False),
        ("partition_details", "partitionDetails", None, False),
    )
