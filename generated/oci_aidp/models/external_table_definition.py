from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ExternalTableDefinition(Model):
    """Where the data of an external table lies, and how to read it. Deleting the table leaves the data."""

    external_table_location_type: models.ExternalTableLocationType | Unset = UNSET
    object_storage_location_path: str | Unset = UNSET
    """URI of the data, `oci://<bucket>@<namespace>/<path>`."""
    external_table_data_format: models.FileFormat
    txt_file_definition: models.TxtFileDefinition | Unset = UNSET
    """Separator and quotes, for text files."""
