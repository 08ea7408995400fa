from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .content_type import ContentType
    from .stored_content_format import StoredContentFormat


@define(kw_only=True)
class UpdateContentDetails(Model):
    """What is needed to update content."""

    name: str | Unset = UNSET
    """Name."""
    path: str | Unset = UNSET
    """Path."""
    type_: ContentType | Unset = UNSET
    """Kind."""
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
    format_: StoredContentFormat | Unset = UNSET
    """Format."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("path", "path", None, False),
        ("type_", "type", _codecs.enum("ContentType"), False),
        ("content", "content", None, True),
        ("upload_id", "upload_id", None, False),
        ("upload_chunk_index", "upload_chunk_index", None, False),
        ("total_chunks", "total_chunks", None, False),
        ("total_size_bytes", "total_size_bytes", None, False),
        ("sha256", "sha256", None, False),
        ("format_", "format", _codecs.enum("StoredContentFormat"), False),
    )
