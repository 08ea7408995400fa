from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
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

    _fields: ClassVar[tuple[Field, ...]] = (
        *SettingData._fields,
        ("identity_provider_url", "identityProviderUrl", None, False),
        ("retrieve_jks_url", "retrieveJksUrl", None, False),
    )
