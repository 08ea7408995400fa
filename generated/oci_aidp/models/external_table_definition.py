from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExternalTableLocationType, FileFormat, TxtFileDefinition


@define(kw_only=True)
class ExternalTableDefinition(Model):
    """An external table definition."""

    external_table_location_type: ExternalTableLocationType | Unset = UNSET
    """Kind of external table location."""
    object_storage_location_path: str | Unset = UNSET
    """Path of the object storage location."""
    external_table_data_format: FileFormat
    """External table data format."""
    txt_file_definition: TxtFileDefinition | Unset = UNSET
    """TXT file definition."""

    _names = {}
