from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ExternalTableDefinition(Model):
    """An external table definition."""

    external_table_location_type: models.ExternalTableLocationType | Unset = UNSET
    """Kind of external table location."""
    object_storage_location_path: str | Unset = UNSET
    """Path of the object storage location."""
    external_table_data_format: models.FileFormat
    """External table data format."""
    txt_file_definition: models.TxtFileDefinition | Unset = UNSET
    """TXT file definition."""
