from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import SettingData


@define(kw_only=True)
class UserSetting(Model):
    """A user setting."""

    key: str
    """Key, unique within its kind."""
    name: str
    """Name."""
    is_default: bool
    """Whether it is the default."""
    data: SettingData | Unset = UNSET
    """The data."""

    _names = {}
