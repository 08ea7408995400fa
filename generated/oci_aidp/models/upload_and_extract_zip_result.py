from __future__ import annotations

from attrs import define, field

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UploadAndExtractZipResult(Model):
    """Result of a request to upload an and extract zip."""

    operation_key: str
    """Key of the operation."""
    upload_url: str | Unset = field(default=UNSET, repr=False)
    """URL to upload to; a secret."""
    destination_folder_path: str | Unset = UNSET
    """Path of the destination folder."""
