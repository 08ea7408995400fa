from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class SchemaSummary(Model):
    """Fields of every `SchemaSummary`; read in its place when `entityType` has a value not listed here."""

    entity_type: models.SchemaEntityType
    """Tells which form of the schema this is."""
    key: str
    """Fully qualified name, `<catalog>.<schema>`."""
    display_name: str
    """The `<schema>` part of the key, `<catalog>.<schema>`. Fixed in a standard catalog once created."""
    description: str | Unset = UNSET
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """Principal; as raw OCID only if the request sets `shouldSkipOcidTranslation`."""
    updated_by: str | Unset = UNSET
    """Principal; as raw OCID only if the request sets `shouldSkipOcidTranslation`."""
    lifecycle_state: models.SchemaLifecycleState | Unset = UNSET
    """State of a schema, or of a catalog in the filter of ListCatalogs."""
    details: dict[str, str] | Unset = UNSET
    """Deprecated. Key-value pairs, present only if the catalog is external."""
    last_refresh_status: models.LastRefreshStatus | Unset = UNSET
    """Outcome of the last crawl, as started by RefreshSchema."""
    time_last_refresh: datetime.datetime | Unset = UNSET

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
