from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateContentDetails(Model):
    """What is needed to create content."""

    copy_from: str | Unset = UNSET
    """Copy from."""
    ext: str | Unset = UNSET
    """Ext."""
    type_: str | Unset = UNSET
    """Kind."""
    format_: models.NewContentFormat | Unset = UNSET
    """Format."""
    content: Any | Unset = UNSET
    """The content."""
    upload_id: str | Unset = UNSET
    """Identifier of the upload."""
    upload_chunk_index: int | Unset = UNSET
    """Upload chunk index."""
    total_chunks: int | Unset = UNSET
    """Total chunks."""
    total_size_bytes: int | Unset = UNSET
    """Total size in bytes."""
    sha256: str | Unset = UNSET
    """SHA-256 of the content, in hexadecimal digits."""

    _wire_names = {
        "copy_from": "copy_from",
        "upload_id": "upload_id",
        "upload_chunk_index": "upload_chunk_index",
        "total_chunks": "total_chunks",
        "total_size_bytes": "total_size_bytes",
    }
