from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .upload_zip_action import UploadZipAction


@define(kw_only=True)
class UploadAndExtractZipDetails(Model):
    """What is needed to upload an and extract zip."""

    action: UploadZipAction
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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("action", "action", _codecs.enum("UploadZipAction"), False),
        ("operation_key", "operationKey", None, False),
        ("zip_file_name", "zipFileName", None, False),
        ("destination_folder_path", "destinationFolderPath", None, False),
        ("is_overwrite", "isOverwrite", None, False),
        ("e_tag", "eTag", None, False),
        ("size_in_bytes", "sizeInBytes", None, False),
    )
