from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import SettingData


@define(kw_only=True)
class UpdateUserSettingDetails(Model):
    """What is needed to update a user setting."""

    name: str
    """Name."""
    is_default: bool
    """Whether it is the default."""
    data: SettingData
    """The data."""

    _names = {}
