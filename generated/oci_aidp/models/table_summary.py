from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class TableSummary(Model):
    """Fields of every `TableSummary`; read in its place when `entityType` has a value not listed here."""

    entity_type: models.TableEntityType
    """Tells which form of the table this is."""
    key: str | Unset = UNSET
    """Fully qualified name, `<catalog>.<schema>.<table>`."""
    display_name: str | Unset = UNSET
    """The `<table>` part of `key`."""
    table_type: models.TableType | Unset = UNSET
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """Principal; as raw OCID only if the request sets `shouldSkipOcidTranslation`."""
    updated_by: str | Unset = UNSET
    """Principal; as raw OCID only if the request sets `shouldSkipOcidTranslation`."""
    lifecycle_state: models.TableLifecycleState | Unset = UNSET
    """State of a table, catalog or credential."""

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
