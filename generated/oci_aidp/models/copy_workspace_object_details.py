from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CopyWorkspaceObjectDetails(Model):
    """What is needed to copy a workspace object."""

    from_path: str | Unset = UNSET
    """Path to copy or move from."""
    to_path: str | Unset = UNSET
    """Path to copy or move to."""
    is_delete_source: bool | Unset = UNSET
    """Whether the source is deleted afterwards."""
    is_over_write: bool | Unset = UNSET
    """Whether what is there already is overwritten."""
    buffer_size: int | Unset = UNSET
    """Buffer size."""
    is_include_outputs: bool | Unset = UNSET
    """Whether outputs are included."""
    metadata_keys: str | Unset = UNSET
    """Keys of the metadata."""
