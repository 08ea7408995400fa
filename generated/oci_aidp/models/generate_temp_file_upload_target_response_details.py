from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class GenerateTempFileUploadTargetResponseDetails(Model):
    temp_file_upload_target: str
    """Where to PUT the file; a secret. If it is no `https://` URL, put the object storage URL of the region in
    front."""
    upload_key: str
    """Identifies this upload. Not a location: PerformInferSchema answers it with 400."""
    oci_file_path: str
    """Exact URI of the uploaded file in object storage, for `location` and `objectStorageLocationPath`."""
