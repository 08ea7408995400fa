from __future__ import annotations

from attrs import define, field

from .. import models
from ..unset import UNSET, Unset
from . import SettingType
from .setting_data import SettingData


@define(kw_only=True)
class GitAccountUserSetting(SettingData):
    """A Git account user setting: a `SettingData` of kind `GIT_ACCOUNT`."""

    type_: SettingType = SettingType.GIT_ACCOUNT
    provider_name: models.GitProviderName
    """Name of the provider."""
    entity_type: models.GitAccountUserSettingEntityType
    """Kind of entity."""
    username: str | Unset = UNSET
    """Username."""
    personal_access_token: str | Unset = field(default=UNSET, repr=False)
    """Personal access token; a secret."""
