from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class FileConfiguration(Model):
    """A file configuration."""

    is_enabled: bool | Unset = UNSET
    """Whether it is enabled."""
    read: models.FileReadConfiguration | Unset = UNSET
    """Read."""
    write: models.FileWriteConfiguration | Unset = UNSET
    """Write."""
