from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Table(Model):
    """What every `Table` has; stands for kinds that are not known here."""

    entity_type: models.TableEntityType
    """Kind of entity."""
    key: str | Unset = UNSET
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    catalog_key: str | Unset = UNSET
    """Key of the catalog."""
    schema_key: str | Unset = UNSET
    """Key of the schema."""
    location: str | Unset = UNSET
    """Where it is."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    table_type: models.TableType | Unset = UNSET
    """Kind of table."""
    managed_table_definition: models.ManagedTableDefinition | Unset = UNSET
    """Managed table definition."""
    external_table_definition: models.ExternalTableDefinition | Unset = UNSET
    """External table definition."""
    table_fields: list[models.TableFieldDetails] | Unset = UNSET
    """Table fields."""
    partition_keys: list[models.TableFieldDetails] | Unset = UNSET
    """Columns that the data is partitioned by."""
    table_properties: list[models.TableProperty] | Unset = UNSET
    """Properties of the table."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    lifecycle_state: models.TableLifecycleState | Unset = UNSET
    """Where the resource is in its life."""
    lifecycle_state_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""

    _variants = (
        "entityType",
        {
            "ADW": "AdwTable",
            "ALH": "AlhTable",
            "ATP": "AtpTable",
            "AZURE_SQLSERVER": "SqlServerOnAzureTable",
            "DB2": "Db2Table",
            "EXADATA": "ExadataTable",
            "GOOGLE_BIGQUERY": "GoogleBigqueryTable",
            "MYSQL": "MysqlTable",
            "ORACLE": "OracleTable",
            "ORACLE_ANALYTICS": "OacTable",
            "SNOWFLAKE": "SnowflakeTable",
            "STANDARD": "StandardTable",
        },
    )
