from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .file_read_configuration import FileReadConfiguration
    from .file_write_configuration import FileWriteConfiguration


@define(kw_only=True)
class FileConfiguration(Model):
    """A file configuration."""

    is_enabled: bool | Unset = UNSET
    """Whether it is enabled."""
    read: FileReadConfiguration | Unset = UNSET
    """Read."""
    write: FileWriteConfiguration | Unset = UNSET
    """Write."""

    _names = {}
