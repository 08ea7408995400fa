from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class UserSettingSummary(Model):
    """Setting without its data; GetUserSetting returns that."""

    key: str
    """UUID, assigned by the service; CreateGitFolder takes it as `credentialKey`."""
    name: str
    """For people to read; ListUserSettings filters it as `displayName`."""
    type_: models.SettingType
    is_default: bool
    """`true` for the default among the user's settings of the same kind."""
    time_created: datetime.datetime
    time_updated: datetime.datetime
    properties: dict[str, Any] | Unset = UNSET
    """Free-form."""
