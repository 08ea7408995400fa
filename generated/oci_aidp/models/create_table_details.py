from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExternalTableDefinition, ManagedTableDefinition, TableFieldDetails, TableProperty, TableType


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
    table_type: TableType
    """Kind of table."""
    managed_table_definition: ManagedTableDefinition | Unset = UNSET
    """Managed table definition."""
    external_table_definition: ExternalTableDefinition | Unset = UNSET
    """External table definition."""
    table_fields: list[TableFieldDetails] | Unset = UNSET
    """Table fields."""
    partition_keys: list[TableFieldDetails] | Unset = UNSET
    """Columns that the data is partitioned by."""
    table_properties: list[TableProperty] | Unset = UNSET
    """Properties of the table."""

    _names = {}
