from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .external_table_definition import ExternalTableDefinition
    from .managed_table_definition import ManagedTableDefinition
    from .table_field_details import TableFieldDetails
    from .table_property import TableProperty
    from .table_type import TableType


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("display_name", "displayName", None, False),
        ("catalog_key", "catalogKey", None, False),
        ("schema_key", "schemaKey", None, False),
        ("description", "description", None, False),
        ("table_type", "tableType", _codecs.enum("TableType"), False),
        ("managed_table_definition", "managedTableDefinition", _codecs.model("ManagedTableDefinition"), False),
        ("external_table_definition", "externalTableDefinition", _codecs.model("ExternalTableDefinition"), False),
        ("table_fields", "tableFields", _codecs.array(_codecs.model("TableFieldDetails")), False),
        ("partition_keys", "partitionKeys", _codecs.array(_codecs.model("TableFieldDetails")), False),
        ("table_properties", "tableProperties", _codecs.array(_codecs.model("TableProperty")), False),
    )
