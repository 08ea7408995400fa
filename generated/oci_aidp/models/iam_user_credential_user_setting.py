from __future__ import annotations

from . import SettingType
from ._schema import define, field as _field
from .setting_data import SettingData


@define(kw_only=True)
class IamUserCredentialUserSetting(SettingData):
    """API key of an OCI user, for calls of OCI in their name."""

    type_: SettingType = SettingType.IAM_USER_CREDENTIAL
    user_id: str
    """OCID or name of the user."""
    tenancy: str
    region: str
    """Identifier such as `us-ashburn-1`."""
    fingerprint: str
    """Of the API key: pairs of hexadecimal digits joined by colons."""
    private_api_key: str = _field(repr=False)
    """A secret; OCI's API keys are PEM text."""
