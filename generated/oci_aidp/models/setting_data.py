from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class SettingData(Model):
    type_: models.SettingType

    _variants = (
        "type",
        {
            "GIT_ACCOUNT": "GitAccountUserSetting",
            "IAM_USER_CREDENTIAL": "IamUserCredentialUserSetting",
            "OAUTH": "OAuthAdminSetting",
        },
    )
