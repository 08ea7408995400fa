from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateDataTableDetails(Model):
    """What is needed to create a data table."""

    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    catalog_key: str
    """Key of the catalog."""
    schema_key: str
    """Key of the schema."""
    table_fields: list[models.TableFieldDetails]
    """Table fields."""
    partition_keys: list[models.TableFieldDetails] | Unset = UNSET
    """Columns that the data is partitioned by."""
    table_properties: list[models.TableProperty] | Unset = UNSET
    """Properties of the table."""
    managed_table_definition: models.ManagedTableDefinition
    """Managed table definition."""
    selected_columns: list[str]
    """Selected columns."""
    file_format: models.FileFormat
    """File format."""
    object_storage_location_path: str
    """Path of the object storage location."""
