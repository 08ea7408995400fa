from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import SettingType


@define(kw_only=True)
class SettingData(Model):
    """What every `SettingData` has; stands for kinds that are not known here."""

    type_: SettingType
    """Kind."""

    _names = {}
    _kinds = (
        "type",
        {
            "GIT_ACCOUNT": "GitAccountUserSetting",
            "IAM_USER_CREDENTIAL": "IamUserCredentialUserSetting",
            "OAUTH": "OAuthAdminSetting",
        },
    )
