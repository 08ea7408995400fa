from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, field as _field


@define(kw_only=True)
class UploadAndExtractZipResult(Model):
    operation_key: str
    """For GetAsyncOperation, and for the `UPDATE` call."""
    upload_url: str | Unset = _field(default=UNSET, repr=False)
    """PAR to PUT the ZIP file to, a secret. Answer to `CREATE` only."""
    destination_folder_path: str | Unset = UNSET
    """Where the ZIP file will be unpacked in the end. Answer to `CREATE` only."""
