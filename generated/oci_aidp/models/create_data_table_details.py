from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateDataTableDetails(Model):
    """A new managed table, and the file whose data it starts with."""

    display_name: str
    """The `<table>` part of the key, `<catalog>.<schema>.<table>`."""
    description: str | Unset = UNSET
    catalog_key: str
    """Catalog by name, not by GUID; from ListCatalogs."""
    schema_key: str
    """Schema, as `<catalog>.<schema>`, from ListSchemas."""
    table_fields: list[models.TableFieldDetails]
    """Columns."""
    partition_keys: list[models.TableFieldDetails] | Unset = UNSET
    """Columns that the rows are partitioned by."""
    table_properties: list[models.TableProperty] | Unset = UNSET
    managed_table_definition: models.ManagedTableDefinition
    """Data format of the new table; it need not be that of the file. Oracle's samples use `DELTA`."""
    selected_columns: list[str]
    """Names of the file's columns whose data is copied."""
    file_format: models.FileFormat
    """Format of the file at `objectStorageLocationPath`."""
    object_storage_location_path: str
    """URI of the file, `oci://<bucket>@<namespace>/<path>`, such as `ociFilePath` from GenerateTempFileUploadTarget."""
