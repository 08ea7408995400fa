from __future__ import annotations

from attrs import define

from . import SettingType
from .setting_data import SettingData


@define(kw_only=True)
class OAuthAdminSetting(SettingData):
    """An OAuth admin setting: a `SettingData` of kind `OAUTH`."""

    type_: SettingType = SettingType.OAUTH
    identity_provider_url: str
    """URL of the identity provider."""
    retrieve_jks_url: str
    """URL of the retrieve jks."""
