from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateTableDetails(Model):
    """What is needed to create a table."""

    display_name: str
    """Display name, for people to read."""
    catalog_key: str
    """Key of the catalog."""
    schema_key: str
    """Key of the schema."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    table_type: models.TableType
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
