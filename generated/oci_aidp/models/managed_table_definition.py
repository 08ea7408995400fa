from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import FileFormat


@define(kw_only=True)
class ManagedTableDefinition(Model):
    """A managed table definition."""

    managed_table_data_format: FileFormat
    """Managed table data format."""

    _names = {}
