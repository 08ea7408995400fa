from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class CreateContentDetails(Model):
    """An empty object makes an untitled file; `copy_from` a copy; the fields from `upload_id` on send one chunk of a
    notebook."""

    copy_from: str | Unset = UNSET
    """Path of the notebook to copy, with a leading slash in Oracle's example: `/path/to/OtherNotebook.ipynb`."""
    ext: str | Unset = UNSET
    """Extension of the new file's name."""
    type_: str | Unset = UNSET
    """`notebook`, `file` or `directory`."""
    format_: models.NewContentFormat | Unset = UNSET
    """Must be `json` for a chunked upload."""
    content: Any | Unset = UNSET
    """With `upload_id`: the chunk, as Base64."""
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

    _wire_names = {
        "copy_from": "copy_from",
        "upload_id": "upload_id",
        "upload_chunk_index": "upload_chunk_index",
        "total_chunks": "total_chunks",
        "total_size_bytes": "total_size_bytes",
    }
