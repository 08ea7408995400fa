from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ArtifactFileInfo(Model):
    """An artifact file information."""

    path: str | Unset = UNSET
    """Path."""
    is_dir: bool | Unset = UNSET
    """Whether it is a directory."""
    file_size: int | Unset = UNSET
    """File size."""

    _wire_names = {"is_dir": "is_dir", "file_size": "file_size"}
