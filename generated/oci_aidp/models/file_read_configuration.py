from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class FileReadConfiguration(Model):
    """A file read configuration."""

    is_enabled: bool | Unset = UNSET
    """Whether it is enabled."""
    allowed_file_types: list[models.AllowedFileType] | Unset = UNSET
    """Kinds of allowed file."""
    max_file_size_mb: int | Unset = UNSET
    """Maximum file size in MB."""
    max_file_count: int | Unset = UNSET
    """Number of maximum files."""
    target_path: str | Unset = UNSET
    """Path of the target."""
    is_persistence_enabled: bool | Unset = UNSET
    """Whether the persistence is enabled."""
    retention_days: int | Unset = UNSET
    """Retention in days."""
