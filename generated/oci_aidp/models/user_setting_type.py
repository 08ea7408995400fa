from ..enums import OpenEnum


class UserSettingType(OpenEnum):
    """Values of user setting type."""

    IAM_USER_CREDENTIAL = "IAM_USER_CREDENTIAL"
    GIT_ACCOUNT = "GIT_ACCOUNT"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
