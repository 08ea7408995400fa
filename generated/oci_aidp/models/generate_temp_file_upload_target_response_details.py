from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class GenerateTempFileUploadTargetResponseDetails(Model):
    """Answer to a request to generate a temporary file upload target."""

    temp_file_upload_target: str
    """Temporary file upload target."""
    upload_key: str
    """Key of the upload."""
    oci_file_path: str
    """Path of the OCI file."""
