from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UserSetting(Model):
    """Credential that a user keeps in the platform for their own use."""

    key: str
    """UUID, assigned by the service; CreateGitFolder takes it as `credentialKey`."""
    name: str
    """For people to read; ListUserSettings filters it as `displayName`."""
    is_default: bool
    """`true` for the default among the user's settings of the same kind."""
    data: models.SettingData | Unset = UNSET
    """The credential; its fields depend on `type`."""
