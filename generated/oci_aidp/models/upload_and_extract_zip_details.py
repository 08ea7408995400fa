from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UploadAndExtractZipDetails(Model):
    """Which fields are required depends on `action`."""

    action: models.UploadZipAction
    """First `CREATE`, then, after the upload, `UPDATE`."""
    operation_key: str | Unset = UNSET
    """From the answer to `CREATE`. Required for `UPDATE`."""
    zip_file_name: str | Unset = UNSET
    """Name that the ZIP file shall have. Required for `CREATE`."""
    destination_folder_path: str | Unset = UNSET
    """Folder of the volume or workspace that gets the root folder of the ZIP file. Required for `CREATE`."""
    is_overwrite: bool | Unset = UNSET
    """`false` skips files that exist already; `true` replaces them."""
    e_tag: str | Unset = UNSET
    """ETag that object storage gave to the uploaded ZIP file; for `UPDATE`. Commit a multipart upload with object
    storage first."""
    size_in_bytes: int | Unset = UNSET
    """Final size of the uploaded ZIP file. Required for `UPDATE`."""
