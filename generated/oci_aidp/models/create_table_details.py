from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateTableDetails(Model):
    display_name: str
    """The `<table>` part of the key, `<catalog>.<schema>.<table>`."""
    catalog_key: str
    """Catalog by name, not by GUID; from ListCatalogs."""
    schema_key: str
    """Schema, as `<catalog>.<schema>`, from ListSchemas."""
    description: str | Unset = UNSET
    table_type: models.TableType
    """Decides which of `managedTableDefinition` and `externalTableDefinition` is to be given."""
    managed_table_definition: models.ManagedTableDefinition | Unset = UNSET
    """For `tableType` `MANAGED`: the data format. Oracle's samples use `DELTA`."""
    external_table_definition: models.ExternalTableDefinition | Unset = UNSET
    """For `tableType` `EXTERNAL`: format and location of the existing data."""
    table_fields: list[models.TableFieldDetails] | Unset = UNSET
    """Columns."""
    partition_keys: list[models.TableFieldDetails] | Unset = UNSET
    """Columns that the rows are partitioned by."""
    table_properties: list[models.TableProperty] | Unset = UNSET
