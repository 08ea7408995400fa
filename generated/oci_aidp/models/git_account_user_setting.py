from __future__ import annotations

from . import SettingType
from ._schema import UNSET, Unset, define, field as _field, models
from .setting_data import SettingData


@define(kw_only=True)
class GitAccountUserSetting(SettingData):
    """Account at a Git provider, for Git folders."""

    type_: SettingType = SettingType.GIT_ACCOUNT
    provider_name: models.GitProviderName
    entity_type: models.GitAccountUserSettingEntityType
    """Kind of proof; `PERSONAL_ACCESS_TOKEN` is the only one."""
    username: str | Unset = UNSET
    """Login at the provider."""
    personal_access_token: str | Unset = _field(default=UNSET, repr=False)
    """A secret, issued by the provider."""
