from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class UpdateUserSettingDetails(Model):
    """What is needed to update a user setting."""

    name: str
    """Name."""
    is_default: bool
    """Whether it is the default."""
    data: models.SettingData
    """The data."""
