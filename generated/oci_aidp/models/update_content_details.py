from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class UpdateContentDetails(Model):
    """A notebook as a whole in `content`, or, with `upload_id`, one chunk of it."""

    name: str | Unset = UNSET
    """Last part of `path`."""
    path: str | Unset = UNSET
    """Full path, relative to the workspace, such as `Shared/etl/load_orders.ipynb`."""
    type_: models.ContentType | Unset = UNSET
    content: Any | Unset = UNSET
    """For a `notebook` its nbformat JSON object; for a `file` text, or Base64 if `format` is `base64`. With
    `upload_id`: the chunk, as Base64."""
    upload_id: str | Unset = UNSET
    """UUID that the caller makes up for one upload and sends with each of its chunks."""
    upload_chunk_index: int | Unset = UNSET
    """1, 2, 3, … and -1 for the last chunk."""
    total_chunks: int | Unset = UNSET
    """Number of chunks, the last one included."""
    total_size_bytes: int | Unset = UNSET
    """Size of the whole notebook before Base64."""
    sha256: str | Unset = UNSET
    """Digest of the whole notebook before Base64."""
    format_: models.StoredContentFormat | Unset = UNSET
    """`json` for a notebook or directory, `text` or `base64` for a file."""

    _wire_names = {
        "upload_id": "upload_id",
        "upload_chunk_index": "upload_chunk_index",
        "total_chunks": "total_chunks",
        "total_size_bytes": "total_size_bytes",
    }
