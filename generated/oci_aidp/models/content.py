from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class Content(Model):
    """A notebook, file or directory, in the model of Jupyter's contents API. `content` and `format` are null if only
    metadata was asked for."""

    name: str
    """Last part of `path`."""
    path: str
    """Full path, relative to the workspace."""
    type_: models.ContentType
    writable: bool
    """Whether the caller may change it."""
    created: datetime.datetime
    last_modified: datetime.datetime
    size: int | Unset = UNSET
    """Bytes; null if unknown."""
    mimetype: str
    """Such as `text/plain`; set only for a `file` whose content is returned, else null."""
    content: Any
    """For a `notebook` its nbformat JSON object; for a `file` text, or Base64 if `format` is `base64`; null if not
    asked for. Lists of a directory's entries are not returned."""
    format_: models.StoredContentFormat
    """`json` for a notebook or directory, `text` or `base64` for a file, null without content."""
    hash_: str | Unset = UNSET
    """Hexadecimal digest of the content, if asked for; always together with `hash_algorithm`."""
    hash_algorithm: str | Unset = UNSET
    """Name from Python's `hashlib`; always together with `hash`."""
    description: str | Unset = UNSET
    """Set by a user."""
    upload_id: str | Unset = UNSET
    """UUID of the chunked upload, in the receipt of a chunk."""
    upload_chunk_index: int | Unset = UNSET
    """Number of the chunk that was received; -1 after the last one."""
    total_chunks: int | Unset = UNSET
    """Number of requests of the chunked upload, the last one included."""
    total_size_bytes: int | Unset = UNSET
    """Size of the whole notebook in a chunked upload, before Base64."""
    sha256: str | Unset = UNSET
    """Digest of the whole notebook in a chunked upload, before Base64."""

    _wire_names = {
        "last_modified": "last_modified",
        "hash_algorithm": "hash_algorithm",
        "upload_id": "upload_id",
        "upload_chunk_index": "upload_chunk_index",
        "total_chunks": "total_chunks",
        "total_size_bytes": "total_size_bytes",
    }
