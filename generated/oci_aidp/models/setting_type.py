from ..enums import OpenEnum


class SettingType(OpenEnum):
    """Values of setting type."""

    IAM_USER_CREDENTIAL = "IAM_USER_CREDENTIAL"
    GIT_ACCOUNT = "GIT_ACCOUNT"
    OAUTH = "OAUTH"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
