from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import FileReadConfiguration, FileWriteConfiguration


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
