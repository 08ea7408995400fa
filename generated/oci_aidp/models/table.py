from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class Table(Model):
    """Fields of every `Table`; read in its place when `entityType` has a value not listed here."""

    entity_type: models.TableEntityType
    """Tells which form of the table this is."""
    key: str | Unset = UNSET
    """Fully qualified name, `<catalog>.<schema>.<table>`."""
    display_name: str
    """The `<table>` part of `key`."""
    catalog_key: str | Unset = UNSET
    """Catalog by name, not by GUID; from ListCatalogs."""
    schema_key: str | Unset = UNSET
    """Schema, as `<catalog>.<schema>`, from ListSchemas."""
    location: str | Unset = UNSET
    """Where the rows are stored."""
    description: str | Unset = UNSET
    table_type: models.TableType | Unset = UNSET
    managed_table_definition: models.ManagedTableDefinition | Unset = UNSET
    """Data format of a `MANAGED` table."""
    external_table_definition: models.ExternalTableDefinition | Unset = UNSET
    """Data format and location of an `EXTERNAL` table."""
    table_fields: list[models.TableFieldDetails] | Unset = UNSET
    """Columns."""
    partition_keys: list[models.TableFieldDetails] | Unset = UNSET
    """Columns that the rows are partitioned by."""
    table_properties: list[models.TableProperty] | Unset = UNSET
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """Principal; as raw OCID only if the request sets `shouldSkipOcidTranslation`."""
    updated_by: str | Unset = UNSET
    """Principal; as raw OCID only if the request sets `shouldSkipOcidTranslation`."""
    lifecycle_state: models.TableLifecycleState | Unset = UNSET
    """State of a table, catalog or credential."""
    lifecycle_state_details: str | Unset = UNSET
    """Message on the current state, such as what to do about a failure."""

    _lifecycle = (("lifecycle_state",), ("lifecycle_state_details",), ("ACTIVE",), ())
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
