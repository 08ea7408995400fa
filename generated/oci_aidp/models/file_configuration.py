from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("is_enabled", "isEnabled", None, False),
        ("read", "read", _codecs.model("FileReadConfiguration"), False),
        ("write", "write", _codecs.model("FileWriteConfiguration"), False),
    )
