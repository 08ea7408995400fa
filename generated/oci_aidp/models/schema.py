from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Schema(Model):
    """What every `Schema` has; stands for kinds that are not known here."""

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
    properties: dict[str, str] | Unset = UNSET
    """Further properties."""
    catalog_name: str | Unset = UNSET
    """Name of the catalog."""
    lifecycle_state: models.SchemaLifecycleState | Unset = UNSET
    """Where the resource is in its life."""
    lifecycle_state_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""
    details: dict[str, str] | Unset = UNSET
    """Details."""

    _variants = (
        "entityType",
        {
            "ADW": "AdwSchema",
            "ALH": "AlhSchema",
            "ATP": "AtpSchema",
            "AZURE_SQLSERVER": "SqlServerOnAzureSchema",
            "DB2": "Db2Schema",
            "EXADATA": "ExadataSchema",
            "GOOGLE_BIGQUERY": "GoogleBigquerySchema",
            "KAFKA_TOPIC": "KafkaTopicSchema",
            "MYSQL": "MysqlSchema",
            "ORACLE": "OracleSchema",
            "ORACLE_ANALYTICS": "OacSchema",
            "SNOWFLAKE": "SnowflakeSchema",
            "STANDARD": "StandardSchema",
        },
    )
