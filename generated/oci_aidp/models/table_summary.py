from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class TableSummary(Model):
    """What every `TableSummary` has; stands for kinds that are not known here."""

    entity_type: models.TableEntityType
    """Kind of entity."""
    key: str | Unset = UNSET
    """Key, unique within its kind."""
    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    table_type: models.TableType | Unset = UNSET
    """Kind of table."""
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

    _variants = (
        "entityType",
        {
            "ADW": "AdwTableSummary",
            "ALH": "AlhTableSummary",
            "ATP": "AtpTableSummary",
            "AZURE_SQLSERVER": "SqlServerOnAzureTableSummary",
            "DB2": "Db2TableSummary",
            "EXADATA": "ExadataTableSummary",
            "GOOGLE_BIGQUERY": "GoogleBigqueryTableSummary",
            "MYSQL": "MysqlTableSummary",
            "ORACLE": "OracleTableSummary",
            "ORACLE_ANALYTICS": "OacTableSummary",
            "SNOWFLAKE": "SnowflakeTableSummary",
            "STANDARD": "StandardTableSummary",
        },
    )
