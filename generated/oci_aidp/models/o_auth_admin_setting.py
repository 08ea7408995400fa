from __future__ import annotations

from . import SettingType
from ._schema import define
from .setting_data import SettingData


@define(kw_only=True)
class OAuthAdminSetting(SettingData):
    type_: SettingType = SettingType.OAUTH
    identity_provider_url: str
    """Issuer: base URL of the authorization server."""
    retrieve_jks_url: str
    """Where the provider's keystore (JKS) is fetched from."""
