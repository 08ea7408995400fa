from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UserSettingSummary(Model):
    """A user setting, as lists show it."""

    key: str
    """Key, unique within its kind."""
    name: str
    """Name."""
    type_: models.SettingType
    """Kind."""
    is_default: bool
    """Whether it is the default."""
    time_created: datetime.datetime
    """When the resource was created."""
    time_updated: datetime.datetime
    """When the resource was changed last."""
    properties: dict[str, Any] | Unset = UNSET
    """Further properties."""
