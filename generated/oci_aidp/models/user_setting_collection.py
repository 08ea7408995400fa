from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class UserSettingCollection(Model):
    """The schema UserSettingCollection."""

    items: list[models.UserSettingSummary]
