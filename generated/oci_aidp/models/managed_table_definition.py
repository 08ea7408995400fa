from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .file_format import FileFormat


@define(kw_only=True)
class ManagedTableDefinition(Model):
    """A managed table definition."""

    managed_table_data_format: FileFormat
    """Managed table data format."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("managed_table_data_format", "managedTableDataFormat", _codecs.enum("FileFormat"), False),
    )
