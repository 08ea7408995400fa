from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class UserSettingCollection(Model):
    """One page of user settings."""

    items: list[models.UserSettingSummary]
    """The items of this page."""
