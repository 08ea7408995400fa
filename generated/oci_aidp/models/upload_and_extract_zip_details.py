from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UploadAndExtractZipDetails(Model):
    """What is needed to upload an and extract zip."""

    action: models.UploadZipAction
    """What to do."""
    operation_key: str | Unset = UNSET
    """Key of the operation."""
    zip_file_name: str | Unset = UNSET
    """Name of the zip file."""
    destination_folder_path: str | Unset = UNSET
    """Path of the destination folder."""
    is_overwrite: bool | Unset = UNSET
    """Whether what is there already is overwritten."""
    e_tag: str | Unset = UNSET
    """Version of the resource, to send as `if-match` with a later change of it."""
    size_in_bytes: int | Unset = UNSET
    """Size in bytes."""
