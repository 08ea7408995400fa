from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class UpdateUserSettingDetails(Model):
    """Replaces name, default flag and data; all three are required."""

    name: str
    """For people to read; ListUserSettings filters it as `displayName`."""
    is_default: bool
    """`true` makes it the default among the user's settings of the same kind."""
    data: models.SettingData
    """The credential; its fields depend on `type`."""
