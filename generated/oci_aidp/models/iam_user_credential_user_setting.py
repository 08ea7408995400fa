from __future__ import annotations

from attrs import define, field

from . import SettingType
from .setting_data import SettingData


@define(kw_only=True)
class IamUserCredentialUserSetting(SettingData):
    """An IAM user credential user setting: a `SettingData` of kind `IAM_USER_CREDENTIAL`."""

    type_: SettingType = SettingType.IAM_USER_CREDENTIAL
    user_id: str
    """Identifier of the user."""
    tenancy: str
    """Tenancy."""
    region: str
    """Region."""
    fingerprint: str
    """Fingerprint."""
    private_api_key: str = field(repr=False)
    """Private part of the API key; a secret."""
