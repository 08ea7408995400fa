from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SchemaSummary(Model):
    """What every `SchemaSummary` has; stands for kinds that are not known here."""

    entity_type: models.SchemaEntityType
    """Kind of entity."""
    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    lifecycle_state: models.SchemaLifecycleState | Unset = UNSET
    """Where the resource is in its life."""
    details: dict[str, str] | Unset = UNSET
    """Details."""
    last_refresh_status: models.LastRefreshStatus | Unset = UNSET
    """Status of the last refresh."""
    time_last_refresh: datetime.datetime | Unset = UNSET
    """When it was refreshed last."""

    _variants = (
        "entityType",
        {
            "ADW": "AdwSchemaSummary",
            "ALH": "AlhSchemaSummary",
            "ATP": "AtpSchemaSummary",
            "AZURE_SQLSERVER": "SqlServerOnAzureSchemaSummary",
            "DB2": "Db2SchemaSummary",
            "EXADATA": "ExadataSchemaSummary",
            "GOOGLE_BIGQUERY": "GoogleBigquerySchemaSummary",
            "KAFKA_TOPIC": "KafkaTopicSchemaSummary",
            "MYSQL": "MysqlSchemaSummary",
            "ORACLE": "OracleSchemaSummary",
            "ORACLE_ANALYTICS": "OacSchemaSummary",
            "SNOWFLAKE": "SnowflakeSchemaSummary",
            "STANDARD": "StandardSchemaSummary",
        },
    )
