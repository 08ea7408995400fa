from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import UserSettingSummary


@define(kw_only=True)
class UserSettingCollection(Model):
    """One page of user settings."""

    items: list[UserSettingSummary]
    """The items of this page."""

    _names = {}
