from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .setting_type import SettingType


@define(kw_only=True)
class UserSettingSummary(Model):
    """A user setting, as lists show it."""

    key: str
    """Key, unique within its kind."""
    name: str
    """Name."""
    type_: SettingType
    """Kind."""
    is_default: bool
    """Whether it is the default."""
    time_created: datetime.datetime
    """When the resource was created."""
    time_updated: datetime.datetime
    """When the resource was changed last."""
    properties: dict[str, Any] | Unset = UNSET
    """Further properties."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("name", "name", None, False),
        ("type_", "type", _codecs.enum("SettingType"), False),
        ("is_default", "isDefault", None, False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("time_updated", "timeUpdated", _codecs.date_time, False),
        ("properties", "properties", None, False),
    )
