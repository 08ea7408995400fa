from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class ArtifactFileInfo(Model):
    """An artifact file information."""

    path: str | Unset = UNSET
    """Path."""
    is_dir: bool | Unset = UNSET
    """Whether it is a directory."""
    file_size: int | Unset = UNSET
    """File size."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("path", "path", None, False),
        ("is_dir", "is_dir", None, False),
        ("file_size", "file_size", None, False),
    )
