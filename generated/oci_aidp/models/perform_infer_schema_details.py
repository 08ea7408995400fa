from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class PerformInferSchemaDetails(Model):
    data_format: models.FileFormat
    """Format of the data at `location`."""
    location: str
    """URI of a file or folder in object storage, `oci://<bucket>@<namespace>/<path>`; for an uploaded file its
    `ociFilePath`."""
    number_of_partitions: int | Unset = UNSET
    """How many root partition folders are scanned."""
    infer_schema_properties: list[models.InferSchemaProperties] | Unset = UNSET
    """Settings for reading the data."""
