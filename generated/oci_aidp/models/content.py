from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Content(Model):
    """Content."""

    name: str
    """Name."""
    path: str
    """Path."""
    type_: models.ContentType
    """Kind."""
    writable: bool
    """Writable."""
    created: datetime.datetime
    """When it was created."""
    last_modified: datetime.datetime
    """When it was changed last."""
    size: int | Unset = UNSET
    """Size in bytes."""
    mimetype: str
    """MIME type."""
    content: Any
    """The content."""
    format_: models.StoredContentFormat
    """Format."""
    hash_: str | Unset = UNSET
    """Hash."""
    hash_algorithm: str | Unset = UNSET
    """Hash algorithm."""
    description: str | Unset = UNSET
    """Description, for people to read."""
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
        "last_modified": "last_modified",
        "hash_algorithm": "hash_algorithm",
        "upload_id": "upload_id",
        "upload_chunk_index": "upload_chunk_index",
        "total_chunks": "total_chunks",
        "total_size_bytes": "total_size_bytes",
    }
