from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class GenerateTempFileUploadTargetResponseDetails(Model):
    """Answer to a request to generate a temporary file upload target."""

    temp_file_upload_target: str
    """Temporary file upload target."""
    upload_key: str
    """Key of the upload."""
    oci_file_path: str
    """Path of the OCI file."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("temp_file_upload_target", "tempFileUploadTarget", None, False),
        ("upload_key", "uploadKey", None, False),
        ("oci_file_path", "ociFilePath", None, False),
    )
