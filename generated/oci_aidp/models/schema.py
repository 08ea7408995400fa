from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class Schema(Model):
    """Fields of every `Schema`; read in its place when `entityType` has a value not listed here."""

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
    properties: dict[str, str] | Unset = UNSET
    """Tags, each a defined tag key with its value."""
    catalog_name: str | Unset = UNSET
    """Catalog that holds the schema, from ListCatalogs."""
    lifecycle_state: models.SchemaLifecycleState | Unset = UNSET
    """State of a schema, or of a catalog in the filter of ListCatalogs."""
    lifecycle_state_details: str | Unset = UNSET
    """Message on the current state, such as what to do about a failure."""
    details: dict[str, str] | Unset = UNSET
    """Deprecated. Key-value pairs, present only if the catalog is external."""

    _lifecycle = (("lifecycle_state",), ("lifecycle_state_details",), ("ACTIVE",), ())
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
