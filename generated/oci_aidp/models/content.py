from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .content_type import ContentType
    from .stored_content_format import StoredContentFormat


@define(kw_only=True)
class Content(Model):
    """Content."""

    name: str
    """Name."""
    path: str
    """Path."""
    type_: ContentType
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
    format_: StoredContentFormat
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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("path", "path", None, False),
        ("type_", "type", _codecs.enum("ContentType"), False),
        ("writable", "writable", None, False),
        ("created", "created", _codecs.date_time, False),
        ("last_modified", "last_modified", _codecs.date_time, False),
        ("size", "size", None, False),
        ("mimetype", "mimetype", None, False),
        ("content", "content", None, True),
        ("format_", "format", _codecs.enum("StoredContentFormat"), False),
        ("hash_", "hash", None, False),
        ("hash_algorithm", "hash_algorithm", None, False),
        ("description", "description", None, False),
        ("upload_id", "upload_id", None, False),
        ("upload_chunk_index", "upload_chunk_index", None, False),
        ("total_chunks", "total_chunks", None, False),
        ("total_size_bytes", "total_size_bytes", None, False),
        ("sha256", "sha256", None, False),
    )
