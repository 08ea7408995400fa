from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allowed_file_type import AllowedFileType


@define(kw_only=True)
class FileReadConfiguration(Model):
    """A file read configuration."""

    is_enabled: bool | Unset = UNSET
    """Whether it is enabled."""
    allowed_file_types: list[AllowedFileType] | Unset = UNSET
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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("is_enabled", "isEnabled", None, False),
        ("allowed_file_types", "allowedFileTypes", _codecs.array(_codecs.enum("AllowedFileType")), False),
        ("max_file_size_mb", "maxFileSizeMb", None, False),
        ("max_file_count", "maxFileCount", None, False),
        ("target_path", "targetPath", None, False),
        ("is_persistence_enabled", "isPersistenceEnabled", None, False),
        ("retention_days", "retentionDays", None, False),
    )
