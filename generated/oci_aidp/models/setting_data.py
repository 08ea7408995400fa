from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class SettingData(Model):
    """What every `SettingData` has; stands for kinds that are not known here."""

    type_: models.SettingType
    """Kind."""

    _variants = (
        "type",
        {
            "GIT_ACCOUNT": "GitAccountUserSetting",
            "IAM_USER_CREDENTIAL": "IamUserCredentialUserSetting",
            "OAUTH": "OAuthAdminSetting",
        },
    )
