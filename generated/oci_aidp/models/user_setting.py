from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UserSetting(Model):
    """A user setting."""

    key: str
    """Key, unique within its kind."""
    name: str
    """Name."""
    is_default: bool
    """Whether it is the default."""
    data: models.SettingData | Unset = UNSET
    """The data."""
