from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .memory_limit_configuration_details import MemoryLimitConfigurationDetails
    from .memory_limit_type import MemoryLimitType


@define(kw_only=True)
class MemoryLimitConfiguration(Model):
    """A memory limit configuration."""

    type_: MemoryLimitType | Unset = UNSET
    """Kind."""
    config: MemoryLimitConfigurationDetails | Unset = UNSET
    """Configuration."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", _codecs.enum("MemoryLimitType"), False),
        ("config", "config", _codecs.model("MemoryLimitConfigurationDetails"), False),
    )
